import { contains, hull, type Span } from '../document/span.ts';
import { flatMap } from '../flat-map.ts';
import { readOnce } from '../read-once.ts';
import { wayOf } from './outcomes.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/**
 * An amount by which something has become, or is, more or less: "fell by 9 percent", "a 12 percent rise", "down 4 points", "1,100 fewer
 * than a year earlier", "put prices up by 20 euros".
 */
export interface Move {
  readonly size: Quantity;
  readonly isMore: boolean;
  /** The word that says which way. */
  readonly word: Token;
  /** The amount with that word. */
  readonly span: Span;
  /** Offset in the document behind "than" or "below"; undefined where what it is held against goes without saying. */
  readonly standard: number | undefined;
}

/** The amounts of a sentence that are told to be more or less, in order; those that are denied are left out. */
export const moves: (sentence: Sentence) => readonly Move[] = readOnce((sentence) =>
  flatMap(sentence.quantities, (size): readonly Move[] => {
    if (size.low !== size.high || size.low === 0 || size.dimension === 'ordinal') return [];
    const told =
      compared(sentence, size) ?? done(sentence, size) ?? named(sentence, size) ?? signed(sentence, size);
    if (told === undefined || sentence.negations.some(({ scope }) => contains(scope, told.word))) return [];
    return [{ size, ...told, span: hull(told.word, hull(size.span, size.counted?.span ?? size.span)) }];
  }),
);

type Told = Pick<Move, 'isMore' | 'word' | 'standard'>;

/** "1,100 fewer than", "12 cents a litre more", "33,500 officers fewer", "1,100 more officers", "300,000 below that of" */
function compared({ tokens }: Sentence, { span, counted, dimension }: Quantity): Told | undefined {
  const from = tokens.findIndex(({ start }) => start >= span.end);
  const [first, second, third] = from < 0 ? [] : tokens.slice(from, from + 3);
  const word = [
    first,
    counted?.span.start === first?.start ? second : undefined,
    per.has(first?.lower ?? '') ? third : undefined,
  ].find((token) => token !== undefined && comparatives.has(token.lower));
  if (word === undefined) return undefined;
  const next = tokens[tokens.indexOf(word) + 1];
  const isHeldAgainst = next?.lower === 'than';
  // "Two more were hurt" tells of others beside them.
  const isOfOthers = dimension === 'count' && counted === undefined && additions.has(word.lower);
  if (isOfOthers && next?.kind === 'word' && !isHeldAgainst) return undefined;
  const standard = isHeldAgainst ? next.end : prepositions.has(word.lower) ? word.end : undefined;
  return { isMore: comparatives.get(word.lower) === 'more', word, standard };
}

/** "Fell 12 percent", "were put up by 20 euros", "gained 1,100 officers" */
function done({ predicates, text, span: { start } }: Sentence, { span }: Quantity): Told | undefined {
  const deed = predicates.findLast(({ kind, head }) => kind === 'verb' && head.end <= span.start);
  if (deed === undefined) return undefined;
  const between = text.slice(deed.head.end - start, span.start - start);
  const isBy = / by (?:(?:about|around|nearly|almost|some|just|over|an?|the) )*$/u.test(between);
  const way = (isBy ? turned.get(deed.lemma) : undefined) ?? owned.get(deed.lemma) ?? wayOf(deed.lemma);
  // "Fell from 9 to 6 percent" gives where it came to, and no step.
  if (way === undefined || !(isBy ? plainly : right).test(between)) return undefined;
  return { isMore: way === 'more', word: deed.head, standard: undefined };
}

/** "A 21 percent rise in", "a rise of 21 percent" */
function named({ tokens }: Sentence, { span }: Quantity): Told | undefined {
  const from = tokens.findIndex(({ start }) => start >= span.end);
  const behind = tokens.slice(from, from + 2).filter(({ text }) => text !== '-')[0];
  const before = tokens.filter(({ end }) => end <= span.start).slice(-nearBefore);
  const at = before.findLastIndex(({ lemma }) => nouns.has(lemma));
  const isTied = at >= 0 && before.slice(at + 1).every(({ lower }) => links.has(lower));
  const word =
    from >= 0 && behind !== undefined && nouns.has(behind.lemma) ? behind : isTied ? before[at] : undefined;
  return word === undefined
    ? undefined
    : { isMore: nouns.get(word.lemma) === 'more', word, standard: undefined };
}

/** "Down 21 percent", "up by a third" */
function signed({ tokens }: Sentence, { span }: Quantity): Told | undefined {
  const before = tokens.filter(({ end }) => end <= span.start).slice(-nearBefore);
  const at = before.findLastIndex(({ lower }) => lower === 'up' || lower === 'down');
  const word = before[at];
  if (word === undefined || !before.slice(at + 1).every(({ lower }) => links.has(lower))) return undefined;
  return { isMore: word.lower === 'up', word, standard: undefined };
}

function byWay(more: readonly string[], less: readonly string[]): ReadonlyMap<string, 'more' | 'less'> {
  return new Map([
    ...more.map((word) => [word, 'more'] as const),
    ...less.map((word) => [word, 'less'] as const),
  ]);
}

const comparatives = byWay(
  'more higher extra taller longer bigger larger greater heavier older wider deeper dearer costlier above up'.split(
    ' ',
  ),
  'less fewer lower shorter smaller lighter younger narrower shallower cheaper below down short'.split(' '),
);
/** Those that an amount may stand before and mean others of the kind. */
const additions = new Set(['more', 'extra', 'longer', 'older']);
const prepositions = new Set(['above', 'below', 'short']);
const per = new Set(['a', 'an', 'per', 'each']);
/** Deeds done to what becomes more or less; how far is told by "by". */
const turned = byWay(
  ['raise', 'lift', 'boost', 'expand', 'lengthen', 'increase', 'improve', 'put up', 'push up'],
  ['cut', 'reduce', 'lower', 'trim', 'slash', 'shorten', 'decrease', 'put down', 'bring down'],
);
/** Deeds of one who then has more or less of what the amount counts. */
const owned = byWay(['gain', 'add'], ['lose', 'shed']);
const nouns = byWay(
  ['rise', 'increase', 'climb', 'growth', 'gain', 'jump', 'surge', 'improvement'],
  ['fall', 'decrease', 'decline', 'drop', 'slump', 'plunge', 'slip', 'dip', 'reduction', 'cut'],
);
const plainly = /^(?: [^,;:.]{0,60})? by /u;
const right = /^ (?:(?:about|around|nearly|almost|some|just|over|an?|the|another) )*$/u;
const links = new Set('by of some about nearly almost around over a an the just more than'.split(' '));
const nearBefore = 4;
