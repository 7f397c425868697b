import { describe } from 'vitest';
import { check } from '../../check.ts';

const calm = ['supported', 'unsupported', 'disputed', 'unchecked'] as const;

describe('figures of another time or place in a row', () => {
  for (const [source, claim] of [
    [
      'Prices in Velde rose by «3» percent in May and by 4 percent in June.',
      'Prices in Velde rose by «4» percent in May.',
    ],
    ['Turnout in Alder was «61» percent; in Oster it was 48 percent.', 'Turnout in Alder was «48» percent.'],
    [
      'In 2019 the mill of Velde made «40» boats, in 2020 it made 55.',
      'In 2019 the mill of Velde made «55» boats.',
    ],
  ] as const)
    check({ source, claim, verdict: 'contradicted', reason: 'number' });
});

describe('figures of the very time or place', () => {
  for (const [source, claim] of [
    [
      'Prices in Velde rose by 3 percent in May and by 4 percent in June.',
      'Prices in Velde rose by 4 percent in June.',
    ],
    ['Turnout in Alder was 61 percent; in Oster it was 48 percent.', 'Turnout in Oster was 48 percent.'],
    // Not in turns: both figures are of one month.
    [
      'In May prices in Velde rose by 3 percent, and wages by 4 percent.',
      'In May wages in Velde rose by 4 percent.',
    ],
  ] as const)
    check({ source, claim, verdict: calm });
});
