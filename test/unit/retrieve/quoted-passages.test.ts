import { describe, expect, test } from 'vitest';
import { annotate } from '../../../server/engine/annotate/annotate.ts';
import { plainDocument } from '../../../server/engine/document/plain-document.ts';
import { indexPassages } from '../../../server/engine/retrieve/passage-index.ts';
import { passages } from '../../../server/engine/retrieve/passages.ts';
import { quotedPassages } from '../../../server/engine/retrieve/quoted-passages.ts';

const source = [
  'Orme was brief. "I did not see what I should have seen," he said.',
  '"We will do all that we can," said the mayor of Alder.',
  'He did not see what he should have seen.',
];

function found(claim: string): readonly string[] {
  const index = indexPassages(passages(annotate(plainDocument('source', source))));
  const [sentence] = annotate(plainDocument('claim', [claim])).sentences;
  if (sentence === undefined) throw new Error('A claim has a sentence.');
  return quotedPassages(index, sentence, 3).map(({ focus }) => focus.text);
}

describe('quoted passages', () => {
  const cases: readonly (readonly [claim: string, first: string | undefined])[] = [
    [
      '"I did not see what I should have seen," Orme said.',
      '"I did not see what I should have seen," he said.',
    ],
    [
      '"I did not know what I should have known," Orme said.',
      '"I did not see what I should have seen," he said.',
    ],
    ['"We will do all we can," the mayor said.', '"We will do all that we can," said the mayor of Alder.'],
    ['"It was I," Orme said.', undefined],
    ['Orme did not see what he should have seen.', undefined],
  ];
  for (const [claim, first] of cases)
    test(claim, () => {
      expect(found(claim)[0]).toBe(first);
    });
});
