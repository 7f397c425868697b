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
  let agreed = 0;
  let asked = 0;
  for (const side of [-1, 1]) {
    let distance = 0;
    for (let at = i + side; distance < reach; at += side) {
      const unit = alignment.claim[at];
      if (unit === undefined) {
        // Both stand at the edge of their sentence: a little evidence, and only for direct neighbours of the edge.
        if (distance === 0) {
          asked += edgeWeight;
          if (contentBetween(alignment.passage, j, side > 0 ? alignment.passage.length : -1) === 0)
            agreed += edgeWeight;
        }
        break;
      }
      const partner = alignment.toPassage[at];
      const stepsAway =
        partner === undefined ? undefined : stepsFrom(alignment.passage, j, partner.index, side);
      if (isFunction(unit)) {
        // A preposition right beside the slot says what the slot is for.
        if (at === i + side) {
          asked += functionShare;
          if (stepsAway === 0) agreed += functionShare;
        }
        continue;
      }
      distance += 1;
      asked += 1 / distance;
      if (partner !== undefined && stepsAway !== undefined) {
        agreed += (partner.similarity * likeDistance(Math.abs(stepsAway + 1 - distance))) / distance;
      }
    }
  }
  return asked === 0 ? 0 : agreed / asked;
}

/** How many units of content lie between `j` and `to`, or undefined if `to` lies on the other side. */
function stepsFrom(passage: readonly Unit[], j: number, to: number, side: number): number | undefined {
  return (to - j) * side > 0 ? contentBetween(passage, j, to) : undefined;
}

function contentBetween(passage: readonly Unit[], a: number, b: number): number {
  let count = 0;
  for (let at = Math.min(a, b) + 1; at < Math.max(a, b); at += 1) {
    const unit = passage[at];
    if (unit !== undefined && !isFunction(unit)) count += 1;
  }
  return count;
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

/** Units of content looked at on either side. */
const reach = 3;
const edgeWeight = 0.5;
const functionShare = 0.35;
