import { describe, expect, test } from 'vitest';
import { annotate } from '../../../server/engine/annotate/annotate.ts';
import type { Name } from '../../../server/engine/annotate/name.ts';
import { sameName } from '../../../server/engine/compare/same-name.ts';
import { plainDocument } from '../../../server/engine/document/plain-document.ts';

function nameIn(sentence: string): Name {
  const [name] = annotate(plainDocument('text', [sentence])).sentences.flatMap(({ names }) => names);
  if (name === undefined) throw new Error(`No name: ${sentence}`);
  return name;
}

const cases: readonly (readonly [a: string, b: string, expected: ReturnType<typeof sameName>])[] = [
  ['Sen. Ada Orme came.', 'They saw Orme.', 'same'],
  ['Sen. Ada Orme came.', 'Sen. Beatrix Orme came.', 'different'],
  ['Sen. Elizabeth Orme came.', 'Sen. Liz Orme came.', 'same'],
  ['Sen. A. Orme came.', 'Sen. Ada Orme came.', 'same'],
  ['Sen. Ada Orme came.', 'Sen. Ada Brill came.', 'different'],
  ['Minister Orlov Sergei came.', 'Minister Sergey Orlov came.', 'same'],
  ['Minister Muammar Varga came.', 'Minister Moammar Varga came.', 'same'],
  ['They flew an F-35B home.', 'They flew an F-35 home.', 'same'],
  ['They flew an F-35B home.', 'They flew an F-15 home.', 'different'],
  ['They flew older B-52s home.', 'They flew B-52s home.', 'same'],
  ['The F.B.I. came.', 'The FBI came.', 'same'],
  ['The French left.', 'They went to France.', 'same'],
  ['The French left.', 'They went to Spain.', 'different'],
  ['She blamed Tokyo.', 'She blamed Japan.', 'same'],
  ['She went to Hamburg.', 'She went to Africa.', 'possible'],
  ['She went to Kansas.', 'She went to Nebraska.', 'different'],
  ['The Orlan Harbour Board met.', 'Later the Harbour Board met.', 'same'],
  ['The Orlan Harbour Board met.', 'The OHB met.', 'same'],
];

describe('sameName', () => {
  for (const [a, b, expected] of cases) {
    test(`${nameIn(a).text} and ${nameIn(b).text}: ${expected}`, () => {
      expect(sameName(nameIn(a), nameIn(b))).toBe(expected);
      expect(sameName(nameIn(b), nameIn(a))).toBe(expected);
    });
  }
});
