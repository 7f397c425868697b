import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import type { Token } from '../annotate/token.ts';
import { contains, overlaps } from '../document/span.ts';
import { isFunctionWord } from '../lexicon/function-words.ts';
import { similarity } from '../lexicon/synonyms.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { compareQuantities } from './quantities.ts';
import { flatMap } from '../flat-map.ts';

/**
 * The figure of the passage that a bound of the claim was drawn for and misses: "fewer than 640 ships" speaks of "642 ships, 26 of them
 * tankers" and not of the tankers, of whom it would be true as well. Bounds are drawn near their figures, and in the same company; where
 * another figure that the bound is true of keeps company as good, there is none.
 */
export function figureMissed(
  { claim, passage }: Pick<Juxtaposition, 'claim' | 'passage'>,
  own: Quantity,
  others: readonly Quantity[],
): Quantity | undefined {
  if (own.bound === 'exact' || own.bound === 'about') return undefined;
  const edge = upper.has(own.bound) ? own.high : own.low;
  const missed = others.find(
    (other) =>
      other.unit === own.unit &&
      Math.abs(other.low - edge) <= Math.max(Math.abs(edge) * reach, Number(counted.has(own.dimension))) &&
      compareQuantities(own, other) === 'contradicts',
  );
  if (missed === undefined) return undefined;
  const words = claim.sentence.tokens.filter(
    (token) => contains(claim.span, token) && isTelling(token) && !overlaps(token, own.figure),
  );
  const likeness = (figure: Quantity): number => {
    const company = companyOf(passage.focus, figure);
    return words.filter(({ lemma }) => company.some((word) => similarity(word, lemma) >= sameThing)).length;
  };
  const closest = likeness(missed);
  const isRivalled = others.some(
    (other) =>
      other !== missed && compareQuantities(own, other) !== 'contradicts' && likeness(other) >= closest,
  );
  return isRivalled || closest === 0 ? undefined : missed;
}

/**
 * Dictionary forms of the words around a figure, as far as the next figure or the end of its phrase on either side. A figure that nothing
 * leads in shares what leads in the one before it: "built 38 boats in May and 55 in June".
 */
function companyOf({ tokens, quantities }: Sentence, { span }: Quantity): readonly string[] {
  const isEdge = (token: Token): boolean =>
    /^[,;:()]$/u.test(token.text) ||
    joints.has(token.lower) ||
    quantities.some((other) => other.span.start !== span.start && overlaps(other.figure, token));
  const lemmas = (company: readonly Token[]): readonly string[] =>
    flatMap(company, (token) => (isTelling(token) ? [token.lemma] : []));
  const leading = (end: number): readonly string[] => {
    const before = tokens.filter((token) => token.end <= end).reverse();
    const own = lemmas(until(before, isEdge));
    const previous = quantities.findLast((other) => other.span.end <= end);
    return own.length > 0 || previous === undefined ? own : leading(previous.span.start);
  };
  const behind = tokens.filter(({ start }) => start >= span.end);
  return [
    ...leading(span.start),
    ...lemmas(tokens.filter((token) => overlaps(token, span))),
    ...lemmas(until(behind, isEdge)),
  ];
}

function until<T>(items: readonly T[], isEnd: (item: T) => boolean): readonly T[] {
  const end = items.findIndex(isEnd);
  return end < 0 ? items : items.slice(0, end);
}

function isTelling({ kind, lower }: Token): boolean {
  return kind === 'number' || (kind === 'word' && (!isFunctionWord(lower) || tellingApart.has(lower)));
}

const counted: ReadonlySet<Quantity['dimension']> = new Set(['count']);
const upper: ReadonlySet<Quantity['bound']> = new Set(['lessThan', 'atMost', 'justUnder']);
/** Small words by which figures in a row are told apart. */
const tellingApart = new Set([
  'may',
  'away',
  'before',
  'after',
  'inside',
  'outside',
  'above',
  'below',
  'first',
  'last',
]);
const joints = new Set(['and', 'while', 'but', 'or', 'against', 'versus']);
/** The share of a bound within which lies the figure that it was drawn for. */
const reach = 0.1;
const sameThing = 0.7;
