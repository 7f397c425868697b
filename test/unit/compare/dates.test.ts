import { describe, expect, test } from 'vitest';
import type { CalendarDay } from '../../../server/engine/document/document.ts';
import type { DateMention } from '../../../server/engine/annotate/date-mention.ts';
import { dates } from '../../../server/engine/annotate/dates.ts';
import { compareDates } from '../../../server/engine/compare/dates.ts';

function date(text: string, written: CalendarDay | undefined): DateMention {
  const [first] = dates(text, { start: 0, end: text.length }, written);
  if (first === undefined) throw new Error(`no date in "${text}"`);
  return first;
}

describe('compareDates, both ways round, in texts of Thursday 11 December 2025', () => {
  const written = { year: 2025, month: 12, day: 11 };

  test.each([
    ['on Wednesday', 'on 10 December 2025', 'equal'],
    ['on Wednesday', 'on Tuesday', 'contradicts'],
    ['on Wednesday', 'in December', 'compatible'],
    ['on Wednesday', 'in November', 'contradicts'],
    ['on Wednesday', 'earlier this week', 'compatible'],
    ['on Wednesday', 'yesterday', 'equal'],
    ['in 2015', 'in 2016', 'contradicts'],
    ['in 2015', 'in March 2015', 'compatible'],
    ['in the 1960s', 'in 1965', 'compatible'],
    ['in the 1960s', 'in 1972', 'contradicts'],
    ['since 2015', 'since 2012', 'contradicts'],
    ['since 2015', 'in 2018', 'compatible'],
    ['since 2015', 'in 2012', 'contradicts'],
    ['before 2015', 'in 2012', 'compatible'],
    ['before 2015', 'in 2018', 'contradicts'],
    ['before 2015', 'before 2018', 'compatible'],
    ['until 2015', 'until 2018', 'contradicts'],
    ['on Wednesday at 5 p.m.', 'on Wednesday at 6 p.m.', 'contradicts'],
    ['on Wednesday at 5 p.m.', 'on Wednesday', 'compatible'],
    ['on Wednesday at 5 p.m.', 'on Tuesday at 6 p.m.', 'contradicts'],
    // A state looked at twice.
    ['as of Wednesday', 'as of Tuesday', 'incomparable'],
    ['as of Wednesday', 'as of 10 December', 'equal'],
    ['as of Wednesday', 'in December', 'compatible'],
    ['as of Wednesday', 'in November', 'incomparable'],
    ['effective as of 2015', 'effective as of 2012', 'contradicts'],
    ['on January 1', 'on January 1, 2026', 'compatible'],
    ['on January 1', 'on January 2, 2026', 'contradicts'],
    ['at 5 p.m.', 'at 6 p.m.', 'contradicts'],
    ['at 5 p.m.', 'in 2015', 'incomparable'],
  ] as const)('%s / %s: %s', (claim, evidence, expected) => {
    expect(compareDates(date(claim, written), date(evidence, written))).toBe(expected);
    expect(compareDates(date(evidence, written), date(claim, written))).toBe(expected);
  });
});

test('one bare weekday in texts of two weeks is left alone', () => {
  const thursday = { year: 2025, month: 12, day: 11 };
  const nextTuesday = { year: 2025, month: 12, day: 16 };
  expect(compareDates(date('on Monday', thursday), date('on Monday', nextTuesday))).toBe('equal');
  expect(compareDates(date('on Monday', thursday), date('on Tuesday', nextTuesday))).toBe('contradicts');
  expect(compareDates(date('until Monday', thursday), date('until Monday', nextTuesday))).toBe('contradicts');
});

describe('compareDates, where one text has no date', () => {
  const written = { year: 2025, month: 12, day: 11 };

  test.each([
    ['on Wednesday', 'on Wednesday', 'equal'],
    ['on Wednesday', 'on Friday', 'contradicts'],
    ['on March 3', 'on March 3, 2012', 'compatible'],
    ['on March 3', 'on March 4, 2012', 'contradicts'],
    // A bound in a year that the other side gives.
    ['before January 14', 'on January 13, 2012', 'compatible'],
    ['after March 4', 'on March 5, 2012', 'compatible'],
    ['after December 20', 'on January 2, 2012', 'incomparable'],
    ['until June', 'in May 2012', 'compatible'],
    ['before Wednesday', 'on Friday', 'incomparable'],
    ['as of March 3', 'as of March 4, 2012', 'incomparable'],
    ['last month', 'on Friday', 'incomparable'],
    ['on Wednesday', 'in 2012', 'incomparable'],
  ] as const)('%s / %s: %s', (claim, evidence, expected) => {
    expect(compareDates(date(claim, undefined), date(evidence, written))).toBe(expected);
    expect(compareDates(date(evidence, written), date(claim, undefined))).toBe(expected);
  });
});
