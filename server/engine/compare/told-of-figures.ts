import { comparedFigures } from '../annotate/compared-figures.ts';
import { wayOf } from '../annotate/outcomes.ts';
import type { Sentence } from '../annotate/sentence.ts';

/** Whether the figures that a sentence compares have gone the way a verb says: "inflation fell" beside "prices rose 3 percent, down from 4". */
export function isToldOfFigures(sentence: Sentence, lemma: string): boolean {
  const way = wayOf(lemma);
  return way !== undefined && comparedFigures(sentence).some(({ isMore }) => isMore === (way === 'more'));
}
