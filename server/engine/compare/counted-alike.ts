import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import type { Span } from '../document/span.ts';
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

/** Whether a word is what a figure of its sentence counts: "places" in "up nine places". */
export function isCounted({ quantities }: Sentence, { start }: Span): boolean {
  return quantities.some(({ counted, low }) => counted?.span.start === start && low > 0);
}

/** Whether a word is a verb of its sentence: "putting" in "instead of putting". */
export function isDone({ predicates }: Sentence, { start }: Span): boolean {
  return predicates.some(({ kind, head }) => kind === 'verb' && head.start === start);
}
