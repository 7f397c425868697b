import type { Block, CalendarDay } from './document.ts';

/**
 * The day a document speaks from: what its front matter says, else a date that stands alone, behind a label or behind a byline
 * in one of the first blocks. A date within running prose is never taken: it is what the text tells of, not when it was told.
 */
export function documentDate(
  stated: string | undefined,
  blocks: readonly Pick<Block, 'text'>[],
): CalendarDay | undefined {
  const fromFrontMatter = stated === undefined ? undefined : calendarDay(stated);
  if (fromFrontMatter !== undefined) return fromFrontMatter;
  for (const { text } of blocks.slice(0, openingBlocks)) {
    const line = dateLine(text);
    if (line !== undefined) return line.day;
  }
  return undefined;
}

/** A line that gives the day of its document. */
export interface DateLine {
  readonly day: CalendarDay;
  /** What follows the date on the line, if the line is not the date alone ("date 2020-03-03 Your support ..."). */
  readonly rest: string;
}

/** Reads a line such as "Published: 3 March 2020, 10:15 GMT", "By Ann Lee | Mar 3, 2020" or "2020-03-03"; undefined for any other. */
export function dateLine(text: string): DateLine | undefined {
  const line = text.trim();
  const found = (line.length <= longestDateLine ? wholeLine.exec(line) : null) ?? scrapedField.exec(line);
  const day = found?.groups === undefined ? undefined : dayOf(found.groups);
  if (found === null || day === undefined) return undefined;
  return { day, rest: line.slice(found[0].length).trim() };
}

/** The day that a text starts with: "2020-03-03T10:15:00Z", "3 March 2020", "Tuesday, March 3, 2020". */
export function calendarDay(text: string): CalendarDay | undefined {
  const groups = startsWithDate.exec(text.trim())?.groups;
  return groups === undefined ? undefined : dayOf(groups);
}

function dayOf(groups: Record<string, string | undefined>): CalendarDay | undefined {
  const name = groups['monthBefore'] ?? groups['monthAfter'];
  const month = name === undefined ? Number(groups['isoMonth']) : monthNumber(name);
  const year = Number(groups['isoYear'] ?? groups['yearBefore'] ?? groups['yearAfter']);
  const day = Number(groups['isoDay'] ?? groups['dayBefore'] ?? groups['dayAfter']);
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
  return exists ? { year, month, day } : undefined;
}

function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** How many blocks from the top may hold the date line: a masthead, a section, a headline, a standfirst, a byline. */
const openingBlocks = 8;

/** In characters: byline, date, time and a second date together stay below it. */
const longestDateLine = 200;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const weekday = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)?';
const iso = '(?<isoYear>\\d{4})[-/.](?<isoMonth>\\d{1,2})[-/.](?<isoDay>\\d{1,2})(?!\\d)';
const monthFirst = `(?<monthBefore>${monthName})\\.?\\s+(?<dayBefore>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<yearBefore>\\d{4})(?!\\d)`;
const dayFirst = `(?<dayAfter>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<monthAfter>${monthName})\\.?,?\\s+(?<yearAfter>\\d{4})(?!\\d)`;
const date = `${weekday}(?:${iso}|${monthFirst}|${dayFirst})`;

const label =
  '(?:(?:first |last )?(?:date|published|posted|updated|created|modified|issued|release date)(?: on| at)?\\s*[:|–—-]?\\s*)';
const byline = "By\\s+[\\p{Lu}][\\p{L}.'’-]*(?:[\\s,]+(?:and\\s+)?[\\p{L}.'’-]+){0,7}\\s*[|•·,–—-]\\s*";
const time =
  '(?:[T,|•·–—-]?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2}|\\(?[A-Z]{2,4}T?\\)?)?)?';

const startsWithDate = new RegExp(`^${date}`, 'iu');
/** The date is all the line holds, but for a label, a byline before it, a time and a second date behind it ("Updated ..."). */
const wholeLine = new RegExp(
  `^(?:${byline})?${label}?${date}${time}(?:[\\s|•·,;/–—-]+(?:last )?(?:updated|modified)\\b.{0,60})?$`,
  'iu',
);
/** A scraper's field, "date 2020-03-03", with the page's text run on behind it. */
const scrapedField = new RegExp(`^date:?\\s+${date}(?=\\s|$)`, 'u');
