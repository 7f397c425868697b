import type { CalendarDay } from '../../document/document.ts';

/** The day number of a day: days since 1970-01-01, negative before it. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  // Years that begin in March put the leap day last (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day with this day number. */
export function calendarDay(number: number): CalendarDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Day of the week, 0 (Sunday) to 6. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** First and last day of a month; a month beyond 1 to 12 counts on into the years around it. */
export function monthDays(year: number, month: number): { readonly first: number; readonly last: number } {
  return { first: firstOfMonth(year, month), last: firstOfMonth(year, month + 1) - 1 };
}

/** First and last day of a run of years, both included. */
export function yearDays(
  firstYear: number,
  lastYear = firstYear,
): { readonly first: number; readonly last: number } {
  return {
    first: dayNumber({ year: firstYear, month: 1, day: 1 }),
    last: dayNumber({ year: lastYear, month: 12, day: 31 }),
  };
}

function firstOfMonth(year: number, month: number): number {
  const months = year * 12 + month - 1;
  return dayNumber({ year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: 1 });
}
