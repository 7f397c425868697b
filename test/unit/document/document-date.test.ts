import { describe, expect, test } from 'vitest';
import { calendarDay, dateLine, documentDate } from '../../../server/engine/document/document-date.ts';

const thirdOfMarch = { year: 2020, month: 3, day: 3 };

describe('a line that gives the day', () => {
  test.each([
    '2020-03-03',
    '2020/03/03',
    '2020-03-03T10:15:00Z',
    'March 3, 2020',
    'Mar. 3, 2020 10:15 am',
    '3 March 2020',
    'Tuesday, 3 March 2020',
    'Tue, Mar 3rd, 2020 at 10:15 p.m. EST',
    'Published: 3 March 2020',
    'Published on March 3, 2020 | Updated 4 March 2020',
    'Last updated 3 March 2020, 10:15 GMT',
    'date 2020-03-03',
    'By Ann Moreau | March 3, 2020',
    'By Ann Moreau and Lee Okoro — 3 March 2020',
  ])('%s', (line) => {
    expect(dateLine(line)).toEqual({ day: thirdOfMarch, rest: '' });
  });

  test('a scraped field with the page run on behind it', () => {
    expect(dateLine('date 2020-03-03 Your gift helps us')).toEqual({
      day: thirdOfMarch,
      rest: 'Your gift helps us',
    });
  });
});

describe('a date within prose is no date line', () => {
  test.each([
    'On March 3, 2020 the berth was closed.',
    'March 3, 2020 was a day of fog.',
    'Published 3 March 2020 in a journal, the study found salt.',
    'Updated 3 March 2020 guidance asks for masks',
    'The berth closed on 2020-03-03',
    '2020-13-03',
    '30 February 2020',
    'March 2020',
    '2020',
  ])('%s', (line) => {
    expect(dateLine(line)).toBeUndefined();
  });
});

test('leap days', () => {
  expect(calendarDay('29 Feb 2020')).toBeDefined();
  expect(calendarDay('29 Feb 2100')).toBeUndefined();
});

describe('the day of the document', () => {
  const blocks = [{ text: 'Fog Closes Port' }, { text: 'March 3, 2020' }, { text: 'Fog closed the port.' }];

  test('is what the front matter states', () => {
    expect(documentDate('2021-01-02', blocks)).toEqual({ year: 2021, month: 1, day: 2 });
  });

  test('else what a date line near the top says', () => {
    expect(documentDate(undefined, blocks)).toEqual(thirdOfMarch);
    expect(documentDate('last spring', blocks)).toEqual(thirdOfMarch);
  });

  test('else unknown: prose is not asked, nor is the foot of the page', () => {
    expect(documentDate(undefined, [{ text: 'On March 3, 2020 the port closed.' }])).toBeUndefined();
    const long = Array.from({ length: 20 }, () => ({ text: 'Fog closed the port.' }));
    expect(documentDate(undefined, [...long, { text: '3 March 2020' }])).toBeUndefined();
  });
});
