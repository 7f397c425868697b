import { cardinals } from '../../annotate/quantities/number-words.ts';
import type { DateMention } from '../../annotate/date-mention.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains } from '../../document/span.ts';
import type { Reason } from '../comparison.ts';
import { couldBe } from '../../lexicon/parts-of-speech.ts';
import { dateOfDeed, isDateOfAnother, isDateOfSame } from '../dated-deed.ts';
import { areDatesReconciled, isDateReckoned } from '../date-excuses.ts';
import { compareDates } from '../dates.ts';
import { areListed } from '../listed.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { unitSimilarity } from '../similarity.ts';
import { slotAgreement } from '../slot.ts';
import { type Alignment, isFunction } from '../alignment.ts';
import type { Unit } from '../unit.ts';
import { dateMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';
import { readOnce } from '../../read-once.ts';

/**
 * Dates of the claim that the passage gives otherwise for the same event. Where each side names one date only, the event's
 * agreement carries the slot; where there are several, the neighbours must.
 */
export function dateReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  if (isStreak(passage.focus) && !isStreak(claim.sentence)) return [];
  const dates = flatMap(alignment.passage, (unit, j) => (unit.kind === 'date' ? [{ unit, j }] : []));
  return flatMap(alignment.claim, (unit, i) => {
    if (unit.kind !== 'date') return [];
    // Dates that have changed places are each other's.
    const isMoved = dates.some(({ unit: other }) => compareDates(unit.date, other.date) === 'equal');
    const others = isMoved
      ? []
      : flatMap(alignment.claim, (each) => (each.kind === 'date' && each !== unit ? [each.date] : []));
    const rivals = dates
      .map(({ unit: other, j }) => ({
        other,
        j,
        near: slotAgreement(alignment, i, j),
        isOfWhole: isFronted(alignment.passage, j),
        margin: alignment.toPassage[i]?.index === j ? partnerMargin : peaceMargin,
        verdict: areTurnedRound(begun(claim.sentence, unit.date), begun(passage.focus, other.date))
          ? ('contradicts' as const)
          : compareDates(unit.date, dateOfDeed(juxtaposition, unit.date, other.date)),
      }))
      .sort((a, b) => b.near - a.near);
    // "For 2009, 2010 and 2011"
    const isOfOneList = (rival: Unit): boolean =>
      dates.some(
        ({ unit: other }) =>
          compareDates(unit.date, other.date) === 'equal' && areListed(passage.focus, rival, other),
      );
    const best = rivals.find(
      ({ verdict, other }) =>
        verdict === 'contradicts' &&
        !isPutAside(passage.focus, other.date) &&
        isLasting(claim.sentence, unit.date) === isLasting(passage.focus, other.date) &&
        !isSpokenFor(other.date, others) &&
        !isDateOfAnother(juxtaposition, unit.date, other.date) &&
        !areBoundAlike(juxtaposition, unit.date, other.date) &&
        !isOfOneList(other),
    );
    if (best === undefined) return [];
    // "Set up in 1990 and closed in 2001" has it closed in 2001, whatever stands near the year.
    const isOfDeed = isDateOfSame(juxtaposition, unit.date, best.other.date);
    if (isDayWorkedOut(unit.date, best.other.date, passage.focus)) return [];
    if (isYearWorkedOut(unit.date, best.other.date, passage.focus)) return [];
    if (areDatesReconciled(juxtaposition, unit.date, best.other.date)) return [];
    if (isDateReckoned(juxtaposition, unit.date, best.other.date)) return [];
    const isSettled = rivals.some(
      (rival) =>
        isAtPeace(rival.verdict) &&
        !(isOfDeed && isDateOfAnother(juxtaposition, unit.date, rival.other.date)) &&
        (rival.isOfWhole || rival.near >= best.near - rival.margin),
    );
    if (isSettled) return [];
    return [
      reason(juxtaposition, {
        kind: 'date',
        claim: unit.date.span,
        evidence: best.other.date.span,
        message: dateMessage(
          { sentence: claim.sentence, date: unit.date },
          { sentence: passage.focus, date: best.other.date },
        ),
        slot:
          Math.max(best.near, dates.length === 1 ? onlyDateSlot : 0, isOfDeed ? deedSlot : 0) *
          (unit.date.granularity === best.other.date.granularity ? 1 : otherGranularity) *
          (dateOneThing(alignment, i, best.j) ? 1 : otherThing),
        likeness: likenessOf(unit.date, best.other.date),
        units: [i, ...boundsOf(alignment.claim, i)],
      }),
    ];
  });
}

/** "Was still open on 5 May" beside "opened again on 9 May": of what lasts, a day tells no beginning. */
function isLasting({ text, span: { start } }: Sentence, date: DateMention): boolean {
  return /\bstill\b[^,;.]*$/iu.test(text.slice(0, date.span.start - start));
}

/** "Not this December but in March": what is told of is dated by the other. */
function isPutAside({ negations, text, span }: Sentence, date: DateMention): boolean {
  return (
    negations.some(({ scope }) => contains(scope, date.span)) &&
    /^[^;.]{0,30}\bbut\b/iu.test(text.slice(date.span.end - span.start))
  );
}

/** "Expects it in 2027, a year later than it thought": it was thought to be in 2026. */
function isYearWorkedOut(
  { parts: a }: DateMention,
  { parts: b, span }: DateMention,
  focus: Sentence,
): boolean {
  if (a.year === undefined || b.year === undefined) return false;
  const off = b.year - a.year;
  const behind = yearsApart.exec(focus.text.slice(span.end - focus.span.start))?.groups;
  const count = behind?.['count']?.toLowerCase() ?? '';
  const years = count === 'a' ? 1 : (cardinals[count] ?? Number(count));
  return behind !== undefined && off === (behind['way'] === 'later' ? years : -years);
}

/** "Died on Sunday, two days after a stroke": the stroke was on Friday. */
function isDayWorkedOut(
  { parts: a }: DateMention,
  { parts: b }: DateMention,
  { quantities, text, span }: Sentence,
): boolean {
  const [own, other] = [a.weekday, b.weekday];
  if (own === undefined || other === undefined) return false;
  return quantities.some(({ dimension, unit, low, precision, span: { end } }) => {
    if (dimension !== 'duration' || unit !== 'day') return false;
    const days = Math.round(low / precision);
    const isApart = (other - own + 7) % 7 === days % 7 || (own - other + 7) % 7 === days % 7;
    return (
      isApart &&
      /^ (?:after|before|earlier|later|afterwards|beforehand)\b/u.test(text.slice(end - span.start))
    );
  });
}

/** Where the words stand that bound a date: "in May at the latest", "no earlier than May". */
function boundsOf(units: readonly Unit[], at: number): readonly number[] {
  const around = [at - 2, at - 1, at + 1, at + 2, at + 3];
  return around.filter((near) => {
    const unit = units[near];
    return unit?.kind === 'word' && boundWords.has(unit.token.lower);
  });
}

const boundWords = new Set('earlier later sooner earliest latest'.split(' '));

/** How much the two look like one and its slip, 0 to 1. */
function likenessOf(own: DateMention, other: DateMention): number {
  if (areOneDayOfTwoMonths(own, other)) return monthSlip;
  return areOneDigitApart(own, other) ? digitSlip : 0;
}

/** "27 July" for "17 July", "1746" for "1764": the tens mistyped, or two digits changed over. The last digit alone differs by chance. */
function areOneDigitApart({ parts: a }: DateMention, { parts: b }: DateMention): boolean {
  if (a.month !== b.month) return false;
  if (a.day !== undefined && b.day !== undefined && a.year === b.year)
    return a.day % 10 === b.day % 10 || areTurned(a.day, b.day);
  return a.day === b.day && a.year !== undefined && b.year !== undefined && areTurned(a.year, b.year);
}

/** The same digits in another order. */
function areTurned(one: number, other: number): boolean {
  const [a, b] = [one, other].map((value) => [...String(value)].sort().join(''));
  return one !== other && a === b;
}

/** "14 October" for "14 November": one day in thirty is the same by chance. */
function areOneDayOfTwoMonths({ parts: a }: DateMention, { parts: b }: DateMention): boolean {
  const isOneYear = a.year === undefined || b.year === undefined || a.year === b.year;
  return isOneYear && a.day !== undefined && a.day === b.day && a.month !== b.month;
}

/** "From 30 September" is since then, where nothing tells how long. */
function begun({ text, span, dates }: Sentence, date: DateMention): DateMention {
  const isFrom = /\bfrom (?:the )?$/iu.test(text.slice(0, date.span.start - span.start));
  return isFrom && dates.length === 1 && date.relation === 'during' ? { ...date, relation: 'since' } : date;
}

/** "Closed since May" and "closed until May": the one begins where the other ends. */
function areTurnedRound(own: DateMention, other: DateMention): boolean {
  return (
    ends.get(own.relation) === other.relation &&
    compareDates({ ...own, relation: 'during' }, { ...other, relation: 'during' }) === 'equal'
  );
}

const ends: ReadonlyMap<DateMention['relation'], DateMention['relation']> = new Map([
  ['since', 'until'],
  ['until', 'since'],
]);

/** "Recovered in 1815 and shown in 1822": the 1815 of the passage is that of the recovery. */
function isSpokenFor(date: DateMention, others: readonly DateMention[]): boolean {
  return others.some((other) => compareDates(other, date) === 'equal');
}

/** "Before the opening in March" and "before March": of one date, the word that bounds it may stand further ahead. */
function areBoundAlike({ claim, passage }: Juxtaposition, own: DateMention, other: DateMention): boolean {
  if (
    own.relation === other.relation ||
    compareDates({ ...own, relation: other.relation }, other) !== 'equal'
  )
    return false;
  return (
    (own.relation === 'during' && isBound(claim.sentence, own)) ||
    (other.relation === 'during' && isBound(passage.focus, other))
  );
}

function isBound({ text, span }: Sentence, date: DateMention): boolean {
  return bounding.test(text.slice(0, date.span.start - span.start));
}

const bounding = /\b(?:before|prior to|ahead of|after|following|since|until)\b[^,;]*$/iu;

/** What happens "for the fifth month running" happened before as well. */
const isStreak = readOnce(({ text }: Sentence) => streak.test(text));
const streak = /\b(?:running|in a row|straight|consecutive|successive|every (?:day|week|month|year))\b/iu;

/** "On Monday, ..." dates all that its sentence tells, wherever other dates stand in it. */
function isFronted(passage: readonly Unit[], j: number): boolean {
  return passage.slice(0, j).every(isFunction);
}

/** "A 1990 law" and "the 2004 strikes" are dates of the law and of the strikes, not of what the sentence tells. */
function dateOneThing({ claim, passage }: Alignment, i: number, j: number): boolean {
  const [own, other] = [datedNoun(claim, i), datedNoun(passage, j)];
  if (own === undefined && other === undefined) return true;
  return own !== undefined && other !== undefined && unitSimilarity(own, other) >= sameThing;
}

/** The noun behind a bare year that an article stands before: the year dates it. */
function datedNoun(units: readonly Unit[], at: number): Unit | undefined {
  const [before, unit, next] = [units[at - 1], units[at], units[at + 1]];
  const isBareYear = unit?.kind === 'date' && Object.keys(unit.date.parts).join() === 'year';
  const isOpened = before?.kind === 'word' && openers.has(before.token.lower);
  const isNoun = next?.kind === 'word' && couldBe(next.token.lemma, 'noun');
  return isBareYear && isOpened && isNoun ? next : undefined;
}

const openers = new Set(['the', 'a', 'an', 'this', 'that', 'its', 'his', 'her', 'their', 'our']);

function isAtPeace(verdict: ReturnType<typeof compareDates>): boolean {
  return verdict === 'equal' || verdict === 'compatible';
}

const peaceMargin = 0.35;
/** A date that the passage gives as well is taken for the claim's own, unless another fits far better. */
const partnerMargin = 0.7;
const yearsApart = /^,? (?<count>[\p{L}\d]+) years? (?<way>later|earlier|sooner) than\b/iu;
const onlyDateSlot = 0.5;
/** Both date the same deed, beside other dates of other deeds. */
const deedSlot = 0.6;
/** A day and a year seldom answer one question. */
const otherGranularity = 0.85;
const otherThing = 0.3;
const monthSlip = 0.5;
const digitSlip = 0.15;
const sameThing = 0.6;
