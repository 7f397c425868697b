import type { Bound, Quantity } from '../annotate/quantity.ts';

/** How two values that fill one slot stand to each other. `compatible`: both may be true, without saying the same. */
export type Agreement = 'equal' | 'compatible' | 'contradicts' | 'incomparable';

/**
 * Compares two quantities as amounts: converted, with their bounds and the precision they are given at. What they count is not
 * looked at: the caller has aligned the slots. Symmetric but for bounds: "more than 400" is founded on "more than 500", and not
 * the other way round.
 */
export function compareQuantities(claim: Quantity, evidence: Quantity): Agreement {
  const one = inPercent(claim);
  const other = inPercent(evidence);
  if (one.dimension !== other.dimension) return 'incomparable';
  if (one.dimension === 'money' && one.unit !== other.unit) return 'incomparable';
  if (one.dimension === 'ordinal' || one.dimension === 'score')
    return isSame(one, other) ? 'equal' : 'contradicts';
  if (areOpposite(one, other) || isJustBeyond(one, other) || isJustBeyond(other, one)) return 'contradicts';
  const tolerance = one.unit === other.unit ? 0 : conversion;
  const meet =
    isFigure(one) && isFigure(other)
      ? areClose(one, other, tolerance)
      : overlap(meaning(one), meaning(other), tolerance);
  if (!meet || isFarAbove(one, other)) return 'contradicts';
  if (goesFurther(one, other)) return 'incomparable';
  return sayTheSame(one, other) ? 'equal' : 'compatible';
}

/** A share as a percentage, half as 50 percent; other amounts as they are. */
export function inPercent(quantity: Quantity): Quantity {
  if (quantity.dimension !== 'ratio') return quantity;
  const { low, high, precision } = quantity;
  return {
    ...quantity,
    dimension: 'percent',
    unit: 'percent',
    low: low * 100,
    high: high * 100,
    precision: precision * 100,
  };
}

function isSame(one: Quantity, other: Quantity): boolean {
  return one.low === other.low && one.high === other.high;
}

/**
 * How far a true value may lie from the one written: half the last place, as rounding goes, but no more than a tenth of the value
 * ("2 million" is no 1.6 million to a reader); a figure said to be rough may be off by a tenth whatever its last place.
 */
function slackOf({ low, high, precision, bound }: Quantity): number {
  const tenth = Math.max(Math.abs(low), Math.abs(high)) * roughness;
  const rounded = precision / 2;
  // A little less than half, so that 27 and 28 do not meet half-way.
  return (
    (bound === 'about' ? Math.max(tenth, Math.min(rounded, 2 * tenth)) : Math.min(rounded, tenth)) *
    (1 - 1e-6)
  );
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The values of which the quantity is true. A bound is no figure: "at least 15" is true of 30 (Roy, Vieira and Roth 2015). */
function meaning(quantity: Quantity): Interval {
  return meanings[quantity.bound](quantity.low, quantity.high, slackOf(quantity));
}

/** Rounding loosens figures, not bounds: no 12 is "up to 10". */
const meanings: Readonly<Record<Bound, (low: number, high: number, slack: number) => Interval>> = {
  exact: (low, high, slack) => ({ low: low - slack, high: high + slack }),
  about: (low, high, slack) => ({ low: low - slack, high: high + slack }),
  atLeast: (low) => ({ low, high: Infinity }),
  moreThan: (low) => ({ low, high: Infinity }),
  justOver: (low, high) => ({ low, high: high + Math.abs(high) * reach }),
  atMost: (_, high) => ({ low: -Infinity, high }),
  lessThan: (_, high) => ({ low: -Infinity, high }),
  justUnder: (low, high) => ({ low: low - Math.abs(low) * reach, high }),
};

function isFigure({ bound }: Quantity): boolean {
  return bound === 'exact' || bound === 'about';
}

/** The looser of two figures sets how far apart they may lie: two rough ones are not twice as rough. */
function areClose(one: Quantity, other: Quantity, tolerance: number): boolean {
  if (isRounded(one, other) || isRounded(other, one)) return true;
  const gap = Math.max(one.low, other.low) - Math.min(one.high, other.high);
  return gap <= Math.max(slackOf(one), slackOf(other)) + tolerance * Math.abs(Math.max(one.low, other.low));
}

/** "4 percent" is 4.4 percent to the last place that it gives; "2 million" is no 1.6 million to a reader, though it is rounded as well. */
function isRounded(rough: Quantity, fine: Quantity): boolean {
  if (rough.low !== rough.high || fine.low !== fine.high || rough.precision <= fine.precision) return false;
  // A third is no rounded two fifths.
  if (rough.unit !== fine.unit || !Number.isInteger(Math.log10(rough.precision))) return false;
  const rounded = Math.round(fine.low / rough.precision) * rough.precision;
  return rounded === rough.low && Math.abs(fine.low - rough.low) <= Math.abs(fine.low) * mostRounded;
}

function overlap(one: Interval, other: Interval, tolerance: number): boolean {
  const low = Math.max(one.low, other.low);
  // Two amounts that are both open downwards always meet.
  return low === -Infinity || low <= Math.min(one.high, other.high) + tolerance * Math.abs(low);
}

/** "More than half" and "less than half" share an edge, and no amount. */
function areOpposite(one: Quantity, other: Quantity): boolean {
  const [lower, upper] = upward.has(one.bound) ? [one, other] : [other, one];
  if (!upward.has(lower.bound) || !downward.has(upper.bound) || lower.low !== upper.high) return false;
  // "At least 5 percent" and "up to 5 percent" are both true of 5 alone; of people "as many as" is said of what is at least so many.
  return lower.bound === 'moreThan' || upper.bound === 'lessThan' || one.dimension !== 'count';
}

/** "Fewer than 38" and "38" share an edge: no 38 is fewer, unless the figure may have been rounded. */
function isJustBeyond(bounded: Quantity, { low, high, bound, precision, dimension }: Quantity): boolean {
  const edge =
    bounded.bound === 'moreThan' ? bounded.low : bounded.bound === 'lessThan' ? bounded.high : undefined;
  const isTelling = low === high && precision === 1 && low % 10 !== 0 && counting.has(dimension);
  return edge === low && bound === 'exact' && isTelling;
}

/** Does the claim say more than an open bound of the source vouches for? "More than 400" is no ground for "more than 500". */
function goesFurther(claim: Quantity, evidence: Quantity): boolean {
  const isBound = !isFigure(claim);
  if (upward.has(evidence.bound) && !downward.has(claim.bound))
    return claim.low > evidence.low * (isBound ? 1 + conversion : looseFigure);
  if (downward.has(evidence.bound) && !upward.has(claim.bound))
    return claim.high < evidence.high * (isBound ? 1 - conversion : 1 / looseFigure);
  return false;
}

/** Nobody writes "more than 2,400" of some 24,000. What is only known "at least" may grow to any figure. */
function isFarAbove(claim: Quantity, evidence: Quantity): boolean {
  return (
    evidence.bound === 'moreThan' &&
    evidence.low > 0 &&
    !downward.has(claim.bound) &&
    claim.low >= evidence.low * anotherMagnitude
  );
}

const upward: ReadonlySet<Bound> = new Set(['atLeast', 'moreThan']);
const downward: ReadonlySet<Bound> = new Set(['atMost', 'lessThan']);

function sayTheSame(one: Quantity, other: Quantity): boolean {
  const isOneFigure =
    isNear(one.bound) && isNear(other.bound) && one.low === one.high && other.low === other.high;
  return isOneFigure || (one.bound === other.bound && isSame(one, other));
}

function isNear(bound: Bound): boolean {
  return bound === 'exact' || bound === 'about' || bound === 'justOver' || bound === 'justUnder';
}

/** Dimensions whose figures come whole, unless they say otherwise. */
const counting: ReadonlySet<Quantity['dimension']> = new Set(['count', 'percent']);
/** How many times an open bound a figure may be and still be what the bound speaks of. */
const looseFigure = 2;
const anotherMagnitude = 8;
/** The share of its value by which a rough figure may be off. */
const roughness = 0.1;
/** The share of its value that a figure may lose when it is rounded. */
const mostRounded = 0.125;
/** The share of its value that "nearly" and "just over" reach. */
const reach = 0.15;
/** The share of a bound that is lost when it is told in another unit ("more than 60 miles", "96 km"). */
const conversion = 0.01;

/** Whether a figure may be a round one for a value: "nearly 7,000" for 6,900. */
export function isRoughly({ low, bound }: Quantity, value: number): boolean {
  return bound === 'exact' ? low === value : Math.abs(low - value) <= roundness * low;
}

const roundness = 0.02;
