import { ordinals } from '../annotate/quantities/number-words.ts';
import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { contains } from '../document/span.ts';
import { isGivenOfDeed } from './figure-deeds.ts';
import { haveOneAnchor, pairsOf } from './figure-row.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { compareQuantities } from './quantities.ts';
import type { QuantityUnit, Unit } from './unit.ts';

/** Whether the passage gives a figure of the claim of the very thing that the claim gives it of, however far the words stand from each other. */
export function isGivenAsTold(juxtaposition: Juxtaposition, unit: QuantityUnit): boolean {
  const { quantity } = unit;
  return (
    isRightInRow(juxtaposition, quantity) ||
    isNthToo(juxtaposition, unit) ||
    isGivenOfDeed(juxtaposition, quantity) ||
    isComparand(juxtaposition, quantity) ||
    areAllGiven(juxtaposition, quantity)
  );
}

/** "In Alder the tax is 4 percent, in Oster 6 percent": of Oster, six is right, however far the words stand. */
function isRightInRow({ claim, passage }: Juxtaposition, own: Quantity): boolean {
  const mine = pairsOf(claim.sentence, own).find(({ quantity }) => quantity === own);
  if (mine === undefined) return false;
  const right = pairsOf(passage.focus, own).find((pair) => haveOneAnchor(mine, pair));
  return right !== undefined && compareQuantities(own, right.quantity) === 'equal';
}

/** "12 killed and 30 injured", "injured 30 and killed 12": of the same figures, only which is whose is open, and that others ask. */
function areAllGiven({ claim, passage }: Juxtaposition, { dimension }: Quantity): boolean {
  const own = claim.sentence.quantities.filter(
    (quantity) => quantity.dimension === dimension && contains(claim.span, quantity.span),
  );
  const theirs = passage.focus.quantities.filter((quantity) => quantity.dimension === dimension);
  return (
    own.length >= 2 &&
    theirs.length === own.length &&
    own.every((mine) => theirs.some((other) => isAtPeace(mine, other))) &&
    theirs.every((other) => own.some((mine) => isAtPeace(mine, other)))
  );
}

/** "Richer than the 15th richest" ranks nobody fifteenth. */
function isComparand({ claim }: Juxtaposition, { dimension, span }: Quantity): boolean {
  const before = claim.sentence.text.slice(0, span.start - claim.sentence.span.start);
  return dimension === 'ordinal' && /\b(?:than|as|behind|ahead of) the $/iu.test(before);
}

/** "The second woman; the first was Nora Brill", "the largest in the county and the 24th in the land": which one is said by the ordinal alone. */
function isNthToo({ alignment, passage }: Juxtaposition, { quantity, tokens }: QuantityUnit): boolean {
  if (quantity.dimension !== 'ordinal') return false;
  if (alignment.passage.some((unit) => isElided(unit, passage.focus) && unit.quantity.low === quantity.low))
    return true;
  return tokens.some(
    ({ lower }) =>
      (lower in ordinals || ordinalFigure.test(lower)) &&
      passage.focus.tokens.some((token) => token.lower === lower || token.lower === String(quantity.low)),
  );
}

const ordinalFigure = /^\d+(?:st|nd|rd|th)$/u;

/** An ordinal of a superlative without its noun: "the 24th largest in the land". */
function isElided(unit: Unit, { text, span }: Sentence): unit is QuantityUnit {
  if (unit.kind !== 'quantity' || unit.quantity.dimension !== 'ordinal') return false;
  const { counted } = unit.quantity;
  return (
    counted === undefined ||
    /(?:est|most|least)$/u.test(text.slice(counted.span.start - span.start, counted.span.end - span.start))
  );
}

function isAtPeace(a: Quantity, b: Quantity): boolean {
  const verdict = compareQuantities(a, b);
  return verdict === 'equal' || verdict === 'compatible';
}
