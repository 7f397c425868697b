import type { Span } from '../document/span.ts';

/** A word, a number or a mark of punctuation. "U.S.", "F-35B", "don't", "3.5" and "62%" minus its sign are one token each. */
export interface Token extends Span {
  /** As it stands in the text. */
  readonly text: string;
  /** Lower case, apostrophes and dashes folded to ASCII, a possessive ending cut off. */
  readonly lower: string;
  /** Dictionary form; for names and numbers the same as `lower`. */
  readonly lemma: string;
  readonly kind: 'word' | 'number' | 'punctuation';
  /** How much a match of this word says, 0 (punctuation) to 1 (a rare word or a name), from a fixed background table. */
  readonly weight: number;
}
