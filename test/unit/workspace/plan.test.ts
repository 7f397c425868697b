import { expect, test } from 'vitest';
import type { Document } from '../../../server/engine/document/document.ts';
import { planCheck, type Selection } from '../../../server/workspace/plan.ts';

function plan(paths: readonly string[], selection: Partial<Selection> = {}) {
  const documents = paths.map(documentAt);
  const { checked, sources, scope } = planCheck(documents, {
    files: new Set(),
    contained: selection.files === undefined ? new Set(paths) : new Set(),
    sources: undefined,
    ...selection,
  });
  return { checked: checked.map(({ path }) => path), sources: sources.map(({ path }) => path), scope };
}

function documentAt(path: string): Document {
  return {
    path,
    title: path,
    date: undefined,
    keys: [],
    role: undefined,
    blocks: [],
    citations: [],
    problems: [],
    lineStarts: [0],
  };
}

test('briefings are checked against sources', () => {
  expect(plan(['brief.md', 'README.md', 'sources/a.txt'])).toEqual({
    checked: ['brief.md'],
    sources: ['sources/a.txt'],
    scope: 'everything',
  });
});

test('a file that is named is checked whatever its role', () => {
  const files = new Set(['sources/a.txt']);
  expect(plan(['brief.md', 'sources/a.txt', 'sources/b.txt'], { files })).toEqual({
    checked: ['sources/a.txt'],
    sources: ['sources/a.txt', 'sources/b.txt'],
    scope: 'everything',
  });
});

test('sources that are named make briefings of what has no other role', () => {
  const sources = new Set(['clips/a.md']);
  expect(plan(['clips/a.md', 'brief.md', 'README.md'], { sources })).toEqual({
    checked: ['brief.md'],
    sources: ['clips/a.md'],
    scope: 'everything',
  });
});

test('documents without roles are compared with each other', () => {
  expect(plan(['a.md', 'b.md'])).toEqual({
    checked: ['a.md', 'b.md'],
    sources: ['a.md', 'b.md'],
    scope: 'contradictions',
  });
});

test('a document that is alone has no source', () => {
  expect(plan(['a.md']).sources).toEqual([]);
});
