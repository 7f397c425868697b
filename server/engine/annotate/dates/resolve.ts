import type { CalendarDay } from '../../document/document.ts';
import type { DateMention, DateParts } from '../date-mention.ts';
import { calendarDay, dayNumber, monthDays, weekdayOf, yearDays } from './calendar.ts';
import type { Reading, Shift } from './reading.ts';

type Days = NonNullable<DateMention['days']>;

/** What resolving leans on: the day of writing, as a day number, and whether the sentence looks forward. */
interface Context {
  readonly today: number | undefined;
  readonly isFuture: boolean;
}

/** The days that a date means, or undefined where neither its words nor the day of writing settle them. */
export function resolve(reading: Omit<Reading, 'span'>, context: Context): Days | undefined {
  const { parts, until, shift } = reading;
  if (reading.days !== undefined) return reading.days;
  if (shift !== undefined && !shift.isNamed)
    return context.today === undefined ? undefined : shifted(shift, context.today);
  // A year said once at the end is that of both days, and one said at the start likewise.
  const year = parts.year ?? until?.year;
  const first = resolveParts(year === undefined ? parts : { ...parts, year }, shift, context);
  if (until === undefined || first === undefined) return first;
  const { year: firstYear } = calendarDay(first.first);
  const last = daysOfYear(until, until.year ?? firstYear).last;
  return { first: first.first, last: last >= first.first ? last : daysOfYear(until, firstYear + 1).last };
}

function resolveParts(
  parts: DateParts,
  shift: Shift | undefined,
  { today, isFuture }: Context,
): Days | undefined {
  if (parts.year !== undefined) return daysOfYear(parts, parts.year);
  if (today === undefined) return undefined;
  // News tells what has happened: the most recent such day, the day of writing included, unless the sentence looks ahead.
  return named(parts, today, shift?.amount ?? (isFuture ? 0.5 : -0.5));
}

function daysOfYear({ month, day }: DateParts, year: number): Days {
  if (month === undefined) return yearDays(year);
  if (day === undefined) return monthDays(year, month);
  const number = dayNumber({ year, month, day });
  return { first: number, last: number };
}

/**
 * The nearest weekday, day of a year or month on one side of today: before it where `side` is negative, after it where positive.
 * Whole sides leave out today (or this month), halves take it in.
 */
function named({ weekday, month, day }: DateParts, today: number, side: number): Days | undefined {
  const isStrict = Number.isInteger(side);
  if (month !== undefined) return namedMonth(month, day, today, side);
  // A time of day alone is of the day told of, which the sentence does not name.
  if (weekday === undefined) return undefined;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (ahead === 0 && !isStrict) return { first: today, last: today };
  const number = side > 0 ? today + (ahead === 0 ? 7 : ahead) : today + ahead - 7;
  // "Last Wednesday", said on a Friday, is to some writers the day before yesterday and to others that of last week.
  if (isStrict) return side > 0 ? { first: number, last: number + 7 } : { first: number - 7, last: number };
  return { first: number, last: number };
}

function namedMonth(month: number, day: number | undefined, today: number, side: number): Days | undefined {
  const { year } = calendarDay(today);
  if (knownByTheirDay.some((known) => known.month === month && known.day === day)) return undefined;
  const isStrict = Number.isInteger(side);
  const candidates = nearbyYears
    .filter((offset) => day === undefined || isDay({ year: year + offset, month, day }))
    .map((offset) => daysOfYear({ month, ...(day !== undefined && { day }) }, year + offset));
  const past = candidates.filter(({ first, last }) => (isStrict ? last < today : first <= today)).at(-1);
  const coming = candidates.find(({ first, last }) => (isStrict ? first > today : last >= today));
  if (side > 0) return coming;
  // "January 1" in a text of late December is rarely that of a year ago: the words do not settle it.
  const isOpen =
    !isStrict &&
    past !== undefined &&
    past.last < today &&
    coming !== undefined &&
    coming.first - today < soon;
  return isOpen ? undefined : past;
}

function isDay(date: CalendarDay): boolean {
  return calendarDay(dayNumber(date)).day === date.day;
}

function shifted({ unit, amount, give = 0, half }: Shift, today: number): Days {
  const { first } = unitAround(unit, today, amount - give);
  const { last } = unitAround(unit, today, amount + give);
  if (half === 'earlier') return { first, last: Math.max(first, Math.min(last, today)) };
  if (half === 'later') return { first: Math.min(last, Math.max(first, today)), last };
  return { first, last };
}

/** The calendar unit that lies `amount` units from the one today is in; weeks begin on Monday. */
function unitAround(unit: Shift['unit'], today: number, amount: number): Days {
  const { year, month } = calendarDay(today);
  switch (unit) {
    case 'day':
      return { first: today + amount, last: today + amount };
    case 'week': {
      const monday = today - ((weekdayOf(today) + 6) % 7) + 7 * amount;
      // On a Sunday or a Monday writers disagree which week is meant; a day of give at either end holds both.
      return { first: monday - 1, last: monday + 6 };
    }
    case 'month':
      return monthDays(year, month + amount);
    case 'quarter': {
      const start = Math.floor((month - 1) / 3) * 3 + 1 + 3 * amount;
      return { first: monthDays(year, start).first, last: monthDays(year, start + 2).last };
    }
    case 'year':
      return yearDays(year + amount);
    case 'decade':
      return yearDays((Math.floor(year / 10) + amount) * 10, (Math.floor(year / 10) + amount) * 10 + 9);
    case 'century':
      return yearDays((Math.floor(year / 100) + amount) * 100, (Math.floor(year / 100) + amount) * 100 + 99);
  }
}

/** Days that name an event of one certain year by themselves: "the Sept. 11 attacks". */
const knownByTheirDay = [{ month: 9, day: 11 }];

/** Years from the one of writing in which a day without a year is sought; the leap day needs four. */
const nearbyYears = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

/** Days ahead within which a coming day is as likely meant as the same day of the year before. */
const soon = 92;
