import { cardinals } from '../quantities/number-words.ts';
import type { Word } from './word.ts';

/** "Fell by 4 percent", "grew by a third", "rose by about 300 crowns": by how much, and not by whom. */
export function isAmount(words: readonly Word[], start: number): boolean {
  const phrase = words.slice(start, start + longestAmount);
  const end = phrase.findIndex(({ part }) => !amountParts.has(part));
  const [first, ...rest] = end < 0 ? phrase : phrase.slice(0, end);
  if (first === undefined) return false;
  const isFigure = [first, ...rest].some(({ token }) => token.kind === 'number' || token.lower in cardinals);
  return (
    [first, ...rest].some(
      ({ token }) => shares.has(token.lemma) || (isFigure && measures.has(token.lemma)),
    ) ||
    (isFigure && rest.every(({ token }) => token.kind === 'number'))
  );
}

const amountParts = new Set<Word['part']>(['noun', 'determiner', 'adjective', 'adverb']);
const longestAmount = 6;
const shares = new Set(['percent', 'percentage', 'third', 'half', 'quarter', 'fifth', 'tenth', '%']);
const measures = new Set(
  `point tonne ton million billion thousand dollar euro pound crown cent penny meter kilometer mile foot inch yard centimeter liter
   hour minute second day week month year degree seat vote goal place time acre hectare barrel`.split(/\s+/u),
);
