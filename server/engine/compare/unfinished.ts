import type { Force } from '../annotate/predicate.ts';

/** What has not been done yet, or is denied: planned, possible, within reach, asked for, tried. What is only claimed may have been done. */
export function isUnfinished(force: Force): boolean {
  return unfinished.has(force);
}

const unfinished: ReadonlySet<Force> = new Set([
  'planned',
  'possible',
  'able',
  'asked',
  'attempted',
  'denied',
]);
