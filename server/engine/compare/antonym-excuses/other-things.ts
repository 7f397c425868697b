import { contrastParts } from '../../annotate/contrasts.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { isClearedOfOne } from '../other-charge.ts';
import { isOpeningYearOfOne } from '../opening-year.ts';
import type { Unit } from '../unit.ts';
import { overlaps } from '../../document/span.ts';
import { relativeNouns } from '../../lexicon/converses.ts';
import { couldBe, mostly } from '../../lexicon/parts-of-speech.ts';
import { isOfAnotherDate } from '../dated-deed.ts';
import { predicatePairs } from '../predicate-pairs.ts';
import type { AntonymClash } from './clash.ts';

/** The two words tell of two things, of two deeds, or of two days. */
export const ofOtherThings: readonly ((clash: AntonymClash) => boolean)[] = [
  isOfOtherNoun,
  isOfOtherDate,
  isOfOtherObject,
  isOfOtherOwner,
  areRelatives,
  isOfOtherCharge,
  isOfOpening,
  isOfOtherDeed,
  isOfLeftOut,
];

/** "Her elder brother" is no opposite of "she was young": of a noun that the other side does not speak of, an adjective tells nothing there. */
function isOfOtherNoun({ juxtaposition: { alignment }, ownAt, otherAt }: AntonymClash): boolean {
  const { claim, passage, toClaim, toPassage } = alignment;
  const [own, other] = [describedAt(claim, ownAt), describedAt(passage, otherAt)];
  return (
    (own !== undefined && other === undefined && toPassage[own] === undefined) ||
    (other !== undefined && own === undefined && toClaim[other] === undefined)
  );
}

/** The noun that an adjective stands right before. */
function describedAt(units: readonly Unit[], at: number): number | undefined {
  const [unit, next] = [units[at], units[at + 1]];
  const isAdjective = unit?.kind === 'word' && couldBe(unit.token.lemma, 'adjective');
  return isAdjective && next?.kind === 'word' && mostly(next.token.lemma) === 'noun' ? at + 1 : undefined;
}

/** "Wanted a cull rather than the vaccine" and "opposed the vaccine": what the one is for is not what the other is against. */
function isOfLeftOut({ juxtaposition: { alignment, claim, passage }, own, other }: AntonymClash): boolean {
  const leftOut = contrastParts(claim.sentence).filter(
    ({ isExcluded, span }) => isExcluded && !overlaps(span, own),
  );
  const object = passage.focus.predicates.find(({ head }) => overlaps(head, other))?.object;
  if (leftOut.length === 0 || object === undefined) return false;
  return !alignment.claim.some((unit, i) => {
    const link = alignment.toPassage[i];
    const partner = link === undefined ? undefined : alignment.passage[link.index];
    return (
      partner !== undefined &&
      overlaps(partner, object.span) &&
      !leftOut.some(({ span }) => overlaps(unit, span))
    );
  });
}

function isOfOtherDate({ juxtaposition, own, other }: AntonymClash): boolean {
  return isOfAnotherDate(juxtaposition, own, other);
}

/** "Left Alder for Oster" and "joined Oster from Alder": each with a name of its own. */
function isOfOtherObject({ juxtaposition, own, other }: AntonymClash): boolean {
  return predicatePairs(juxtaposition).some(
    ({ claim, passage, object }) =>
      object === 'different' && overlaps(claim.head, own) && overlaps(passage.head, other),
  );
}

/** "Orme supports the ban" and "she criticised her brother's opposition to the ban": whose it is stands before the noun. */
function isOfOtherOwner({ juxtaposition: { claim, passage }, own, other }: AntonymClash): boolean {
  return (
    isOfRelation(passage.focus, other, claim.sentence, own) ||
    isOfRelation(claim.sentence, own, passage.focus, other)
  );
}

/** Whether a word is of somebody who is told of by whom they belong to, and the word against it of somebody else. */
function isOfRelation({ text, span }: Sentence, { start }: Unit, there: Sentence, against: Unit): boolean {
  const owner = ofRelation.exec(text.slice(0, start - span.start))?.[1]?.toLowerCase();
  if (owner === undefined) return false;
  const told = there.predicates.find(({ head, subject }) => overlaps(head, against) && subject !== undefined);
  return told?.subject !== undefined && told.subject.head.lower !== owner;
}

function isOfOtherCharge({ juxtaposition: { claim, passage }, own, other }: AntonymClash): boolean {
  return (
    isClearedOfOne(claim.sentence, own.token.lemma, own) !==
    isClearedOfOne(passage.focus, other.token.lemma, other)
  );
}

function isOfOpening({ juxtaposition: { claim, passage }, own, other }: AntonymClash): boolean {
  return isOpeningYearOfOne(claim.sentence, own.token, passage.focus, other.token);
}

/** "Two days later the swap went ahead", "two days earlier it had collapsed": when is told of two deeds. */
function isOfOtherDeed({ juxtaposition: { alignment, claim, passage }, own, other }: AntonymClash): boolean {
  if (!timings.has(own.token.lower) || !timings.has(other.token.lower)) return false;
  return !claim.sentence.predicates.some(({ head }) => {
    const at = alignment.claim.findIndex((unit) => overlaps(unit, head));
    const met = alignment.passage[alignment.toPassage[at]?.index ?? -1];
    return met !== undefined && passage.focus.predicates.some((told) => overlaps(told.head, met));
  });
}

/** A teacher of the one is a pupil of the other: of such nouns only the same owner makes opposites. */
function areRelatives({ own, other, agreement }: AntonymClash): boolean {
  return (
    agreement < certainSlot && relativeNouns.has(own.token.lemma) && relativeNouns.has(other.token.lemma)
  );
}

const ofRelation = /\b(?:his|her|their) ([\p{L}-]+)['’]s $/iu;
const timings = new Set(['later', 'earlier', 'sooner', 'afterwards', 'beforehand']);
/** All but certain: the words around them are the same. */
const certainSlot = 0.75;
