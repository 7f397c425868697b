import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { type Clash, verbBeside, wordBefore } from './clash.ts';

/** The two figures are of others among those counted: of some, of the rest, of another turn, of so many times as many. */
export const ofOthers: readonly ((clash: Clash) => boolean)[] = [
  isOfSome,
  isOfPart,
  isOfTheRest,
  isNoneSince,
  isOfOtherTurn,
  isOtherHour,
  isMultiple,
];

/** "The eight smallest bells" are some of the 22. */
function isOfSome({ juxtaposition: { claim }, own, theirs }: Clash): boolean {
  const { text, span } = claim.sentence;
  return own.low < theirs.low && picked.test(text.slice(own.span.end - span.start));
}

/** "Two of the players were twins" and "eleven players won it": of a part something else is told. */
function isOfPart({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const isOf = ({ text, span }: Sentence, { figure }: Quantity): boolean =>
    /^ of (?:the|its|their|his|her|those|\d|\p{L}+ )/u.test(text.slice(figure.end - span.start));
  if (own.low >= theirs.low || !isOf(claim.sentence, own)) return false;
  if (passage.focus.quantities.some((each) => each.low === own.low || isOf(passage.focus, each)))
    return false;
  const [mine, other] = [verbBeside(own, claim.sentence), verbBeside(theirs, passage.focus)];
  return mine !== undefined && other !== undefined && similarity(mine.lemma, other.lemma) < likeDeed;
}

/** "Outside the second wave", "his other films", "again": of something else than the passage counts. */
function isOfTheRest({ juxtaposition: { claim, passage }, own }: Clash): boolean {
  const { text, span } = claim.sentence;
  const [start, end] = [own.span.start - span.start, (own.counted ?? own).span.end - span.start];
  const isOther = /\bothers?\b/iu;
  if (isOther.test(text.slice(Math.max(0, start - nearby), end))) return !isOther.test(passage.focus.text);
  return theRest.test(text) && !theRest.test(passage.focus.text);
}

/** "The first such swap since May" and "no swap since May" */
function isNoneSince({ juxtaposition: { claim, passage }, own }: Clash): boolean {
  return (
    own.high === 0 &&
    /\bsince\b/u.test(claim.sentence.text) &&
    /\bfirst\b[^.;]*\bsince\b/u.test(passage.focus.text)
  );
}

/** "The first season averaged five million" and "the third 4.6 million": of each its own figure. */
function isOfOtherTurn({ juxtaposition: { claim, passage } }: Clash): boolean {
  const isTurn = ({ dimension }: Quantity): boolean => dimension === 'ordinal';
  const [mine, theirs] = [claim.sentence.quantities, passage.focus.quantities];
  const isOfTurn = mine
    .filter(isTurn)
    .some(
      (turn) =>
        theirs.some((each) => isTurn(each) && each.counted?.lemma === turn.counted?.lemma) &&
        !theirs.some((each) => isTurn(each) && each.low === turn.low),
    );
  const figures = mine.filter((each) => !isTurn(each));
  const isOther = figures.some((each) => {
    const rivals = theirs.filter(({ dimension, unit }) => dimension === each.dimension && unit === each.unit);
    return rivals.length > 0 && !rivals.some(({ low }) => low === each.low);
  });
  return isOfTurn && isOther;
}

/** "On duty from ten" and "at eight": two hours, each with its own preposition. */
function isOtherHour({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const isHour = ({ counted, low }: Quantity): boolean => counted === undefined && low >= 1 && low <= 12;
  const [mine, other] = [wordBefore(own, claim.sentence), wordBefore(theirs, passage.focus)];
  return isHour(own) && isHour(theirs) && hours.has(mine) && hours.has(other) && mine !== other;
}

/** "Nearly six times as many" and "63 cases" */
function isMultiple({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const isSo = ({ text, span }: Sentence, { figure }: Quantity): boolean =>
    /^(?:twice (?:as|the|that|its|their|his|her|what)\b|[\p{L}\d.]+ times (?:as|more|the|that|its|their|his|her)\b)/iu.test(
      text.slice(figure.start - span.start),
    );
  return isSo(claim.sentence, own) !== isSo(passage.focus, theirs);
}

const picked =
  /^ (?:(?:small|larg|old|young|new|tall|high|low|long|short|poor|rich|bigg|heavi|earli|lat|near|deep|fast)est|first|last(?! (?:year|month|week|season|night|autumn|spring|summer|winter)\b))\b/u;
const theRest = /\b(?:outside|elsewhere|apart from|other than|besides|again|as well)\b/iu;
/** Letters in which "the other" may stand before a figure. */
const nearby = 12;
const hours = new Set('at from before after by'.split(' '));
const likeDeed = 0.6;
