import type { Predicate } from '../../annotate/predicate.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { type PredicatePair, predicatePairs } from '../predicate-pairs.ts';
import { argumentAgreement } from './argument-agreement.ts';
import { quote, reason } from './reason.ts';

/** Predicates of the claim that the passage denies, or that the claim denies and the passage affirms, in whatever words around them. */
export function deniedPredicateReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { claim, passage } = juxtaposition;
  return predicatePairs(juxtaposition).flatMap((pair) => {
    if (pair.heads !== 'same' || pair.claim.isDenied === pair.passage.isDenied || !isVouchedFor(pair))
      return [];
    const slot = argumentAgreement(pair);
    if (slot < leastSlot) return [];
    const claimSpan = shown(pair.claim);
    const evidenceSpan = shown(pair.passage);
    return [
      reason(juxtaposition, {
        kind: 'negation',
        claim: claimSpan,
        evidence: evidenceSpan,
        message: `The text says "${quote(claim.sentence, claimSpan).text}"; the source says "${quote(passage.focus, evidenceSpan).text}".`,
        slot,
        units: [],
        within: pair.claim.clause,
      }),
    ];
  });
}

/** What may or should be is no contrary of what was not; what is planned or done is. */
function isVouchedFor({ claim, passage }: PredicatePair): boolean {
  if (claim.force === passage.force) return true;
  return open.has(claim.force) === open.has(passage.force) && !open.has(claim.force);
}

/** From the word that denies to the head. */
function shown({ head, cue, isDenied }: Predicate) {
  if (!isDenied || cue === undefined) return head;
  return { start: Math.min(head.start, cue.start), end: Math.max(head.end, cue.end) };
}

const open: ReadonlySet<Predicate['force']> = new Set(['possible', 'asked', 'attempted']);
const leastSlot = 0.7;
