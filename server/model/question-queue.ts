import type { Question } from '../engine/judge/question.ts';

interface Waiting {
  readonly question: Question;
  /** For whom it waits. */
  readonly ranks: Map<number, Rank>;
}

/** Lower goes first, member by member. */
type Rank = readonly [urgency: number, asker: number, length: number];

/**
 * Questions that wait to be asked: those of the text at hand first, then in the order of who asked, and of one asker the short ones
 * first. A question that several ask is asked once.
 */
export class QuestionQueue {
  readonly #waiting = new Map<string, Waiting>();
  #askers = 0;

  /** Adds the questions of one asker. Gives back what withdraws them; a question that another asks too goes on waiting. */
  add(questions: ReadonlyMap<string, Question>, isUrgent: boolean): () => void {
    const asker = (this.#askers += 1);
    for (const [key, question] of questions) {
      const waiting = this.#waiting.get(key) ?? { question, ranks: new Map<number, Rank>() };
      waiting.ranks.set(asker, [isUrgent ? 0 : 1, asker, question.passage.length + question.claim.length]);
      this.#waiting.set(key, waiting);
    }
    return () => {
      for (const key of questions.keys()) {
        const ranks = this.#waiting.get(key)?.ranks;
        if (ranks?.delete(asker) && ranks.size === 0) this.#waiting.delete(key);
      }
    };
  }

  /** Takes the question that is next. */
  take(): readonly [key: string, question: Question] | undefined {
    let next: { readonly key: string; readonly question: Question; readonly rank: Rank } | undefined;
    for (const [key, { question, ranks }] of this.#waiting) {
      for (const rank of ranks.values())
        if (next === undefined || precedes(rank, next.rank)) next = { key, question, rank };
    }
    if (next === undefined) return undefined;
    this.#waiting.delete(next.key);
    return [next.key, next.question];
  }

  clear(): void {
    this.#waiting.clear();
  }
}

function precedes(a: Rank, b: Rank): boolean {
  const differing = a.findIndex((value, at) => value !== b[at]);
  return differing >= 0 && (a[differing] ?? 0) < (b[differing] ?? 0);
}
