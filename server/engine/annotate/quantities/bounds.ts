import { lowerCase } from '../lower-case.ts';
import type { Bound } from '../quantity.ts';

/** What the words right before `at` make of the figure that starts there ("at least ", "nearly "), and where they start. */
export function boundBefore(
  text: string,
  at: number,
): { readonly bound: Bound; readonly start: number } | undefined {
  const window = lowerCase(text).slice(Math.max(0, at - longest), at);
  if (!/[\p{L}~>≥≤<+]\s?$/u.test(window)) return undefined;
  const match = before.exec(window);
  const row = match && leading[match.slice(1).findIndex((group) => group !== undefined)];
  return match && row ? { bound: row.bound, start: at - match[0].length } : undefined;
}

/** What the words right after `at` make of the figure that ends there (" or so", "+"), and where they end. */
export function boundAfter(
  text: string,
  at: number,
): { readonly bound: Bound; readonly end: number } | undefined {
  after.lastIndex = at;
  const match = after.exec(lowerCase(text));
  const row = match && trailing[match.slice(1).findIndex((group) => group !== undefined)];
  return row ? { bound: row.bound, end: after.lastIndex } : undefined;
}

interface BoundRow {
  readonly bound: Bound;
  /** Wordings in lower case, as patterns. */
  readonly words: readonly string[];
}

const leading: readonly BoundRow[] = [
  {
    bound: 'justOver',
    words: [
      '(?:just|slightly|a little|a bit|a shade|barely|marginally) (?:over|above|more than|higher than|north of)',
    ],
  },
  {
    bound: 'justUnder',
    words: [
      '(?:just|slightly|a little|a bit|a shade|marginally) (?:under|below|less than|fewer than|short of)',
      'nearly',
      'almost',
      'close to',
      'approaching',
      'virtually',
      'not quite',
    ],
  },
  {
    bound: 'atLeast',
    words: [
      'at least',
      'at the very least',
      'no (?:fewer|less) than',
      'not (?:fewer|less) than',
      'a minimum of',
      'minimum',
      '≥',
    ],
  },
  {
    bound: 'atMost',
    words: [
      'up to',
      'at (?:the )?most',
      'no (?:more|greater|higher) than',
      'not more than',
      'as (?:many|much|high) as',
      'a maximum of',
      'maximum',
      '≤',
    ],
  },
  {
    bound: 'moreThan',
    words: [
      '(?:(?:far|many|much|significantly|considerably|substantially) )?(?:more|greater|higher|larger|longer|older|bigger) than',
      '(?:well )?(?:over|above)',
      '(?:well )?in excess of',
      'upwards? of',
      'north of',
      'exceed(?:s|ed|ing)?',
      'surpass(?:es|ed|ing)',
      'topp(?:ed|ing)',
      'excess of',
      '>',
    ],
  },
  {
    bound: 'lessThan',
    words: [
      '(?:(?:far|much|significantly|considerably) )?(?:less|fewer|lower|smaller|shorter|younger) than',
      '(?:well )?(?:under|below)',
      'short of',
      '<',
    ],
  },
  {
    bound: 'about',
    words: [
      'about',
      'some',
      'roughly',
      'around',
      'approximately',
      'circa',
      'an estimated',
      'estimated',
      'or so',
      'in the region of',
      'more or less',
      'approx\\.?',
      '~',
      'c\\.',
    ],
  },
];

const trailing: readonly BoundRow[] = [
  {
    bound: 'about',
    words: ['or so', 'or thereabouts', 'more or less', 'give or take', '-?(?:odd|ish)(?=[ ,.;])'],
  },
  {
    bound: 'atLeast',
    words: [
      'or more',
      'or above',
      'or over',
      'or older',
      'at least',
      'and counting',
      'at a minimum',
      '-?plus(?=[ ,.;])',
      '\\+',
    ],
  },
  { bound: 'atMost', words: ['or (?:less|fewer|under|below|younger)', 'at (?:the )?most', 'at a maximum'] },
];

const longest = 40;

function groups(rows: readonly BoundRow[]): string {
  return rows.map(({ words }) => `(${words.join('|')})`).join('|');
}

// Each row tries all its wordings at each place from the left, so "no more than" is found before the "more than" inside it.
const before = new RegExp(`(?<![\\p{L}-])(?:${groups(leading)})(?: an?| the)?\\s?$`, 'u');
const after = new RegExp(`\\s?(?:${groups(trailing)})(?![\\p{L}])`, 'uy');
