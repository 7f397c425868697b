import { describe, expect, test } from 'vitest';
import { compareQuotation } from '../../../server/engine/compare/quotations.ts';
import { tellingDifferences } from '../../../server/engine/compare/quotations/telling-differences.ts';

function telling(words: string, passage: string): readonly (readonly [string, string])[] {
  const match = compareQuotation(words, passage);
  if (match.kind !== 'altered') return [];
  return tellingDifferences(match.differences, words, passage).map((difference) => [
    words.slice(difference.words.start, difference.words.end),
    passage.slice(difference.passage.start, difference.passage.end),
  ]);
}

const said = 'we will rebuild the dock before the first frost';

const cases: readonly (readonly [
  words: string,
  passage: string,
  expected: readonly (readonly [string, string])[],
])[] = [
  ['we will repair the dock before the first frost', said, [['repair', 'rebuild']]],
  ['we will not rebuild the dock before the first frost', said, [['not', '']]],
  ['we will rebuild the old dock before the first frost', said, [['old', '']]],
  ['we will rebuild a dock before the first frost', said, []],
  ['we will rebuild the dock without the first frost', said, [['without', 'before']]],
  ['we’re proud of the whole crew', 'we are proud of the whole crew', []],
  ['they helped the US sailors home', 'they helped the United States sailors home', []],
  ['Sen. Orme likes the dock very much', 'Senator Orme likes the dock very much', []],
  ['the workforce of the dock is proud', 'the work force of the dock is proud', []],
  ['the dock is a co-owned and long-standing thing', 'the dock is a coowned and longstanding thing', []],
  ['they sent it to the UK in May', 'they sent it to the United Kingdom in May', []],
  [
    'they sent it to the OHB in May and never heard of it again',
    'they sent it to the Orlan Harbour Board in May and never heard of it again',
    [],
  ],
  [
    'they sent it to the OHB in May and never heard of it again',
    'they sent it to the Velde Harbour Board in May and never heard of it again',
    [['OHB', 'Velde Harbour Board']],
  ],
  ['Well, the dock will be open by June', 'the dock will be open by June', []],
  ['now we say the dock will be open by June', 'the dock will be open by June', []],
  ['the dock will be open by July', 'the dock will be open by June', [['July', 'June']]],
];

describe('tellingDifferences', () => {
  for (const [words, passage, expected] of cases) {
    test(`"${words}" for "${passage}"`, () => {
      expect(telling(words, passage)).toEqual(expected);
    });
  }
});
