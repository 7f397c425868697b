import { expect, test } from 'vitest';
import { concatenate, replaced, slice, trim, verbatim } from '../../../server/engine/document/mapped-text.ts';
import { toFile } from '../../../server/engine/document/offset-map.ts';

// The file:  "> Salt &amp; rope\n>   for Port Alder"
// The text:  "Salt & rope for Port Alder"
const file = '> Salt &amp; rope\n>   for Port Alder';
const mapped = concatenate([
  verbatim('Salt ', 2),
  replaced('&', { start: 7, end: 12 }),
  verbatim(' rope', 12),
  replaced(' ', { start: 17, end: 22 }),
  verbatim('for Port Alder', 22),
]);

/** What stands in the file where these words stand in the text. */
function inFile(words: string): string {
  const start = mapped.text.indexOf(words);
  const span = toFile(mapped.map, { start, end: start + words.length });
  return file.slice(span.start, span.end);
}

test.each([
  ['Salt', 'Salt'],
  ['&', '&amp;'],
  ['Salt & rope', 'Salt &amp; rope'],
  ['& r', '&amp; r'],
  ['t &', 't &amp;'],
  ['rope for', 'rope\n>   for'],
  ['Port Alder', 'Port Alder'],
])('%j stands in the file as %j', (words, raw) => {
  expect(inFile(words)).toBe(raw);
});

test('an empty span stays empty, at the end of the text too', () => {
  expect(toFile(mapped.map, { start: 1, end: 1 })).toEqual({ start: 3, end: 3 });
  expect(toFile(mapped.map, { start: mapped.text.length, end: mapped.text.length })).toEqual({
    start: file.length,
    end: file.length,
  });
  expect(toFile({ pieces: [] }, { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
});

test('a slice keeps its place, and a cut piece that maps as a whole keeps its whole file side', () => {
  const part = slice(mapped, { start: 5, end: 8 });
  expect(part.text).toBe('& r');
  expect(toFile(part.map, { start: 0, end: 3 })).toEqual({ start: 7, end: 14 });
});

test('trimming moves no character', () => {
  const trimmed = trim(verbatim('  quay \n', 10));
  expect(trimmed.text).toBe('quay');
  expect(toFile(trimmed.map, { start: 0, end: 4 })).toEqual({ start: 12, end: 16 });
  expect(trim(verbatim(' \n ', 0))).toEqual({ text: '', map: { pieces: [] } });
});

test('neighbours in text and file become one piece', () => {
  expect(concatenate([verbatim('har', 4), verbatim('bour', 7)])).toEqual(verbatim('harbour', 4));
});
