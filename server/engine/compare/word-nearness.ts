import type { Token } from '../annotate/token.ts';
import { relatednessOf, vectorOf } from '../lexicon/relatedness.ts';
import { isFunction } from './alignment.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import type { Unit } from './unit.ts';
import { flatMap } from '../flat-map.ts';
import { readOnce } from '../read-once.ts';

/** The words of a claim beside those of the passage's own sentence. */
export interface WordsBeside {
  /** The words of content of the claim, those within names and figures too, and those of the passage's focus. */
  readonly own: readonly Token[];
  readonly theirs: readonly Token[];
  /** For each word of the claim how near each word of the focus is to it. */
  readonly near: readonly (readonly number[])[];
}

/** How near each word of a claim is to each of the passage's focus. */
export const wordsBeside: (juxtaposition: Juxtaposition) => WordsBeside = readOnce(({ alignment }) => {
  const own = flatMap(alignment.claim, contentWordsOf);
  const theirs = flatMap(alignment.passage, contentWordsOf);
  return { own, theirs, near: nearness(own, theirs) };
});

/**
 * For each word how near each of the others is to it in what they speak of, 0 to 1: 1 for words of one stem, else as far as they keep like
 * company.
 */
export function nearness(words: readonly Token[], others: readonly Token[]): readonly (readonly number[])[] {
  const vectors = others.map(({ lemma }) => vectorOf(lemma));
  return words.map(({ lemma }) => {
    const vector = vectorOf(lemma);
    return others.map((other, at) =>
      areOfOneStem(lemma, other.lemma) ? 1 : relatednessOf(vector, vectors[at]),
    );
  });
}

/** The words of a unit of content, those within names and figures too; none of a function word. */
export function contentWordsOf(unit: Unit): readonly Token[] {
  return isFunction(unit) ? [] : unit.tokens.filter(({ kind }) => kind !== 'punctuation');
}

/** "Assassin" and "assassinate", "Norwegian" and "Norwegians": longer words that begin alike. */
function areOfOneStem(a: string, b: string): boolean {
  return a === b || (a.length > stem && b.length > stem && b.startsWith(a.slice(0, stem)));
}

/** In letters; shorter words that begin alike are seldom of one stem. */
const stem = 6;
