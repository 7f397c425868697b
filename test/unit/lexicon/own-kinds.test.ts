import { expect, test } from 'vitest';
import { excludeEachOther } from '../../../server/engine/lexicon/own-kinds.ts';

test.each([
  ['tunnel', 'footbridge'],
  ['shield', 'helmet'],
  ['rye', 'barley'],
  ['cellar', 'attic'],
  ['east', 'western'],
])('nothing is both %s and %s', (a, b) => {
  expect(excludeEachOther(a, b)).toBe(true);
  expect(excludeEachOther(b, a)).toBe(true);
});

test.each([
  ['ship', 'ferry'],
  ['theater', 'cinema'],
  ['evening', 'night'],
  ['judge', 'senator'],
  ['flood', 'hurricane'],
  ['fraud', 'theft'],
  ['rye', 'helmet'],
  ['rye', 'rye'],
])('something may be both %s and %s', (a, b) => {
  expect(excludeEachOther(a, b)).toBe(false);
});
