import type { DateMention, DateParts } from '../annotate/date-mention.ts';
import { dayNumber, monthDays } from '../annotate/dates/calendar.ts';
import type { Agreement } from './quantities.ts';

/**
 * Compares two dates that fill one slot. A coarser date holds for a finer one and the other way round (`compatible`); dates that
 * share no day contradict. Where a side is not resolved, the parts that both name are compared. Symmetric.
 */
export function compareDates(claim: DateMention, evidence: DateMention): Agreement {
  if (isSameBareWeekday(claim, evidence)) return 'equal';
  const agreement =
    claim.days && evidence.days
      ? compareDays(claim, claim.days, evidence, evidence.days)
      : compareUnresolved(claim, evidence);
  if (agreement === 'incomparable' || agreement === 'contradicts') return agreement;
  return compareTimes(claim, evidence, agreement);
}

/** Whether no part that both dates name differs, however each stands to its event. Symmetric. */
function mayBeOneDay({ parts: a }: DateMention, { parts: b }: DateMention): boolean {
  return (['year', 'month', 'day', 'weekday'] as const).every(
    (part) => a[part] === undefined || b[part] === undefined || a[part] === b[part],
  );
}

/** Whether two texts each tell when, and no two of their dates may be one. Symmetric. */
export function areOnOtherDates(own: readonly DateMention[], other: readonly DateMention[]): boolean {
  const [mine, theirs] = [own, other].map((dates) =>
    dates.filter(({ parts }) => Object.keys(parts).length > 0),
  ) as [DateMention[], DateMention[]];
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some((date) => theirs.some((each) => mayBeOneDay(date, each)))
  );
}

/** "On Monday" in two texts of different days: which Monday each means is a guess, and no ground to call one wrong. */
function isSameBareWeekday(claim: DateMention, evidence: DateMention): boolean {
  return [claim, evidence].every(isBareWeekday) && claim.parts.weekday === evidence.parts.weekday;
}

function isBareWeekday({ relation, parts }: DateMention): boolean {
  return relation === 'during' && Object.keys(parts).length === 1 && parts.weekday !== undefined;
}

type Days = NonNullable<DateMention['days']>;

function compareDays(
  claim: DateMention,
  claimDays: Days,
  evidence: DateMention,
  evidenceDays: Days,
): Agreement {
  const isOneRelation = claim.relation === evidence.relation;
  if (isOneRelation && claimDays.first === evidenceDays.first && claimDays.last === evidenceDays.last)
    return 'equal';
  if (
    claimDays.first === evidenceDays.first &&
    claimDays.last === evidenceDays.last &&
    areOnTwoSides(claim.relation, evidence.relation)
  )
    return 'contradicts';
  if (claim.relation === 'asOf' || evidence.relation === 'asOf')
    return compareStates(claimDays, evidenceDays);
  // Two points from which, or up to which, something lasts are themselves compared: "since 2015" is not "since 2012".
  const one = isOneRelation ? claimDays : reach(claim, claimDays);
  const other = isOneRelation ? evidenceDays : reach(evidence, evidenceDays);
  if (one.first <= other.last && other.first <= one.last) return 'compatible';
  return isOneRelation && !pointed.has(claim.relation) ? 'compatible' : 'contradicts';
}

/** "Before 2015" and "since 2015" lie on two sides of one date. */
function areOnTwoSides(a: DateMention['relation'], b: DateMention['relation']): boolean {
  const isLater = (relation: DateMention['relation']): boolean =>
    relation === 'after' || relation === 'since';
  return (a === 'before' && isLater(b)) || (b === 'before' && isLater(a));
}

/** "As of Monday" and "as of Friday" look at one state twice: neither is wrong, and neither says the other. */
function compareStates(claim: Days, evidence: Days): Agreement {
  return claim.first <= evidence.last && evidence.first <= claim.last ? 'compatible' : 'incomparable';
}

/** The days on which the event may lie. */
function reach({ relation }: DateMention, { first, last }: Days): Days {
  switch (relation) {
    case 'before':
      return { first: -Infinity, last: first - 1 };
    case 'until':
      return { first: -Infinity, last };
    case 'after':
      return { first: last, last: Infinity };
    case 'since':
      return { first, last: Infinity };
    case 'during':
    case 'asOf':
      return { first, last };
  }
}

/** Relations that pin the event to the date; two things "before" two dates may be one thing. */
const pointed: ReadonlySet<DateMention['relation']> = new Set(['during', 'since', 'until']);

/**
 * "Last July" and "next July", "this year" and "next year": two texts of one event are written within weeks. Days and weeks lie too close
 * to each other for that.
 */
function areOnOtherSides(
  { shift: own, parts: a }: DateMention,
  { shift: other, parts: b }: DateMention,
): boolean {
  if (own === undefined || other === undefined || own.unit !== other.unit || !long.has(own.unit))
    return false;
  return (
    own.amount * other.amount < 0 && a.month === b.month && a.weekday === undefined && b.weekday === undefined
  );
}

const long = new Set(['month', 'quarter', 'year', 'decade', 'century']);

/** The parts that both name; for "before January 14" and "January 13, 2012" the day is asked for in the year that one side gives. */
function compareUnresolved(claim: DateMention, evidence: DateMention): Agreement {
  if (areOnOtherSides(claim, evidence)) return 'contradicts';
  const parts = compareParts(claim.parts, evidence.parts);
  if (claim.relation === evidence.relation)
    return parts === 'contradicts' && claim.relation === 'asOf' ? 'incomparable' : parts;
  const year = claim.parts.year ?? evidence.parts.year ?? anyYear;
  const one = daysIn(year, claim.parts);
  const other = daysIn(year, evidence.parts);
  if (one === undefined || other === undefined)
    return parts === 'incomparable' || parts === 'contradicts' ? 'incomparable' : 'compatible';
  // "After December 20" holds for a January too: without the year no order is sure, but within one month.
  if (
    claim.parts.month === evidence.parts.month &&
    claim.parts.day !== undefined &&
    evidence.parts.day !== undefined
  )
    return compareDays(claim, one, evidence, other);
  return compareDays(claim, one, evidence, other) === 'contradicts' ? 'incomparable' : 'compatible';
}

function daysIn(year: number, { month, day }: DateParts): Days | undefined {
  if (month === undefined) return undefined;
  if (day === undefined) return monthDays(year, month);
  const number = dayNumber({ year, month, day });
  return { first: number, last: number };
}

function compareParts(claim: DateParts, evidence: DateParts): Agreement {
  const shared = partNames.filter((name) => claim[name] !== undefined && evidence[name] !== undefined);
  if (shared.length === 0) return isTimeAlone(claim) && isTimeAlone(evidence) ? 'equal' : 'incomparable';
  if (shared.some((name) => claim[name] !== evidence[name])) return 'contradicts';
  const isSame = partNames.every((name) => claim[name] === evidence[name]);
  return isSame ? 'equal' : 'compatible';
}

/** Times of day are compared where the days agree: "at 5 p.m." against "at 6 p.m." of one Wednesday. */
function compareTimes(claim: DateMention, evidence: DateMention, days: Agreement): Agreement {
  const one = minutes(claim.parts);
  const other = minutes(evidence.parts);
  if (one === undefined && other === undefined) return days;
  if (one === undefined || other === undefined) return 'compatible';
  // Nine in one land may be eleven in another.
  if (claim.parts.zone !== evidence.parts.zone) return days === 'equal' ? 'compatible' : days;
  return days === 'equal' && one !== other ? 'contradicts' : days;
}

function minutes({ hour, minute = 0 }: DateParts): number | undefined {
  return hour === undefined ? undefined : hour * 60 + minute;
}

/** "At 5 p.m.", of a day that is not said: two such are taken to speak of the same day. */
function isTimeAlone(parts: DateParts): boolean {
  return parts.hour !== undefined && partNames.every((name) => parts[name] === undefined);
}

/** A leap year. */
const anyYear = 2000;

const partNames = ['year', 'month', 'day', 'weekday'] as const;
