import { setTimeout as pass } from 'node:timers/promises';
import type { Document } from '../engine/document/document.ts';
import { type Corpus, gather } from '../engine/engine.ts';
import type { Question } from '../engine/judge/question.ts';
import type { CheckedClaim } from '../engine/judge/verdict.ts';
import { type Findings, recheck } from '../engine/recheck.ts';
import { resolveCitation } from './citations.ts';
import { areSameClashes, type Clashes, findClashes, withClashes } from './clashes.ts';
import { withoutIgnored } from './ignored-claims.ts';
import { byPath } from './path-order.ts';
import { couldNotBeChecked, prepare } from './prepare.ts';
import type { Scorer } from './scorer.ts';
import { slices } from './slices.ts';
import type { Snapshot } from './snapshot.ts';

/** A briefing as it was checked last. Immutable. */
export interface CheckedBriefing {
  readonly document: Document;
  readonly claims: readonly CheckedClaim[];
  /** What could not be read or checked, a sentence each. */
  readonly problems: readonly string[];
  /** The origin of each source's text by path. */
  readonly origins: ReadonlyMap<string, string>;
  /** What it was checked against, in order of path. */
  readonly sources: readonly Document[];
  /** Grows with every check: two briefings with one number are the same. */
  readonly serial: number;
  /** What a trained judge has still to be asked. */
  readonly questions: readonly Question[];
}

/**
 * Keeps the briefings of one folder checked while its documents change: a claim is checked again only where it, its context or
 * the sources have changed. The work is done in slices, and an older check gives way to a newer one. What the comparisons find is
 * there at once; a trained judge is asked behind it, and what it changes, it changes later and together.
 */
export class FolderCheck {
  #snapshot: Snapshot;
  #corpus: GatheredCorpus | undefined;
  #gathering: Promise<GatheredCorpus> | undefined;
  #checks = new Map<string, Check>();
  #clashes: Clashes = new Map();
  #scorer: Scorer | undefined;
  #consultations = new Map<string, AbortController>();
  readonly #onScored: (path: string) => void;

  /** @param onScored called when a briefing was judged anew with the answers of the trained judge */
  constructor(snapshot: Snapshot, onScored: (path: string) => void) {
    this.#snapshot = snapshot;
    this.#onScored = onScored;
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** Takes over a newer state of the folder. Says whether the sources differ from those that were gathered. */
  update(snapshot: Snapshot): { readonly areSourcesStale: boolean } {
    this.#snapshot = snapshot;
    for (const path of this.#checks.keys()) {
      if (this.#isChecked(path)) continue;
      this.#checks.delete(path);
      this.#consultations.get(path)?.abort();
    }
    return { areSourcesStale: this.#corpus !== undefined && !isMadeOf(this.#corpus, snapshot) };
  }

  /** Lets this trained judge be asked from now on, or none. */
  useScorer(scorer: Scorer | undefined): void {
    if (scorer === this.#scorer) return;
    this.#scorer = scorer;
    this.dispose();
  }

  /** Nobody waits for the trained judge any more. */
  dispose(): void {
    for (const consultation of this.#consultations.values()) consultation.abort();
    this.#consultations.clear();
  }

  /** Gathers the sources as they are now; until it is done, checks go on with those gathered before. */
  async gather(): Promise<void> {
    if (this.#gathering === undefined) {
      this.#gathering = this.#gatherSources();
      try {
        this.#corpus = await this.#gathering;
      } finally {
        this.#gathering = undefined;
      }
    } else await this.#gathering;
    if (!isMadeOf(this.#corpus, this.#snapshot)) await this.gather();
  }

  /** The briefing as it is now, checked, or undefined where the path is that of no briefing. */
  async check(path: string): Promise<CheckedBriefing | undefined> {
    const checked = await this.#check(path);
    return checked && withClashes(checked, this.#clashes);
  }

  /** What was found last, if the text has not changed since: at once, even while changed sources are still being looked through. */
  async latest(path: string): Promise<CheckedBriefing | undefined> {
    const known = this.#checks.get(path);
    const document = this.#snapshot.documents.get(path);
    if (
      known?.finished !== undefined &&
      known.finished.document === document &&
      known.scorer === this.#scorer
    )
      return withClashes(known.finished, this.#clashes);
    return this.check(path);
  }

  /**
   * Holds the briefings against each other, as far as they have been checked; verdicts show it from then on. It looks at all of
   * them at once, so it is for when nobody types. Says whether it found something else than before.
   */
  reconcile(): boolean {
    const before = this.#clashes;
    const finished = this.briefings().flatMap((path) => this.#checks.get(path)?.finished ?? []);
    // Documents without roles have been compared with each other as they were checked.
    this.#clashes =
      this.#snapshot.plan.scope === 'everything' ? findClashes(finished) : new Map<string, never>();
    return !areSameClashes(before, this.#clashes);
  }

  /** The paths of the briefings, in order. */
  briefings(): readonly string[] {
    return [...this.#snapshot.plan.checked].sort(byPath).map(({ path }) => path);
  }

  /** As the sources alone have it. */
  async #check(path: string): Promise<CheckedBriefing | undefined> {
    if (this.#corpus === undefined) await this.gather();
    const document = this.#snapshot.documents.get(path);
    if (document === undefined || this.#corpus === undefined || !this.#isChecked(path)) return undefined;
    const known = this.#checks.get(path);
    if (known?.document === document && known.corpus === this.#corpus && known.scorer === this.#scorer)
      return known.result;
    const result = this.#start(path, document, this.#corpus, known);
    const isEdit = known?.corpus === this.#corpus && known.scorer === this.#scorer;
    void this.#consult(path, result, isEdit ? askAfterMs : 0);
    return result;
  }

  /**
   * Asks the trained judge what a check has left open, once nobody types any more, and judges anew with its answers: when all are there,
   * and on the way from time to time where there are many. A newer check takes over from it.
   */
  async #consult(
    path: string,
    checking: Promise<CheckedBriefing | undefined>,
    afterMs: number,
  ): Promise<void> {
    this.#consultations.get(path)?.abort();
    const scorer = this.#scorer;
    if (scorer === undefined) return;
    const consultation = new AbortController();
    this.#consultations.set(path, consultation);
    const { signal } = consultation;
    // Whoever asked for the check is told what went wrong with it.
    const checked = await checking.catch(() => undefined);
    if (checked === undefined || checked.questions.length === 0 || !(await hasPassed(afterMs, signal)))
      return;
    let isOver = false;
    const answers = scorer
      .ask(checked.questions, { signal, isUrgent: this.#snapshot.open.has(path) })
      .then(() => (isOver = true));
    let open = checked.questions;
    while (!isOver) {
      await Promise.race([answers, hasPassed(publishEachMs, signal)]);
      if (signal.aborted) return;
      if (!open.some((question) => scorer.known(question) !== undefined)) continue;
      open = (await this.#judgeAnew(path))?.questions ?? [];
      if (signal.aborted) return;
      this.#onScored(path);
    }
  }

  /** With the answers that have come since; the comparisons are known. */
  async #judgeAnew(path: string): Promise<CheckedBriefing | undefined> {
    const known = this.#checks.get(path);
    return known && this.#start(path, known.document, known.corpus, known);
  }

  #isChecked(path: string): boolean {
    return this.#snapshot.plan.checked.some((document) => document.path === path);
  }

  #start(
    path: string,
    document: Document,
    gathered: GatheredCorpus,
    before: Check | undefined,
  ): Promise<CheckedBriefing | undefined> {
    const scorer = this.#scorer;
    const findings: Findings =
      before?.corpus === gathered && before.scorer === scorer ? before.findings : new Map<string, never>();
    const isCurrent = () => this.#checks.get(path)?.serial === serial;
    const serial = (serials += 1);
    const result = this.#run(document, gathered, findings, serial, isCurrent).then((found) => {
      // Whoever waited for a check that gave way gets the newer one.
      if (found === undefined || !isCurrent()) return this.#check(path);
      this.#checks.set(path, {
        document,
        corpus: gathered,
        scorer,
        findings,
        serial,
        result,
        finished: found,
      });
      return found;
    });
    const finished = before?.finished;
    this.#checks.set(path, { document, corpus: gathered, scorer, findings, serial, result, finished });
    return result;
  }

  /** Undefined if it gave way to a newer check. */
  async #run(
    document: Document,
    { corpus, scope, sources }: GatheredCorpus,
    findings: Findings,
    serial: number,
    isCurrent: () => boolean,
  ): Promise<CheckedBriefing | undefined> {
    const pause = slices();
    await Promise.resolve(); // The check is entered in the list before its first slice.
    const { annotated, problems } = prepare(document);
    const result = { document, problems, origins: corpus.origins, sources, serial, questions: [] };
    const known = this.#scorer?.known ?? (() => undefined);
    if (annotated === undefined) return { ...result, claims: [] };
    const citations = document.citations.map((citation) => ({
      citation,
      path: resolveCitation(citation, document.path, sources),
    }));
    try {
      const steps = recheck(annotated, corpus, citations, scope, findings, known);
      for (;;) {
        const step = steps.next();
        if (step.done === true) {
          const { claims, questions } = step.value;
          return { ...result, claims: withoutIgnored(document, claims), questions };
        }
        await pause();
        if (!isCurrent()) return undefined;
      }
    } catch (error) {
      return { ...result, claims: [], problems: [...problems, couldNotBeChecked(error)] };
    }
  }

  async #gatherSources(): Promise<GatheredCorpus> {
    const { sources, scope } = this.#snapshot.plan;
    const sorted = [...sources].sort(byPath);
    const pause = slices();
    const annotated = [];
    for (const source of sorted) {
      annotated.push(prepare(source).annotated);
      await pause();
    }
    return { sources: sorted, scope, corpus: gather(annotated.filter((source) => source !== undefined)) };
  }
}

interface GatheredCorpus {
  readonly corpus: Corpus;
  readonly scope: Snapshot['plan']['scope'];
  /** In order of path. */
  readonly sources: readonly Document[];
}

interface Check {
  readonly document: Document;
  readonly corpus: GatheredCorpus;
  readonly scorer: Scorer | undefined;
  readonly findings: Findings;
  readonly serial: number;
  readonly result: Promise<CheckedBriefing | undefined>;
  /** The last check that came to its end, of this text or of an earlier one. */
  readonly finished: CheckedBriefing | undefined;
}

function isMadeOf(gathered: GatheredCorpus | undefined, { plan }: Snapshot): boolean {
  if (gathered === undefined || gathered.scope !== plan.scope) return false;
  const sources = new Set(plan.sources);
  return gathered.sources.length === sources.size && gathered.sources.every((source) => sources.has(source));
}

/** False if the signal came first. */
async function hasPassed(ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    await pass(ms, undefined, { signal });
    return !signal.aborted;
  } catch {
    return false;
  }
}

let serials = 0;
/** While somebody types, each key makes another claim, and nobody waits for what a judge thinks of half a word. */
const askAfterMs = 300;
/** Whoever opens a long briefing sees the first answers before the last are there. */
const publishEachMs = 1500;
