import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { relatedness } from '../../lexicon/relatedness.ts';
import { isFunction } from '../alignment.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { type Unit, units } from '../unit.ts';

/**
 * How much of the claim's content the passage and its neighbours have or at least speak of, word by word, those within names and figures
 * too: the weighted share of words that stand there; the same where a word counts as much as it is related to any that stands there; and
 * how strange the strangest word is to them all.
 */
export function relatednessFeatures({ alignment, passage }: Juxtaposition): readonly number[] {
  const theirs = [passage.focus, ...passage.before, ...passage.after].flatMap(contentWords);
  let present = 0;
  let related = 0;
  let whole = 0;
  let strangest = 0;
  for (const { lemma, weight } of alignment.claim.flatMap(wordsOf)) {
    const isPresent = theirs.some((other) => areOfOneStem(lemma, other.lemma));
    const nearest = isPresent
      ? 1
      : theirs.reduce((best, other) => Math.max(best, relatedness(lemma, other.lemma)), 0);
    present += isPresent ? weight : 0;
    related += weight * nearest;
    whole += weight;
    strangest = Math.max(strangest, 1 - nearest);
  }
  return whole === 0 ? [0, 0, 0] : [present / whole, related / whole, strangest];
}

export const relatednessFeatureNames = ['wordsPresent', 'wordsRelated', 'strangestWord'];

function contentWords(sentence: Sentence): readonly Token[] {
  return units(sentence).flatMap(wordsOf);
}

function wordsOf(unit: Unit): readonly Token[] {
  return isFunction(unit) ? [] : unit.tokens.filter(({ kind }) => kind !== 'punctuation');
}

/** "Assassin" and "assassinate", "Norwegian" and "Norwegians": longer words that begin alike. */
function areOfOneStem(a: string, b: string): boolean {
  return a === b || (a.length > stem && b.length > stem && a.slice(0, stem) === b.slice(0, stem));
}

/** In letters; shorter words that begin alike are seldom of one stem. */
const stem = 6;
