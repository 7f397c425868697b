import type { Proportion } from '../../annotate/proportion.ts';
import { isWhole, proportions, wholeOf } from '../../annotate/proportions.ts';
import type { Predicate } from '../../annotate/predicate.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains } from '../../document/span.ts';
import { relatedness } from '../../lexicon/relatedness.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { areRests } from '../complements.ts';
import { isCopySlip } from '../figure-slip.ts';
import { predicatePairs } from '../predicate-pairs.ts';
import { restsIn } from '../rests.ts';
import { type Clash, deedAround, wordBefore } from './clash.ts';

/** One of the two figures is of a part of what the other counts, of another part, or of each or all of it. */
export const ofPartsOfWhole: readonly ((clash: Clash) => boolean)[] = [
  isOfOtherGroup,
  isPartOfThem,
  isOfLast,
  isOfEach,
  isOfAllTogether,
  isOfOtherShare,
  isRestOfWhole,
  isOneOfThem,
  isTurnOfWhole,
  isOfSomeOfAll,
  isOfSome,
  isOfSomeNot,
  isOfTheRest,
];

/** "Will hold 55 percent, and its partner the rest" and "45 percent" */
function isOfTheRest({ juxtaposition: { passage }, own, theirs }: Clash): boolean {
  const areShares = [own, theirs].every(
    ({ dimension, bound }) => dimension === 'percent' && bound === 'exact',
  );
  return areShares && areRests(own, theirs) && theRest.test(passage.focus.text);
}

/** "Some are not below a third" beside "most are below a third" */
function isOfSomeNot({ juxtaposition: { claim, passage }, own }: Clash): boolean {
  const isDenied = claim.sentence.negations.some(({ scope }) => contains(scope, own.figure));
  return isDenied && someOfThem.test(claim.sentence.text) && mostOfThem.test(passage.focus.text);
}

/** "Five of the 14 games had a winner" and "won five of the seven that she played": of two groups something else is told. */
function isOfOtherGroup({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  if (!isWhole(own, claim.sentence) || !isWhole(theirs, passage.focus)) return false;
  const [picked, others] = [pickedOut(own, claim.sentence), pickedOut(theirs, passage.focus)];
  if (picked !== others) return true;
  const [mine, other] = [deedAround(own, claim.sentence), deedAround(theirs, passage.focus)];
  if (mine === undefined || other === undefined || mine.kind === 'state' || other.kind === 'state')
    return false;
  return similarity(mine.lemma, other.lemma) === 0 && relatedness(mine.lemma, other.lemma) < mostRelated;
}

/** What is said of those who are meant: "voted no" of "of the four who voted no"; nothing of "of the four". */
function pickedOut({ counted, span }: Quantity, { text, span: { start } }: Sentence): string {
  const end = Math.max(span.end, counted?.span.end ?? 0);
  return /^ (?:who|whose|that|which)\b[^,;.]*/u.exec(text.slice(end - start))?.[0] ?? '';
}

/** "Of the three fishermen, one survived" and "two fishermen drowned": of the whole another figure may be a part. */
function isPartOfThem({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  return (
    isPartBeside(own, claim.sentence, theirs, passage.focus) ||
    isPartBeside(theirs, passage.focus, own, claim.sentence)
  );
}

function isPartBeside(whole: Quantity, ofWhole: Sentence, part: Quantity, ofPart: Sentence): boolean {
  if (whole.dimension !== 'count' || part.dimension !== 'count' || part.low >= whole.low) return false;
  const lead = ofWhole.text.slice(0, whole.span.start - ofWhole.span.start);
  if (!/(?:^|, )of (?:the |its |his |her |their )?$/iu.test(lead) || isAll(part, ofPart)) return false;
  const [deed, other] = [deedAround(part, ofPart), deedAfter(whole, ofWhole)];
  return deed !== undefined && other !== undefined && similarity(deed.lemma, other.lemma) < sameDeed;
}

function deedAfter({ span }: Quantity, { predicates }: Sentence): Predicate | undefined {
  return predicates.find(({ kind, head }) => kind === 'verb' && head.start >= span.end);
}

/** "Sold its last 26 copies" and "is waiting for 200": of what was left another thing is told than of all. */
function isOfLast({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const isLast = (figure: Quantity, sentence: Sentence): boolean => lasts.has(wordBefore(figure, sentence));
  return isLast(own, claim.sentence) !== isLast(theirs, passage.focus) && !isCopySlip(own, theirs);
}

/** "A commission of six" and "two members from each side": how many of each is not how many in all. */
function isOfEach({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const isDealt = ({ dimension, span, counted }: Quantity, { text, span: { start } }: Sentence): boolean =>
    dimension === 'count' &&
    /^ (?:from|for|by|on|at|to) (?:each|every|either)\b/u.test(
      text.slice(Math.max(span.end, counted?.span.end ?? 0) - start),
    );
  return isDealt(own, claim.sentence) !== isDealt(theirs, passage.focus);
}

/** "The five get 15,000 between them" and "each gets 3,000"; "six fighters in all" and "two fighters from Norland" */
function isOfAllTogether({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  return (
    isAllOfEach(own, claim.sentence, theirs, passage.focus) ||
    isAllOfEach(theirs, passage.focus, own, claim.sentence)
  );
}

function isAllOfEach(sum: Quantity, summing: Sentence, part: Quantity, dealing: Sentence): boolean {
  if (!together.test(summing.text) || together.test(dealing.text) || sum.low <= part.low) return false;
  return apiece.test(dealing.text)
    ? Number.isInteger(sum.low / part.low)
    : [sum, part].every(({ bound, dimension }) => bound === 'exact' && !shares.has(dimension)) &&
        summedUp.test(summing.text) &&
        !isCopySlip(sum, part);
}

/** "Two of the three lost no more than a tenth" and "one of the three lost more": two parts of a whole. */
function isOfOtherShare({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const [mine, other] = [shareBefore(own, claim.sentence), shareBefore(theirs, passage.focus)];
  return (
    mine !== undefined &&
    other !== undefined &&
    mine.whole === other.whole &&
    mine.low !== other.low &&
    mine.low + other.low <= 1 + roundingError
  );
}

/** "Of the five, all but one moved" and "four moved": the five are the whole of which these are left. */
function isRestOfWhole({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const isLeft = (whole: Quantity, sentence: Sentence, rest: Quantity): boolean =>
    whole.low > rest.low &&
    restsIn(sentence).some(({ dimension, low }) => dimension === rest.dimension && low === rest.low);
  return isLeft(own, claim.sentence, theirs) || isLeft(theirs, passage.focus, own);
}

/** "One ship was sent back" and "four ships have sailed": it may be one of them. */
function isOneOfThem({ juxtaposition, own, theirs }: Clash): boolean {
  const { claim, passage } = juxtaposition;
  if (own.dimension !== 'count' || Math.min(own.high, theirs.high) !== 1) return false;
  const [deed, there] = [deedAround(own, claim.sentence), deedAround(theirs, passage.focus)];
  if (deed === undefined || there === undefined) return false;
  return !predicatePairs(juxtaposition).some((pair) => pair.claim === deed || pair.passage === there);
}

/** The share of a counted whole of which a figure is told. */
function shareBefore({ figure }: Quantity, sentence: Sentence): Proportion | undefined {
  return proportions(sentence).findLast(
    ({ whole, low, high, span }) => whole !== undefined && low === high && span.end <= figure.start,
  );
}

/** "The last of the five fell on Friday" and "two fell on the first day": the five are all there were. */
function isTurnOfWhole({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const isOf = ({ span }: Quantity, { text, span: { start } }: Sentence): boolean =>
    /\b(?:first|second|third|last|next) of (?:the|its|their|his|her) $/iu.test(
      text.slice(0, span.start - start),
    );
  return isOf(own, claim.sentence) !== isOf(theirs, passage.focus);
}

/** "Two boats were late" and "the owner sold its seven boats": of another deed, some say nothing of how many there are. */
function isOfSomeOfAll({ juxtaposition, own, theirs }: Clash): boolean {
  const { claim, passage } = juxtaposition;
  const [mine, other] = [isAll(own, claim.sentence), isAll(theirs, passage.focus)];
  if (mine === other || (mine ? own.low <= theirs.low : theirs.low <= own.low)) return false;
  const [deed, there] = [deedAround(own, claim.sentence), deedAround(theirs, passage.focus)];
  // "From one town to the next" counts nothing.
  if (deed === undefined || there === undefined || Math.min(own.low, theirs.low) < 2) return false;
  return !predicatePairs(juxtaposition).some((pair) => pair.claim === deed || pair.passage === there);
}

/** "Its seven boats", "the seven boats", "all seven boats" */
function isAll(figure: Quantity, sentence: Sentence): boolean {
  return figure.dimension === 'count' && wholes.has(wordBefore(figure, sentence));
}

/** "Two of the later victims were drivers" counts no victims: of another deed, a part says nothing of how many there are. */
function isOfSome({ juxtaposition, own, theirs }: Clash): boolean {
  const { claim, passage } = juxtaposition;
  const isPart = (sentence: Sentence, part: Quantity): boolean =>
    part.dimension === 'count' && partitive.test(sentence.text.slice(part.figure.end - sentence.span.start));
  if (isPart(claim.sentence, own) === isPart(passage.focus, theirs)) return false;
  // Of a whole that is given, shares are held against each other.
  const hasWhole = (figure: Quantity, sentence: Sentence): boolean =>
    wholeOf(figure, sentence) !== undefined ||
    sentence.quantities.some((part) => wholeOf(part, sentence) === figure);
  if (hasWhole(own, claim.sentence) || hasWhole(theirs, passage.focus)) return false;
  const [mine, other] = [deedAround(own, claim.sentence), deedAround(theirs, passage.focus)];
  return !predicatePairs(juxtaposition).some((pair) => pair.claim === mine && pair.passage === other);
}

const together =
  /\b(?:between them|together|altogether|in all|in total|a total of|combined|jointly|all told)\b/iu;
const shares = new Set<Quantity['dimension']>(['percent', 'ratio', 'percentagePoint']);
const summedUp = /\b(?:between them|together|altogether|in all|in total|combined|all told)\b/iu;
const apiece = /\b(?:each|every|apiece|per (?:head|person)|a head)\b/iu;
const partitive = /^ of (?:the|its|his|her|their|our|these|those|them|whom|which)\b/iu;
const wholes = new Set(['its', 'his', 'her', 'their', 'the', 'all', 'these', 'those']);
const lasts = new Set(['last', 'final', 'remaining']);
const roundingError = 1e-6;
const mostRelated = 0.4;
const theRest = /\bthe (?:rest|remainder|others?)\b/iu;
const someOfThem = /\b(?:some|a few|several|not all)\b/iu;
const mostOfThem = /\b(?:most|many|much|nearly all|almost all|a majority)\b/iu;
const sameDeed = 0.8;
