import { cardinals } from '../annotate/quantities/number-words.ts';
import { wholeOf } from '../annotate/proportions.ts';
import type { Predicate } from '../annotate/predicate.ts';
import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { contains, overlaps, type Span } from '../document/span.ts';
import { relatedness } from '../lexicon/relatedness.ts';
import { similarity } from '../lexicon/synonyms.ts';
import type { Alignment } from './alignment.ts';
import { ownershipOf } from './figure-owner.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { predicatePairs } from './predicate-pairs.ts';
import { compareQuantities } from './quantities.ts';
import { isTotalOfAny, partsOf } from './sums.ts';
import { isReckoned } from './reckoned.ts';
import { isWorkedOut } from './worked-out.ts';
import { areOpposed } from '../lexicon/antonyms.ts';

/** Two figures that differ: one of the claim, one of the passage. */
interface Clash {
  readonly juxtaposition: Juxtaposition;
  readonly own: Quantity;
  readonly theirs: Quantity;
}

/** Whether both of two figures that fill one slot may be right: the one follows from the other, or they tell of different things. */
export function areBothRight(juxtaposition: Juxtaposition, own: Quantity, theirs: Quantity): boolean {
  const clash = { juxtaposition, own, theirs };
  return excuses.some((isExcused) => isExcused(clash));
}

/** The one is the whole of parts that the other is one of: "15 dead in Alder and five in Oster", "20 dead". */
function isOfSum({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  return (
    partsOf(own, claim.sentence, passage.focus).length > 0 ||
    isTotalOfAny(own, claim.sentence, passage.focus) ||
    partsOf(theirs, passage.focus, claim.sentence).includes(own)
  );
}

/** "From 190,000 to 210,000" and "by 20,000"; "half of what was asked for" and what was asked for. */
function follows({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  return (
    isWorkedOut(own, passage.focus, isStep(own, claim.sentence)) ||
    isWorkedOut(theirs, claim.sentence, isStep(theirs, passage.focus))
  );
}

/** "Four to seven storms, one to three of them major": the range that the passage gives, the claim gives too, and of something else. */
function isOfOtherRange({ juxtaposition: { claim }, own, theirs }: Clash): boolean {
  return (
    theirs.low !== theirs.high &&
    claim.sentence.quantities.some((other) => other !== own && compareQuantities(other, theirs) === 'equal')
  );
}

/** "2,000, plus another 1,000 run for charity": added up, whatever each is called. */
function isMadeOfAnother({ juxtaposition: { passage }, own, theirs }: Clash): boolean {
  const { text, span, quantities } = passage.focus;
  return quantities.some(
    (more) =>
      more !== theirs &&
      more.dimension === own.dimension &&
      more.unit === own.unit &&
      further.test(text.slice(0, more.span.start - span.start)) &&
      more.low + theirs.low === own.low,
  );
}

const further = /\b(?:another|a further|an additional|an extra) $/iu;

/** "Of 640 some 480 were accepted" and "160 were not": the figure is no slip, but made of two that are given. */
function isMadeOfTwo({ juxtaposition: { claim, passage }, own }: Clash): boolean {
  return isReckoned(own, claim.sentence, passage);
}

/** "None at all in the two years before": a nought is borne out by any word for it. */
function isNoneTold({ juxtaposition: { passage }, own }: Clash): boolean {
  return own.high === 0 && passage.focus.tokens.some(({ lower }) => nothings.has(lower));
}

/** "Six are missing, fewer than the nine first reported" has the nine of the source too, and the source its six. */
function areBothOnBothSides({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const has = ({ quantities }: Sentence, figure: Quantity): boolean =>
    quantities.some((other) => compareQuantities(other, figure) === 'equal' || areAlike(other, figure));
  return !areAlike(own, theirs) && has(claim.sentence, theirs) && has(passage.focus, own);
}

/** One figure, whatever either side says that it counts. */
function areAlike(a: Quantity, b: Quantity): boolean {
  return a.dimension === b.dimension && a.unit === b.unit && a.low === b.low && a.high === b.high;
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

/** "One in three passed" and "two thirds failed": two shares that make the whole, of opposite deeds. */
function isComplement({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const [mine, rest] = [shareOf(own), shareOf(theirs)];
  if (mine === undefined || rest === undefined || Math.abs(mine + rest - 1) > nearlyWhole) return false;
  const [told, other] = [deedAround(own, claim.sentence), deedAround(theirs, passage.focus)];
  if (told === undefined || other === undefined) return false;
  return areOpposed(told.lemma, other.lemma) !== (told.isDenied !== other.isDenied);
}

function shareOf({ dimension, low, high }: Quantity): number | undefined {
  if (low !== high) return undefined;
  return dimension === 'ratio' ? low : dimension === 'percent' ? low / 100 : undefined;
}

/** "Nine of the 73" gives the 73 as well. */
function isOfGivenWhole({ juxtaposition: { claim }, own, theirs }: Clash): boolean {
  const whole = wholeOf(own, claim.sentence);
  return whole !== undefined && whole.low === theirs.low && whole.dimension === theirs.dimension;
}

/** "By 30 crowns": how far something went. */
function isStep({ span }: Quantity, { text, span: { start } }: Sentence): boolean {
  return /\bby $/iu.test(text.slice(0, span.start - start));
}

/** "21 of the 38 died" and "17 survived", "12 of the 15 were pardoned" and "three were not": what is left of the whole. */
function isRest({ juxtaposition, own }: Clash): boolean {
  const { quantities } = juxtaposition.passage.focus;
  const isLeft = quantities.some((part) => {
    const whole = wholeOf(part, juxtaposition.passage.focus);
    return whole !== undefined && part.low !== own.low && whole.low - part.low === own.low;
  });
  if (!isLeft) return false;
  if (remaining.test(juxtaposition.claim.sentence.text)) return true;
  return predicatePairs(juxtaposition).some(
    ({ heads, claim, passage }) => heads === 'opposed' || claim.isDenied !== passage.isDenied,
  );
}

/** "Ten would have had to vote for it": what would have been is no figure of what was. */
function isUnreal({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const [mine, other] = [deedAround(own, claim.sentence), deedAround(theirs, passage.focus)];
  return (mine?.force === 'supposed') !== (other?.force === 'supposed');
}

/** "Nobody has claimed the blast, which killed a policeman": none of one deed is none of it alone. */
function isNoneOfAnother({ juxtaposition, own, theirs }: Clash): boolean {
  if (own.high !== 0 && theirs.high !== 0) return false;
  const { claim, passage } = juxtaposition;
  const [mine, other] = [deedAround(own, claim.sentence), deedAround(theirs, passage.focus)];
  if (mine === undefined || other === undefined) return false;
  return !predicatePairs(juxtaposition).some((pair) => pair.claim === mine && pair.passage === other);
}

/** "Rents rose 3 percent" and "house prices rose 2 percent": the figures of two things, neither of which the other side speaks of. */
function isOfOtherThing({ juxtaposition, own, theirs }: Clash): boolean {
  const { claim, passage, alignment } = juxtaposition;
  const [mine, other] = [ownershipOf(own, claim.sentence)?.owner, ownershipOf(theirs, passage.focus)?.owner];
  if (mine === undefined || other === undefined || mine.name !== undefined || other.name !== undefined)
    return false;
  if (own.dimension !== 'percent' || mine.isPronoun || other.isPronoun) return false;
  if (isNamed(claim.sentence, mine.head) || isNamed(passage.focus, other.head)) return false;
  const isUnmet = (units: Alignment['claim'], links: Alignment['toClaim'], { start }: Span): boolean =>
    units.some((unit, at) => unit.start === start && links[at] === undefined);
  return (
    isUnmet(alignment.claim, alignment.toPassage, mine.head) &&
    isUnmet(alignment.passage, alignment.toClaim, other.head) &&
    similarity(mine.head.lemma, other.head.lemma) === 0 &&
    relatedness(mine.head.lemma, other.head.lemma) < mostRelated
  );
}

function isNamed({ names }: Sentence, head: Span): boolean {
  return names.some(({ span }) => overlaps(span, head));
}

/** "Capped until it falls below four percent" and "capped as long as it is four percent or more": what holds until a bound holds beyond it. */
function isUntilBound({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const isOpen = (sentence: Sentence, { span }: Quantity): boolean =>
    /\b(?:until|till|unless|before|once)\b[^,;.]*$/iu.test(
      sentence.text.slice(0, span.start - sentence.span.start),
    );
  return (
    own.bound !== theirs.bound &&
    ![own, theirs].some(({ bound }) => bound === 'exact' || bound === 'about') &&
    (own.low === theirs.low || own.high === theirs.high) &&
    isOpen(claim.sentence, own) !== isOpen(passage.focus, theirs)
  );
}

/** The predicate of the narrowest clause around a figure. */
function deedAround({ figure }: Quantity, { predicates }: Sentence): Predicate | undefined {
  return predicates
    .filter(({ clause }) => contains(clause, figure))
    .sort((a, b) => a.clause.end - a.clause.start - (b.clause.end - b.clause.start))[0];
}

/** Words by which a text gives what is left of a whole. */
const remaining = /\b(?:left|remain(?:s|ed|ing)?|still|other|rest|spare)\b/iu;

const nothings = new Set('no none nobody nothing zero never neither nil'.split(' '));

const excuses = [
  isOfSum,
  isMadeOfTwo,
  isNoneTold,
  areBothOnBothSides,
  isOfOthers,
  isOfNeighbour,
  isComplement,
  isOfGivenWhole,
  isMadeOfAnother,
  isOfOtherRange,
  follows,
  isRest,
  isUnreal,
  isNoneOfAnother,
  isOfOtherThing,
  isUntilBound,
];
const mostRelated = 0.4;
const nearlyWhole = 0.02;
