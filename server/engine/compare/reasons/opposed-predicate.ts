import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { predicatePairs } from '../predicate-pairs.ts';
import { argumentAgreement } from './argument-agreement.ts';
import { quote, reason } from './reason.ts';
import { unitsWithin } from '../juxtaposition.ts';

/** Predicates of the claim whose opposite the passage tells of the same parties, in whatever words around them. */
export function opposedPredicateReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { claim, passage } = juxtaposition;
  return predicatePairs(juxtaposition).flatMap((pair) => {
    if (pair.heads !== 'opposed' || pair.claim.isDenied !== pair.passage.isDenied) return [];
    if (pair.claim.force !== pair.passage.force) return [];
    const slot = argumentAgreement(pair);
    if (slot < leastSlot) return [];
    const [own, other] = [pair.claim.head, pair.passage.head];
    return [
      reason(juxtaposition, {
        kind: 'antonym',
        claim: own,
        evidence: other,
        message: `The text says "${quote(claim.sentence, own).text}"; the source says "${quote(passage.focus, other).text}".`,
        slot,
        units: unitsWithin(juxtaposition, own),
        within: pair.claim.clause,
      }),
    ];
  });
}

const leastSlot = 0.7;
