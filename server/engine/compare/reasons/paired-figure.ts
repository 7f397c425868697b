import type { Reason } from '../comparison.ts';
import { haveOneAnchor, pairsOf } from '../figure-row.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { areBothRight } from '../figure-excuses.ts';
import { compareQuantities } from '../quantities.ts';
import { numberMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';

/**
 * Figures that the passage gives for another time or place, in a row of such: "3 percent in May and 4 percent in June" has no 4 percent
 * in May.
 */
export function pairedFigureReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  return flatMap(alignment.claim, (unit, i): readonly Reason[] => {
    if (unit.kind !== 'quantity') return [];
    const own = pairsOf(claim.sentence, unit.quantity).find(({ quantity }) => quantity === unit.quantity);
    if (own === undefined) return [];
    const row = pairsOf(passage.focus, unit.quantity);
    const right = row.find((pair) => haveOneAnchor(own, pair));
    const isLent = row.some(
      // "60,000" is no 55,200, however round.
      (pair) =>
        pair !== right && own.quantity.low === pair.quantity.low && own.quantity.high === pair.quantity.high,
    );
    if (row.length < 2 || right === undefined || !isLent) return [];
    if (compareQuantities(own.quantity, right.quantity) !== 'contradicts') return [];
    if (areBothRight(juxtaposition, own.quantity, right.quantity)) return [];
    return [
      reason(juxtaposition, {
        kind: 'number',
        claim: own.quantity.figure,
        evidence: right.quantity.figure,
        message: numberMessage(
          { sentence: claim.sentence, quantity: own.quantity },
          { sentence: passage.focus, quantity: right.quantity },
        ),
        slot: rowSlot,
        units: [i],
      }),
    ];
  });
}

const rowSlot = 0.9;
