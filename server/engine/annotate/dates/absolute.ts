import { strict } from 'chrono-node/en';
import type { ParsedComponents } from 'chrono-node';
import type { DateParts } from '../date-mention.ts';
import { monthPattern } from './calendar-words.ts';
import type { Reading } from './reading.ts';
import { flatMap } from '../../flat-map.ts';

/** Days of the calendar and times of day written out: "Sept. 11, 2012, at 5 p.m.", "3-5 March", "2025-12-10". */
export function absoluteDates(words: string): Reading[] {
  if (!absolute.test(words)) return [];
  return flatMap(strict.parse(apart(words), reference), (result) => {
    const { text, index, start, end } = result;
    if (!absolute.test(text) || isAmbiguous(text) || isMerged(text)) return [];
    const parts = certainParts(start);
    if (parts.day === undefined && parts.hour === undefined) return [];
    const leadIn = /^(?:on|at|in)\s/i.exec(text)?.[0].length ?? 0;
    const span = { start: index + leadIn, end: index + text.trimEnd().length };
    const until = end && certainParts(end);
    const granularity = parts.hour === undefined ? ('day' as const) : ('time' as const);
    return [{ span, parts, granularity, ...(until?.day !== undefined && { until }) }];
  });
}

/** "On 23 September, 19-year-old Orme": the age is no year; and "from 2 May" begins at no two o'clock. Every offset stays. */
function apart(words: string): string {
  return words.replace(/,(?= \d{1,3}[ -]years?[ -]old)/gu, ';').replace(fromDay, 'with');
}

/** What the text itself says; the parser's guesses from the reference are left out. */
function certainParts(components: ParsedComponents): DateParts {
  const parts: Record<string, number> = {};
  for (const name of names) {
    const value = components.isCertain(name) ? components.get(name) : null;
    if (value !== null) parts[name] = value;
  }
  const zone = components.isCertain('timezoneOffset') ? components.get('timezoneOffset') : null;
  return zone === null ? parts : { ...parts, zone };
}

/** "03/04/2025" is one day in London and another in New York. */
function isAmbiguous(text: string): boolean {
  const [, first, second] = /^(\d{1,2})[/.](\d{1,2})\b/.exec(text) ?? [];
  return first !== undefined && Math.max(Number(first), Number(second)) <= 12 && first !== second;
}

/** The parser joins neighbours into one: "for three weeks until Feb. 15", and "19 Sept. 11 hijackers" into a day of 2011. */
function isMerged(text: string): boolean {
  return /\b(?:week|month|day|year|hour|minute)s?\b/i.test(text) || /^\d{1,2} \p{L}+\.? \d{1,2}$/u.test(text);
}

const names = ['year', 'month', 'day', 'weekday', 'hour', 'minute'] as const;

/** The parser wants an instant to guess from; only certain parts are read, so any will do that has a leap day near. */
const reference = { instant: new Date(Date.UTC(2000, 0, 15, 12)), timezone: 0 };

const fromDay = new RegExp(`\\b[Ff]rom(?= \\d{1,2}(?:st|nd|rd|th)? ${monthPattern})`, 'gu');

/** Running the parser costs more than all our own forms, so it runs only where it can find something. */
const absolute = new RegExp(
  [
    `${monthPattern} (?:the )?\\d{1,2}(?!\\d|,\\d)`,
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${monthPattern}`,
    '\\b\\d{4}-\\d{2}-\\d{2}\\b',
    '\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}\\b',
    '\\b\\d{1,2}(?::\\d{2})? ?(?:[ap]\\.?m|[AP]\\.?M)\\b',
  ].join('|'),
);
