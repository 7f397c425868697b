import type { KnownScores, Question } from '../engine/judge/question.ts';
import { QuestionQueue } from './question-queue.ts';
import { ScoreCache } from './score-cache.ts';
import type { FromWorker, ModelLocation } from './scoring-service.ts';
import type { StartWorker, WorkerChannel } from './worker-thread.ts';

export interface Asking {
  /** Withdraws what has not been asked yet. */
  readonly signal?: AbortSignal;
  /** Somebody looks at the text. */
  readonly isUrgent?: boolean;
}

/**
 * A trained judge in a worker. Nothing is loaded before the first question; answers are remembered. It may die: that is told once, and
 * from then on it knows no more than it knew.
 */
export class TrainedJudge {
  readonly #location: ModelLocation;
  readonly #startWorker: StartWorker;
  readonly #onProblem: (problem: string) => void;
  readonly #queue = new QuestionQueue();
  readonly #cache = new ScoreCache(mostRemembered);
  /** Questions that the model cannot read: a claim too long for it. */
  readonly #unreadable = new Set<string>();
  /** The keys of what the worker was asked, in that order. */
  readonly #asked: string[] = [];
  readonly #askers = new Set<Asker>();
  #worker: WorkerChannel | undefined;
  #isDead = false;

  /** @param onProblem called at most once, with one line, when the judge cannot be used or dies */
  constructor(location: ModelLocation, startWorker: StartWorker, onProblem: (problem: string) => void) {
    this.#location = location;
    this.#startWorker = startWorker;
    this.#onProblem = onProblem;
  }

  readonly known: KnownScores = (question) => this.#cache.get(keyOf(question));

  /** Settled when every question is answered, as far as there is an answer, or withdrawn. It never fails. */
  ask(questions: readonly Question[], { signal, isUrgent = false }: Asking = {}): Promise<void> {
    const open = new Map(
      questions.map((question) => [keyOf(question), question] as const).filter(([key]) => this.#isOpen(key)),
    );
    if (open.size === 0 || this.#isDead || signal?.aborted === true) return Promise.resolve();
    return new Promise((resolve) => {
      const missing = new Set(open.keys());
      const unasked = new Map([...open].filter(([key]) => !this.#asked.includes(key)));
      const withdraw = this.#queue.add(unasked, isUrgent);
      const settle = (): void => {
        this.#askers.delete(asker);
        signal?.removeEventListener('abort', abort);
        resolve();
      };
      const abort = (): void => {
        withdraw();
        settle();
      };
      const asker = { missing, settle };
      this.#askers.add(asker);
      signal?.addEventListener('abort', abort);
      this.#proceed();
    });
  }

  /** Ends the worker; whoever waits is let go. */
  dispose(): void {
    this.#end();
  }

  #isOpen(key: string): boolean {
    return this.#cache.get(key) === undefined && !this.#unreadable.has(key);
  }

  #proceed(): void {
    if (this.#isDead) return;
    this.#worker ??= this.#start();
    while (this.#asked.length < mostAtOnce) {
      const next = this.#queue.take();
      if (next === undefined) return;
      this.#asked.push(next[0]);
      this.#worker.send({ kind: 'ask', question: next[1] });
    }
  }

  #start(): WorkerChannel {
    const worker = this.#startWorker(
      (message) => {
        this.#take(message);
      },
      (problem) => {
        this.#die(`the trained judge has stopped: ${problem}`);
      },
    );
    worker.send({ kind: 'load', location: this.#location });
    return worker;
  }

  #take(message: FromWorker): void {
    if (message.kind === 'unusable') this.#die(message.problem);
    if (message.kind !== 'answer') return;
    const key = this.#asked.shift();
    if (key === undefined) return;
    if (message.likelihoods === undefined) this.#unreadable.add(key);
    else this.#cache.set(key, message.likelihoods);
    for (const { missing, settle } of [...this.#askers])
      if (missing.delete(key) && missing.size === 0) settle();
    this.#proceed();
  }

  #die(problem: string): void {
    if (this.#isDead) return;
    this.#end();
    this.#onProblem(problem.replace(/\s+/gu, ' ').slice(0, longestProblem));
  }

  #end(): void {
    this.#isDead = true;
    this.#queue.clear();
    this.#worker?.close();
    for (const { settle } of [...this.#askers]) settle();
  }
}

interface Asker {
  /** The keys of what it waits for. */
  readonly missing: Set<string>;
  readonly settle: () => void;
}

function keyOf({ passage, claim }: Question): string {
  return `${passage}\n${claim}`;
}

/** A second question lies ready while the first is answered, so that the worker never waits for a busy server. */
const mostAtOnce = 2;
const mostRemembered = 10_000;
const longestProblem = 300;
