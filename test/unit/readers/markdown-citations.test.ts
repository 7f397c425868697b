import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../server/readers/markdown.ts';

/** The text of the first block with `|` where a citation was cut, and the targets in order. */
function cited(markdown: string): [string, string[]] {
  const { blocks, citations } = readMarkdown('a.md', markdown);
  let text = blocks[0]?.text ?? '';
  for (const { at } of citations.toReversed()) text = `${text.slice(0, at)}|${text.slice(at)}`;
  return [text, citations.map(({ target }) => target)];
}

describe('citations are found, and cut where they are no words', () => {
  test.each<[string, string, string[]]>([
    ['Three tugs sank [@fog].', 'Three tugs sank|.', ['fog']],
    ['Three tugs sank [@fog_2_a, p. 3; see also @rain:1].', 'Three tugs sank||.', ['fog_2_a', 'rain:1']],
    ['Three tugs sank ([report](../a.txt)).', 'Three tugs sank|.', ['../a.txt']],
    ['Three tugs sank (see [a](a.txt), [b](b.txt)) in fog.', 'Three tugs sank|| in fog.', ['a.txt', 'b.txt']],
    ['Three [tugs](a.txt) sank.', 'Three tugs| sank.', ['a.txt']],
    ['Three (or [four](a.txt)) sank.', 'Three (or four|) sank.', ['a.txt']],
    ['Three [tugs][t] sank.\n\n[t]: a.txt', 'Three tugs| sank.', ['a.txt']],
    [
      'Three tugs sank.[^1] It rained [^2] on.\n\n[^1]: [x](a.txt)\n[^2]: As the board said.',
      'Three tugs sank.| It rained |on.',
      ['a.txt', 'As the board said.'],
    ],
    ['Tugs sank.[^n]\n\n[^n]: ../sources/a_b_c.txt, line 3', 'Tugs sank.|', ['../sources/a_b_c.txt']],
    ['Tugs sank.[^n]\n\n[^n]: See https://alder.test/fog', 'Tugs sank.|', ['https://alder.test/fog']],
    ['Tugs sank.[^n]\n\n[^n]: [@fog, p. 2]', 'Tugs sank.|', ['fog']],
    ['Tugs sank.[^lost] It rained.', 'Tugs sank.| It rained.', ['lost']],
    ['[@fog] Tugs sank.', '|Tugs sank.', ['fog']],
  ])('%j', (markdown, text, targets) => {
    expect(cited(markdown)).toEqual([text, targets]);
  });
});

describe('what only looks like a citation stays', () => {
  test.each([
    ['Write `[@key]` for a key.', 'Write [@key] for a key.'],
    ['Write \\[@key] for a key.', 'Write [@key] for a key.'],
    ['The list [ask @moreau first] is long.', 'The list [ask @moreau first] is long.'],
    ['See [below](#fog) or [write](mailto:a@alder.test).', 'See below or write.'],
    ['The tug [sic] sank.', 'The tug [sic] sank.'],
  ])('%j', (markdown, text) => {
    expect(cited(markdown)).toEqual([text, []]);
  });
});

test('raw and file span name the mark itself', () => {
  const markdown = 'Fog came.\n\nTugs sank ([report](../a.txt)) [@fog; @rain].[^1]\n\n[^1]: b.txt';
  const { citations } = readMarkdown('a.md', markdown);
  expect(citations.map(({ raw }) => raw)).toEqual([
    '[report](../a.txt)',
    '[@fog; @rain]',
    '[@fog; @rain]',
    '[^1]',
  ]);
  for (const { raw, fileSpan } of citations) expect(markdown.slice(fileSpan.start, fileSpan.end)).toBe(raw);
  expect(citations.map(({ block }) => block)).toEqual([1, 1, 1, 1]);
});

test('a torn paragraph takes its citations along', () => {
  const { blocks, citations } = readMarkdown('a.md', 'Crews of the U.S.\n\nCoast Guard came [@fog].');
  expect(blocks).toHaveLength(1);
  expect(citations[0]).toMatchObject({ block: 0, at: 'Crews of the U.S. Coast Guard came'.length });
});
