import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { portions, rateOf } from '../../annotate/rates.ts';
import { contains, hull, type Span } from '../../document/span.ts';
import { isFunction } from '../alignment.ts';
import type { Unit } from '../unit.ts';
import type { Reason } from '../comparison.ts';
import { inOwnUnit, measured, significantDigits } from '../figure-slip.ts';
import { coverage, type Juxtaposition, sharedWeight } from '../juxtaposition.ts';
import { compareQuantities } from '../quantities.ts';
import { numberMessage, unitMessage } from './messages.ts';
import { quote } from './reason.ts';
import { flatMap } from '../../flat-map.ts';

/**
 * Figures copied with another unit or magnitude, however else the two are worded: "640 tonnes of eels" and "640 kilograms of live eels". Two figures of
 * several digits hardly agree by chance, so of those less has to agree around them.
 */
export function unitSlipReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { claim, passage, alignment } = juxtaposition;
  const around = [passage.focus, ...passage.before, ...passage.after];
  return flatMap(claim.sentence.quantities, (own): readonly Reason[] => {
    if (!contains(claim.span, own.span) || around.some((sentence) => isGiven(own, claim.sentence, sentence)))
      return [];
    const other = passage.focus.quantities.find(
      (each) =>
        isSlip(own, claim.sentence, each, passage.focus) && !isGiven(each, passage.focus, claim.sentence),
    );
    if (other === undefined) return [];
    const figure = flatMap(alignment.claim, (unit, i) =>
      unit.start < own.span.end && unit.end > own.span.start ? [i] : [],
    );
    const isTelling = significantDigits(own) > 1;
    // Two or three of anything are everywhere.
    if (inOwnUnit(own) < leastFigure || (!isTelling && own.bound !== other.bound)) return [];
    const shared = sharedWeight(juxtaposition, figure);
    const share = coverage(juxtaposition, figure);
    if (
      shared < (isTelling ? leastWhenTelling : leastWeight) ||
      share < (isTelling ? leastShareOf(own) : leastShare)
    )
      return [];
    if (!alignment.claim.some((unit, i) => isWorded(unit) && isMetBeside(juxtaposition, i, figure)))
      return [];
    const isOfOtherMagnitude = areOfOtherMagnitude(own, claim.sentence, other, passage.focus);
    return [
      {
        kind: isOfOtherMagnitude ? 'number' : 'unit',
        claim: quote(claim.sentence, isOfOtherMagnitude ? own.figure : shownOf(own, claim.sentence)),
        evidence: quote(passage.focus, isOfOtherMagnitude ? other.figure : shownOf(other, passage.focus)),
        message: messageOf(
          { sentence: claim.sentence, quantity: own },
          { sentence: passage.focus, quantity: other },
        ),
        confidence: Math.sqrt(Math.min(1, slot + share * (1 - slot))),
      },
    ];
  });
}

/** "To eight" may lie within fifteen of anything. */
function isWorded(unit: Unit): boolean {
  return !isFunction(unit) && unit.kind !== 'quantity';
}

/** A figure with the sentence that gives it. */
interface Told {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
}

/** A unit of the claim, outside the figure, that stands in the passage's own sentence. */
function isMetBeside({ metByFocus }: Juxtaposition, i: number, figure: readonly number[]): boolean {
  return !figure.includes(i) && (metByFocus[i] ?? 0) >= metWell;
}

function isGiven(quantity: Quantity, home: Sentence, other: Sentence): boolean {
  return other.quantities.some((each) => {
    const verdict = compareQuantities(quantity, each);
    // "No more than four centimetres" holds of four millimetres as well.
    if (verdict !== 'equal' && each.unit !== quantity.unit && inOwnUnit(each) === inOwnUnit(quantity))
      return false;
    return (
      (verdict === 'equal' || verdict === 'compatible') && !areOfOtherPeriods(quantity, home, each, other)
    );
  });
}

/** "60 euros a month" and "60 euros a year" */
function areOfOtherPeriods(own: Quantity, home: Sentence, other: Quantity, there: Sentence): boolean {
  const [mine, theirs] = [rateOf(own, home.tokens)?.per, rateOf(other, there.tokens)?.per];
  if (mine === undefined || theirs === undefined || mine === theirs) return false;
  // "4,800 a year for each patient" beside "what a year costs, 4,800 per patient"
  const has = ({ tokens }: Sentence, per: string): boolean => tokens.some(({ lemma }) => lemma === per);
  // "22 dollars a night each" and "22 dollars per guest per night"
  if (twice.test(home.text) || twice.test(there.text)) return false;
  // "90 litres a day each" and "90 litres a head each day"
  if (portions.has(mine) !== portions.has(theirs)) return !has(home, theirs) && !has(there, mine);
  return !has(home, theirs) || !has(there, mine);
}

/** With what it is given for each time, where a side says so. */
function shownOf(quantity: Quantity, { tokens }: Sentence): Span {
  const rate = rateOf(quantity, tokens);
  return rate === undefined ? quantity.span : hull(quantity.span, rate.span);
}

/** "860 billion" for "860 million" */
function areOfOtherMagnitude(own: Quantity, home: Sentence, other: Quantity, there: Sentence): boolean {
  if (own.dimension !== other.dimension || own.unit !== other.unit || significantDigits(own) < 2)
    return false;
  if (own.low !== own.high || other.low !== other.high) return false;
  const isWritten = ({ span }: Quantity, { text, span: { start } }: Sentence): boolean =>
    magnitude.test(text.slice(span.start - start, span.end - start));
  return (
    isWritten(own, home) &&
    isWritten(other, there) &&
    magnitudes.some((each) => own.low === other.low * each || other.low === own.low * each)
  );
}

function messageOf(own: Told, other: Told): string {
  if (areOfOtherMagnitude(own.quantity, own.sentence, other.quantity, other.sentence))
    return numberMessage(own, other);
  const shown = ({ sentence, quantity }: Told) => ({ sentence, span: shownOf(quantity, sentence) });
  return unitMessage(shown(own), shown(other));
}

function isSlip(own: Quantity, home: Sentence, other: Quantity, there: Sentence): boolean {
  if (isDistance(own, home) || isDistance(other, there)) return false;
  if (areOfOtherMagnitude(own, home, other, there)) return true;
  if (own.low !== own.high || other.low !== other.high || own.low <= 0 || inOwnUnit(own) !== inOwnUnit(other))
    return false;
  if (own.dimension === 'money' && other.dimension === 'money' && own.unit === other.unit)
    return (
      isInParts(own, home) !== isInParts(other, there) ||
      (own.low === other.low && areOfOtherPeriods(own, home, other, there))
    );
  if (own.dimension === other.dimension && own.unit === other.unit)
    return own.low === other.low && areOfOtherPeriods(own, home, other, there);
  return (
    own.unit !== other.unit &&
    (own.dimension === other.dimension ? measured.has(own.dimension) : areWeights(own, other))
  );
}

/** Times of 15 days, weeks or months are everywhere. */
function leastShareOf({ dimension }: Quantity): number {
  return dimension === 'duration' ? leastShareOfTimes : leastShareWhenTelling;
}

/** "Two days before", "15 minutes shorter": when, or how much less, and not how long. */
function isDistance({ dimension, span }: Quantity, { text, span: home }: Sentence): boolean {
  return (
    dimension === 'duration' &&
    /^ (?:before|after|ago|earlier|later|from now|since|shorter|longer|faster|slower|quicker|sooner|late)\b/u.test(
      text.slice(span.end - home.start),
    )
  );
}

/** "Tonnes" for "barrels" of oil. */
function areWeights(a: Quantity, b: Quantity): boolean {
  return significantDigits(a) > 1 && bulk.has(a.dimension) && bulk.has(b.dimension);
}

function isInParts({ span }: Quantity, { text, span: { start } }: Sentence): boolean {
  return /\b(?:cents?|pence|penn(?:y|ies))\b/iu.test(text.slice(span.start - start, span.end - start));
}

const twice = /\bper \p{L}+ (?:per|a|each) \p{L}+/iu;
const bulk: ReadonlySet<Quantity['dimension']> = new Set(['mass', 'volume']);
const magnitude = /(?:thousand|million|billion|trillion|\d ?(?:k|m|mn|bn|tn))$/iu;
const magnitudes = [1e3, 1e6];
const slot = 0.5;
const metWell = 0.6;
/** The weight of one telling word. */
const leastWhenTelling = 0.5;
const leastShareWhenTelling = 0.25;
const leastShareOfTimes = 0.3;
const leastFigure = 4;
const leastWeight = 1.1;
const leastShare = 0.45;
