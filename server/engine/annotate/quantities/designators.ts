import type { Span } from '../../document/span.ts';
import { overlaps } from '../../document/span.ts';
import { monthPattern as capitalisedMonth } from '../dates/calendar-words.ts';
import { isYear } from '../dates/years.ts';
import { numberedNouns } from '../../lexicon/numbered-nouns.ts';
import { lowerCase } from '../lower-case.ts';
import { matches } from '../../matches.ts';

/** A test for figures that measure nothing: parts of names, dates, times of day, telephone numbers, marks of footnotes. */
export function designators(text: string, within: Span): (figure: Span) => boolean {
  const start = within.start;
  const sentence = lowerCase(text).slice(start, within.end);
  const spans = matches(sentence, hasDigits.test(sentence) ? notQuantities : notQuantitiesInWords).map(
    (match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    }),
  );
  return (figure) => spans.some((span) => overlaps(span, figure)) || isYear(text, figure.start, figure.end);
}

const hasDigits = /[\d¹²³⁴-⁹⁰]/u;

/** Plurals that are no verbs, and abbreviations, as well: an admiral "orders 12 ships". */
const numbered = [
  ...numberedNouns,
  'articles',
  'lines',
  'no',
  'nos',
  'numbers',
  'pages',
  'sections',
  'state route',
].join('|');

const words = 'one|two|three|four|five|six|seven|eight|nine|ten';

const monthPattern = capitalisedMonth.toLowerCase();

/** Each line one kind of expression, in lower case, whose figures are no quantities, and whether any of them may do without digits. */
const kinds: readonly (readonly [writtenIn: 'digits' | 'words', pattern: string])[] = [
  // Dates and times of day: they are mentions of dates.
  [
    'digits',
    `${monthPattern}(?: the)? \\d{1,2}(?:st|nd|rd|th)?(?!\\d|[,.]\\d)(?:\\s?(?:-|–|to|and)\\s?\\d{1,2}(?:st|nd|rd|th)?(?![\\d:%]| (?:percent|million|billion)))?(?:, \\d{4}(?!\\d))?`,
  ],
  [
    'digits',
    `\\d{1,2}(?:st|nd|rd|th)?(?:\\s?(?:-|–|to)\\s?\\d{1,2}(?:st|nd|rd|th)?)?(?: of)? ${monthPattern}(?! \\p{Ll}+s\\b| \\d{1,2}(?!\\d))(?:,? \\d{4}(?!\\d))?`,
  ],
  ['digits', `${monthPattern},? \\d{4}(?![\\d,])`],
  ['digits', `\\d{4}-\\d{2}-\\d{2}`],
  ['digits', `\\d{1,2}(?::\\d{2}){1,2}`],
  ['digits', `\\d{1,2}(?:[:.]\\d{2})?\\s?(?:[ap]\\.m\\.|[ap]m\\b|o['’]clock)`],
  ['words', `(?:${words}|eleven|twelve) (?:[ap]\\.m\\.|[ap]m\\b|o['’]clock)`],
  [
    'words',
    `(?:\\d+|${words}|a couple of|several|few|a hundred|a thousand|twenty|fifteen) (?:days?|weeks?|months?|years?|decades?|centur(?:y|ies)) ago`,
  ],
  ['words', `\\d{1,4}(?:st|nd|rd|th) (?:century|centuries)|(?:(?:twenty-)?first|\\p{Ll}+th) century`],
  ['words', `(?:group|gang|big) (?:of )?(?:${words})\\b`],
  ['digits', `\\d{4} ?[-–/] ?\\d{2}(?!\\d)`],
  ['words', `(?:last|next|past|this) (?:one|second)\\b`],
  // Fractions in figures and dates in figures cannot be told apart: 9/11, 24/7, 3/4. A mark out of ten or a hundred can.
  ['digits', `(?!(?:\\d+\\.)?\\d+/100?(?![\\d/]))(?<![\\d.])\\d+(?:/\\d+)+`],
  // Versions and addresses: 2.0.1.
  ['digits', `\\d+\\.\\d{1,2}\\.\\d+[\\d.]*`],
  // Telephone numbers.
  [
    'digits',
    `\\+?(?:\\d{1,3}[ -])?\\(\\d{2,4}\\)\\s?\\d[\\d -]{4,}|\\+\\d[\\d -]{7,}|(?:\\d{1,3}-)?\\d{3}-\\d{3}-\\d{4}|(?<!\\d)\\d{3}-\\d{4}(?!\\d)`,
  ],
  // Marks of footnotes.
  ['digits', `\\[\\^?\\d+\\]|[¹²³⁴-⁹⁰]+`],
  // Names.
  [
    'words',
    `(?<!\\p{L})(?:${numbered})\\.? ?#?(?:\\d+(?![\\d,.]*(?:\\d|%| percent| per cent| million| billion))|one\\b|(?:${words})\\b(?! \\p{Ll}+s\\b))(?:(?: and | or |, (?=\\d+(?:,| and | or |[.;:)]|$))|-|–)\\d+(?!\\d))*`,
  ],
];

const notQuantities = anyOf(kinds);
const notQuantitiesInWords = anyOf(kinds.filter(([writtenIn]) => writtenIn === 'words'));

function anyOf(some: typeof kinds): RegExp {
  return new RegExp(some.map(([, pattern]) => pattern).join('|'), 'gu');
}
