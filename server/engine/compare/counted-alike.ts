import type { Quantity } from '../annotate/quantity.ts';
import { similarity } from '../lexicon/synonyms.ts';

/** Whether two figures may count one thing: where a side leaves out what it counts, it is what was counted before. */
export function areCountedAlike({ counted: own }: Quantity, { counted: theirs }: Quantity): boolean {
  if (own === undefined || theirs === undefined) return true;
  return (
    [own, theirs].some(({ lemma }) => standIns.has(lemma)) || similarity(own.lemma, theirs.lemma) >= sameThing
  );
}

/** "Destroyed 40 houses and damaged 310 others" */
const standIns = new Set(['other', 'others', 'more', 'another']);

const sameThing = 0.8;
