import { overlaps, type Span } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import type { Reason } from '../comparison.ts';
import { coverage, type Juxtaposition } from '../juxtaposition.ts';
import { roleMessage } from './messages.ts';
import { reason } from './reason.ts';

/** Two figures of the claim that have changed places in the passage: a reason where a little of the rest of the claim stands there as well. */
export function turnedFigures(juxtaposition: Juxtaposition, own: Span, theirs: Span): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const units = flatMap(alignment.claim, (unit, i) =>
    unit.kind === 'quantity' && overlaps(unit, own) ? [i] : [],
  );
  if (coverage(juxtaposition, units) < leastShared) return [];
  return [
    reason(juxtaposition, {
      kind: 'number',
      claim: own,
      evidence: theirs,
      message: roleMessage(
        { sentence: claim.sentence, span: own },
        { sentence: passage.focus, span: theirs },
      ),
      slot: certainty,
      likeness: turnedRound,
      units,
    }),
  ];
}

const certainty = 0.95;
/** Two figures of one pair are hardly the same by chance. */
const turnedRound = 0.5;
/** Of the rest of the claim. */
const leastShared = 0.25;
