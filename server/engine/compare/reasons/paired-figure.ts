import type { Name } from '../../annotate/name.ts';
import type { DateMention } from '../../annotate/date-mention.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Reason } from '../comparison.ts';
import { compareDates } from '../dates.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { compareQuantities } from '../quantities.ts';
import { sameName } from '../same-name.ts';
import { numberMessage } from './messages.ts';
import { reason } from './reason.ts';

/**
 * Figures that the passage gives for another time or place, in a row of such: "3 percent in May and 4 percent in June" has no 4 percent
 * in May.
 */
export function pairedFigureReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  return alignment.claim.flatMap((unit, i): readonly Reason[] => {
    if (unit.kind !== 'quantity') return [];
    const own = pairsOf(claim.sentence, unit.quantity).find(({ quantity }) => quantity === unit.quantity);
    if (own === undefined) return [];
    const row = pairsOf(passage.focus, unit.quantity);
    const right = row.find(({ anchor }) => isSameAnchor(own.anchor, anchor));
    const isLent = row.some(
      (pair) => pair !== right && compareQuantities(own.quantity, pair.quantity) === 'equal',
    );
    if (row.length < 2 || right === undefined || !isLent) return [];
    if (compareQuantities(own.quantity, right.quantity) !== 'contradicts') return [];
    return [
      reason(juxtaposition, {
        kind: 'number',
        claim: own.quantity.figure,
        evidence: right.quantity.figure,
        message: numberMessage(
          { sentence: claim.sentence, quantity: own.quantity },
          { sentence: passage.focus, quantity: right.quantity },
        ),
        slot: rowSlot,
        units: [i],
      }),
    ];
  });
}

/** A figure with the time or place that it holds for. */
interface Pair {
  readonly quantity: Quantity;
  readonly anchor: DateMention | Name;
}

/**
 * The figures like one of a sentence with the dates, or else the places, that take turns with them: figure, date, figure, date, or the
 * other way round. Empty where they do not.
 */
function pairsOf({ quantities, dates, names }: Sentence, like: Quantity): readonly Pair[] {
  const figures = quantities.filter(
    ({ dimension, unit }) => dimension === like.dimension && unit === like.unit,
  );
  if (!areLike(figures, like)) return [];
  const places = names.filter(({ kind }) => kind === 'place' || kind === 'unknown');
  for (const anchors of [dates, places]) {
    if (anchors.length !== figures.length || figures.length === 0) continue;
    const pairs = figures.flatMap((quantity, at): readonly Pair[] => {
      const anchor = anchors[at];
      return anchor === undefined ? [] : [{ quantity, anchor }];
    });
    if (takesTurns(pairs)) return pairs;
  }
  return [];
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
  return isRising(places.flat()) || isRising(places.flatMap(([figure, anchor]) => [anchor, figure]));
}

function isSameAnchor(a: Pair['anchor'], b: Pair['anchor']): boolean {
  if ('forms' in a) return 'forms' in b && sameName(a, b) === 'same';
  return !('forms' in b) && compareDates(a, b) === 'equal';
}

const sameThing = 0.8;
const rowSlot = 0.9;
