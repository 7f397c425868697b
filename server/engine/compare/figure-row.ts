import type { DateMention } from '../annotate/date-mention.ts';
import type { Name } from '../annotate/name.ts';
import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { similarity } from '../lexicon/synonyms.ts';
import { compareDates } from './dates.ts';
import { sameName } from './same-name.ts';
import { flatMap } from '../flat-map.ts';

/** A figure with the time or place that it holds for. */
export interface Pair {
  readonly quantity: Quantity;
  readonly anchor: DateMention | Name;
}

/**
 * The figures like one of a sentence with the dates, or else the places, that take turns with them: figure, date, figure, date, or the
 * other way round. Empty where they do not.
 */
export function pairsOf({ quantities, dates, names }: Sentence, like: Quantity): readonly Pair[] {
  const figures = quantities.filter(
    (quantity) => quantity.dimension === like.dimension && quantity.unit === like.unit && !isNobody(quantity),
  );
  if (!areLike(figures, like)) return [];
  const places = names.filter(({ kind }) => kind === 'place' || kind === 'unknown');
  for (const anchors of [dates, places]) {
    if (anchors.length !== figures.length || figures.length === 0) continue;
    const pairs = flatMap(figures, (quantity, at): readonly Pair[] => {
      const anchor = anchors[at];
      return anchor === undefined ? [] : [{ quantity, anchor }];
    });
    if (takesTurns(pairs)) return pairs;
  }
  return [];
}

/** "Nobody" counts no place's people. */
function isNobody({ counted, span }: Quantity): boolean {
  return counted?.span.start === span.start;
}

/** The first says what it counts; those behind it may leave it out. */
function areLike(figures: readonly Quantity[], { counted: thing }: Quantity): boolean {
  return figures.every(({ counted }, at) =>
    counted === undefined
      ? thing === undefined || at > 0
      : thing !== undefined && similarity(counted.lemma, thing.lemma) >= sameThing,
  );
}

/** Every figure stands before its anchor and behind the one before, or every figure stands behind its own. */
function takesTurns(pairs: readonly Pair[]): boolean {
  const places = pairs.map(({ quantity, anchor }) => [quantity.span.start, anchor.span.start] as const);
  const isRising = (flat: readonly number[]): boolean =>
    flat.every((place, at) => at === 0 || place > (flat[at - 1] ?? 0));
  const isNear = pairs.every(
    ({ quantity: { span: a }, anchor: { span: b } }) =>
      Math.max(a.start, b.start) - Math.min(a.end, b.end) <= farthest,
  );
  if (!isNear) return false;
  return (
    isRising(flatMap(places, (place) => place)) ||
    isRising(flatMap(places, ([figure, anchor]) => [anchor, figure]))
  );
}

/** Whether two figures hold for one time or place. */
export function haveOneAnchor({ anchor: a }: Pair, { anchor: b }: Pair): boolean {
  if ('forms' in a) return 'forms' in b && sameName(a, b) === 'same';
  return !('forms' in b) && compareDates(a, b) === 'equal';
}

/** Letters between a figure and the time or place that it holds for. */
const farthest = 40;
const sameThing = 0.8;
