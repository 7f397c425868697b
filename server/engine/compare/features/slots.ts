import { compareDates } from '../dates.ts';
import { figureAgreements } from '../figure-agreement.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { type Agreement, compareQuantities } from '../quantities.ts';
import { sameName } from '../same-name.ts';
import { slotAgreement } from '../slot.ts';
import type { DateUnit, NameUnit, QuantityUnit, Unit } from '../unit.ts';
import { flatMap } from '../../flat-map.ts';

/** What becomes of the claim's figures, dates and names in the passage: how many agree, clash, or have no counterpart. */
export function slotFeatures(juxtaposition: Juxtaposition): readonly number[] {
  const { claim, passage } = juxtaposition.alignment;
  const figures = figureAgreements(juxtaposition);
  const agreementsOf = (kind: 'quantity' | 'date') =>
    flatMap(figures, (figure) => (figure.kind === kind ? [figure.agreement] : []));
  const nameAgreements = claim.filter(isName).map((name) => bestName(name, passage));
  return [
    ...counts(agreementsOf('quantity')),
    ...places(
      juxtaposition,
      isQuantity,
      (a, b) => compareQuantities(a.quantity, b.quantity) === 'contradicts',
    ),
    ...counts(agreementsOf('date')),
    ...places(juxtaposition, isDate, (a, b) => compareDates(a.date, b.date) === 'contradicts'),
    ...counts(nameAgreements),
    ...places(juxtaposition, isName, (a, b) => sameName(a.name, b.name) === 'different'),
    Number(claim.some((unit) => isQuantity(unit) && isBound(unit))),
    Number(passage.some((unit) => isQuantity(unit) && isBound(unit))),
  ];
}

export const slotFeatureNames = [
  ...flatMap(['quantities', 'dates', 'names'], (slots) =>
    ['Equal', 'Compatible', 'Clashing', 'Absent', 'ClashSlot', 'Spare'].map((fate) => `${slots}${fate}`),
  ),
  'claimBound',
  'passageBound',
];

/** How many agree, may agree, clash, or have nothing to be held against. */
function counts(agreements: readonly (Agreement | 'absent')[]): readonly [number, number, number, number] {
  const count = (...wanted: (Agreement | 'absent')[]): number =>
    agreements.filter((agreement) => wanted.includes(agreement)).length;
  return [count('equal'), count('compatible'), count('contradicts'), count('incomparable', 'absent')];
}

function bestName({ name }: NameUnit, passage: readonly Unit[]): Agreement | 'absent' {
  const found = passage.filter(isName).map((other) => sameName(name, other.name));
  if (found.includes('same')) return 'equal';
  if (found.includes('possible')) return 'compatible';
  return found.length > 0 ? 'contradicts' : 'absent';
}

/** How surely the surest clash of two units without partners fills one slot, and how many of that kind the passage has over. */
function places<Kind extends Unit>(
  { alignment }: Juxtaposition,
  isOfKind: (unit: Unit) => unit is Kind,
  doClash: (a: Kind, b: Kind) => boolean,
): readonly [number, number] {
  const spare = flatMap(alignment.passage, (unit, j) =>
    isOfKind(unit) && alignment.toClaim[j] === undefined ? [{ unit, j }] : [],
  );
  let surest = 0;
  alignment.claim.forEach((unit, i) => {
    if (!isOfKind(unit) || alignment.toPassage[i] !== undefined) return;
    for (const other of spare)
      if (doClash(unit, other.unit)) surest = Math.max(surest, slotAgreement(alignment, i, other.j));
  });
  return [surest, spare.length];
}

function isQuantity(unit: Unit): unit is QuantityUnit {
  return unit.kind === 'quantity';
}

function isDate(unit: Unit): unit is DateUnit {
  return unit.kind === 'date';
}

function isName(unit: Unit): unit is NameUnit {
  return unit.kind === 'name';
}

function isBound({ quantity }: QuantityUnit): boolean {
  return quantity.bound !== 'exact' && quantity.bound !== 'about';
}
