import { isAnswered } from './denial-excuses/answered.ts';
import type { Denial } from './denial-excuses/denial.ts';
import { isNotMeant } from './denial-excuses/not-meant.ts';
import { isOfOthers } from './denial-excuses/other-parties.ts';
import { isOfAnotherThing } from './denial-excuses/other-things.ts';
import { isOfAnotherTime } from './denial-excuses/other-times.ts';
import { isOfPart } from './denial-excuses/parts.ts';

/** Whether what the other side affirms is not what a denial denies: it narrows it, takes it back, or speaks of something else. */
export function isExcused(denial: Denial): boolean {
  return excuses.some((isSo) => isSo(denial));
}

const excuses = [isOfAnotherThing, isOfOthers, isOfAnotherTime, isNotMeant, isAnswered, isOfPart];
