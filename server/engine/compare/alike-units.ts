import { unitSimilarity } from './similarity.ts';
import type { Unit } from './unit.ts';

/** Whether one of some units says much the same as a unit of another text. */
export function hasAlike(units: readonly Unit[], unit: Unit): boolean {
  return units.some((each) => unitSimilarity(unit, each) >= alike);
}

const alike = 0.7;
