import type { Predicate } from '../../annotate/predicate.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains } from '../../document/span.ts';
import type { Juxtaposition } from '../juxtaposition.ts';

/** Two figures that differ: one of the claim, one of the passage. */
export interface Clash {
  readonly juxtaposition: Juxtaposition;
  readonly own: Quantity;
  readonly theirs: Quantity;
}

/** One figure, whatever either side says that it counts. */
export function areAlike(a: Quantity, b: Quantity): boolean {
  return a.dimension === b.dimension && a.unit === b.unit && a.low === b.low && a.high === b.high;
}

/** One figure given as a share of a whole, as a number of at most 1 for a part of it; undefined of any other. */
export function shareOf({ dimension, low, high }: Quantity): number | undefined {
  if (low !== high) return undefined;
  return dimension === 'ratio' ? low : dimension === 'percent' ? low / 100 : undefined;
}

/** The predicate of the narrowest clause around a figure. */
export function deedAround({ figure }: Quantity, { predicates }: Sentence): Predicate | undefined {
  return predicates
    .filter(({ clause }) => contains(clause, figure))
    .sort((a, b) => a.clause.end - a.clause.start - (b.clause.end - b.clause.start))[0];
}

/** The last verb before a figure, or the first behind one that leads its sentence in. */
export function verbBeside({ span }: Quantity, { predicates }: Sentence): Predicate | undefined {
  const verbs = predicates.filter(({ kind }) => kind === 'verb');
  return (
    verbs.findLast(({ head }) => head.end <= span.start) ?? verbs.find(({ head }) => head.start >= span.end)
  );
}

/** The word right before a figure, in lower case; empty where none is. */
export function wordBefore({ span }: Quantity, { tokens }: Sentence): string {
  return tokens.findLast(({ end }) => end <= span.start)?.lower ?? '';
}
