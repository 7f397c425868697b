import { type Change, changes } from '../../annotate/changes.ts';
import { contains, overlaps } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { compareQuantities } from '../quantities.ts';
import { roleMessage } from './messages.ts';
import { reason } from './reason.ts';

/** A change told the other way round: "cut from 15 to 10 kilometres" beside "widened from 10 to 15 kilometres". */
export function reversedChangeReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const theirs = changes(passage.focus);
  if (theirs.length === 0) return [];
  return flatMap(changes(claim.sentence), (own): readonly Reason[] => {
    if (!contains(claim.span, own.span)) return [];
    // What rose and fell again went both ways.
    if (theirs.some((other) => areOneWay(own, other))) return [];
    const turned = theirs.find((other) => areOneWay({ ...own, from: own.to, to: own.from }, other));
    if (turned === undefined) return [];
    return [
      reason(juxtaposition, {
        kind: 'number',
        claim: own.span,
        evidence: turned.span,
        message: roleMessage(
          { sentence: claim.sentence, span: own.span },
          { sentence: passage.focus, span: turned.span },
        ),
        slot: certainty,
        likeness: turnedRound,
        units: flatMap(alignment.claim, (unit, i) => (overlaps(unit, own.span) ? [i] : [])),
      }),
    ];
  });
}

function areOneWay(a: Pick<Change, 'from' | 'to'>, b: Pick<Change, 'from' | 'to'>): boolean {
  return compareQuantities(a.from, b.from) === 'equal' && compareQuantities(a.to, b.to) === 'equal';
}

const certainty = 0.95;
/** Two figures of one pair are hardly the same by chance. */
const turnedRound = 0.5;
