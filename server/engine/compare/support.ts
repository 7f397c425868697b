import { overlaps } from '../document/span.ts';
import { isFunction } from './alignment.ts';
import type { QuotedWords, Reason } from './comparison.ts';
import { coverage, type Juxtaposition, strangers } from './juxtaposition.ts';
import { ungivenFigures } from './ungiven-figures.ts';
import type { Unit } from './unit.ts';
import { flatMap } from '../flat-map.ts';

/**
 * How surely the passage says what the claim says, 0 to 1: the share of the claim's content that it meets, less for every figure,
 * date and name of the claim that it does not give, and nothing where the claim's own words outside its names are missing.
 *
 * @param isOtherwise whether the passage tells of the claim's happening, but otherwise
 */
export function support(
  juxtaposition: Juxtaposition,
  reasons: readonly Reason[],
  quoted: QuotedWords | undefined,
  isOtherwise: boolean,
): number {
  if (quoted === 'altered' || quoted === 'absent')
    return Math.min(
      quotedShare(juxtaposition) < leastQuoted ? unquotedCeiling : quotedCeiling,
      coverage(juxtaposition),
    );
  const { alignment, met } = juxtaposition;
  const missing = alignment.claim.reduce(
    (sum, unit, i) => sum + (1 - (met[i] ?? 0)) * (penalties[unit.kind] ?? 0),
    ungivenPenalty * ungivenFigures(juxtaposition).length,
  );
  const names = flatMap(alignment.claim, (unit, i) => (unit.kind === 'name' ? [i] : []));
  const ownWords = alignment.claim.some(isOwnWord) ? coverage(juxtaposition, names) : 1;
  const doubt = (reasons[0]?.confidence ?? 0) * doubtShare;
  const stranger = strangers(juxtaposition).length > 0 ? strangerPenalty : 0;
  const ceiling = isOtherwise ? otherwiseCeiling : 1;
  return Math.max(
    0,
    Math.min(ceiling, (coverage(juxtaposition) + ownWords) / 2 - missing - doubt - stranger),
  );
}

/** How much of the words that the claim quotes the passage's own sentence has, 0 to 1. */
function quotedShare({ alignment, claim, metByFocus }: Juxtaposition): number {
  const quotations = claim.sentence.quotations.filter(({ kind }) => kind === 'speech');
  let shared = 0;
  let whole = 0;
  alignment.claim.forEach((unit, i) => {
    if (isFunction(unit) || !quotations.some(({ span }) => overlaps(span, unit))) return;
    whole += unit.weight;
    shared += unit.weight * (metByFocus[i] ?? 0);
  });
  return whole === 0 ? 0 : shared / whole;
}

function isOwnWord(unit: Unit): boolean {
  return unit.kind !== 'name' && !isFunction(unit);
}

/** What a claim loses for a unit that the passage lacks, beyond the unit's weight ... */
const penalties: Partial<Record<Unit['kind'], number>> = { quantity: 0.25, date: 0.12, name: 0.1 };
/** ... and once more for each exact figure, without which the rest bears nothing out. */
const ungivenPenalty = 0.25;
/** A name that the source nowhere knows weighs more than one that this passage merely does not repeat. */
const strangerPenalty = 0.5;
const doubtShare = 0.3;
/** Words that stand in no such form cannot be confirmed by the rest of the sentence. */
const quotedCeiling = 0.5;
/** A passage that has next to none of them says something else. */
const unquotedCeiling = 0.4;
const leastQuoted = 0.3;
/** What was only planned bears out nothing that is told as done, and what is told of another nothing of this one. */
const otherwiseCeiling = 0.4;
