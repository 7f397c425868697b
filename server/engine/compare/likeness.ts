import { cardinals } from '../annotate/quantities/number-words.ts';
import type { Token } from '../annotate/token.ts';
import { isFunctionWord } from '../lexicon/function-words.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { wordsBeside } from './word-nearness.ts';

/**
 * How alike a claim and a passage are as wholes, 0 to 1: the harmonic mean of how much of the claim the passage's own sentence speaks of,
 * and of how much of that sentence the claim speaks of, word by word. It is the F1 of BERTScore (Zhang et al. 2020) with one vector for
 * each word instead of one for each token in its context.
 */
export function likeness(juxtaposition: Juxtaposition): number {
  const { own, theirs, near } = wordsBeside(juxtaposition);
  const nearestToOwn = own.map(() => 0);
  const nearestToTheirs = theirs.map(() => 0);
  const [ownNumbers, theirNumbers] = [own.map(numberOf), theirs.map(numberOf)];
  const areSmall = theirs.map(isSmall);
  for (const [i, word] of own.entries()) {
    if (isSmall(word)) continue;
    const [number, row] = [ownNumbers[i], near[i] ?? []];
    for (let j = 0; j < theirs.length; j += 1) {
      if (areSmall[j] === true) continue;
      // Numbers are one or they are not; words that are only somewhat related count for little.
      const areWords = number === undefined && theirNumbers[j] === undefined;
      const nearness = areWords ? (row[j] ?? 0) ** 2 : Number(number === theirNumbers[j]);
      nearestToOwn[i] = Math.max(nearestToOwn[i] ?? 0, nearness);
      nearestToTheirs[j] = Math.max(nearestToTheirs[j] ?? 0, nearness);
    }
  }
  const [ofClaim, ofPassage] = [share(own, nearestToOwn), share(theirs, nearestToTheirs)];
  return ofClaim + ofPassage === 0 ? 0 : (2 * ofClaim * ofPassage) / (ofClaim + ofPassage);
}

function numberOf({ kind, lower }: Token): string | undefined {
  return kind === 'number' ? lower : numerals.get(lower);
}

const numerals: ReadonlyMap<string, string> = new Map(
  Object.entries(cardinals).map(([word, value]) => [word, String(value)]),
);

/** The mean over the words that say something. */
function share(words: readonly Token[], of: readonly number[]): number {
  let sum = 0;
  let count = 0;
  words.forEach((word, i) => {
    if (isSmall(word)) return;
    sum += of[i] ?? 0;
    count += 1;
  });
  return count === 0 ? 0 : sum / count;
}

/** "More than" in "more than 40" */
function isSmall({ lower }: Token): boolean {
  return isFunctionWord(lower);
}
