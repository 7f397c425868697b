import { cardinals, ordinals } from '../quantities/number-words.ts';
import { dayNumber, monthDays, yearDays } from './calendar.ts';
import { monthOf, monthPattern, weekdayPattern, weekdays } from './calendar-words.ts';
import type { Reading, Shift } from './reading.ts';
import { isYear } from './years.ts';
import { matches } from '../../matches.ts';

/** The dates of our own forms in a sentence: years and longer stretches, months, weekdays, holidays, words that lean on the day of writing. */
export function dateForms(words: string): Reading[] {
  const found: Reading[] = [];
  for (const { sign, pattern, read } of forms) {
    if (!sign.test(words)) continue;
    for (const match of matches(words, pattern)) {
      const reading = read(match.groups ?? {}, {
        words,
        start: match.index,
        end: match.index + match[0].length,
      });
      if (reading)
        found.push({ span: { start: match.index, end: match.index + match[0].length }, ...reading });
    }
  }
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Place {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

interface Form {
  /** What every match of the pattern holds. It is looked for at a fraction of the cost, and most sentences hold none. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly read: (groups: Groups, place: Place) => Omit<Reading, 'span'> | undefined;
}

function readYear(_: Groups, { words, start, end }: Place): Omit<Reading, 'span'> | undefined {
  return isYear(words, start, end)
    ? { parts: { year: Number(words.slice(start, end)) }, granularity: 'year' }
    : undefined;
}

function readYears({ from, to }: Groups): Omit<Reading, 'span'> | undefined {
  const first = Number(from);
  const last = to?.length === 2 ? Math.floor(first / 100) * 100 + Number(to) : Number(to);
  return last > first ? { parts: {}, granularity: 'year', days: yearDays(first, last) } : undefined;
}

function readDecade({ part, decade }: Groups): Omit<Reading, 'span'> {
  const first = decade?.length === 2 ? 1900 + Number(decade) : Number(decade);
  const [from, to] = partsOfDecade[part?.toLowerCase().slice(0, 3) ?? ''] ?? [0, 9];
  return { parts: {}, granularity: 'decade', days: yearDays(first + from, first + to) };
}

function readCentury({ nth = '' }: Groups): Omit<Reading, 'span'> | undefined {
  const word = nth.toLowerCase();
  const century = word === 'twenty-first' ? 21 : (ordinals[word] ?? Number.parseInt(word, 10));
  // By usage, not by the calendar's rule: the 19th century is the eighteen hundreds.
  return Number.isNaN(century)
    ? undefined
    : { parts: {}, granularity: 'century', days: yearDays((century - 1) * 100, century * 100 - 1) };
}

function readMonth(
  { month = '', year }: Groups,
  { words, start, end }: Place,
): Omit<Reading, 'span'> | undefined {
  const number = monthOf(month);
  if (number === undefined) return undefined;
  const isVerbOrName = /^(?:May|March|April|June|August|Jan|Jun|Mar|Dec|Sep)$/.test(month);
  if (
    year === undefined &&
    isVerbOrName &&
    !prepositionBefore.test(words.slice(Math.max(0, start - 16), start))
  )
    return undefined;
  // "April Jones" and "March 5": a person, and a day that is read elsewhere.
  if (year === undefined && /^ (?:\p{Lu}\p{Ll}|\d{1,2}(?!\d))/u.test(words.slice(end, end + 5)))
    return undefined;
  return {
    parts: { month: number, ...(year !== undefined && { year: Number(year) }) },
    granularity: 'month',
  };
}

function readWeekday({ weekday = '', hour, minute = '0', half }: Groups): Omit<Reading, 'span'> | undefined {
  const number = weekdays[weekday.slice(0, 3).toLowerCase()];
  if (number === undefined) return undefined;
  if (hour === undefined) return { parts: { weekday: number }, granularity: 'day' };
  const hours = (Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0);
  return { parts: { weekday: number, hour: hours, minute: Number(minute) }, granularity: 'time' };
}

/** "Last Wednesday", "next December"; "this Friday" may lie on either side and is read as a bare one. */
function readNamed(groups: Groups): Omit<Reading, 'span'> | undefined {
  const { side = '', weekday, month = '' } = groups;
  const amount = sides[side.toLowerCase()] ?? 0;
  const number = monthOf(month);
  const reading =
    weekday === undefined
      ? number && { parts: { month: number }, granularity: 'month' as const }
      : readWeekday(groups);
  if (!reading) return undefined;
  return amount === 0
    ? reading
    : { ...reading, shift: { unit: weekday === undefined ? 'month' : 'day', amount, isNamed: true } };
}

function readShift({ half, side = '', unit = '' }: Groups): Omit<Reading, 'span'> | undefined {
  const amount = sides[side.toLowerCase()];
  if (amount === undefined) return undefined;
  const shift = { unit: unit.toLowerCase() as Shift['unit'], amount };
  const part = half?.toLowerCase();
  return relative(part === 'earlier' || part === 'later' ? { ...shift, half: part } : shift);
}

function readAgo({ amount = '', unit = '' }: Groups): Omit<Reading, 'span'> | undefined {
  const number = numberOfUnits(amount.toLowerCase());
  const name = unit.toLowerCase();
  // Counting back is as fine as the unit: what was "two weeks ago" may have been nine days ago, or twenty.
  const give = name === 'day' ? 0 : 1;
  return number === undefined ? undefined : relative({ unit: name as Shift['unit'], amount: -number, give });
}

function numberOfUnits(written: string): number | undefined {
  return /^\d/.test(written) ? Number(written) : (cardinals[written] ?? loose[written]);
}

function relative(shift: Shift): Omit<Reading, 'span'> {
  return { parts: {}, granularity: shift.unit, shift };
}

function readDay({ word = '' }: Groups, { words, start, end }: Place): Omit<Reading, 'span'> | undefined {
  // The "Today" show.
  if (/^\p{Lu}/u.test(word) && /["“'‘]$/.test(words.slice(0, start)) && /^[.,]?["”'’]/.test(words.slice(end)))
    return undefined;
  const row = dayWords.find(({ pattern }) => pattern.test(word));
  return row && relative({ unit: 'day', amount: row.amount });
}

function readHoliday({ holiday = '', year }: Groups): Omit<Reading, 'span'> | undefined {
  const parts = holidays[holiday.toLowerCase().replace('’', "'")];
  return (
    parts && { parts: { ...parts, ...(year !== undefined && { year: Number(year) }) }, granularity: 'day' }
  );
}

function readQuarter({ nth, q, year }: Groups): Omit<Reading, 'span'> | undefined {
  const number = q === undefined ? ordinals[nth?.toLowerCase() ?? ''] : Number(q);
  return number === undefined || number > 4
    ? undefined
    : { parts: {}, granularity: 'quarter', days: monthsOf(Number(year), number * 3 - 2, number * 3) };
}

function readSeason({ season = '', year }: Groups): Omit<Reading, 'span'> | undefined {
  const [from, to] = seasons[season.toLowerCase()] ?? [];
  return from === undefined || to === undefined
    ? undefined
    : { parts: {}, granularity: 'quarter', days: monthsOf(Number(year), from, to) };
}

function monthsOf(year: number, from: number, to: number): Reading['days'] {
  return { first: dayNumber({ year, month: from, day: 1 }), last: monthDays(year, to).last };
}

/** "At 22:46": by the clock of 24 hours. */
function readClock({ hour, minute }: Groups): Omit<Reading, 'span'> {
  return { parts: { hour: Number(hour), minute: Number(minute) }, granularity: 'time' };
}

function readTime({ time = '' }: Groups): Omit<Reading, 'span'> {
  return { parts: { hour: time.toLowerCase() === 'noon' ? 12 : 0, minute: 0 }, granularity: 'time' };
}

const prepositionBefore =
  /\b(?:in|of|since|by|until|till|early|late|mid|from|to|through|during|before|after|and|into|for|between)[ -]$/i;

/** Years of a decade, first and last, that its parts reach over; their edges are generous. */
const partsOfDecade: Readonly<Record<string, readonly [number, number]>> = {
  ear: [0, 4],
  mid: [3, 7],
  lat: [5, 9],
};

const sides: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

/** Amounts of units in words that are no numbers. */
const loose: Readonly<Record<string, number>> = { a: 1, an: 1, 'a couple of': 2 };

const dayWords: readonly { readonly pattern: RegExp; readonly amount: number }[] = [
  { pattern: /^the day before yesterday$/i, amount: -2 },
  { pattern: /^(?:yesterday|last night)/i, amount: -1 },
  { pattern: /^(?:today|tonight|this (?:morning|afternoon|evening))/i, amount: 0 },
  { pattern: /^the day after tomorrow$/i, amount: 2 },
  { pattern: /^tomorrow/i, amount: 1 },
];

const holidays: Readonly<Record<string, { readonly month: number; readonly day: number }>> = {
  "new year's day": { month: 1, day: 1 },
  "new year's eve": { month: 12, day: 31 },
  "valentine's day": { month: 2, day: 14 },
  'fourth of july': { month: 7, day: 4 },
  halloween: { month: 10, day: 31 },
  'christmas eve': { month: 12, day: 24 },
  'christmas day': { month: 12, day: 25 },
  'boxing day': { month: 12, day: 26 },
};

/** Months that a season may reach over in the northern half; winter lies in two years and is left to its year. */
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 6],
  summer: [6, 9],
  autumn: [9, 12],
  fall: [9, 12],
};

const year = '(?:1[5-9]|20)\\d\\d(?![\\d,]\\d|\\d)';
const partOfDay = '(?: (?:early |late )?(?:morning|afternoon|evening|night)(?!\\p{L}))?';
const timeOfDay =
  '(?:,? at (?<hour>1[0-2]|[1-9])(?::(?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m(?!\\p{L})\\.?)?';
const anyHoliday = Object.keys(holidays).join('|').replaceAll("'", "['’]");

/** The first letters of what a pattern of the calendar matches. */
const monthStart = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;
const weekdayStart = /Sun|Mon|Tue|Wed|Thu|Fri|Sat/;
const namedStart = new RegExp(`${monthStart.source}|${weekdayStart.source}`);
const bareYear = /(?:1[5-9]|20)\d\d/;
const tens = /\d0['’]?s/i;

const forms: readonly Form[] = [
  { sign: bareYear, pattern: new RegExp(`(?<![\\p{L}\\d$€£.,/-])${year}`, 'gu'), read: readYear },
  {
    sign: bareYear,
    pattern:
      /(?<![\p{L}\d$€£.,-])(?<from>(?:1[5-9]|20)\d\d)(?: ?[-–/] ?| to | until | through | and (?<=between .{9}))(?<to>(?:1[5-9]|20)\d\d|\d\d)(?!\d|,\d{3}|-\d)/giu,
    read: readYears,
  },
  {
    sign: tens,
    pattern: /\b(?:the )?(?:(?<part>early|mid|late)[ -])?(?:the )?(?<decade>(?:1[5-9]|20)\d0)['’]?s\b/gi,
    read: readDecade,
  },
  {
    sign: tens,
    pattern: /(?:\bthe (?:(?<part>early|mid|late)[ -])?['’]?|['’])(?<decade>[2-9]0)['’]?s\b/gi,
    read: readDecade,
  },
  {
    sign: /century/i,
    pattern: /\b(?:the )?(?<nth>\d{1,2}(?:st|nd|rd|th)|twenty-first|[a-z]+th)[ -]century\b/gi,
    read: readCentury,
  },
  {
    sign: monthStart,
    pattern: new RegExp(
      `(?<!\\p{L}|\\d(?:st|nd|rd|th)?(?: of)? )(?<month>${monthPattern})(?!\\p{L})(?:,? (?:of )?(?<year>${year}))?`,
      'gu',
    ),
    read: readMonth,
  },
  {
    sign: weekdayStart,
    pattern: new RegExp(
      `(?<!\\p{L})(?<weekday>${weekdayPattern})(?!\\p{L})(?:${partOfDay})${timeOfDay}`,
      'gu',
    ),
    read: readWeekday,
  },
  {
    sign: namedStart,
    pattern: new RegExp(
      `(?<!\\p{L})(?<side>[Ll]ast|[Tt]his|[Nn]ext|[Pp]ast|[Cc]oming) (?:(?<weekday>${weekdayPattern})${partOfDay}|(?<month>${monthPattern}))(?!\\p{L})`,
      'gu',
    ),
    read: readNamed,
  },
  {
    sign: /week|month|quarter|year|decade|century/iu,
    pattern:
      /\b(?:(?<half>earlier|later) )?(?:the )?(?<side>last|this|next|past|previous|current|coming) (?<unit>week|month|quarter|year|decade|century)(?![\p{L}-])/giu,
    read: readShift,
  },
  {
    sign: /\bago\b/i,
    pattern:
      /\b(?<amount>\d{1,3}|a couple of|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty) (?<unit>day|week|month|year|decade)s? ago\b/gi,
    read: readAgo,
  },
  {
    sign: /yesterday|today|tomorrow|night|this [mae]/i,
    pattern:
      /\b(?<word>the day before yesterday|the day after tomorrow|(?:yesterday|tomorrow)(?: (?:morning|afternoon|evening|night))?|today|tonight|last night|this (?:morning|afternoon|evening))\b/gi,
    read: readDay,
  },
  {
    sign: new RegExp(anyHoliday, 'iu'),
    pattern: new RegExp(`(?<!\\p{L})(?<holiday>${anyHoliday})(?!\\p{L})(?:,? (?<year>${year}))?`, 'giu'),
    read: readHoliday,
  },
  {
    sign: /quarter|Q[1-4]/iu,
    pattern: new RegExp(
      `\\b(?:the )?(?:(?<nth>first|second|third|fourth)[ -]quarter|Q(?<q>[1-4]))(?: of|,)? (?<year>${year})`,
      'giu',
    ),
    read: readQuarter,
  },
  {
    sign: /spring|summer|autumn|fall/iu,
    pattern: new RegExp(`\\b(?:the )?(?<season>spring|summer|autumn|fall)(?: of|,)? (?<year>${year})`, 'giu'),
    read: readSeason,
  },
  {
    sign: /\d:[0-5]\d/,
    // A score ("won 22:19") has no such word before it.
    pattern:
      /(?<=\b(?:at|by|from|until|till|since|around|about|before|after|to|between|and) )(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?![\d:%]| ?[ap]\.?m)/giu,
    read: readClock,
  },
  { sign: /midnight|noon/i, pattern: /\b(?<time>midnight|noon)\b/gi, read: readTime },
];
