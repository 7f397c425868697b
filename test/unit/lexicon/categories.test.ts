import { expect, test } from 'vitest';
import { areAlternatives } from '../../../server/engine/lexicon/categories.ts';

test.each([
  ['beer', 'wine'],
  ['copper', 'steel'],
  ['kitchen', 'bedroom'],
  ['violin', 'trumpet'],
  ['red', 'green'],
  ['wooden', 'concrete'],
  ['hurricane', 'blizzard'],
  ['northern', 'southern'],
  ['bus', 'bicycle'],
  ['murder', 'fraud'],
  ['tunnel', 'footbridge'],
  ['rye', 'barley'],
])('%s and %s are of one kind, and not the same', (a, b) => {
  expect(areAlternatives(a, b)).toBe(true);
  expect(areAlternatives(b, a)).toBe(true);
});

test.each([
  ['beer', 'beer'],
  ['beer', 'ale'],
  ['instrument', 'violin'],
  ['building', 'church'],
  ['beer', 'violin'],
  ['committee', 'board'],
  ['say', 'tell'],
])('%s and %s exclude nothing', (a, b) => {
  expect(areAlternatives(a, b)).toBe(false);
});
