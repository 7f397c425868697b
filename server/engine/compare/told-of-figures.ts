import { comparedFigures } from '../annotate/compared-figures.ts';
import { wayOf } from '../annotate/outcomes.ts';
import type { Sentence } from '../annotate/sentence.ts';

/**
 * Whether the figures that a sentence compares have gone the way a verb says: "inflation fell" beside "prices rose 3 percent, down from 4",
 * "lost seats" beside "won 26, seven fewer than before".
 */
export function isToldOfFigures(sentence: Sentence, lemma: string): boolean {
  const way = wayOf(lemma) ?? outcomeOf[lemma];
  if (way === undefined) return false;
  const steps = step.exec(sentence.text)?.groups?.['step']?.toLowerCase();
  return (
    comparedFigures(sentence).some(({ isMore }) => isMore === (way === 'more')) ||
    (steps !== undefined && (steps === 'more') === (way === 'more'))
  );
}

const outcomeOf: Readonly<Record<string, 'more' | 'less'>> = {
  lose: 'less',
  shed: 'less',
  gain: 'more',
  add: 'more',
};
/** "Seven fewer than last time" */
const step = /\b(?:\d[\d,.]*|\p{L}+) (?:\p{L}+ )?(?<step>more|fewer|less) than\b/iu;
