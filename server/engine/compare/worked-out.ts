import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { compareQuantities } from './quantities.ts';
import { restsIn, sharesOfFigures } from './rests.ts';
import { sumShare } from './sums.ts';
import type { Unit } from './unit.ts';
import { flatMap } from '../flat-map.ts';
import { readOnce } from '../read-once.ts';

/**
 * How well a sentence meets a figure of another that it does not give but that follows from those it gives, 0 to 1: the sum of listed
 * parts, the difference of "to 210,000 from 190,000", the double of "half of what was asked for", the third of "two drones, and a third".
 *
 * @param from the sentence that gives the figure
 */
export function workedOutShare(unit: Unit, from: Sentence, sentence: Sentence): number {
  if (unit.kind !== 'quantity') return 0;
  return isWorkedOut(unit.quantity, sentence) ? workedOut : sumShare(unit, from, sentence);
}

/**
 * Whether a figure follows from those of a sentence by a difference, a multiple or an ordinal that the sentence speaks of.
 *
 * @param isStep whether the figure itself says how far something went ("by 30 crowns"): then any two figures may be its ends
 */
export function isWorkedOut(figure: Quantity, sentence: Sentence, isStep = false): boolean {
  if (figure.low !== figure.high || figure.low === 0) return false;
  if (sharesOfFigures(sentence).some((share) => isAtBound(figure, share))) return true;
  if (!figures.has(figure.bound)) return false;
  const like = sentence.quantities.filter(
    ({ dimension, unit, low, high }) =>
      dimension === figure.dimension &&
      (unit === figure.unit || dimension === 'length') &&
      low === high &&
      low > 0,
  );
  const isRest = restsIn(sentence).some(
    ({ dimension, unit, low }) =>
      dimension === figure.dimension && unit === figure.unit && isNear(figure.low, low),
  );
  if (isRest) return true;
  return (
    isDifference(figure, like, sentence, isStep) ||
    isBeyond(figure, like, sentence) ||
    isMultiple(figure, like, sentence) ||
    isLastOf(figure, like, sentence)
  );
}

/** Whether an amount is what a figure says, as far as its bound and its last place go: "a little over 8,000" of 8,170. */
function isAtBound(figure: Quantity, amount: number): boolean {
  if (Math.abs(amount - figure.low) > figure.low * boundReach) return false;
  const exact = { ...figure, low: amount, high: amount, bound: 'exact' as const, precision: 0 };
  return compareQuantities(figure, exact) !== 'contradicts';
}

/** "Sixty percent, ten points fewer than in 2015": then it was 70; "7.1 metres, 40 centimetres below the top". */
function isBeyond(
  figure: Quantity,
  like: readonly Quantity[],
  { quantities, text, span }: Sentence,
): boolean {
  const steps = quantities.filter((step) => {
    const isOfPoints = figure.dimension === 'percent' && step.counted?.lemma === 'point';
    const isLike = step.dimension === figure.dimension || step.dimension === 'percentagePoint' || isOfPoints;
    return isLike && farther.test(text.slice((step.counted ?? step).span.end - span.start));
  });
  return like.some(({ low }) =>
    steps.some((step) => isNear(figure.low, low + step.low) || isNear(figure.low, low - step.low)),
  );
}

/** "Rose to 210,000 from 190,000" is by 20,000; "rose by 20,000 to 210,000" is from 190,000. */
function isDifference(
  figure: Quantity,
  like: readonly Quantity[],
  { text }: Sentence,
  isStep: boolean,
): boolean {
  if (like.length < 2 || !(isStep || changing.test(text))) return false;
  return like.some((more) => like.some((less) => less !== more && isNear(figure.low, more.low - less.low)));
}

/** "2.4 million, half of what they had asked for" */
function isMultiple(figure: Quantity, like: readonly Quantity[], sentence: Sentence): boolean {
  const factors = factorsIn(sentence);
  return like.some(({ low }) =>
    factors.some((factor) => isNear(figure.low, low * factor) || isNear(figure.low, low / factor)),
  );
}

const factorsIn = readOnce(({ text }: Sentence): readonly number[] =>
  flatMap(multiples, ({ words, factor }) => (words.test(text) ? [factor] : [])),
);

/** "Shot down four drones, and a fifth fell into the sea": five in all. */
function isLastOf(
  figure: Quantity,
  like: readonly Quantity[],
  { quantities, text, span }: Sentence,
): boolean {
  if (!like.some(({ low }) => low === figure.low - 1)) return false;
  return quantities.some(({ dimension, low, figure: { start, end } }) => {
    if (dimension === 'ordinal')
      return low === figure.low && /\ba $/u.test(text.slice(0, start - span.start));
    // "Two drowned and a third was saved" shares nothing out.
    return (
      dimension === 'ratio' &&
      isNear(low, 1 / figure.low) &&
      /^ (?!of\b)\p{Ll}/u.test(text.slice(end - span.start)) &&
      /^a /u.test(text.slice(start - span.start))
    );
  });
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * tolerance;
}

const figures: ReadonlySet<Quantity['bound']> = new Set(['exact', 'about']);

/** Words behind a step from one figure to another. */
const farther =
  /^ (?:more|fewer|less|higher|lower|above|below|short|ahead|behind|earlier|later|older|younger|longer|shorter)\b/iu;
/** Words by which two figures of a sentence are an amount and what became of it. */
const changing =
  /\bfrom [^,;\d]{0,20}\d[^;]{0,40}\bto [^,;\d]{0,20}\d|\bto [^,;\d]{0,20}\d[^;]{0,40}\bfrom [^,;\d]{0,20}\d|\b(?:compared (?:with|to)|against)\b|\bby [$£€]?\d/iu;

const multiples: readonly { readonly words: RegExp; readonly factor: number }[] = [
  { words: /\b(?:half|twice|doubl(?:e|ed|es|ing)|halv(?:e|ed|es|ing))\b/iu, factor: 2 },
  {
    words: /\b(?:(?:a|one) third|three times|threefold|tripl(?:e|ed|es|ing)|trebl(?:e|ed|es|ing))\b/iu,
    factor: 3,
  },
  { words: /\b(?:(?:a|one) quarter|four times|fourfold|quadrupl(?:e|ed|es|ing))\b/iu, factor: 4 },
  { words: /\b(?:(?:a|one) fifth|five times|fivefold)\b/iu, factor: 5 },
  { words: /\b(?:(?:a|one) tenth|ten times|tenfold)\b/iu, factor: 10 },
];

/** A figure of the checker's own is a little less than one that is given. */
const workedOut = 0.85;
const tolerance = 0.005;
/** The share of itself within which a bound is drawn. */
const boundReach = 0.15;
