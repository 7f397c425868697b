import type { Juxtaposition } from '../juxtaposition.ts';
import { units } from '../unit.ts';
import { contentWordsOf, nearness, wordsBeside } from '../word-nearness.ts';
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
  const nearest = near.map((row) => Math.max(0, ...row));
  const unmet = own.filter((_, i) => nearest[i] !== 1);
  const elsewhere = nearness(unmet, around);
  let present = 0;
  let related = 0;
  let whole = 0;
  let strangest = 0;
  own.forEach((word, i) => {
    const best = Math.max(nearest[i] ?? 0, ...(elsewhere[unmet.indexOf(word)] ?? []));
    present += best === 1 ? word.weight : 0;
    related += word.weight * best;
    whole += word.weight;
    strangest = Math.max(strangest, 1 - best);
  });
  return whole === 0 ? [0, 0, 0] : [present / whole, related / whole, strangest];
}

export const relatednessFeatureNames = ['wordsPresent', 'wordsRelated', 'strangestWord'];
