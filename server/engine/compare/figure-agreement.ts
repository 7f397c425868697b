import type { Juxtaposition } from './juxtaposition.ts';
import { compareDates } from './dates.ts';
import { type Agreement, compareQuantities } from './quantities.ts';
import { workedOutShare } from './worked-out.ts';
import type { Unit } from './unit.ts';
import { flatMap } from '../flat-map.ts';

/** How a figure or a date of the claim fares in a passage, at best. */
export interface FigureAgreement {
  /** Index of the unit among those of the claim. */
  readonly index: number;
  readonly kind: 'quantity' | 'date';
  /** `absent` where the passage has no quantity, or no date. */
  readonly agreement: Agreement | 'absent';
}

/** Every quantity and date of the claim with the best agreement that the passage has for it: focus first, else the sentences beside it. */
export function figureAgreements({ alignment, claim, passage }: Juxtaposition): readonly FigureAgreement[] {
  const beside = [...passage.before, ...passage.after];
  const others = [
    ...flatMap(alignment.passage, (unit) => figureOf(unit) ?? []),
    ...flatMap(beside, ({ quantities, dates }) => [
      ...quantities.map((quantity) => ({ kind: 'quantity' as const, quantity })),
      ...dates.map((date) => ({ kind: 'date' as const, date })),
    ]),
  ];
  return flatMap(alignment.claim, (unit, index) => {
    const own = figureOf(unit);
    if (own === undefined) return [];
    const found = flatMap(others, (other) => agreementOf(own, other) ?? []);
    if (workedOutShare(unit, claim.sentence, passage.focus) > 0) found.push('compatible');
    return [{ index, kind: own.kind, agreement: order.find((best) => found.includes(best)) ?? 'absent' }];
  });
}

type Figure =
  | Pick<Extract<Unit, { kind: 'quantity' }>, 'kind' | 'quantity'>
  | Pick<Extract<Unit, { kind: 'date' }>, 'kind' | 'date'>;

function figureOf(unit: Unit): Figure | undefined {
  return unit.kind === 'quantity' || unit.kind === 'date' ? unit : undefined;
}

function agreementOf(own: Figure, other: Figure): Agreement | undefined {
  if (own.kind === 'quantity' && other.kind === 'quantity')
    return compareQuantities(own.quantity, other.quantity);
  if (own.kind === 'date' && other.kind === 'date') return compareDates(own.date, other.date);
  return undefined;
}

const order: readonly Agreement[] = ['equal', 'compatible', 'contradicts', 'incomparable'];
