import type { AntonymClash } from './antonym-excuses/clash.ts';
import { noOpposites } from './antonym-excuses/no-opposites.ts';
import { fromOtherEnd } from './antonym-excuses/other-end.ts';
import { ofOtherThings } from './antonym-excuses/other-things.ts';
import { toldAlike } from './antonym-excuses/told-alike.ts';
import { areOfOtherCases } from './other-cases.ts';

/** Whether two opposites in one slot say nothing against each other. */
export function areReconciled(clash: AntonymClash): boolean {
  if (areOfOtherCases(clash)) return true;
  return [...noOpposites, ...fromOtherEnd, ...ofOtherThings, ...toldAlike].some((isExcused) =>
    isExcused(clash),
  );
}
