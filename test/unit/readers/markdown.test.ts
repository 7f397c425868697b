import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../server/readers/markdown.ts';

function blocks(text: string): string[] {
  return readMarkdown('a.md', text).blocks.map(({ kind, text: content }) => `${kind}: ${content}`);
}

test('the kinds of blocks', () => {
  const text = [
    '# Fog',
    'Fog closed the port.',
    '> The board met.',
    '- two tugs\n  - a ferry',
    '| ship | hours |\n|--|--|\n| tug | 4 |',
    '```\nnot read\n```',
    '<p>not read</p>',
    '<!-- not read -->',
    '[^1]: not read',
  ].join('\n\n');
  expect(blocks(text)).toEqual([
    'heading: Fog',
    'paragraph: Fog closed the port.',
    'quote: The board met.',
    'item: two tugs',
    'item: a ferry',
    'cell: ship',
    'cell: hours',
    'cell: tug',
    'cell: 4',
  ]);
});

describe('inline markup', () => {
  test.each([
    ['*Two* **tugs** ~~sank~~ at `Pier 4`', 'Two tugs sank at Pier 4'],
    ['Salt &amp; rope &lt;5 kg&#8217;s &Afr; &bogus;', 'Salt & rope <5 kg’s 𝔄 &bogus;'],
    ['&amp;amp; \\* \\[x\\] C:\\port', '&amp; * [x] C:\\port'],
    ['Fog  \nand\\\nrain\nand   \n   wind<br>came', 'Fog and rain and wind came'],
    ['> Fog\n> and *rain\n> and* `a\n> b`\nlazy', 'Fog and rain and a b lazy'],
    ['Fog ![a tug](tug.png)came <b>late</b><!-- x -->.', 'Fog came late.'],
    ['The [board](https://alder.test/board) met.', 'The board met.'],
    [
      'See https://alder.test/a_b or ask a.b@alder.test now.',
      'See https://alder.test/a_b or ask a.b@alder.test now.',
    ],
    ['www.alder.test/?a&amp;b &amp; c', 'www.alder.test/?a&amp;b & c'],
    ['`` a`b `` and ` `` `', 'a`b and ``'],
    ['- [x] tugs\n  sank', 'tugs sank'],
    ['| a \\| b | `c \\| d` |\n|--|--|', 'a | b'],
  ])('%j', (markdown, text) => {
    expect(readMarkdown('a.md', markdown).blocks[0]?.text).toBe(text);
  });
});

describe('title', () => {
  test.each([
    ['---\ntitle: Fog\n---\n# Rain', 'Fog'],
    ['The board met.\n\n## Rain *and* wind', 'Rain and wind'],
    ['The board met.', 'a'],
  ])('%j', (text, title) => {
    expect(readMarkdown('a.md', text).title).toBe(title);
  });
});

describe('what would choke the parser is read as plain text', () => {
  test.each([
    ['quotes', `${'>'.repeat(5000)} a`, 'The Markdown is nested 5000 deep; read as plain text.'],
    ['brackets', '['.repeat(5000), 'The Markdown is nested 5000 deep; read as plain text.'],
    ['lists', `${'- '.repeat(5000)}a`, 'The Markdown is nested 5000 deep; read as plain text.'],
    ['emphasis', '*a **b '.repeat(5000), /more than 2000 marks of emphasis; read as plain text\.$/],
    ['a line', 'a'.repeat(300_000), /^The Markdown has a line of more than 250000 characters/],
  ])('%s', (_, text, problem) => {
    expect(readMarkdown('a.md', text).problems[0]).toMatch(problem);
  });

  test('a long list and a long table are neither deep nor odd', () => {
    expect(readMarkdown('a.md', '* a tug\n'.repeat(3000)).problems).toEqual([]);
  });
});

test('front matter that is not YAML: the rest is read', () => {
  const document = readMarkdown('a.md', '---\ntitle: "Fog\n---\nThe board met.');
  expect(document.problems).toEqual([expect.stringMatching(/^The front matter is not YAML: /)]);
  expect(document.blocks.map(({ text }) => text)).toEqual(['The board met.']);
});
