import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineStarts, positionAt } from '../../../server/engine/document/line-index.ts';

test.each([
  ['', [0]],
  ['one', [0]],
  ['one\ntwo', [0, 4]],
  ['one\r\ntwo\r\n', [0, 5, 10]],
  ['one\rtwo', [0, 4]],
  ['\n\r\r\n', [0, 1, 2, 4]],
  ['one\u2028two', [0]], // no line end to an editor
])('line starts of %j', (text, starts) => {
  expect(lineStarts(text)).toEqual(starts);
});

test('characters are counted in UTF-16 units', () => {
  const text = 'a\n🚢 b';
  expect(positionAt(lineStarts(text), text.indexOf('b'))).toEqual({ line: 1, character: 3 });
});

test('agrees with counting by hand', () => {
  const texts = fc
    .array(fc.constantFrom('a', '🚢', '\r', '\n', '\r\n', ' ', 'e\u0301'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, fc.nat(), (text, seed) => {
      const offset = seed % (text.length + 1);
      expect(positionAt(lineStarts(text), offset)).toEqual(countedByHand(text, offset));
    }),
  );
});

function countedByHand(text: string, offset: number) {
  let line = 0;
  let character = 0;
  for (let index = 0; index < offset; index += 1) {
    const endsLine = text[index] === '\n' || (text[index] === '\r' && text[index + 1] !== '\n');
    line += endsLine ? 1 : 0;
    character = endsLine ? 0 : character + 1;
  }
  return { line, character };
}
