import { expect, test } from 'vitest';
import { normalUri, pathWithin, uriWithin } from '../../../server/workspace/locations.ts';

test.each([
  ['a drive in either case, its colon written out or not', 'file:///C:/News/a.md', 'file:///c%3A/News/a.md'],
  ['spaces written out or not', 'file:///news desk/a.md', 'file:///news%20desk/a.md'],
  ['letters of other scripts', 'file:///größe/文.md', 'file:///gr%C3%B6%C3%9Fe/%E6%96%87.md'],
  ['a folder with and without its last slash', 'file:///news/', 'file:///news'],
])('one address in two spellings: %s', (_, one, other) => {
  expect(normalUri(one)).toBe(normalUri(other));
});

test.each([
  ['two folders whose names differ in case', 'file:///News/a.md', 'file:///news/a.md'],
  ['a percent sign in the name, and what it would stand for', 'file:///100%2520/a.md', 'file:///100%20/a.md'],
  ['two schemes', 'file:///a.md', 'untitled:///a.md'],
])('two addresses: %s', (_, one, other) => {
  expect(normalUri(one)).not.toBe(normalUri(other));
});

test('paths within a folder, and the way back', () => {
  const folder = normalUri('file:///C:/News desk');
  const file = normalUri('file:///c%3A/News%20desk/sources/a b.md');
  expect(pathWithin(folder, file)).toBe('sources/a b.md');
  expect(uriWithin(folder, 'sources/a b.md')).toBe(file);
  expect(pathWithin(folder, normalUri('file:///C:/News desk 2/a.md'))).toBeUndefined();
  expect(pathWithin(folder, folder)).toBeUndefined();
});
