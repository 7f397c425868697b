import { isFunction } from './alignment.ts';
import type { Juxtaposition } from './juxtaposition.ts';

/** Whether most of what a passage meets of the claim stands in the sentences beside its focus. */
export function isBorrowed({ alignment, met, metByFocus }: Juxtaposition): boolean {
  let whole = 0;
  let own = 0;
  alignment.claim.forEach((unit, i) => {
    if (isFunction(unit)) return;
    whole += unit.weight * (met[i] ?? 0);
    own += unit.weight * (metByFocus[i] ?? 0);
  });
  return own < whole * leastOwnShare;
}

const leastOwnShare = 0.5;
