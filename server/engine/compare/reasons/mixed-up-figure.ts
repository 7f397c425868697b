import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Reason } from '../comparison.ts';
import { areCountedAlike } from '../counted-alike.ts';
import { isToldOfAlike, type Ownership, ownerLikeness, ownershipOf } from '../figure-owner.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { compareQuantities } from '../quantities.ts';
import { numberMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';

/**
 * Figures of the claim that the passage gives of something else, beside another figure of the same: "exports rose 12 percent, imports 10"
 * gives 10 percent to imports only.
 */
export function mixedUpFigureReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  if (passage.focus.quantities.length < 2) return [];
  if (alignment.claim.some((unit, i) => unit.kind === 'date' && alignment.toPassage[i] === undefined))
    return [];
  return flatMap(alignment.claim, (unit, i): readonly Reason[] => {
    if (unit.kind !== 'quantity') return [];
    const own = ownershipOf(unit.quantity, claim.sentence);
    if (own === undefined) return [];
    const owned = flatMap(passage.focus.quantities, (quantity) => {
      const theirs = ownershipOf(quantity, passage.focus);
      if (theirs === undefined) return [];
      const agreement = compareQuantities(unit.quantity, quantity);
      return agreement === 'incomparable' ? [] : [{ quantity, theirs, agreement }];
    });
    const ofSame = owned.filter(({ theirs }) => ownerLikeness(own, theirs) === 1);
    const lent = owned.find(
      ({ agreement, theirs }) => agreement === 'equal' && ownerLikeness(own, theirs) <= mostLikeOther,
    );
    if (lent === undefined || ofSame.length !== 1) return [];
    const [right] = ofSame;
    if (right?.agreement !== 'contradicts' || !isToldAlike(own, right.theirs)) return [];
    if (!areCountedAlike(unit.quantity, right.quantity)) return [];
    if (isGivenToo(claim.sentence, own, right.quantity)) return [];
    return [
      reason(juxtaposition, {
        kind: 'number',
        claim: unit.quantity.figure,
        evidence: right.quantity.figure,
        message: numberMessage(
          { sentence: claim.sentence, quantity: unit.quantity },
          { sentence: passage.focus, quantity: right.quantity },
        ),
        slot: ownersSlot,
        units: [i],
      }),
    ];
  });
}

/** "74 kilometres, up from 51" has the 74 of the same owner as well. */
function isGivenToo(sentence: Sentence, own: Ownership, right: Quantity): boolean {
  return sentence.quantities.some((other) => {
    if (compareQuantities(other, right) !== 'equal') return false;
    const theirs = ownershipOf(other, sentence);
    return theirs !== undefined && ownerLikeness(own, theirs) === 1;
  });
}

function isToldAlike({ predicate: own }: Ownership, { predicate: theirs }: Ownership): boolean {
  return own.force === theirs.force && own.isDenied === theirs.isDenied && isToldOfAlike(own, theirs);
}

/** Of two towers, "north" and "south" make two owners of figures. */
const mostLikeOther = 0.6;
const ownersSlot = 0.9;
