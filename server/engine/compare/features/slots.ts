import { compareDates } from '../dates.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { type Agreement, compareQuantities } from '../quantities.ts';
import { sameName } from '../same-name.ts';
import { slotAgreement } from '../slot.ts';
import type { DateUnit, NameUnit, QuantityUnit, Unit } from '../unit.ts';

/** What becomes of the claim's figures, dates and names in the passage: how many agree, clash, or have no counterpart. */
export function slotFeatures(juxtaposition: Juxtaposition): readonly number[] {
  return [
    ...fates(juxtaposition, isQuantity, (a, b) => compareQuantities(a.quantity, b.quantity)),
    ...fates(juxtaposition, isDate, (a, b) => compareDates(a.date, b.date)),
    ...fates(juxtaposition, isName, (a, b) => nameAgreement[sameName(a.name, b.name)]),
    Number(juxtaposition.alignment.claim.some((unit) => isQuantity(unit) && isBound(unit))),
    Number(juxtaposition.alignment.passage.some((unit) => isQuantity(unit) && isBound(unit))),
  ];
}

export const slotFeatureNames = [
  ...['quantities', 'dates', 'names'].flatMap((slots) =>
    ['Equal', 'Compatible', 'Clashing', 'Absent', 'ClashSlot', 'Spare'].map((fate) => `${slots}${fate}`),
  ),
  'claimBound',
  'passageBound',
];

/**
 * Of the claim's units of one kind: how many find an equal, a compatible, only a clashing, or no counterpart; how surely the surest
 * clash fills one slot; and how many units of that kind the passage has over.
 */
function fates<Kind extends Unit>(
  { alignment }: Juxtaposition,
  isOfKind: (unit: Unit) => unit is Kind,
  agreementOf: (a: Kind, b: Kind) => Agreement,
): readonly number[] {
  const count = { equal: 0, compatible: 0, contradicts: 0, incomparable: 0 };
  let clashSlot = 0;
  alignment.claim.forEach((unit, i) => {
    if (!isOfKind(unit)) return;
    const rivals = alignment.passage.flatMap((other, j) =>
      isOfKind(other) ? [{ agreement: agreementOf(unit, other), j }] : [],
    );
    const best =
      agreements.find((each) => rivals.some(({ agreement }) => agreement === each)) ?? 'incomparable';
    count[best] += 1;
    if (best !== 'contradicts') return;
    for (const { agreement, j } of rivals)
      if (agreement === best) clashSlot = Math.max(clashSlot, slotAgreement(alignment, i, j));
  });
  const spare = alignment.passage.filter((unit, j) => isOfKind(unit) && alignment.toClaim[j] === undefined);
  return [count.equal, count.compatible, count.contradicts, count.incomparable, clashSlot, spare.length];
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

/** Best first. */
const agreements = ['equal', 'compatible', 'contradicts'] as const;
const nameAgreement = { same: 'equal', possible: 'compatible', different: 'contradicts' } as const;
