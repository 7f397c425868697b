import type { Negation } from '../../annotate/negation.ts';
import type { Predicate } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Reason } from '../comparison.ts';
import { areContrary } from '../contrary.ts';
import { hull, overlaps } from '../../document/span.ts';
import { isDenialMet, sidesOf } from '../denial.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { isTurnedRound, predicatePairs } from '../predicate-pairs.ts';
import { slotAgreement } from '../slot.ts';
import type { Unit } from '../unit.ts';
import { negationMessage } from './messages.ts';
import { reason } from './reason.ts';

/** Words that one side negates and the other affirms: the same word, or a synonym, in the same slot. */
export function negationReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const sides = sidesOf(juxtaposition);
  if (isTurnedRound(predicatePairs(juxtaposition))) return [];
  return alignment.claim.flatMap((unit, i) => {
    const link = alignment.toPassage[i];
    const other = link === undefined ? undefined : alignment.passage[link.index];
    if (link === undefined || other === undefined || link.similarity < leastSimilarity) return [];
    const own = negationOf(unit, claim.sentence.negations);
    const theirs = negationOf(other, passage.focus.negations);
    if ((own === undefined) === (theirs === undefined)) return [];
    if (isNoClash(headAt(claim.sentence, unit), headAt(passage.focus, other))) return [];
    const denial = own ?? theirs;
    if (denial === undefined) return [];
    const [denying, affirming] =
      own === undefined ? [sides.passage, sides.claim] : [sides.claim, sides.passage];
    const [denied, affirmed] = own === undefined ? [other, unit] : [unit, other];
    if (!isDenialMet({ denying, denied, cue: denial.cue, scope: denial.scope, affirming, affirmed }))
      return [];
    const slot = slotAgreement(alignment, i, link.index);
    if (slot < leastSlot || unit.kind === 'name') return [];
    const claimSpan = own === undefined ? unit : hull(own.cue, unit);
    const evidenceSpan = theirs === undefined ? other : hull(theirs.cue, other);
    return [
      reason(juxtaposition, {
        kind: 'negation',
        claim: claimSpan,
        evidence: evidenceSpan,
        message: negationMessage(
          own === undefined ? 'source' : 'text',
          { sentence: claim.sentence, span: claimSpan },
          { sentence: passage.focus, span: evidenceSpan },
        ),
        slot,
        units: [],
      }),
    ];
  });
}

/** Where both are heads of predicates, those tell how far each is vouched for. */
function isNoClash(own: Predicate | undefined, theirs: Predicate | undefined): boolean {
  return own !== undefined && theirs !== undefined && !areContrary(own, theirs);
}

function headAt({ predicates }: Sentence, { start }: Unit): Predicate | undefined {
  return predicates.find(({ head }) => head.start === start);
}

function negationOf(unit: Unit, negations: readonly Negation[]): Negation | undefined {
  return negations.find(({ target }) => target !== undefined && overlaps(target, unit));
}

const leastSimilarity = 0.85;
const leastSlot = 0.4;
