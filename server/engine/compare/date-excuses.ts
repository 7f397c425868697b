import { cardinals } from '../annotate/quantities/number-words.ts';
import { dayNumber } from '../annotate/dates/calendar.ts';
import type { DateMention } from '../annotate/date-mention.ts';
import type { Predicate } from '../annotate/predicate.ts';
import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { contains } from '../document/span.ts';
import { similarity } from '../lexicon/synonyms.ts';
import { matches } from '../matches.ts';
import { readOnce } from '../read-once.ts';
import { phrasesLeftOut } from './exceptions.ts';
import { compareQuantities } from './quantities.ts';
import { sameName } from './same-name.ts';
import type { Juxtaposition } from './juxtaposition.ts';

/** Whether two dates in one slot say nothing against each other: the one is denied, left out, or of something else. */
export function areDatesReconciled(
  juxtaposition: Juxtaposition,
  own: DateMention,
  theirs: DateMention,
): boolean {
  return excuses.some((isSo) => isSo(juxtaposition, own, theirs));
}

/** "Was not seen in 1979" and "was last seen in 1911": that it was not so on one day says nothing of another. */
function isDenied({ claim, passage }: Juxtaposition, own: DateMention, theirs: DateMention): boolean {
  return isDeniedOn(claim.sentence, own) !== isDeniedOn(passage.focus, theirs);
}

function isDeniedOn({ negations, predicates }: Sentence, { span }: DateMention): boolean {
  const told = predicates.findLast(({ kind, head }) => kind === 'verb' && head.end <= span.start);
  return told?.isDenied ?? negations.some(({ scope }) => contains(scope, span));
}

/** "Has noted it every year, save 1968" and "has no note for 1968" */
function isLeftOut({ passage }: Juxtaposition, own: DateMention): boolean {
  const year = String(own.parts.year ?? '');
  return (
    year !== '' && phrasesLeftOut(passage.focus).some((phrase) => phrase.some(({ text }) => text === year))
  );
}

/** Whether the date of the claim follows from one that the passage gives of something else. */
export function isDateReckoned(juxtaposition: Juxtaposition, own: DateMention, theirs: DateMention): boolean {
  return isReckoned(juxtaposition, own) || isDayReckoned(juxtaposition, own, theirs);
}

/** "Separated in 1911 and were divorced the next year" and "in 1912": between the two stands of what it is told. */
function isReckoned({ claim, passage: { focus, after } }: Juxtaposition, own: DateMention): boolean {
  const { year } = own.parts;
  if (year === undefined) return false;
  // "Moved in 2009. Two years later he left"
  const [next] = after;
  const opening =
    next === undefined ? undefined : stepsIn(next).find(({ end }) => end <= next.span.start + opens);
  if (
    opening !== undefined &&
    focus.dates.some(({ parts }) => parts.year !== undefined && parts.year + opening.years === year)
  )
    return true;
  const told = claim.sentence.predicates.map(({ lemma }) => lemma);
  return focus.dates.some(({ parts, span: from }) =>
    stepsIn(focus).some(({ years, end }) => {
      if (end <= from.start || parts.year === undefined || parts.year + years !== year) return false;
      const between = { start: from.end, end };
      return (
        focus.tokens.some((token) => contains(between, token) && told.includes(token.lemma)) ||
        focus.names.some(
          (name) =>
            contains(between, name.span) &&
            claim.sentence.names.some((each) => sameName(each, name) === 'same'),
        ) ||
        focus.quantities.some(
          (figure) =>
            contains(between, figure.figure) &&
            figure.dimension !== 'duration' &&
            claim.sentence.quantities.some(
              (each) =>
                compareQuantities(each, { ...each, low: figure.low, high: figure.high }) !== 'contradicts',
            ),
        )
      );
    }),
  );
}

/** "On 17 March, down from a peak a week earlier" and "on 10 March" */
function isDayReckoned(
  { passage: { focus } }: Juxtaposition,
  own: DateMention,
  theirs: DateMention,
): boolean {
  const [a, b] = [dayOf(own), dayOf(theirs)];
  if (a === undefined || b === undefined) return false;
  return matches(focus.text, daysApart).some(({ groups }) => {
    const word = groups?.['count']?.toLowerCase() ?? '';
    const days =
      (singles.get(word) ?? cardinals[word] ?? Number(word)) * (groups?.['unit'] === 'week' ? 7 : 1);
    return a - b === (/^(?:earlier|before)/u.test(groups?.['way'] ?? '') ? -days : days);
  });
}

function dayOf({ days, parts: { year, month, day } }: DateMention): number | undefined {
  if (month === undefined || day === undefined) return undefined;
  return days?.first ?? dayNumber({ year: year ?? anyYear, month, day });
}

/** "Fourteen by the end of 2001" and "by 2002": what was so by one day is so by a later one. */
function isByLater({ claim }: Juxtaposition, own: DateMention, theirs: DateMention): boolean {
  const { text, span } = claim.sentence;
  return (
    own.relation === 'until' &&
    theirs.relation === 'until' &&
    /\bby (?:the end of )?$/iu.test(text.slice(0, own.span.start - span.start)) &&
    !isDeniedOn(claim.sentence, own) &&
    (own.parts.year ?? 0) > (theirs.parts.year ?? Infinity)
  );
}

/** How many years on or back a sentence goes from a year that it has named, and where it says so. */
const stepsIn = readOnce(({ text, span }: Sentence) =>
  matches(text, step).map(({ index, 0: found, groups }) => {
    const word = groups?.['count']?.toLowerCase();
    const count = word === undefined ? 1 : (singles.get(word) ?? cardinals[word] ?? Number(word));
    const isBack = /\b(?:before|earlier|previous|preceding)\b/iu.test(found);
    return { years: isBack ? -count : count, end: span.start + index + found.length };
  }),
);

/** "1.1 million in 2019 and 300,000 in 2020": of another year the row tells nothing. */
function isOfRow({ claim, passage: { focus } }: Juxtaposition): boolean {
  const { dates, quantities } = focus;
  // "1.1 million in 2018" has the figure of the row, under another year.
  if (
    claim.sentence.quantities.some((own) =>
      quantities.some(({ low, high }) => low === own.low && high === own.high),
    )
  )
    return false;
  const dated = dates.filter(({ span }) =>
    quantities.some(
      ({ dimension, span: { end } }) =>
        dimension !== 'ordinal' &&
        dimension !== 'duration' &&
        span.start >= end &&
        span.start - end <= nearFigure,
    ),
  );
  return dated.length > 1;
}

/** "Was nominated again in 2016", "the other two in the 1990s": one more time, or one more of them. */
function isOnceMore({ claim, passage }: Juxtaposition): boolean {
  return onceMore.test(claim.sentence.text) && !onceMore.test(passage.focus.text);
}

/** "Forty percent in 2002" and "seventy in 2009": another day and another figure are another finding. */
function isOfOtherFigure({ claim, passage }: Juxtaposition): boolean {
  const isAmount = ({ dimension }: Quantity): boolean => dimension !== 'ordinal' && dimension !== 'duration';
  const [mine, theirs] = [
    claim.sentence.quantities.filter(isAmount),
    passage.focus.quantities.filter(isAmount),
  ];
  return (
    mine.length > 0 &&
    mine.every((own) => {
      const rivals = theirs.filter(({ dimension, unit }) => dimension === own.dimension && unit === own.unit);
      return rivals.length > 0 && rivals.every((other) => compareQuantities(own, other) === 'contradicts');
    })
  );
}

/** "Had fewer than 300 before 17 March" and "rose to 345 on 17 March": before is told of something else. */
function isStateBefore(
  { claim, passage: { focus } }: Juxtaposition,
  own: DateMention,
  theirs: DateMention,
): boolean {
  if (own.relation !== 'before' || theirs.relation === 'before') return false;
  const [mine, other] = [claim.sentence.predicates, focus.predicates].map((predicates) =>
    predicates.filter(({ kind }) => kind !== 'noun'),
  ) as [Predicate[], Predicate[]];
  return (
    mine.length > 0 &&
    !mine.some(({ lemma }) => other.some((each) => similarity(each.lemma, lemma) >= likeDeed))
  );
}

/** "Has less than a quarter of those it had in 1891": what the claim holds its own against. */
function isOfStandard({ claim }: Juxtaposition, own: DateMention): boolean {
  const { text, span } = claim.sentence;
  return standard.test(text.slice(0, own.span.start - span.start));
}

const excuses = [
  isDenied,
  isLeftOut,
  isByLater,
  isOfStandard,
  isOfRow,
  isOnceMore,
  isOfOtherFigure,
  isStateBefore,
];
const step =
  /\b(?:(?:the|a) (?:next|following|previous|preceding) year|the year (?:before|after|between)|(?<count>an?|one|[\p{L}\d]+) years? (?:later|after|earlier|before|afterwards))\b/giu;
const daysApart =
  /\b(?<count>an?|one|[\p{L}\d]+) (?<unit>day|week)s? (?<way>later|after|earlier|before|afterwards)\b/giu;
const anyYear = 2001;
/** Letters of a sentence that "two years later" opens. */
const opens = 24;
const likeDeed = 0.6;
const onceMore = /\b(?:again|as well|others?)\b/iu;
/** Letters between a figure and its date: " tonnes in ". */
const nearFigure = 20;
const singles = new Map([
  ['a', 1],
  ['an', 1],
]);
const standard = /\b(?:than|of)\b[^,;.]*\b(?:it|he|she|they) (?:had|was|were|did)\b[^,;.]*$/iu;
