import type { Quantity } from '../annotate/quantity.ts';
import { inOwnUnit, measured } from './figure-slip.ts';
import { compareQuantities } from './quantities.ts';

/** Whether two figures are one amount: "nine hours", and "nine" where the unit went without saying. */
export function areOneAmount(a: Quantity, b: Quantity): boolean {
  if (a.dimension === b.dimension) return compareQuantities(a, b) === 'equal';
  const isElided = [a, b].some(({ dimension, counted }) => dimension === 'count' && counted === undefined);
  return isElided && a.low === a.high && b.low === b.high && asWritten(a) === asWritten(b);
}

/** Three of "three miles". */
export function asWritten(quantity: Quantity): number {
  return measured.has(quantity.dimension) ? inOwnUnit(quantity) : quantity.low;
}
