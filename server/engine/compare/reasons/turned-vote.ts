import { divisionIn } from '../../annotate/divisions.ts';
import { contains, overlaps } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import type { Reason } from '../comparison.ts';
import { coverage, type Juxtaposition } from '../juxtaposition.ts';
import { compareQuantities } from '../quantities.ts';
import { roleMessage } from './messages.ts';
import { reason } from './reason.ts';

/** A vote whose sides have changed places: "17 backed it and 34 opposed it" beside "34 were in favour and 17 against". */
export function turnedVoteReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const own = divisionIn(claim.sentence);
  const theirs = own === undefined ? undefined : divisionIn(passage.focus);
  if (own === undefined || theirs === undefined || !contains(claim.span, own.span)) return [];
  if (compareQuantities(own.inFavor, own.against) === 'equal') return [];
  const isTurned =
    compareQuantities(own.inFavor, theirs.against) === 'equal' &&
    compareQuantities(own.against, theirs.inFavor) === 'equal';
  const units = flatMap(alignment.claim, (unit, i) =>
    overlaps(unit, own.span) && unit.kind === 'quantity' ? [i] : [],
  );
  if (!isTurned || coverage(juxtaposition, units) < leastShared) return [];
  return [
    reason(juxtaposition, {
      kind: 'number',
      claim: own.span,
      evidence: theirs.span,
      message: roleMessage(
        { sentence: claim.sentence, span: own.span },
        { sentence: passage.focus, span: theirs.span },
      ),
      slot: certainty,
      likeness: turnedRound,
      units,
    }),
  ];
}

const certainty = 0.95;
/** Two figures of one vote are hardly the same by chance. */
const turnedRound = 0.6;
/** Of the rest of the claim. */
const leastShared = 0.25;
