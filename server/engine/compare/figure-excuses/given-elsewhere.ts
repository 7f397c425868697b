import { wholeOf } from '../../annotate/proportions.ts';
import { cardinals, ordinals } from '../../annotate/quantities/number-words.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains, overlaps } from '../../document/span.ts';
import { couldBe } from '../../lexicon/parts-of-speech.ts';
import { isFunction } from '../alignment.ts';
import { flatMap } from '../../flat-map.ts';
import { cellsOf } from '../cells.ts';
import { coverage } from '../juxtaposition.ts';
import { inOwnUnit } from '../figure-slip.ts';
import { compareQuantities } from '../quantities.ts';
import type { Unit } from '../unit.ts';
import { areAlike, type Clash, deedAround } from './clash.ts';

/** Both sides know both figures: what clashes is given as well, in another place. */
export const givenElsewhere: readonly ((clash: Clash) => boolean)[] = [
  isNoneTold,
  areBothOnBothSides,
  isOfOthers,
  isOfTheOther,
  isGivenBare,
  isGivenInScore,
  isOfNeighbour,
  isOfGivenWhole,
  isWholeOfGiven,
  isOfPartOfTheirs,
  isPartOfTheirs,
  isTaken,
  isOfNextSentence,
  isOfOtherRange,
  isGivenOfAnother,
  isWholeOfListed,
  isOfDefinitePart,
  isOfOtherTurn,
  isGivenAsFigure,
  isOfOtherWhole,
];

/** "Would cost 210 jobs; the owners put the figure at no more than 90" gives the 90 as well. */
function isGivenAsFigure({ juxtaposition: { passage }, own, theirs }: Clash): boolean {
  const { quantities, text, span } = passage.focus;
  return quantities.some(
    (other) =>
      other !== theirs &&
      other.counted === undefined &&
      areAlike(other, own) &&
      other.bound === own.bound &&
      asFigure.test(text.slice(0, other.span.start - span.start)),
  );
}

/** "Of the three members from Orlan, none" tells of those, where "only four wanted it" stands beside it. */
function isOfOtherWhole({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const { text, span } = passage.focus;
  if (!/(?:^|[,;:] )of the $/iu.test(text.slice(0, theirs.span.start - span.start))) return false;
  return [...passage.before, ...passage.after].some(
    (sentence) =>
      sentence !== claim.sentence &&
      sentence.quantities.some((other) => other.low === own.low && other.dimension === own.dimension),
  );
}

/** Each figure of the sentence has a verb of its own. */
function hasOwnDeed(sentence: Sentence, own: Quantity): boolean {
  const deed = deedAround(own, sentence);
  const others = sentence.quantities.filter((other) => other !== own);
  return others.length > 0 && others.every((other) => deedAround(other, sentence) !== deed);
}

/** "Received a first dose, and have not come back for a second" has the second of the source as well. */
function isOfOtherTurn({ juxtaposition: { claim, passage }, own, theirs: { figure } }: Clash): boolean {
  const { tokens } = passage.focus;
  const turn = tokens.find(({ start }) => start === figure.start)?.lower;
  if (own.dimension !== 'ordinal' || turn === undefined || ordinals[turn] === undefined) return false;
  return claim.sentence.tokens.some(({ lower }) => lower === turn);
}

/** "None at all in the two years before": a nought that does not say of what it is one. */
function isNoneTold({ juxtaposition: { passage }, own }: Clash): boolean {
  return own.high === 0 && passage.focus.tokens.some(({ lower }) => nothings.has(lower));
}

/** "Six are missing, fewer than the nine first reported" has the nine of the source too, and the source its six. */
export function areBothOnBothSides({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const has = ({ quantities }: Sentence, figure: Quantity): boolean =>
    quantities.some((other) => compareQuantities(other, figure) === 'equal' || areAlike(other, figure));
  return !areAlike(own, theirs) && has(claim.sentence, theirs) && has(passage.focus, own);
}

/** "Eleven have registered. Two others were barred" gives two as well, of the same and in another part. */
function isOfOthers({ juxtaposition: { passage }, own }: Clash): boolean {
  return [...passage.before, ...passage.after].some(({ quantities, text, span }) =>
    quantities.some(
      (other) =>
        areAlike(other, own) &&
        /^ (?:others|more|of them|of these|of those)\b/iu.test(text.slice(other.figure.end - span.start)),
    ),
  );
}

/** "Was tried on seven counts. The other five were dropped" gives five as well. */
function isOfTheOther({ juxtaposition, own }: Clash): boolean {
  const { passage } = juxtaposition;
  if (own.dimension !== 'count' || own.low !== own.high) return false;
  // Where all else is the passage's own, it is of these that it is told.
  const at = flatMap(juxtaposition.alignment.claim, (unit, i) => (overlaps(unit, own.span) ? [i] : []));
  if (coverage(juxtaposition, at) >= verbatim) return false;
  return [...passage.before, passage.focus, ...passage.after].some(({ tokens }) =>
    tokens.some(
      ({ lower }, at) =>
        (cardinals[lower] ?? Number(lower)) === own.low && othersBefore.has(tokens[at - 1]?.lower ?? ''),
    ),
  );
}

/** "Voted 84 to 17, with five abstaining" gives the seventeen as well. */
function isGivenInScore({ juxtaposition: { passage }, own }: Clash): boolean {
  return (
    own.dimension === 'count' &&
    passage.focus.quantities.some(
      ({ dimension, low, high }) => dimension === 'score' && (low === own.low || high === own.low),
    )
  );
}

/** "Sold for 200 million euros, and bought for 350 million", "may do 30 km/h. On main roads the limit is 50" give the other figure as well. */
function isGivenBare({ juxtaposition: { passage }, own }: Clash): boolean {
  if (!leavingOutUnits.has(own.dimension) || own.low !== own.high) return false;
  const value = own.dimension === 'money' ? own.low : inOwnUnit(own);
  const around = own.dimension === 'money' ? [] : [...passage.before, ...passage.after];
  return [passage.focus, ...around].some(({ quantities }) =>
    quantities.some(
      ({ dimension, counted, low, high }) =>
        dimension === 'count' && counted === undefined && low === high && low === value,
    ),
  );
}

/** "Eight died. Three are missing, down from eleven" and "fell from eleven to three": a neighbour gives all the figures of the claim. */
function isOfNeighbour({ juxtaposition: { claim, passage }, own }: Clash): boolean {
  const others = claim.sentence.quantities.filter((other) => other !== own);
  if (others.length === 0) return false;
  const gives = ({ quantities, tokens }: Sentence, figure: Quantity): boolean =>
    quantities.some((other) => areAlike(other, figure)) ||
    (figure.dimension === 'count' && tokens.some(({ lower }) => cardinals[lower] === figure.low));
  return [...passage.before, ...passage.after].some((sentence) =>
    [own, ...others].every((figure) => gives(sentence, figure) && !gives(passage.focus, figure)),
  );
}

/** "Nine of the 73" gives the 73 as well. */
function isOfGivenWhole({ juxtaposition: { claim }, own, theirs }: Clash): boolean {
  const whole = wholeOf(own, claim.sentence);
  return whole !== undefined && whole.low === theirs.low && whole.dimension === theirs.dimension;
}

/** "34 of the 60 seats" beside "34 seats": the sixty is what the 34 are a part of. */
function isWholeOfGiven({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  if (own.dimension !== 'count' || theirs.low !== theirs.high) return false;
  const isAlone = passage.focus.quantities.every((each) => each === theirs || each.dimension !== 'count');
  const part = partBefore(own, claim.sentence) ?? (isAlone ? partOf(own, claim.sentence)?.low : undefined);
  // "36 of its 84" beside "gives away 48" as well.
  return part !== undefined && (part === theirs.low || part + theirs.low === own.low);
}

/** Five for the 22 in "five of the unit's 22". */
function partOf(whole: Quantity, sentence: Sentence): Quantity | undefined {
  return sentence.quantities.find((part) => wholeOf(part, sentence) === whole);
}

/** "Ten of its eleven ships" beside "26 boats, eleven of them ships": the ten are of the eleven, and of all nothing is told. */
function isOfPartOfTheirs({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const whole = wholeOf(own, claim.sentence);
  return (
    whole !== undefined &&
    theirs.low > whole.low &&
    passage.focus.quantities.some(
      (part) => part !== theirs && part.low === whole.low && part.dimension === whole.dimension,
    )
  );
}

/** "Five games" beside "five of the seven games" */
function isPartOfTheirs({ juxtaposition: { passage }, own, theirs }: Clash): boolean {
  if (own.dimension !== 'count' || own.low !== own.high) return false;
  return partBefore(theirs, passage.focus) === own.low;
}

/** Five for the seven in "five of the seven". */
function partBefore({ figure }: Quantity, { text, span }: Sentence): number | undefined {
  const part = partOfNext.exec(text.slice(0, figure.start - span.start))?.groups?.['part']?.toLowerCase();
  return part === undefined ? undefined : (cardinals[part] ?? Number(part.replaceAll(',', '')));
}

/** "36 of its 84 howitzers, and the number will not fall below 20" beside "fewer than 20": the claim has the same bound in another place. */
function isTaken({ juxtaposition: { claim }, own, theirs }: Clash): boolean {
  return (
    theirs.bound !== 'exact' &&
    claim.sentence.quantities.some(
      (other) =>
        other !== own && other.bound === theirs.bound && compareQuantities(other, theirs) === 'equal',
    )
  );
}

/**
 * "The family holds 27 percent. The bidder needs 75 percent" and "the bidder has to win over 75 percent": the sentence beside the one that
 * clashes gives the claim's figure, and of what the claim tells that the one that clashes does not.
 */
function isOfNextSentence({ juxtaposition, own }: Clash): boolean {
  const { alignment, claim, passage } = juxtaposition;
  if (own.dimension === 'ordinal') return false;
  const untold = alignment.claim.filter(
    (unit, i) => !isFunction(unit) && unit.kind !== 'quantity' && alignment.toPassage[i] === undefined,
  );
  const deed = deedAround(own, claim.sentence);
  const isOtherDeed = deed?.kind === 'verb' && untold.some((unit) => overlaps(unit, deed.head));
  // In one briefing the claim may itself stand beside the other.
  const beside = [...passage.before, ...passage.after].filter((sentence) => sentence !== claim.sentence);
  return beside.some(({ quantities, tokens }) => {
    const given = quantities.filter((other) => compareQuantities(other, own) === 'equal');
    const isOfOneThing = given.some(
      ({ counted }) => counted !== undefined && counted.lemma === own.counted?.lemma,
    );
    // "61 were killed and fourteen wounded" beside "61 were wounded": of the wounded another figure is told.
    const ofDeed = hasOwnDeed(claim.sentence, own)
      ? untold.filter((unit) => deed === undefined || contains(deed.clause, unit))
      : untold;
    const isToldThere = ofDeed.some((unit) =>
      unit.tokens.some(({ lemma }) => tokens.some((token) => token.lemma === lemma)),
    );
    return given.length > 0 && (isToldThere || (isOtherDeed && isOfOneThing));
  });
}

/**
 * "Those over 65 make up 22 percent, those born abroad 14" beside "those born abroad make up 14 percent": the claim has that figure too, and
 * with what the passage tells it of, where its own stands with hardly anything of the passage.
 */
export function isGivenOfAnother({ juxtaposition: { claim, alignment }, own, theirs }: Clash): boolean {
  // "68 percent at Orlan, and only 44 at Velm": the unit goes without saying the second time.
  const isElided = ({ dimension, counted }: Quantity): boolean =>
    dimension === 'count' && counted === undefined && own.dimension === 'percent';
  const figures = alignment.claim.filter(
    (unit) =>
      unit.kind === 'quantity' && (unit.quantity.dimension === own.dimension || isElided(unit.quantity)),
  );
  const mine = figures.find((unit) => unit.kind === 'quantity' && unit.quantity === own);
  const other = figures.find(
    (unit) =>
      unit.kind === 'quantity' &&
      unit !== mine &&
      (compareQuantities(unit.quantity, theirs) === 'equal' ||
        (isElided(unit.quantity) && unit.quantity.low === theirs.low && theirs.low === theirs.high)),
  );
  if (mine === undefined || other === undefined) return false;
  const [first, second] = mine.start < other.start ? [mine, other] : [other, mine];
  const cells = cellsOf(claim.sentence, first, second, figures);
  if (cells === undefined) return false;
  const [ofOwn, ofOther] = first === mine ? cells : cells.toReversed();
  const metShare = (words: readonly Unit[] = []): number =>
    words.filter((unit) => alignment.toPassage[alignment.claim.indexOf(unit)] !== undefined).length /
    Math.max(1, words.length);
  return metShare(ofOther?.wide) - metShare(ofOwn?.wide) >= clearlyMore;
}

/** "Four did not vote, two of them because they were away" beside "two abstained and two were away": the claim has a part, the passage all. */
function isWholeOfListed({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  if (own.dimension !== 'count' || own.low !== own.high || theirs.low >= own.low) return false;
  const { text, span, quantities } = claim.sentence;
  const hasPart = quantities.some(
    ({ figure, low }) =>
      figure.start > own.figure.end &&
      low < own.low &&
      /^ of them\b/u.test(text.slice(figure.end - span.start)),
  );
  const counts = passage.focus.quantities.filter(({ dimension }) => dimension === 'count');
  return hasPart && counts.reduce((sum, { low }) => sum + low, 0) === own.low;
}

/** "Of the three paintings" beside "the two smaller paintings": a part of them, by what sets it apart. */
function isOfDefinitePart({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  if (own.dimension !== 'count' || theirs.low >= own.low) return false;
  const { tokens } = passage.focus;
  const apart = wordAfter(theirs, passage.focus);
  const opening = tokens.findLast(({ end }) => end <= theirs.figure.start);
  return (
    opening?.lower === 'the' &&
    (apart.endsWith('er') || settingApart.has(apart)) &&
    couldBe(apart, 'adjective') &&
    wordAfter(own, claim.sentence) !== apart
  );
}

function wordAfter({ figure: { end } }: Quantity, { tokens }: Sentence): string {
  return tokens.find(({ start }) => start >= end)?.lower ?? '';
}

/** "Four to seven storms, one to three of them major": the range that the passage gives, the claim gives too, and of something else. */
function isOfOtherRange({ juxtaposition: { claim }, own, theirs }: Clash): boolean {
  return (
    theirs.low !== theirs.high &&
    claim.sentence.quantities.some((other) => other !== own && compareQuantities(other, theirs) === 'equal')
  );
}

/** Of the words that stand with either figure. */
const clearlyMore = 0.5;
const settingApart = new Set(['other', 'last', 'first', 'latter', 'remaining']);
const partOfNext = /(?<part>[\p{L}\d,]+) of (?:the|its|his|her|their|all) $/u;
const asFigure = /\b(?:figure|number|total|toll|count|estimate)\b[^,;.]{0,20} $/iu;
const leavingOutUnits: ReadonlySet<Quantity['dimension']> = new Set(['money', 'speed', 'temperature']);
const verbatim = 0.95;
const othersBefore = new Set(['other', 'remaining']);
const nothings = new Set('none zero neither nil'.split(' '));
