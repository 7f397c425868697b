import { hull } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { turnedSequence } from '../told-in-turn.ts';
import { sequenceMessage } from './messages.ts';
import { reason } from './reason.ts';

/** Two events in the order that the source does not have. */
export function turnedSequenceReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const found = turnedSequence(juxtaposition);
  const { alignment, passage } = juxtaposition;
  if (found === undefined) return [];
  const { own, source } = found;
  const here = [source.later, source.earlier].find(({ sentence }) => sentence === passage.focus);
  if (here === undefined) return [];
  return [
    reason(juxtaposition, {
      kind: 'antonym',
      claim: hull(own.earlier.span, own.later.span),
      evidence: here.span,
      message: sequenceMessage(own.earlier, own.later),
      slot: certainty,
      likeness: orderLikeness,
      units: flatMap(alignment.claim, (unit, i) => (unit.kind === 'date' ? [i] : [])),
    }),
  ];
}

const certainty = 0.9;
/** Both events are known again by themselves. */
const orderLikeness = 0.4;
