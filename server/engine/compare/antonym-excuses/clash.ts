import type { Juxtaposition } from '../juxtaposition.ts';
import type { WordUnit } from '../unit.ts';

/** Two opposites in one slot: a word of the claim and one of the passage, each with its place among the units of its side. */
export interface AntonymClash {
  readonly juxtaposition: Juxtaposition;
  readonly own: WordUnit;
  readonly ownAt: number;
  readonly other: WordUnit;
  readonly otherAt: number;
  /** How alike the words around the two are, 0 to 1. */
  readonly agreement: number;
}

/** Of two that are compared: "bigger", "less". */
export const comparatives = /^(?:more|less|fewer|better|worse|\p{L}{3,}er)$/u;
