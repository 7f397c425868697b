import { expect, test } from 'vitest';
import { resolveCitation } from '../../../server/workspace/citations.ts';

const sources = [
  { path: 'sources/wire.txt', keys: ['alder-2026', 'https://www.wire.example/news/tankers/?id=7'] },
  { path: 'sources/two words.md', keys: ['10.1234/ABC.5'] },
  { path: 'sources/twin.md', keys: [] },
  { path: 'sources/twin.txt', keys: [] },
  { path: 'old/1999.md', keys: [] },
];

test.each([
  ['alder-2026', 'sources/wire.txt'],
  ['@alder-2026', 'sources/wire.txt'],
  ['wire', 'sources/wire.txt'],
  ['wire.txt', 'sources/wire.txt'],
  ['../sources/wire.txt', 'sources/wire.txt'],
  ['../sources/./wire.txt#the-pier', 'sources/wire.txt'],
  ['/sources/wire.txt', 'sources/wire.txt'],
  ['sources/wire.txt', 'sources/wire.txt'],
  ['../sources/two%20words.md', 'sources/two words.md'],
  ['http://wire.example/news/tankers?id=7&utm_source=x#top', 'sources/wire.txt'],
  ['https://doi.org/10.1234/abc.5', 'sources/two words.md'],
  ['doi:10.1234/ABC.5', 'sources/two words.md'],
  ['../sources/twin.md', 'sources/twin.md'],
  ['1999', 'old/1999.md'],
])('%s names %s', (target, path) => {
  expect(resolveCitation({ target }, 'desk/brief.md', sources)).toBe(path);
});

test.each([
  ['an unknown key', 'almanac'],
  ['a key that two files share', 'twin'],
  ['another page of the same site', 'https://wire.example/news/ferries?id=7'],
  ['the same page with another query', 'https://wire.example/news/tankers?id=8'],
  ['a path above the workspace', '../../sources/wire.txt'],
  ['a part of a name', 'wir'],
  ['nothing', ''],
  ['a percent sign that introduces no code', '100%'],
])('%s names no source', (_case, target) => {
  expect(resolveCitation({ target }, 'desk/brief.md', sources)).toBeUndefined();
});
