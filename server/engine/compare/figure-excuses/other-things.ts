import { isWhole, wholeOf } from '../../annotate/proportions.ts';
import { changes } from '../../annotate/changes.ts';
import { wayOf } from '../../annotate/outcomes.ts';
import type { Name } from '../../annotate/name.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { overlaps } from '../../document/span.ts';
import type { Span } from '../../document/span.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import { relatedness } from '../../lexicon/relatedness.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Alignment } from '../alignment.ts';
import { inOwnUnit, isCopySlip } from '../figure-slip.ts';
import { isOfFormerState } from '../former-state.ts';
import { giverOf } from '../figure-giver.ts';
import { ownershipOf } from '../figure-owner.ts';
import { sameName } from '../same-name.ts';
import { predicatePairs } from '../predicate-pairs.ts';
import { deedAround, type Clash } from './clash.ts';
import { isOfAnotherRow } from './other-rows.ts';

/** The two figures are of other things, or hold at other times. */
export const ofOtherThings: readonly ((clash: Clash) => boolean)[] = [
  isUnreal,
  isOfBefore,
  isOfStandard,
  isOfOtherGroup,
  isPaidFor,
  isOfAnotherGiver,
  isNoneOfAnother,
  isOfOtherThing,
  isOfSome,
  isOnlyStep,
  isOfOtherStandard,
  isOfAnotherOwner,
  isOfAnotherRow,
  isUntilBound,
  isOfAnotherTurn,
];

/** "Ten would have had to vote for it": what would have been is no figure of what was. */
function isUnreal({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const [mine, other] = [deedAround(own, claim.sentence), deedAround(theirs, passage.focus)];
  return (mine?.force === 'supposed') !== (other?.force === 'supposed');
}

/** "Revenue slipped to 9.8 billion" and "a year earlier it had been above 10 billion": what was before a change that is given only in its outcome. */
function isOfBefore({ juxtaposition: { claim, passage }, theirs }: Clash): boolean {
  if (!isOfFormerState(claim.sentence) || changes(claim.sentence).length > 0) return false;
  const [change] = changes(passage.focus);
  if (change !== undefined) return change.to === theirs;
  if (isOfFormerState(passage.focus)) return false;
  return passage.focus.predicates.some(({ lemma }) => wayOf(lemma) !== undefined);
}

/** "Is paying 20 crowns, a sixth less than Velde did" and "Velde paid 24": the figure of what the claim is held against. */
function isOfStandard({ juxtaposition: { claim, passage }, theirs }: Clash): boolean {
  const owner = ownershipOf(theirs, passage.focus)?.owner?.name;
  if (owner === undefined) return false;
  const { names, text, span } = claim.sentence;
  return names.some(
    (name) =>
      /\b(?:than|as) (?:in |the )*$/iu.test(text.slice(0, name.span.start - span.start)) &&
      sameName(name, owner) === 'same',
  );
}

/** "Five of the 14 games had a winner" and "won five of the seven that she played": of two groups something else is told. */
function isOfOtherGroup({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  if (!isWhole(own, claim.sentence) || !isWhole(theirs, passage.focus)) return false;
  const [mine, other] = [deedAround(own, claim.sentence), deedAround(theirs, passage.focus)];
  if (mine === undefined || other === undefined || mine.kind === 'state' || other.kind === 'state')
    return false;
  return similarity(mine.lemma, other.lemma) === 0 && relatedness(mine.lemma, other.lemma) < mostRelated;
}

/** "Paid 88 million in dividends" and "the profit was 97 million": for what it was paid, the other side does not say. */
function isPaidFor({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  return (
    isForUnknown(own, claim.sentence, passage.focus) || isForUnknown(theirs, passage.focus, claim.sentence)
  );
}

function isForUnknown(figure: Quantity, { text, span, tokens }: Sentence, other: Sentence): boolean {
  const end = Math.max(figure.span.end, figure.counted?.span.end ?? 0);
  const lead = paidIn.exec(text.slice(end - span.start))?.[0];
  const purpose = lead === undefined ? undefined : tokens.find(({ start }) => start === end + lead.length);
  return (
    purpose !== undefined && !other.tokens.some(({ lemma }) => similarity(lemma, purpose.lemma) >= sameDeed)
  );
}

/** "Orme expects it to cost 3.7 billion" and "it will cost 3.4 billion, the ministry said": each has an estimate of their own. */
function isOfAnotherGiver({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const [giver, other] = [giverOf(own, claim.sentence), giverOf(theirs, passage.focus)];
  const name = giver?.name;
  if (giver?.isEstimate !== true || name === undefined || other?.name === undefined) return false;
  return !passage.focus.names.some((each) => sameName(each, name) !== 'different');
}

/** "The first attempt was called off" and "came about at the second": of two turns, each is told what befell it. */
function isOfAnotherTurn({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  if (own.dimension !== 'ordinal' || theirs.dimension !== 'ordinal' || isCopySlip(own, theirs)) return false;
  if (/\bevery $/iu.test(claim.sentence.text.slice(0, own.figure.start - claim.sentence.span.start)))
    return false;
  const [mine, other] = [deedAround(own, claim.sentence), deedAround(theirs, passage.focus)];
  if (mine?.kind !== 'verb' || other?.kind !== 'verb') return false;
  if (ranking.has(mine.lemma) || ranking.has(other.lemma)) return false;
  return (
    mine.isDenied !== other.isDenied ||
    (similarity(mine.lemma, other.lemma) < sameDeed && relatedness(mine.lemma, other.lemma) < mostRelated)
  );
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
  const areSteps = leadOf(own, claim.sentence) === 'by' && leadOf(theirs, passage.focus) === 'by';
  if ((own.dimension !== 'percent' && !areSteps) || mine.isPronoun || other.isPronoun) return false;
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

/** "40 million more than was planned" and "180 million was planned", "cut by nine months" and "cut to 15": how far two amounts are apart. */
function isOnlyStep({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const [lead, other] = [leadOf(own, claim.sentence), leadOf(theirs, passage.focus)];
  if (lead === 'by' && isDistance(own, passage.focus)) return true;
  const hasBothEnds = changes(claim.sentence).length > 0 || changes(passage.focus).length > 0;
  if (!hasBothEnds && ((lead === 'by' && ends.has(other)) || (other === 'by' && ends.has(lead)))) return true;
  const isStep = ({ span }: Quantity, { text, span: { start } }: Sentence): boolean =>
    moreThan.test(text.slice(span.end - start));
  return isStep(own, claim.sentence) !== isStep(theirs, passage.focus);
}

/** "Orme scored in the 38th minute" and "Brill in the 64th": each has a figure of its own. */
function isOfAnotherOwner({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const mine = ownershipOf(own, claim.sentence)?.owner?.name;
  const other = ownershipOf(theirs, passage.focus)?.owner?.name;
  if (mine === undefined || other === undefined || mine.kind !== other.kind) return false;
  if (sameName(mine, other) !== 'different') return false;
  const names = ({ names: all }: Sentence, name: Name): boolean =>
    all.some((each) => sameName(each, name) !== 'different');
  return !names(passage.focus, mine) && !names(claim.sentence, other);
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

/** The word right before a figure. */
function leadOf({ span }: Quantity, { tokens }: Sentence): string {
  return tokens.findLast(({ end }) => end <= span.start)?.lower ?? '';
}

/** Ten months of "from 19 months to nine", where the second end leaves its unit out. */
function isDistance(own: Quantity, sentence: Sentence): boolean {
  return changes(sentence).some(({ from, to }) => {
    if (from.dimension !== own.dimension || from.unit !== own.unit) return false;
    const end = to.dimension === from.dimension ? inOwnUnit(to) : to.low;
    return Math.abs(Math.abs(inOwnUnit(from) - end) - inOwnUnit(own)) < roundingError;
  });
}

/** "Four more than the other party" and "seven fewer than last time": each is held against something else. */
function isOfOtherStandard({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const [mine, other] = [standardOf(own, claim.sentence), standardOf(theirs, passage.focus)];
  if (mine.length === 0 || other.length === 0) return false;
  return !mine.some(({ lemma }) => other.some((token) => similarity(lemma, token.lemma) >= sameDeed));
}

/** The words of content behind "four more than". */
function standardOf({ figure }: Quantity, { text, span, tokens }: Sentence): readonly Token[] {
  const lead = stepThan.exec(text.slice(figure.end - span.start))?.[0];
  if (lead === undefined) return [];
  return tokens
    .filter(
      ({ start, lower, kind }) =>
        start >= figure.end + lead.length && kind !== 'punctuation' && !isFunctionWord(lower),
    )
    .slice(0, wordsOfStandard);
}

function isNamed({ names }: Sentence, head: Span): boolean {
  return names.some(({ span }) => overlaps(span, head));
}

const paidIn =
  /^(?: (?:florins?|crowns?|marks?|dollars?|euros?|pounds?))? in (?=dividends|bonuses|fines|damages|compensation|taxes|tax|rent|wages|interest|fees|grants|aid|loans)/u;
const stepThan = /^(?: \p{L}+)? (?:more|fewer|less)(?: \p{L}+)? than\b/iu;
const wordsOfStandard = 2;
const roundingError = 1e-6;
const ends = new Set(['to', 'from', 'at']);
const partitive = /^ of (?:the|its|his|her|their|our|these|those|them|whom|which)\b/iu;
const moreThan = /^(?: \p{L}+){0,2} (?:more|less|fewer|higher|lower)\b[^,;.]*\bthan\b/iu;
const mostRelated = 0.4;
/** Verbs that put somebody in a place. */
const ranking = new Set('be become finish come place rank end remain stand'.split(' '));
const sameDeed = 0.8;
