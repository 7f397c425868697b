import { cardinals } from '../annotate/quantities/number-words.ts';
import type { Token } from '../annotate/token.ts';
import { isFunctionWord } from '../lexicon/function-words.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import type { Unit } from './unit.ts';
import { contentWordsOf, wordNearness } from './word-nearness.ts';

/**
 * How alike a claim and a passage are as wholes, 0 to 1: the harmonic mean of how much of the claim the passage's own sentence speaks of,
 * and of how much of that sentence the claim speaks of, word by word. It is the F1 of BERTScore (Zhang et al. 2020) with one vector for
 * each word instead of one for each token in its context.
 */
export function likeness({ alignment }: Juxtaposition): number {
  const own = alignment.claim.flatMap(wordsOf);
  const theirs = alignment.passage.flatMap(wordsOf);
  const nearestToOwn = own.map(() => 0);
  const nearestToTheirs = theirs.map(() => 0);
  own.forEach((word, i) => {
    theirs.forEach((other, j) => {
      const near = nearness(word, other);
      nearestToOwn[i] = Math.max(nearestToOwn[i] ?? 0, near);
      nearestToTheirs[j] = Math.max(nearestToTheirs[j] ?? 0, near);
    });
  });
  const [ofClaim, ofPassage] = [mean(nearestToOwn), mean(nearestToTheirs)];
  return ofClaim + ofPassage === 0 ? 0 : (2 * ofClaim * ofPassage) / (ofClaim + ofPassage);
}

function wordsOf(unit: Unit): readonly Token[] {
  return contentWordsOf(unit).filter(({ lower }) => !isFunctionWord(lower));
}

/** Numbers are one or they are not; words that are only somewhat related count for little. */
function nearness(a: Token, b: Token): number {
  const [number, other] = [numberOf(a), numberOf(b)];
  if (number !== undefined || other !== undefined) return Number(number === other);
  return wordNearness(a, b) ** 2;
}

function numberOf({ kind, lower }: Token): string | undefined {
  return kind === 'number' ? lower : cardinals[lower]?.toString();
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
