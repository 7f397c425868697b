import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { sentences } from '../../../server/engine/annotate/sentences.ts';

/** A bar stands where one sentence ends and the next begins. */
const cases = [
  'The ferry sank. | Nobody drowned.',
  'Mr. Orme spoke. | He left at 5 p.m. | The hall was empty.',
  'The U.S. Navy sent two ships. | It was late.',
  'She moved to the U.S. in May. | Her brother stayed.',
  'He lives in the U.S. | The house is small.',
  'Lt. Col. Ada Brill and Gen. J. K. Varga met at No. 5 Quay Street. | They shook hands.',
  'The vote is on Sept. 11 in Alder, Ariz. | It may be close.',
  'Harbour Corp. shares fell. | She runs Alder Inc. | The rest rose.',
  '"It is over," she said. | "We lost."',
  '"Why now?" Ada Orme asked. | Nobody knew.',
  'Was it late? | It was!',
  '“We saw the dock drift. | It was a strange sight,” he said.',
  'The price rose to 3.5 crowns (from 2.9). | Bread is dear.',
  'Waiting ... and waiting. | Then it came.',
  'He wrote: "No. | Never."',
  'It grew 4 percent vs. 3 percent a year before.',
  'The report (see p. 12) is long. | Read it.',
  'Dr. Varga, aged 52, retired. | A party followed.',
  'I like it. | You and I. | The end.',
  // Scrapers lose the space between two sentences; what only looks so is one word.
  'See alder.Com for the list.',
];

describe('sentences', () => {
  test('a scraper has lost the space between two', () => {
    const text = 'The ferry sank near the quay.The crew swam ashore.';
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The ferry sank near the quay.',
      'The crew swam ashore.',
    ]);
  });

  for (const marked of cases) {
    test(marked, () => {
      const parts = marked.split(' | ');
      const text = parts.join(' ');
      expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(parts);
    });
  }

  test('cover all but white space, in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Mr.', 'U.S.', 'ran', 'The', '"', '?', '. ', ' ', '…', '5', 'é', '👍', '\t', ')'),
        ),
        (parts) => {
          const text = parts.join('');
          let at = 0;
          for (const { start, end } of sentences(text)) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});
