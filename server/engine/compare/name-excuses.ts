import type { NameClash } from './name-excuses/clash.ts';
import { ofOtherDeeds } from './name-excuses/other-deeds.ts';
import { ofOtherTimes } from './name-excuses/other-times.ts';
import { byOtherTies } from './name-excuses/other-ties.ts';
import { toldAlike } from './name-excuses/told-alike.ts';

/** Whether both of two names in one slot may be right: what is told of the one is not what is told of the other, or it holds of both. */
export function mayBothStand(clash: NameClash): boolean {
  return [...toldAlike, ...ofOtherDeeds, ...ofOtherTimes, ...byOtherTies].some((isExcused) =>
    isExcused(clash),
  );
}
