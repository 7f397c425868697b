import { expect, test } from 'vitest';
import { annotate } from '../../../server/engine/annotate/annotate.ts';
import { contrastParts } from '../../../server/engine/annotate/contrasts.ts';
import { plainDocument } from '../../../server/engine/document/plain-document.ts';

// Bars set the parts apart; "!" leads in a part that is told of as what is not so.
test.each([
  'The pier is open.',
  'Vans must wait|; bicycles may cross.',
  'Rents rose in Alder, |while wages fell.',
  'Vans must wait |whereas bicycles may cross.',
  'She blamed the ice|!, not the pilots.',
  'She blamed the ice |!rather than the pilots.',
  'The trams run every ten minutes |!instead of every six.',
  'He was convicted of arson |but cleared of fraud.',
  '!They bought no lamps for Oster |but two for Alder.',
  'It had 41 votes|, 38 opposed it|, five abstained |and two were absent.',
  'Ada Orme and Tom Brill met, and left.',
])('%s', (marked) => {
  const parts = marked.split('|');
  const text = parts.map((part) => part.replace('!', '')).join('');
  const [sentence] = annotate(plainDocument('source.md', [text])).sentences;
  const found = sentence === undefined ? [] : contrastParts(sentence);
  const shown = found.map(
    ({ span, isExcluded }) => `${isExcluded ? '!' : ''}${text.slice(span.start, span.end)}`,
  );
  expect(shown).toEqual(parts);
});

test('what is left out ends at a comma', () => {
  const text = 'She blamed the ice, not the pilots, for the delay.';
  const [sentence] = annotate(plainDocument('source.md', [text])).sentences;
  const parts = sentence === undefined ? [] : contrastParts(sentence);
  expect(parts.map(({ span }) => text.slice(span.start, span.end))).toEqual([
    'She blamed the ice',
    ', not the pilots',
  ]);
});
