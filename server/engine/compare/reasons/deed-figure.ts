import { contains } from '../../document/span.ts';
import type { Reason } from '../comparison.ts';
import { areCountedAlike } from '../counted-alike.ts';
import { areOneDeed, deedsOf, isGivenOfDeed } from '../figure-deeds.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { compareQuantities } from '../quantities.ts';
import { numberMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';
import { areBothOnBothSides } from '../figure-excuses/given-elsewhere.ts';

/**
 * Figures of the claim that the passage gives of another deed, and another of this one: of "41 flights were delayed and three cancelled" 41
 * were not cancelled.
 */
export function deedFigureReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  if (passage.focus.quantities.length < 2) return [];
  const told = deedsOf(passage.focus);
  return flatMap(deedsOf(claim.sentence), (deed): readonly Reason[] => {
    const { quantity } = deed;
    if (!contains(claim.span, quantity.span) || isGivenOfDeed(juxtaposition, quantity)) return [];
    const same = told.filter((other) => areOneDeed(deed, other));
    const right = same[0]?.quantity;
    if (right === undefined || same.length > 1 || !areCountedAlike(quantity, right)) return [];
    if (compareQuantities(quantity, right) !== 'contradicts') return [];
    // "Six are missing, fewer than the nine first reported": the claim knows of the other as well.
    if (areBothOnBothSides({ juxtaposition, own: quantity, theirs: right })) return [];
    const isLent = told.some(
      (other) =>
        !areOneDeed(deed, other) &&
        other.head !== same[0]?.head &&
        areCountedAlike(quantity, other.quantity) &&
        compareQuantities(quantity, other.quantity) === 'equal',
    );
    if (!isLent) return [];
    return [
      reason(juxtaposition, {
        kind: 'number',
        claim: quantity.figure,
        evidence: right.figure,
        message: numberMessage(
          { sentence: claim.sentence, quantity },
          { sentence: passage.focus, quantity: right },
        ),
        slot: certainty,
        units: flatMap(alignment.claim, (unit, i) =>
          unit.kind === 'quantity' && unit.quantity === quantity ? [i] : [],
        ),
      }),
    ];
  });
}

const certainty = 0.9;
