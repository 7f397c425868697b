import type { Comparison, Reason } from '../compare/comparison.ts';
import { juxtapose } from '../compare/juxtaposition.ts';
import { overlaps } from '../document/span.ts';

/**
 * Whether a clash is all that a passage has otherwise than the claim: it misses none of the claim's other figures, dates and names.
 * "Passed the budget of 2025 by 33 votes to 22" is not what "passed the budget of 2026 by 29 to 26" tells of.
 */
export function isOneSlip({ claim, passage }: Comparison, clash: Reason): boolean {
  const { alignment, met } = juxtapose(claim, passage);
  return alignment.claim.every(
    (unit, i) => unit.kind === 'word' || overlaps(unit, clash.claim.span) || (met[i] ?? 0) >= leastMet,
  );
}

const leastMet = 0.5;
