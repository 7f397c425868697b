import type { Argument, Predicate } from '../../annotate/predicate.ts';
import type { Fit, PredicatePair } from '../predicate-pairs.ts';

/**
 * How surely two predicates have the same parties, 0 to 1: nothing where a name on one side is another on the other, or where
 * neither party is known to be the same; all where both are.
 */
export function argumentAgreement({ claim, passage, subject, object }: PredicatePair): number {
  if (subject === 'different' || object === 'different') return 0;
  const sides = [share(subject, claim.subject, passage.subject), share(object, claim.object, passage.object)];
  if (!sides.includes(1)) return 0;
  return sides.reduce((sum, side) => sum + side, 0) / sides.length;
}

/** A party that neither side has is no doubt; one that only one side has is some; two that may be anyone are more. */
function share(fit: Fit, a: Argument | undefined, b: Argument | undefined): number {
  if (fit === 'same') return 1;
  if (a === undefined && b === undefined) return neitherShare;
  return a === undefined || b === undefined || a.isPronoun || b.isPronoun ? oneSideShare : unlikeShare;
}

const neitherShare = 0.9;
const oneSideShare = 0.6;
const unlikeShare = 0.3;
