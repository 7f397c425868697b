import { expect, test } from 'vitest';
import { annotate } from '../../../server/engine/annotate/annotate.ts';
import { plainDocument } from '../../../server/engine/document/plain-document.ts';

const text = [
  'Ada Orme signed the deed for 3 boats. She sold two of them on Monday.',
  'She did not say "no" to the board, the harbour master said. He resigned.',
];

test('the parts of a sentence are the same in whatever order they are asked for', () => {
  const [forwards, backwards] = [annotate(plainDocument('a', text)), annotate(plainDocument('a', text))];
  const parts = ({ sentences }: typeof forwards) =>
    sentences.map(({ quantities, negations, speeches, predicates }) => ({
      quantities,
      negations,
      speeches,
      predicates,
    }));
  const last = backwards.sentences.toReversed().map(({ predicates, speeches }) => ({ predicates, speeches }));
  expect(last).toHaveLength(4);
  expect(parts(backwards)).toEqual(parts(forwards));
  expect(backwards.sentences[1]?.predicates[0]?.subject?.name?.text).toBe('Ada Orme');
});

test('a part is read once', () => {
  const [sentence] = annotate(plainDocument('a', text)).sentences;
  expect(sentence?.quantities).toHaveLength(1);
  expect(sentence?.quantities).toBe(sentence?.quantities);
  expect(sentence?.predicates).toBe(sentence?.predicates);
});
