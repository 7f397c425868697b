import type { Span } from '../../document/span.ts';
import { matches } from '../../matches.ts';

/**
 * Does the wording around a date look forward? The nearest sign of tense before the date decides ("said it will meet on Friday"
 * against "will meet, it said on Friday"), or the first behind it where none stands before.
 */
export function looksForward(words: string, date: Span): boolean {
  const before = matches(words.slice(0, date.start).toLowerCase(), signs).at(-1);
  const sign = before ?? matches(words.slice(date.end).toLowerCase(), signs)[0];
  return sign?.groups?.['future'] !== undefined;
}

/** Over words in lower case, since a pattern for either case costs twenty times as much to compile. */
const signs = new RegExp(
  [
    "(?<future>\\b(?:will|won't|shall|upcoming|would(?! have)|plans? to|planning to|(?:due|set|expected|scheduled|slated|planned|meant|supposed) (?:to|for|on)|going to|ready to|to be held|is to|are to)\\b|['’]ll\\b)",
    '\\b(?:said|says|told|tells|claims|insists|announces|reports|writes|was|were|had|did|came|took|made|went|saw|began|met|won|lost|left|wrote|has|have|\\p{L}{2,}ed)\\b',
  ].join('|'),
  'gu',
);
