import type { Span } from '../document/span.ts';

/** What share of something a sentence speaks of: "most of the boats", "two of the five boats", "62 percent of the boats". */
export interface Proportion {
  /** From the word or figure that says how much to the noun. */
  readonly span: Span;
  /** The noun: what the share is one of. */
  readonly of: { readonly lemma: string; readonly span: Span };
  /** Smallest and largest share meant, 0 to 1. */
  readonly low: number;
  readonly high: number;
  /** How many there are in all, where the sentence says so: 5 in "all five boats". */
  readonly whole: number | undefined;
  /** Whether a figure says it, and no word. */
  readonly isFigure: boolean;
}
