import type { CalendarDay } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import { overlaps } from '../document/span.ts';
import type { DateMention } from './date-mention.ts';
import { absoluteDates } from './dates/absolute.ts';
import { dayNumber } from './dates/calendar.ts';
import { dateForms } from './dates/forms.ts';
import { relationBefore, relationBehind } from './dates/relations.ts';
import { resolve } from './dates/resolve.ts';
import type { Reading } from './dates/reading.ts';
import { looksForward } from './dates/tense.ts';

/**
 * The dates of a sentence, in order of text.
 * @param text the text of the block; every span is an offset into it
 * @param sentence where the sentence lies in it
 * @param written the day the text speaks from; without it, dates that lean on it get their parts and no days
 */
export function dates(
  text: string,
  sentence: Span,
  written: CalendarDay | undefined,
): readonly DateMention[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!hint.test(words)) return [];
  const readings = longestFirst([...dateForms(words), ...absoluteDates(words)]);
  const today = written && dayNumber(written);
  return readings.map((reading) => mention(words, sentence.start, reading, today));
}

function mention(words: string, offset: number, reading: Reading, today: number | undefined): DateMention {
  const { span } = reading;
  return {
    span: { start: offset + span.start, end: offset + span.end },
    days: resolve(reading, { today, isFuture: looksForward(words, span) }),
    parts: reading.parts,
    granularity: reading.granularity,
    relation: relationBehind(words, span.end) ?? relationBefore(words, span.start),
    isRelative: reading.shift !== undefined,
    ...(reading.shift !== undefined && { shift: { unit: reading.shift.unit, amount: reading.shift.amount } }),
  };
}

/** Of readings that overlap the longest stays: "Wednesday, 10 December 2025" over "Wednesday" and "2025". */
function longestFirst(readings: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  for (const reading of [...readings].sort(
    (a, b) => b.span.end - b.span.start - (a.span.end - a.span.start),
  )) {
    if (!kept.some(({ span }) => overlaps(span, reading.span))) kept.push(reading);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

/** Cheap sign that a sentence may hold a date at all. */
const hint =
  /\d{4}|\d:?[0-5]\d|\d ?[ap]\.?m|\d0s|day|week|month|year|decade|centur|quarter|night|noon|o['’]clock|ago\b|morning|evening|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|spring|summer|autumn|fall|winter|today|yester|tomorrow|fortnight|Christmas|Easter|mid-|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/i;
