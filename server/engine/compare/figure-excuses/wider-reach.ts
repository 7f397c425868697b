import type { DateMention } from '../../annotate/date-mention.ts';
import type { Name } from '../../annotate/name.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { areOnOtherDates, compareDates } from '../dates.ts';
import { compareQuantities } from '../quantities.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { sameName } from '../same-name.ts';
import { type Clash, verbBeside, wordBefore } from './clash.ts';

/** What is counted in the claim goes further than what the passage counts, in time or in place, and so may be more. */
export const ofWiderReach: readonly ((clash: Clash) => boolean)[] = [
  isOfAll,
  isOfLonger,
  isOfOtherDate,
  isOfStart,
  isDatedSo,
  isOfOtherPlace,
  isOfSome,
  isOfGain,
  isOfTheRest,
  isNoneSince,
  isOfOtherTurn,
  isOfPart,
  isOtherHour,
  isMultiple,
];

/** "Sold more than 200,000 in all" and "58,000 in its first week" */
function isOfAll({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  return isMore(own, theirs) && inAll.test(claim.sentence.text) && !inAll.test(passage.focus.text);
}

/** "A million in its first year" and "300,000 in its first week" */
function isOfLonger({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const [mine, other] = [spellIn(claim.sentence), spellIn(passage.focus)];
  return mine !== undefined && other !== undefined && mine !== other && isMore(own, theirs) === mine > other;
}

/** "30,000 in 1915" and "48,000 in 1910": what is counted on another day is another count. */
function isOfOtherDate({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  if (own.dimension === 'ordinal' || theirs.dimension === 'ordinal') return false;
  const [mine, other] = [claim.sentence.dates, passage.focus.dates];
  const isUpTo = mine.some(({ relation }) => upTo.has(relation));
  // What there was by one day is no less by another.
  if (own.low < theirs.low && isUpTo) return false;
  return areOnOtherDates(mine, other);
}

/** "Sold a million in Germany" and "four million worldwide"; "scored 20 in Denmark" and "17 before leaving for Denmark" */
function isOfOtherPlace({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const { focus } = passage;
  const tieOf = (name: Name, { text, span }: Sentence): string =>
    text
      .slice(0, name.span.start - span.start)
      .split(' ')
      .at(-2) ?? '';
  return claim.sentence.names.some((place) => {
    if (!within.has(tieOf(place, claim.sentence))) return false;
    const there = focus.names.filter((name) => sameName(name, place) !== 'different');
    if (there.length === 0) return own.low < theirs.low && inAll.test(focus.text);
    return there.every((name) => goals.has(tieOf(name, focus)));
  });
}

/** "Three of the four stayed": one of them was told of apart. "The eight smallest bells" are some of the 22. */
function isOfSome({ juxtaposition: { claim }, own, theirs }: Clash): boolean {
  const { text, span } = claim.sentence;
  return own.low < theirs.low && picked.test(text.slice(own.span.end - span.start));
}

/** "More than five million followers" and "gained 1.1 million followers" */
function isOfGain({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const [mine, other] = [verbBeside(own, claim.sentence), verbBeside(theirs, passage.focus)];
  return (
    own.low > theirs.low &&
    mine !== undefined &&
    other !== undefined &&
    having.has(mine.lemma) &&
    gaining.has(other.lemma)
  );
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

/** "24,000 inhabitants in 2011" and "23,000 now, a decrease of four percent on 2011": the claim has the figure that the other is held against. */
function isOfStart({ juxtaposition: { claim, passage } }: Clash): boolean {
  const { dates, text, span } = passage.focus;
  return claim.sentence.dates.some((date) =>
    dates.some(
      (each) =>
        compareDates(date, each) === 'equal' && heldAgainst.test(text.slice(0, each.span.start - span.start)),
    ),
  );
}

/** "Under 100,000 in 2012" and "from 106,000 in 2004 to 98,000 in 2012": a date has its figure right before it, in whatever unit is understood. */
function isDatedSo({ juxtaposition: { claim, passage }, own }: Clash): boolean {
  const { dates, quantities } = passage.focus;
  return claim.sentence.dates.some((date) =>
    dates.some((each) => {
      const before = quantities.findLast(
        ({ span }) => span.end <= each.span.start && each.span.start - span.end <= nearDate,
      );
      if (before === undefined || compareDates(date, each) !== 'equal') return false;
      const figure = {
        ...own,
        low: before.low,
        high: before.high,
        bound: before.bound,
        precision: before.precision,
      };
      return compareQuantities(own, figure) !== 'contradicts';
    }),
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

function isMore(own: Quantity, theirs: Quantity): boolean {
  return own.dimension === theirs.dimension && own.low > theirs.low;
}

/** The stretch from which something began that a sentence counts in: the place of its unit among those below. */
function spellIn({ text }: Sentence): number | undefined {
  const unit = opening.exec(text)?.[1]?.toLowerCase();
  return unit === undefined ? undefined : spells.indexOf(unit);
}

const heldAgainst =
  /(?:\b(?:than (?:in|on|at)|(?:survey|figures?|level|total|count) of|compared (?:with|to)|(?:up|down|more|fewer|less) on)|(?:increase|decrease|rise|fall|drop|growth)\b[^,;]{0,25} on) $/iu;
const upTo = new Set<DateMention['relation']>(['until', 'asOf', 'before']);
/** Letters between a figure and its date: " in ". */
const nearDate = 12;
const theRest = /\b(?:outside|elsewhere|apart from|other than|besides|again|as well)\b/iu;
/** Letters in which "the other" may stand before a figure. */
const nearby = 12;
const picked =
  /^ (?:(?:small|larg|old|young|new|tall|high|low|long|short|poor|rich|bigg|heavi|earli|lat|near|deep|fast)est|first|last(?! (?:year|month|week|season|night|autumn|spring|summer|winter)\b))\b/u;
const within = new Set(['in', 'at']);
const goals = new Set(['for']);
const hours = new Set('at from before after by'.split(' '));
const likeDeed = 0.6;
const having = new Set(['have', 'number', 'hold', 'total', 'count']);
const gaining = new Set(['gain', 'add', 'lose', 'attract', 'win']);
const inAll =
  /\b(?:in all|in total|altogether|overall|all told|worldwide|globally|around the world|in the world)\b/iu;
const opening = /\b(?:first|opening|second|last) (day|weekend|week|month|season|year)\b/iu;
const spells = ['day', 'weekend', 'week', 'month', 'season', 'year'];
