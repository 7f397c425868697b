import { contains } from '../engine/document/span.ts';
import type { CheckedClaim } from '../engine/judge/verdict.ts';

/** True for a claim that holds something to look up: a name, a number, a date or a quotation. */
export function isSpecific({ claim }: CheckedClaim): boolean {
  const { names, quantities, dates, quotations } = claim.sentence;
  return [...names, ...quantities, ...dates, ...quotations].some(({ span }) => contains(claim.span, span));
}
