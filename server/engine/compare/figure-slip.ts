import type { Quantity } from '../annotate/quantity.ts';

/**
 * Is one figure the other as a hurried hand would copy it: the same digits with a nought too many or too few ("2,400" and
 * "24,000"), or two of them changed over ("4,500" and "5,400")? Two unrelated figures are rarely so alike. Symmetric.
 */
export function isCopySlip(one: Quantity, other: Quantity): boolean {
  if (!isPlain(one) || !isPlain(other) || one.dimension !== other.dimension || one.unit !== other.unit)
    return false;
  const digits = digitsOf(one);
  const others = digitsOf(other);
  if (digits.length < 2 || one.low === other.low) return false;
  return digits === others || (isAsLarge(one, other) && areSwapped(digits, others));
}

/** One positive value, such as a slip of the hand can change. */
function isPlain({ low, high, dimension }: Quantity): boolean {
  return low === high && low > 0 && !unslipped.has(dimension);
}

/** How many digits carry the value: three in "318 million", one in "30". */
export function significantDigits(quantity: Quantity): number {
  return digitsOf(quantity).length;
}

/** The digits that carry the value, without the noughts that only give its size. */
function digitsOf({ low, precision }: Quantity): string {
  return String(Math.round(low / precision)).replace(/0+$/, '');
}

function isAsLarge(one: Quantity, other: Quantity): boolean {
  return Math.floor(Math.log10(one.low)) === Math.floor(Math.log10(other.low));
}

function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  const rest = a.slice(at + 2);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && rest === b.slice(at + 2);
}

/** Written in words more often than not, or made of two figures. */
const unslipped: ReadonlySet<Quantity['dimension']> = new Set(['ordinal', 'score', 'ratio']);

/** The figure as written, before its unit was converted: the precision carries the unit's size. */
export function inOwnUnit({ low, precision }: Quantity): number {
  return Math.round((low / precision) * 1e6) / 1e6;
}

/** Dimensions whose figures are kept in a base unit, whatever unit they are written in. */
export const measured: ReadonlySet<Quantity['dimension']> = new Set([
  'length',
  'area',
  'volume',
  'mass',
  'duration',
  'speed',
  'energy',
  'power',
  'data',
  'temperature',
]);
