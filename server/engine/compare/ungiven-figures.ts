import { significantDigits } from './figure-slip.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import type { QuantityUnit, Unit } from './unit.ts';

/** The exact figures of a claim that the passage neither gives nor lets a reader work out: "18" and "7.5", which no word means. */
export function ungivenFigures({ alignment, met }: Juxtaposition): readonly QuantityUnit[] {
  return alignment.claim.filter((unit, i): unit is QuantityUnit => isExact(unit) && (met[i] ?? 0) === 0);
}

function isExact(unit: Unit): unit is QuantityUnit {
  return (
    unit.kind === 'quantity' &&
    significantDigits(unit.quantity) >= 2 &&
    unit.tokens.some(({ kind }) => kind === 'number')
  );
}
