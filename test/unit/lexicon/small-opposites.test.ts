import { expect, test } from 'vitest';
import { areOpposedSmallWords } from '../../../server/engine/lexicon/small-opposites.ts';

test.each([
  ['inside', 'outside'],
  ['before', 'after'],
  ['near', 'far'],
  ['all', 'none'],
  ['can', 'cannot'],
])('%s and %s', (a, b) => {
  expect(areOpposedSmallWords(a, b)).toBe(true);
  expect(areOpposedSmallWords(b, a)).toBe(true);
});

test.each([
  ['inside', 'in'],
  ['before', 'before'],
  ['near', 'by'],
  ['constructor', 'out'],
])('%s and %s are no opposites', (a, b) => {
  expect(areOpposedSmallWords(a, b)).toBe(false);
});
