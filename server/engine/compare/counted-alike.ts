import type { Quantity } from '../annotate/quantity.ts';
import { similarity } from '../lexicon/synonyms.ts';

/** Whether two figures may count one thing: where a side leaves out what it counts, it is what was counted before. */
export function areCountedAlike({ counted: own }: Quantity, { counted: theirs }: Quantity): boolean {
  return own === undefined || theirs === undefined || similarity(own.lemma, theirs.lemma) >= sameThing;
}

const sameThing = 0.8;
