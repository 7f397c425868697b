/** Months by the first three letters of their names. */
const months: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Weekdays by the first three letters of their names. */
export const weekdays: Readonly<Record<string, number>> = {
  sun: 0,
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
};

/** The month of a name or its abbreviation ("Sept."). */
export function monthOf(name: string): number | undefined {
  return months[name.slice(0, 3).toLowerCase()];
}

/** Source of a pattern for a month's name; "May" and "March" are words too, so it is to be read with case. */
export const monthPattern =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';

/** Source of a pattern for a weekday's name; the short forms need their full stop ("Sun." is no star). */
export const weekdayPattern =
  '(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat)\\.(?=[ ,]))';
