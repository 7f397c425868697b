import { expect, test } from 'vitest';
import { examinePair, judgePair } from '../../../server/engine/pairs.ts';

/** What is red is labelled a contradiction, whatever the learned scores make likely. */
test.each([
  [
    'Harbour master Ada Orme said she was considering resigning after the inquiry.',
    'Harbour master Ada Orme resigned.',
  ],
  ['All five boats returned to Velde by evening.', 'Three of the five boats returned to Velde by evening.'],
])('%s / %s', (evidence, claim) => {
  const { label, verdict } = judgePair(examinePair([evidence], claim, false).map(({ checked }) => checked));
  expect({ label, verdict }).toEqual({ label: 'contradicted', verdict: 'contradicted' });
});
