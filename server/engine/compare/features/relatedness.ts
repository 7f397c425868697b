import type { Juxtaposition } from '../juxtaposition.ts';
import { units } from '../unit.ts';
import { contentWordsOf, wordNearness, wordsBeside } from '../word-nearness.ts';
import { flatMap } from '../../flat-map.ts';

/**
 * How much of the claim's content the passage and its neighbours have or at least speak of, word by word, those within names and figures
 * too: the weighted share of words that stand there; the same where a word counts as much as it is related to any that stands there; and
 * how strange the strangest word is to them all.
 */
export function relatednessFeatures(juxtaposition: Juxtaposition): readonly number[] {
  const { own, near } = wordsBeside(juxtaposition);
  const { before, after } = juxtaposition.passage;
  const around = flatMap([...before, ...after], (sentence) => flatMap(units(sentence), contentWordsOf));
  let present = 0;
  let related = 0;
  let whole = 0;
  let strangest = 0;
  own.forEach((word, i) => {
    const nearest = around.reduce(
      (best, other) => (best === 1 ? 1 : Math.max(best, wordNearness(word, other))),
      Math.max(0, ...(near[i] ?? [])),
    );
    present += nearest === 1 ? word.weight : 0;
    related += word.weight * nearest;
    whole += word.weight;
    strangest = Math.max(strangest, 1 - nearest);
  });
  return whole === 0 ? [0, 0, 0] : [present / whole, related / whole, strangest];
}

export const relatednessFeatureNames = ['wordsPresent', 'wordsRelated', 'strangestWord'];
