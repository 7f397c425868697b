import { expect, test } from 'vitest';
import { readFrontMatter } from '../../../server/readers/front-matter.ts';

test('title, date, role and keys', () => {
  const text =
    '---\r\ntitle: "Fog, again"\r\npublished: 2020-03-03\r\nrole: source\r\nid: 17\r\ndoi: 10.1/x\r\n---\r\nFog.';
  const { end, ...fields } = readFrontMatter(text);
  expect(fields).toEqual({
    title: 'Fog, again',
    date: '2020-03-03',
    role: 'source',
    keys: ['17', '10.1/x'],
    problems: [],
  });
  expect(text.slice(end)).toBe('Fog.');
});

test.each([
  ['no fence', 'Fog.\n---\ntitle: x\n---\n'],
  ['a fence that never closes', '---\ntitle: x\n'],
  ['empty', '---\n---\n'],
])('none: %s', (_, text) => {
  expect(readFrontMatter(text)).toMatchObject({ title: undefined, keys: [], problems: [] });
});

test.each([
  ['---\ntitle: "Fog\nid: a\n---\n', /^The front matter is not YAML: Missing closing "quote \(line \d\)\.$/],
  ['---\n- fog\n---\n', /it holds no keys \(line 2\)\.$/],
  [`---\n${'['.repeat(20_000)}\n---\n`, /^The front matter is not YAML: /],
])('a problem, and the text behind it is read', (text, problem) => {
  const { problems, end } = readFrontMatter(text);
  expect(problems).toEqual([expect.stringMatching(problem)]);
  expect(end).toBe(text.length);
});

test('a role that is none of ours, a list for a title', () => {
  expect(readFrontMatter('---\nrole: editor\ntitle: [a]\n---\n')).toMatchObject({
    role: undefined,
    title: undefined,
  });
});
