import { proportions, wholeOf } from '../../annotate/proportions.ts';
import type { Predicate } from '../../annotate/predicate.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { contains, overlaps } from '../../document/span.ts';
import { areOpposed } from '../../lexicon/antonyms.ts';
import { predicatePairs } from '../predicate-pairs.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { areRests } from '../complements.ts';
import { isRoughly } from '../quantities.ts';
import { isReckoned } from '../reckoned.ts';
import { isTotalOfAny, partsOf } from '../sums.ts';
import { isWorkedOut } from '../worked-out.ts';
import { deedAround, type Clash } from './clash.ts';
import { isAllBefore, isOneStep } from './one-step.ts';

/** The figure of the claim follows from those that the source gives, or the other way round. */
export const reckonings: readonly ((clash: Clash) => boolean)[] = [
  isOfSum,
  isMadeOfAnother,
  isMadeOfTwo,
  follows,
  isRest,
  isComplement,
  isMadeByOneStep,
  isAllBefore,
  isDeniedBound,
  isCompound,
  isOfTheLater,
];

/** The one is the whole of parts that the other is one of: "15 dead in Alder and five in Oster", "20 dead". */
function isOfSum({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  return (
    partsOf(own, claim.sentence, passage.focus).length > 0 ||
    isTotalOfAny(own, claim.sentence, passage.focus) ||
    partsOf(theirs, passage.focus, claim.sentence).includes(own)
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

/** "Of 640 some 480 were accepted" and "160 were not": the figure is no slip, but made of two that are given. */
function isMadeOfTwo(clash: Clash): boolean {
  const { own, juxtaposition } = clash;
  const { claim, passage } = juxtaposition;
  return !areOfOneWhole(clash) && !haveOnePart(clash) && isReckoned(own, claim.sentence, passage);
}

/** "Five behind at the break, won by 31 to 27": nine in the second half. */
function isMadeByOneStep(clash: Clash): boolean {
  return !areOfOneWhole(clash) && isOneStep(clash);
}

/** "Five of the 16 were open" and "11 of the 16": of one whole the same is told, and no reckoning is made. */
function areOfOneWhole({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const [whole, other] = [wholeOf(own, claim.sentence), wholeOf(theirs, passage.focus)];
  if (whole === undefined || whole.low !== other?.low) return false;
  const [told, another] = [deedAround(own, claim.sentence), deedAround(theirs, passage.focus)];
  return (
    told !== undefined &&
    another !== undefined &&
    told.isDenied === another.isDenied &&
    similarity(told.lemma, another.lemma) >= sameDeed
  );
}

/** "From 190,000 to 210,000" and "by 20,000"; "half of what was asked for" and what was asked for. */
function follows(clash: Clash): boolean {
  const {
    juxtaposition: { claim, passage },
    own,
    theirs,
  } = clash;
  if (haveOnePart(clash)) return false;
  return (
    isWorkedOut(own, passage.focus, isStep(own, claim.sentence)) ||
    isWorkedOut(theirs, claim.sentence, isStep(theirs, passage.focus))
  );
}

/** "Two of the 15" and "two of the 13": one part has two wholes, however the one may be reckoned from the other. */
function haveOnePart({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const partsOf = (whole: Quantity, sentence: Sentence): readonly Quantity[] =>
    sentence.quantities.filter((part) => wholeOf(part, sentence) === whole);
  const others = partsOf(theirs, passage.focus);
  return partsOf(own, claim.sentence).some(({ low, high }) =>
    others.some((part) => part.low === low && part.high === high),
  );
}

/** "Five and a half years" beside "five years and six months". */
function isCompound({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  return isSumOfTwo(own, theirs, passage.focus) || isSumOfTwo(theirs, own, claim.sentence);
}

function isSumOfTwo(whole: Quantity, part: Quantity, { quantities, text, span }: Sentence): boolean {
  if (whole.dimension !== 'duration' || part.dimension !== 'duration') return false;
  return quantities.some((other) => {
    const [first, second] = other.span.start < part.span.start ? [other, part] : [part, other];
    const between = text.slice(first.span.end - span.start, second.span.start - span.start);
    if (other === part || other.dimension !== 'duration' || !/^,? (?:and )?$/u.test(between)) return false;
    return Math.abs(first.low + second.low - whole.low) <= compoundSlack * whole.low;
  });
}

/** "21 of the 38 died" and "17 survived", "12 of the 15 were pardoned" and "three were not": what is left of the whole. */
function isRest({ juxtaposition, own }: Clash): boolean {
  const { quantities } = juxtaposition.passage.focus;
  const isLeft = quantities.some((part) => {
    const whole = wholeOf(part, juxtaposition.passage.focus);
    return whole !== undefined && part.low !== own.low && isRoughly(own, whole.low - part.low);
  });
  // "Only one of the seven"
  const isRestOfShare = proportions(juxtaposition.passage.focus).some(
    ({ whole, low, high }) => whole !== undefined && low === high && isRoughly(own, whole * (1 - low)),
  );
  if (!isLeft && !isRestOfShare) return false;
  const { sentence } = juxtaposition.claim;
  if (remaining.test(sentence.text)) return true;
  // "Had no chance to visit 23 of the 94" beside "visited 71 of the 94"
  if (isDenying(sentence) !== isDenying(juxtaposition.passage.focus)) return true;
  return predicatePairs(juxtaposition).some(
    ({ heads, claim, passage }) => heads === 'opposed' || claim.isDenied !== passage.isDenied,
  );
}

function isDenying({ negations }: Sentence): boolean {
  return negations.some(({ target }) => target !== undefined);
}

/**
 * "One in three passed" and "two thirds failed": two shares that make the whole, unless both are told of one deed. Where the words are the
 * source's own, forty for sixty is a slip.
 */
function isComplement({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  if (!areRests(own, theirs)) return false;
  if (ofRest.test(claim.sentence.text) !== ofRest.test(passage.focus.text)) return true;
  const [told, other] = [deedAround(own, claim.sentence), deedAround(theirs, passage.focus)];
  if (told === undefined || other === undefined)
    return isDeniedBehind(own, claim.sentence) !== isDeniedBehind(theirs, passage.focus);
  if (areOpposed(told.lemma, other.lemma)) return told.isDenied === other.isDenied;
  return (
    told.isDenied !== other.isDenied ||
    isDeniedBehind(own, claim.sentence) !== isDeniedBehind(theirs, passage.focus) ||
    (similarity(told.lemma, other.lemma) < sameDeed && isOfSubject(own, told) && isBefore(theirs, other)) ||
    (!isOfSubject(own, told) && isOfTwo(claim.sentence, told, passage.focus, other))
  );
}

/** "92 percent of the rooms were taken" */
function isOfSubject({ span }: Quantity, { subject, object, voice }: Predicate): boolean {
  const party = voice === 'passive' ? object : subject;
  return party !== undefined && overlaps(party.span, span);
}

function isBefore(figure: Quantity, deed: Predicate): boolean {
  return isOfSubject(figure, deed) || figure.span.end <= deed.head.start;
}

/** "The province is to meet 60 percent", "the company 40": neither side speaks of the other's. */
function isOfTwo(own: Sentence, told: Predicate, theirs: Sentence, other: Predicate): boolean {
  const [mine, another] = [told.subject?.head, other.subject?.head];
  if (mine === undefined || another === undefined) return false;
  const has = ({ tokens }: Sentence, { lemma }: Token): boolean =>
    tokens.some((token) => similarity(token.lemma, lemma) >= sameDeed);
  return !has(theirs, mine) && !has(own, another);
}

function isDeniedBehind({ span }: Quantity, { negations }: Sentence): boolean {
  return negations.some(({ cue, target }) => target !== undefined && cue.start >= span.end);
}

/** "No edition had more than four" and "not more than four at any edition" */
function isDeniedBound({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  if (own.low !== theirs.low || own.high !== theirs.high) return false;
  return meantBound(own, claim.sentence) === meantBound(theirs, passage.focus);
}

/** The bound that a figure has where nobody and nothing reaches beyond it. */
function meantBound({ bound, span }: Quantity, { negations, tokens }: Sentence): Quantity['bound'] {
  const isOfNone = negations.some(
    ({ cue, scope }) =>
      cue.end <= span.start &&
      contains(scope, span) &&
      tokens.some(({ start, lower }) => start === cue.start && nones.has(lower)),
  );
  return (isOfNone ? deniedBounds[bound] : undefined) ?? bound;
}

/** "By 30 crowns": how far something went. */
function isStep({ span }: Quantity, { text, span: { start } }: Sentence): boolean {
  return /\bby $/iu.test(text.slice(0, span.start - start));
}

/** "5,700 came within ten minutes and 1,900 later" tells of the 1,900 that it took them more than ten minutes. */
function isOfTheLater({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  if (own.low !== theirs.low || own.dimension !== theirs.dimension || own.bound === theirs.bound)
    return false;
  const { quantities, text, span } = passage.focus;
  return quantities.some(
    (each) =>
      each.span.start > theirs.span.end &&
      beyond.test(text.slice(each.span.end - span.start)) &&
      claim.sentence.quantities.some((other) => other !== own && other.low === each.low),
  );
}

const beyond = /^ (?:later|longer|more slowly|sooner|earlier|faster)\b/iu;
const further = /\b(?:another|a further|an additional|an extra) $/iu;
/** Months and years of so many days each. */
const compoundSlack = 0.02;
/** Words by which a text gives what is left of a whole. */
const remaining = /\b(?:left|remain(?:s|ed|ing)?|still|yet|other|rest|spare)\b/iu;
const ofRest = /\b(?:left|remain(?:s|ed|ing)?|(?:still|yet) to|not yet|other than|apart from)\b/iu;
/** None has more than four: each has at most four. */
const deniedBounds: Partial<Record<Quantity['bound'], Quantity['bound']>> = {
  moreThan: 'atMost',
  atLeast: 'lessThan',
  lessThan: 'atLeast',
  atMost: 'moreThan',
};
const nones = new Set(['no', 'none', 'nobody', 'nothing', 'neither', 'never']);
const sameDeed = 0.8;
