import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CalendarDay } from '../../../server/engine/document/document.ts';
import { calendarDay, dayNumber, weekdayOf } from '../../../server/engine/annotate/dates/calendar.ts';
import { dates } from '../../../server/engine/annotate/dates.ts';

/** A Thursday. */
const written: CalendarDay = { year: 2025, month: 12, day: 11 };

function iso(number: number): string {
  const { year, month, day } = calendarDay(number);
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** One line a date: its words, its days, and what is not a plain `during` of days. */
function described(text: string, today: CalendarDay | undefined = written): string[] {
  return dates(text, { start: 0, end: text.length }, today).map(({ span, days, granularity, relation }) => {
    const stretch =
      days && (days.first === days.last ? iso(days.first) : `${iso(days.first)}..${iso(days.last)}`);
    const parts = [granularity === 'day' ? '' : granularity, relation === 'during' ? '' : relation];
    return [
      `[${text.slice(span.start, span.end)}]`,
      stretch ?? 'open',
      ...parts.filter((part) => part !== ''),
    ].join(' ');
  });
}

describe('days and times', () => {
  test.each([
    ['It was signed on 10 December 2025.', ['[10 December 2025] 2025-12-10']],
    ['It was signed on Sept. 11, 2012.', ['[Sept. 11, 2012] 2012-09-11']],
    ['It was signed on Wednesday, Dec. 10.', ['[Wednesday, Dec. 10] 2025-12-10']],
    ['The log of 2025-12-10 shows it.', ['[2025-12-10] 2025-12-10']],
    ['They polled on March 31-April 4 this time.', ['[March 31-April 4] 2025-03-31..2025-04-04']],
    ['They met 3-5 March 2024 in Orland.', ['[3-5 March 2024] 2024-03-03..2024-03-05']],
    ['They met on Feb. 29.', ['[Feb. 29] 2024-02-29']],
    ['They meet on 25/12/2024.', ['[25/12/2024] 2024-12-25']],
    ['They meet on 03/04/2024.', []],
    ['They met on Wednesday at 5 p.m. in Orland.', ['[Wednesday at 5 p.m.] 2025-12-10 time']],
    ["They met on New Year's Day 2024.", ["[New Year's Day 2024] 2024-01-01"]],
    ['It is shut for three weeks until Feb. 15, he said.', []],
    ['The Sept. 11 attacks changed that.', ['[Sept. 11] open']],
    // Late in a year, its first of January lies nearer than the one long past.
    // What is not done until then is done then.
    ['It did not open until March 2024.', ['[March 2024] 2024-03-01..2024-03-31 month']],
    ["They didn't sail until March 2024.", ['[March 2024] 2024-03-01..2024-03-31 month']],
    ['It was open until March 2024.', ['[March 2024] 2024-03-01..2024-03-31 month until']],
    ['It was not opened before March 2024.', ['[March 2024] 2024-03-01..2024-03-31 month since']],
    ['It opens in March 2026 at the earliest.', ['[March 2026] 2026-03-01..2026-03-31 month since']],
    ['It opens in March 2026 at the latest.', ['[March 2026] 2026-03-01..2026-03-31 month until']],
    ['It opens no earlier than March 2026.', ['[March 2026] 2026-03-01..2026-03-31 month since']],
    ['It opens no later than March 2026.', ['[March 2026] 2026-03-01..2026-03-31 month until']],
    ['It took off at 22:46 local time.', ['[22:46] open time']],
    ['The hosts won 22:19 in Orland.', []],
    ['The ban counts from 2 May 2024, when she left.', ['[2 May 2024] 2024-05-02']],
    ['The change as of January 1 stands.', ['[January 1] open asOf']],
  ])('%s', (text, expected) => {
    expect(described(text)).toEqual(expected);
  });
});

describe('weekdays', () => {
  test.each([
    ['The ministry said late on Wednesday that it had.', ['[Wednesday] 2025-12-10']],
    ['It happened on Thursday.', ['[Thursday] 2025-12-11']],
    ['It happened on Friday.', ['[Friday] 2025-12-05']],
    ['The council will meet on Friday.', ['[Friday] 2025-12-12']],
    ['It will meet, the council said on Friday.', ['[Friday] 2025-12-05']],
    ['The Friday offer would have freed them.', ['[Friday] 2025-12-05']],
    ['The Friday offer would free them.', ['[Friday] 2025-12-12']],
    ['It burned Wednesday night.', ['[Wednesday night] 2025-12-10']],
    ['It burned last Wednesday.', ['[last Wednesday] 2025-12-03..2025-12-10']],
    ['The sun sat low, and they wed.', []],
    ['It is closed on Sundays.', []],
  ])('%s', (text, expected) => {
    expect(described(text)).toEqual(expected);
  });
});

describe('words that lean on the day of writing', () => {
  test.each([
    ['They left yesterday.', ['[yesterday] 2025-12-10']],
    ['They left earlier this week.', ['[earlier this week] 2025-12-07..2025-12-11 week']],
    ['They left last week.', ['[last week] 2025-11-30..2025-12-07 week']],
    ['They left last month.', ['[last month] 2025-11-01..2025-11-30 month']],
    ['They left last year.', ['[last year] 2024-01-01..2024-12-31 year']],
    ['They left two years ago.', ['[two years ago] 2022-01-01..2024-12-31 year']],
    ['They left 5 days ago.', ['[5 days ago] 2025-12-06']],
    ['Now they leave, for a second.', []],
  ])('%s', (text, expected) => {
    expect(described(text)).toEqual(expected);
  });
});

describe('months, years and longer', () => {
  test.each([
    ['It opened in December.', ['[December] 2025-12-01..2025-12-31 month']],
    ['It opened in May 2011.', ['[May 2011] 2011-05-01..2011-05-31 month']],
    ['They may march through Orland.', []],
    ['June Brandt opened it.', []],
    [
      'From late October into early November it rained.',
      ['[October] 2025-10-01..2025-10-31 month', '[November] 2025-11-01..2025-11-30 month'],
    ],
    ['It has stood since 1983.', ['[1983] 1983-01-01..1983-12-31 year since']],
    ['It stood before the 2012 elections.', ['[2012] 2012-01-01..2012-12-31 year before']],
    ['It sent 2000 troops and 2,015 tents.', []],
    ['It stood from 2010 to 2013.', ['[2010 to 2013] 2010-01-01..2013-12-31 year']],
    ['It stood between 2010 and 2013, it says.', ['[2010 and 2013] 2010-01-01..2013-12-31 year']],
    ['It stood in the 1960s.', ['[the 1960s] 1960-01-01..1969-12-31 decade']],
    ['She was in her 60s.', []],
    ['It grew in the third quarter of 2015.', ['[the third quarter of 2015] 2015-07-01..2015-09-30 quarter']],
    ['It led in the third quarter.', []],
  ])('%s', (text, expected) => {
    expect(described(text)).toEqual(expected);
  });
});

it('gives parts and no days where the day of writing is not known', () => {
  const text = 'It burned on Wednesday, as it had in 2012 and last month.';
  const found = dates(text, { start: 0, end: text.length }, undefined);
  expect(
    found.map(({ parts, days, isRelative }) => ({ parts, isResolved: days !== undefined, isRelative })),
  ).toEqual([
    { parts: { weekday: 3 }, isResolved: false, isRelative: false },
    { parts: { year: 2012 }, isResolved: true, isRelative: false },
    { parts: {}, isResolved: false, isRelative: true },
  ]);
});

describe('calendar', () => {
  it('numbers days from the first of 1970, a Thursday', () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(dayNumber({ year: 2000, month: 3, day: 1 })).toBe(11_017);
    expect(weekdayOf(0)).toBe(4);
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (number) => {
        expect(dayNumber(calendarDay(number))).toBe(number);
      }),
    );
  });
});

it('keeps spans inside the sentence', () => {
  const words = fc.constantFrom(
    'on',
    'Monday',
    'May',
    '5',
    '2012',
    'last',
    'week',
    'in',
    'to',
    '10',
    'p.m.',
    'March',
    'and',
    'the',
    '1990s',
  );
  fc.assert(
    fc.property(fc.string(), fc.array(words, { maxLength: 8 }), (before, sentence) => {
      const text = `${before} ${sentence.join(' ')}`;
      for (const { span, days } of dates(text, { start: before.length + 1, end: text.length }, written)) {
        expect(span.start).toBeGreaterThan(before.length);
        expect(span.end).toBeLessThanOrEqual(text.length);
        if (days) expect(days.first).toBeLessThanOrEqual(days.last);
      }
    }),
  );
});
