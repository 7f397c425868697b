import { functionWordWeight } from './function-words.ts';
import { lookUp } from './words.ts';
import { flatMap } from '../flat-map.ts';

/**
 * How much a match of this word says, 0 to 1: next to nothing for function words, some 0.3 for the most common words of
 * content ("say", "year"), 1 for rare words and for words no dictionary knows. From SemCor's counts on a logarithmic scale.
 */
export function wordWeight(lemma: string): number {
  const closed = functionWordWeight(lemma);
  if (closed !== undefined) return closed;
  const topical = newsWords.get(lemma);
  if (topical !== undefined) return topical;
  const parts = lookUp(lemma);
  if (parts === undefined) return 1;
  const logs = [parts.noun, parts.verb, parts.adjective, parts.adverb].map((log) => log ?? 0);
  return Math.max(leastWeight, 1 - (1 - leastWeight) * (Math.max(...logs) / logOfMostCommon));
}

const leastWeight = 0.25;

/** Binary logarithm of the tags of the most common verbs and nouns. */
const logOfMostCommon = 11;

/** SemCor is made of books and papers of 1961; these words are worn much thinner by news. */
const newsWords: ReadonlyMap<string, number> = new Map(
  flatMap(
    [
      {
        weight: 0.3,
        words: 'say tell people year official spokesman spokeswoman spokesperson percent million billion',
      },
      {
        weight: 0.35,
        words: 'monday tuesday wednesday thursday friday saturday sunday mr mrs ms statement today yesterday',
      },
      {
        weight: 0.45,
        words: 'government president minister country report add announce week month day percent news media',
      },
    ],
    ({ weight, words }) => words.split(' ').map((word) => [word, weight] as const),
  ),
);
