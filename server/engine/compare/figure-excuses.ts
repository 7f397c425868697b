import type { Quantity } from '../annotate/quantity.ts';
import { givenElsewhere } from './figure-excuses/given-elsewhere.ts';
import { ofOtherOwners } from './figure-excuses/other-owners.ts';
import { ofOtherThings } from './figure-excuses/other-things.ts';
import { ofPartsOfWhole } from './figure-excuses/parts-of-whole.ts';
import { ofOthers } from './figure-excuses/of-others.ts';
import { ofOtherTimes } from './figure-excuses/other-times.ts';
import { ofOtherTurns } from './figure-excuses/other-turns.ts';
import { ofWiderReach } from './figure-excuses/wider-reach.ts';
import { ofRanks } from './figure-excuses/ranks.ts';
import { ofSteps } from './figure-excuses/steps.ts';
import { reckonings } from './figure-excuses/following.ts';
import type { Juxtaposition } from './juxtaposition.ts';

/** Whether both of two figures that fill one slot may be right: the one follows from the other, or they tell of different things. */
export function areBothRight(juxtaposition: Juxtaposition, own: Quantity, theirs: Quantity): boolean {
  const clash = { juxtaposition, own, theirs };
  return [
    ...reckonings,
    ...givenElsewhere,
    ...ofOtherThings,
    ...ofPartsOfWhole,
    ...ofOtherTimes,
    ...ofOtherTurns,
    ...ofWiderReach,
    ...ofOthers,
    ...ofRanks,
    ...ofOtherOwners,
    ...ofSteps,
  ].some((isExcused) => isExcused(clash));
}
