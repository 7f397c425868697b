import type { Span } from '../document/span.ts';

/** A number with what it measures: "at least 15 tankers", "$3.5bn", "62 percent", "no casualties", "two dozen", "third". */
export interface Quantity {
  /** The whole expression, unit and bound included, the thing counted not: "at least 15", "$3.5bn", "62 percent". */
  readonly span: Span;
  /** The figure alone: "15", "3.5bn", "62", "two dozen". */
  readonly figure: Span;
  /** Smallest and largest value meant, in the base unit of its dimension; equal unless a range is given ("10 to 12"). */
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  /** The size of the last place given, in the base unit: 1,000 for "45,000", 100,000,000 for "$3.5bn", 1 for "27". */
  readonly precision: number;
  readonly dimension: Dimension;
  /** Canonical unit as written ("mile", "USD", "percent"), empty for a plain count. */
  readonly unit: string;
  /** Lemma of the head noun counted ("tanker" in "15 laden tankers"), and where it stands; undefined where nothing is. */
  readonly counted: { readonly lemma: string; readonly span: Span } | undefined;
}

/** `justUnder` and `justOver` ("nearly 500", "a little over 60") say both on which side and that the value is near. */
export type Bound =
  'exact' | 'about' | 'atLeast' | 'moreThan' | 'justOver' | 'atMost' | 'lessThan' | 'justUnder';

export type Dimension =
  | 'count'
  | 'ordinal'
  | 'percent'
  | 'percentagePoint'
  | 'ratio'
  | 'money'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'duration'
  | 'age'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'data'
  | 'score';
