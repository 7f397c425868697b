import { expect, test } from 'vitest';
import { modelChoice } from '../../../server/model/model-choice.ts';

test.each([
  ['', { kind: 'builtin' }],
  ['builtin', { kind: 'builtin' }],
  [' off ', { kind: 'off' }],
  ['desk/judge-v2.1', { kind: 'hub', name: 'desk/judge-v2.1' }],
  ['./desk/judge', { kind: 'folder', path: './desk/judge' }],
  ['../judge', { kind: 'folder', path: '../judge' }],
  ['~/judge', { kind: 'folder', path: '~/judge' }],
  ['/srv/models/judge', { kind: 'folder', path: '/srv/models/judge' }],
  ['C:\\models\\judge', { kind: 'folder', path: 'C:\\models\\judge' }],
  ['a/b/c', { kind: 'folder', path: 'a/b/c' }],
  ['desk/../judge', { kind: 'folder', path: 'desk/../judge' }],
])('%j', (words, choice) => {
  expect(modelChoice(words)).toEqual(choice);
});
