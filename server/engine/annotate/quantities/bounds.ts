import { lowerCase } from '../lower-case.ts';
import type { Bound } from '../quantity.ts';
import { cardinals } from './number-words.ts';

/** What the words right before `at` make of the figure that starts there ("at least ", "nearly "), and where they start. */
export function boundBefore(
  text: string,
  at: number,
): { readonly bound: Bound; readonly start: number } | undefined {
  const window = lowerCase(text).slice(Math.max(0, at - longest), at);
  if (!/[\p{L}~>≥≤<+]\s?$/u.test(window)) return undefined;
  const match = before.exec(window);
  const row = match && leading[match.slice(1).findIndex((group) => group !== undefined)];
  if (match === null || row === null || row === undefined) return undefined;
  // "Over one two-month period" tells how long it took, and no amount.
  if (/\bover\s?$/u.test(match[0]) && whileLasting.test(lowerCase(text).slice(at, at + longest)))
    return undefined;
  // "The one party is down to seven, the other up to six" tells which way it went.
  if (/\bup to\s?$/u.test(match[0]) && downTo.test(lowerCase(text).slice(0, at - match[0].length)))
    return undefined;
  // "Chancellor under two emperors" says whom he served.
  if (/\bunder\s?$/u.test(match[0]) && whoRuled.test(lowerCase(text).slice(at, at + longest)))
    return undefined;
  const lead = window.slice(0, match.index);
  const isDenied = denying.test(lead) || (/^(?:exceed|surpass|topp)/u.test(match[0]) && ofNone.test(lead));
  return { bound: (isDenied ? denied[row.bound] : undefined) ?? row.bound, start: at - match[0].length };
}

/** What a few words behind the thing counted make of its figure: "15 ships or more", "4% of wool and less". */
export function boundBehind(text: string, at: number): Bound | undefined {
  const found = boundAfter(text, at);
  return found !== undefined && /^\s(?:or|and)\s/u.test(text.slice(at, at + 5)) ? found.bound : undefined;
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
      '(?<!\\b(?:go|goes|going|gone|went|come|comes|coming|came|rise|rises|rising|rose|risen|move|moves|moved|climb|climbs|climbed|add|adds|added|push|pushed|edge|edged) )up to',
      'at (?:the )?most',
      'no (?:more|greater|higher) than',
      '(?<!\\bif )not more than',
      'as (?:many|much|high) as',
      'a maximum of',
      'maximum',
      'within',
      '≤',
    ],
  },
  {
    bound: 'moreThan',
    words: [
      '(?:(?:far|many|much|significantly|considerably|substantially) )?(?:more|greater|higher|larger|longer|older|bigger) than',
      '(?:well )?(?:over|above)',
      'beyond',
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

/** "18 and over" is a bound, "18 and over 20" two figures. */
const noFigure = `(?! (?:to |an? |the |than |\\d|[$€£¥]|(?:${Object.keys(cardinals).join('|')})(?!\\p{L})))`;
/** "4 percent and less" is a bound, "4 percent and less rain" is not. */
const atEnd =
  '(?=[,.;:)]|$| (?:is|are|was|were|has|have|had|will|would|may|might|can|could|must|should|do|does|did|of|in|on|at|for|from|by|with|who|which|that)(?!\\p{L}))';

const trailing: readonly BoundRow[] = [
  {
    bound: 'about',
    words: ['or so', 'or thereabouts', 'more or less', 'give or take', '-?(?:odd|ish)(?=[ ,.;])'],
  },
  {
    bound: 'atLeast',
    words: [
      'or (?:more|above|over|older|up|upwards|greater|higher|larger|longer)(?! than)',
      `and (?:older|above|over|up|upwards)${noFigure}`,
      `and (?:more|greater|higher|larger|longer)${atEnd}`,
      'at (?:the )?(?:very )?least',
      'and counting',
      'at a minimum',
      '-?plus(?=[ ,.;])',
      '\\+',
    ],
  },
  {
    bound: 'atMost',
    words: [
      'or (?:less|fewer|under|below|younger|lower|smaller|shorter)(?! than)',
      `and (?:under|below|younger)${noFigure}`,
      `and (?:less|fewer|lower|smaller|shorter)${atEnd}`,
      'at (?:the )?most',
      'at a maximum',
    ],
  },
];

/** "Did not carry more than 40": what a bound is when its verb is denied. */
const denied: Partial<Record<Bound, Bound>> = {
  moreThan: 'atMost',
  lessThan: 'atLeast',
  atLeast: 'lessThan',
};
/** A denial with at most its verb behind it; "not in more than 40 years" tells of all 40, and "not only more than 40" of more. */
const denying =
  /(?:(?<!\p{L}|if )(?:not|never|cannot|nobody|no one|none of (?:the|its|their|these|those|our|his|her) \p{L}+)|n['’]t)\s(?:(?:to\s)?(?!(?:in|for|since|at|on|to|with|after|by|from|because|only|just|merely|simply|say|believe|think|know|expect|mean|mind|until|till|before)\s)\p{L}+\s)?$/u;

/** "No gust on the plateau exceeded 75 kilometres an hour" */
const ofNone = /(?<!\p{L})no (?:\p{L}+ )?\p{L}+(?: (?:on|in|at|of|from|near) (?:the )?\p{L}+)?\s$/u;
const downTo = /\bdown to [^.;]*$/u;
const whoRuled =
  /^[\p{L}\d]+ (?:[\p{L}-]+ )?(?:emperors|kings|queens|popes|presidents|governors|managers|coaches|captains|directors|masters|rulers|ministers|editors|mayors|governments|administrations|names|titles|headings|flags)(?!\p{L})/u;
const whileLasting = /^[\p{L}\d]+ (?:[\p{L}\d-]+ )?(?:period|span|stretch)s?(?!\p{L})/u;

const longest = 40;

function groups(rows: readonly BoundRow[]): string {
  return rows.map(({ words }) => `(${words.join('|')})`).join('|');
}

// Each row tries all its wordings at each place from the left, so "no more than" is found before the "more than" inside it.
const before = new RegExp(`(?<![\\p{L}-])(?:${groups(leading)})(?: an?| the)?\\s?$`, 'u');
const after = new RegExp(`\\s?(?:${groups(trailing)})(?![\\p{L}])`, 'uy');
