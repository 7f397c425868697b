import { overlaps } from '../document/span.ts';
import { flatMap } from '../flat-map.ts';
import { similarity } from '../lexicon/synonyms.ts';
import { cardinals } from './quantities/number-words.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence } from './sentence.ts';

/** One value that can be reckoned with. */
export interface ExactFigure {
  readonly value: number;
  /** Dictionary form of what it counts; undefined where it does not say so. */
  readonly counted: string | undefined;
}

/**
 * The figures of a sentence in one unit that name a single value, in no particular order: where counts are asked for, both sides of a
 * score too ("by 118 to 61") and what is counted without a noun ("29 of the 68", "only one still does"), which makes no quantity.
 */
export function exactFigures(
  sentence: Sentence,
  { dimension, unit }: Pick<Quantity, 'dimension' | 'unit'>,
): readonly ExactFigure[] {
  const { quantities, tokens } = sentence;
  const isCount = dimension === 'count';
  const told = flatMap(quantities, (other): readonly ExactFigure[] => {
    if (isCount && other.dimension === 'score')
      return [other.low, other.high].map((value) => ({ value, counted: undefined }));
    const isLike =
      (other.dimension === dimension && other.unit === unit && other.low === other.high) ||
      (dimension === 'money' && isElided(other, sentence));
    return isLike ? [{ value: other.low, counted: other.counted?.lemma }] : [];
  });
  if (!isCount) return told;
  // "One of the seven" is read as a share.
  const bare = tokens.filter(
    (token) => !quantities.some((other) => other.dimension !== 'ratio' && overlaps(other.span, token)),
  );
  return [
    ...told,
    ...flatMap(bare, ({ lower }) => (lower === 'both' ? 2 : (cardinals[lower] ?? []))).map((value) => ({
      value,
      counted: undefined,
    })),
  ];
}

/** "Of the €8.5bn it has paid 2.7bn": what it is of goes without saying. */
function isElided({ dimension, counted, figure, low, high }: Quantity, { text, span }: Sentence): boolean {
  if (dimension !== 'count' || counted !== undefined || low !== high) return false;
  return /(?:bn|m|million|billion)$/u.test(text.slice(figure.start - span.start, figure.end - span.start));
}

/** Whether two figures may count things of one kind: stations and lorries make no sum. */
export function mayAddUp({ counted: one }: ExactFigure, { counted: other }: ExactFigure): boolean {
  return one === undefined || other === undefined || similarity(one, other) > 0;
}
