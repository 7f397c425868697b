import { flatMap } from '../../flat-map.ts';
import type { Reason } from '../comparison.ts';
import { exchangedBetween } from '../contrasts.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { crossedMessage } from './messages.ts';
import { reason } from './reason.ts';

/** What is told of one of two, told of the other: "lorries may cross, while cars must wait" beside "lorries will have to wait; cars may cross". */
export function exchangedPartsReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim } = juxtaposition;
  const exchanged = exchangedBetween(juxtaposition);
  if (exchanged === undefined) return [];
  const { one, itsOne, other, units: moved } = exchanged;
  return [
    reason(juxtaposition, {
      kind: 'role',
      claim: one,
      evidence: itsOne,
      message: crossedMessage(
        { sentence: claim.sentence, span: one },
        { sentence: claim.sentence, span: other },
      ),
      slot: certainty,
      units: flatMap(alignment.claim, (unit, at) => (moved.includes(unit) ? [at] : [])),
    }),
  ];
}

const certainty = 0.95;
