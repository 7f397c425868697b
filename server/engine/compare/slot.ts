import { type Alignment, isFunction } from './alignment.ts';
import type { Unit } from './unit.ts';

/** A unit of the passage that stands where a unit of the claim stands. */
export interface SlotPartner {
  readonly index: number;
  /** How surely the two fill one slot, 0 to 1: see {@link slotAgreement}. */
  readonly agreement: number;
}

/**
 * How surely unit `i` of the claim and unit `j` of the passage fill one slot, 0 to 1: the weighted share of the neighbours of
 * `i` whose partners stand on the same side of `j` at a like distance. The two units themselves do not count.
 */
export function slotAgreement(alignment: Alignment, i: number, j: number): number {
  const { claim, passage, toPassage } = alignment;
  let agreed = 0;
  let asked = 0;
  for (const side of [-1, 1]) {
    for (let distance = 1; distance <= reach; distance += 1) {
      const at = i + side * distance;
      const unit = claim[at];
      if (unit === undefined) {
        // Both stand at the edge of their sentence: a little evidence, and only for direct neighbours of the edge.
        if (distance === 1) {
          asked += edgeWeight;
          if (passage[j + side] === undefined) agreed += edgeWeight;
        }
        break;
      }
      const weight = (isFunction(unit) ? functionShare : 1) / distance;
      asked += weight;
      const partner = toPassage[at];
      if (partner === undefined) continue;
      const away = (partner.index - j) * side;
      if (away > 0) agreed += weight * partner.similarity * likeDistance(Math.abs(away - distance));
    }
  }
  return asked === 0 ? 0 : agreed / asked;
}

/** The eligible unit of the passage that best fills the slot of unit `i`, or undefined if none does at all. */
export function slotPartner(
  alignment: Alignment,
  i: number,
  isEligible: (unit: Unit, index: number) => boolean,
): SlotPartner | undefined {
  let best: SlotPartner | undefined;
  alignment.passage.forEach((unit, index) => {
    if (!isEligible(unit, index)) return;
    const agreement = slotAgreement(alignment, i, index);
    if (agreement > (best?.agreement ?? 0)) best = { index, agreement };
  });
  return best;
}

function likeDistance(difference: number): number {
  if (difference <= 1) return 1;
  return difference <= 3 ? 0.6 : 0.2;
}

const reach = 4;
const edgeWeight = 0.5;
const functionShare = 0.35;
