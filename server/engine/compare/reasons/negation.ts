import type { Negation } from '../../annotate/negation.ts';
import type { Predicate } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Reason } from '../comparison.ts';
import { areContrary } from '../contrary.ts';
import { hull, overlaps } from '../../document/span.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { slotAgreement } from '../slot.ts';
import type { Unit } from '../unit.ts';
import { quote, reason } from './reason.ts';

/** Words that one side negates and the other affirms: the same word, or a synonym, in the same slot. */
export function negationReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const denied = claim.sentence.negations;
  const otherDenied = passage.focus.negations;
  return alignment.claim.flatMap((unit, i) => {
    const link = alignment.toPassage[i];
    const other = link === undefined ? undefined : alignment.passage[link.index];
    if (link === undefined || other === undefined || link.similarity < leastSimilarity) return [];
    const own = negationOf(unit, denied);
    const theirs = negationOf(other, otherDenied);
    if ((own === undefined) === (theirs === undefined)) return [];
    if (isNoClash(headAt(claim.sentence, unit), headAt(passage.focus, other))) return [];
    const slot = slotAgreement(alignment, i, link.index);
    if (slot < leastSlot || unit.kind === 'name') return [];
    const claimSpan = own === undefined ? unit : hull(own.cue, unit);
    const evidenceSpan = theirs === undefined ? other : hull(theirs.cue, other);
    const claimText = quote(claim.sentence, claimSpan).text;
    const evidenceText = quote(passage.focus, evidenceSpan).text;
    return [
      reason(juxtaposition, {
        kind: 'negation',
        claim: claimSpan,
        evidence: evidenceSpan,
        message: `The text says "${claimText}"; the source says "${evidenceText}".`,
        slot,
        units: [],
      }),
    ];
  });
}

/** Where both are heads of predicates, those tell how far each is vouched for. */
function isNoClash(own: Predicate | undefined, theirs: Predicate | undefined): boolean {
  return (
    own !== undefined && theirs !== undefined && own.isDenied !== theirs.isDenied && !areContrary(own, theirs)
  );
}

function headAt({ predicates }: Sentence, { start }: Unit): Predicate | undefined {
  return predicates.find(({ head }) => head.start === start);
}

function negationOf(unit: Unit, negations: readonly Negation[]): Negation | undefined {
  return negations.find(({ target }) => overlaps(target, unit));
}

const leastSimilarity = 0.85;
const leastSlot = 0.4;
