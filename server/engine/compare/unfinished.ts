import type { Force } from '../annotate/predicate.ts';

/** What has not been done yet, or is denied: planned, possible, within reach, asked for, tried, missed. What is only claimed may have been done. */
export function isUnfinished(force: Force): boolean {
  return unfinished.has(force);
}

/** What a passage does not tell as a fact: what is unfinished, what somebody is accused of, and what is told for the sake of argument. */
export function leavesOpen(force: Force): boolean {
  return force === 'alleged' || force === 'supposed' || isUnfinished(force);
}

const unfinished: ReadonlySet<Force> = new Set([
  'planned',
  'possible',
  'able',
  'asked',
  'attempted',
  'missed',
  'denied',
]);
