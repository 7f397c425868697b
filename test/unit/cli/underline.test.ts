import { expect, test } from 'vitest';
import { underline } from '../../../server/cli/underline.ts';

/** The span of a word, for tests in which the word stands once. */
function spanOf(text: string, word: string) {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
}

test.each([
  ['a plain line', 'Three tankers left.', '      ^^^^^^^', 'tankers', 40],
  [
    'a combining accent takes no column',
    'The cafe\u0301 had three guests.',
    '             ^^^^^',
    'three',
    40,
  ],
  ['a wide character takes two', '東京 saw three storms.', '         ^^^^^', 'three', 40],
  ['a pair of surrogates is one character', 'The 𝔸 ship sank.', '           ^^^^', 'sank', 40],
])('%s', (_case, text, marks, word, columns) => {
  expect(underline(text, [spanOf(text, word)], '^', columns)).toEqual({ line: text, marks });
});

test('a long line is cut behind its mark', () => {
  const text = 'Three tankers left the harbour before the storm came in.';
  expect(underline(text, [spanOf(text, 'tankers')], '^', 24)).toEqual({
    line: 'Three tankers left the…',
    marks: '      ^^^^^^^',
  });
});

test('a long line is cut before and behind a mark far in', () => {
  const text = 'Before the storm came in from the west, the ferries and three tankers left the harbour.';
  const { line, marks } = underline(text, [spanOf(text, 'three')], '^', 30);
  expect(line).toBe('…and three tankers left the h…');
  expect(line.slice(marks.indexOf('^'), marks.length)).toBe('three');
});

test('line ends and tabs become spaces, and nothing marked gives no marks', () => {
  expect(underline('Two\ttankers\nleft.', [], '^', 40)).toEqual({ line: 'Two tankers left.', marks: '' });
});
