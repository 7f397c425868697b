import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { overlaps } from '../../document/span.ts';
import type { Span } from '../../document/span.ts';
import { areOpposed } from '../../lexicon/antonyms.ts';
import { relatedness } from '../../lexicon/relatedness.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Alignment } from '../alignment.ts';
import { ownershipOf } from '../figure-owner.ts';
import { predicatePairs } from '../predicate-pairs.ts';
import { type Clash, deedAround, verbBeside, wordBefore } from './clash.ts';
import { isOfAnotherRow } from './other-rows.ts';

/** The two figures are of other things. */
export const ofOtherThings: readonly ((clash: Clash) => boolean)[] = [
  isPaidFor,
  isNoneOfAnother,
  isOfOtherThing,
  isOfAnotherRow,
  isShortfall,
  isRoomFor,
  isOfOtherDeed,
  isRequired,
  isOfOppositeDeed,
];

/** "Lost two seats and holds 19" and "lost its majority and holds 17": each side tells both deeds, and gives the figures of different ones. */
function isOfOtherDeed({ juxtaposition, own, theirs }: Clash): boolean {
  const { claim, passage } = juxtaposition;
  const [deed, there] = [deedAround(own, claim.sentence), deedAround(theirs, passage.focus)];
  const pairs = predicatePairs(juxtaposition).filter(({ heads }) => heads === 'same');
  const mine = pairs.find((pair) => pair.claim === deed);
  const other = pairs.find((pair) => pair.passage === there);
  return mine !== undefined && other !== undefined && mine.passage !== there && other.claim !== deed;
}

/** "Won by 6,000 votes in 2021" and "lost this time by 2,000" */
function isOfOppositeDeed({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const [mine, other] = [verbBeside(own, claim.sentence), verbBeside(theirs, passage.focus)];
  return (
    mine !== undefined &&
    other !== undefined &&
    // "Beaten by 212" is "lost by 212".
    [mine, other].every(({ voice, subject }) => voice === 'active' && subject !== undefined) &&
    [wordBefore(own, claim.sentence), wordBefore(theirs, passage.focus)].every((word) => word === 'by') &&
    areOpposed(mine.lemma, other.lemma)
  );
}

/** "The law asks for a lead of ten points" and "led by six points": what is asked for is not what there was. */
function isRequired({ juxtaposition, own, theirs }: Clash): boolean {
  const { claim, passage } = juxtaposition;
  const isAskedFor = (figure: Quantity, sentence: Sentence): boolean =>
    requiring.has(verbBeside(figure, sentence)?.lemma ?? '');
  const [mine, other] = [isAskedFor(own, claim.sentence), isAskedFor(theirs, passage.focus)];
  return mine !== other && ![claim.sentence, passage.focus].every(({ tokens }) => tokens.some(isAsking));
}

function isAsking({ lemma }: Token): boolean {
  return asking.has(lemma);
}

/** "Built for 430 pupils" and "with 212 pupils": how many there is room for is not how many there are. */
function isRoomFor({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const has = ({ span }: Quantity, sentence: Sentence): boolean =>
    roomFor.test(sentence.text.slice(0, span.start - sentence.span.start));
  return has(own, claim.sentence) !== has(theirs, passage.focus);
}

/** "Was 12 votes short of it" beside "needs 100 votes": how many are lacking is not how many there are. */
function isShortfall({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  return isLacking(own, claim.sentence) !== isLacking(theirs, passage.focus);
}

function isLacking({ span: { end }, counted }: Quantity, { text, span }: Sentence): boolean {
  return /^ (?:short|shy) of\b/u.test(text.slice(Math.max(end, counted?.span.end ?? 0) - span.start));
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
  const areSteps = wordBefore(own, claim.sentence) === 'by' && wordBefore(theirs, passage.focus) === 'by';
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

function isNamed({ names }: Sentence, head: Span): boolean {
  return names.some(({ span }) => overlaps(span, head));
}

const paidIn =
  /^ in (?=dividends|bonuses|fines|damages|compensation|taxes|tax|rent|wages|interest|fees|grants|aid|loans)/u;
const roomFor =
  /\b(?:built|designed|meant|intended|planned|licen[cs]ed|made|fitted|room|space|seats?|beds?|places|capacity)\b[^,;.]{0,30} (?:for|of) $/iu;
const mostRelated = 0.4;
const requiring = new Set(['require', 'need', 'prescribe', 'stipulate']);
const asking = new Set([
  ...requiring,
  'must',
  'have',
  'condition',
  'threshold',
  'minimum',
  'requirement',
  'necessary',
  'enough',
]);
const sameDeed = 0.8;
