import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { tokens } from '../../../server/engine/annotate/tokens.ts';

function whole(text: string) {
  return tokens(text, { start: 0, end: text.length });
}

const cases: readonly (readonly [text: string, tokens: string])[] = [
  ['The U.S. sent two B-52H bombers.', 'The|U.S.|sent|two|B-52H|bombers|.'],
  ['nuclear-capable jets', 'nuclear|-|capable|jets'],
  ["They don't know Orme’s plan", "They|don't|know|Orme’s|plan"],
  ['1,300 tonnes at $3.5bn, the 23rd', '1,300|tonnes|at|$|3.5bn|,|the|23rd'],
  ['62% of 1960s homes', '62|%|of|1960s|homes'],
  ['COVID-19 in Wal-Mart', 'COVID-19|in|Wal|-|Mart'],
  ['the sailors’ wives', 'the|sailors’|wives'],
];

const folded: readonly (readonly [text: string, lower: string])[] = [
  ['U.N.', 'un'],
  ['U.S.', 'u.s.'],
  ['US', 'u.s.'],
  ['us', 'us'],
  ['Orme’s', 'orme'],
  ['p.m.', 'p.m.'],
  ['1,300', '1300'],
];

describe('tokens', () => {
  for (const [text, expected] of cases) {
    test(text, () => {
      expect(
        whole(text)
          .map((token) => token.text)
          .join('|'),
      ).toBe(expected);
    });
  }

  for (const [text, lower] of folded) {
    test(`${text} is looked up as ${lower}`, () => {
      expect(whole(text).map((token) => token.lower)).toEqual([lower]);
    });
  }

  test('a country is no pronoun: only one of the two weighs', () => {
    const [country, pronoun] = whole('US us');
    expect(country?.weight).toBeGreaterThan(0.5);
    expect(pronoun?.weight).toBeLessThan(0.2);
  });

  test('every character that is no white space belongs to exactly one token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let at = 0;
        for (const { start, end, text: own } of whole(text)) {
          expect(text.slice(at, start)).toMatch(/^\s*$/u);
          expect(text.slice(start, end)).toBe(own);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/u);
      }),
    );
  });
});
