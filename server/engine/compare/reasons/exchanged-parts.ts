import { flatMap } from '../../flat-map.ts';
import type { Reason } from '../comparison.ts';
import { areSame, exchangedBetween } from '../contrasts.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { units } from '../unit.ts';
import { crossedMessage } from './messages.ts';
import { reason } from './reason.ts';

/** What is told of one of two, told of the other: "lorries may cross, while cars must wait" beside "lorries will have to wait; cars may cross". */
export function exchangedPartsReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const exchanged = exchangedBetween(juxtaposition);
  const evidence = exchanged && units(passage.focus).find((unit) => areSame(unit, exchanged.one));
  if (exchanged === undefined || evidence === undefined) return [];
  const { one, other, units: moved } = exchanged;
  return [
    reason(juxtaposition, {
      kind: 'role',
      claim: one,
      evidence,
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
