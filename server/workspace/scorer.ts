import type { KnownScores, Question } from '../engine/judge/question.ts';

/** A trained judge as the workspace sees it: it can be asked, and what it has answered is known at once from then on. */
export interface Scorer {
  readonly known: KnownScores;
  /** Settled when the questions are answered as far as they can be, or withdrawn by the signal. It never fails. */
  readonly ask: (
    questions: readonly Question[],
    options?: { readonly signal?: AbortSignal; readonly isUrgent?: boolean },
  ) => Promise<void>;
}
