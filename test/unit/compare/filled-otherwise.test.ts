import { describe } from 'vitest';
import { check } from '../check.ts';

describe('the same told of another bears nothing out', () => {
  for (const [source, claim] of [
    [
      "The mayor's office confirmed the dismissal of the fire chief.",
      "The mayor's office confirmed the promotion of the fire chief.",
    ],
    [
      'The delay of the ferry was caused by a shortage of steel.',
      'The delay of the ferry was caused by bad weather.',
    ],
    [
      'Ada Orme, arrested in Alder on Monday, denied the charge.',
      'Ada Orme arrested a man in Alder on Monday.',
    ],
  ] as const)
    check({ source, claim, verdict: 'unsupported' });
});

describe('the same told of the same in other words', () => {
  for (const [source, claim] of [
    [
      'The fire at the hotel of Velde began in the kitchen.',
      'The fire at the hotel of Velde started in the kitchen.',
    ],
    [
      'The council of Velde rebuked its attorney on Monday.',
      'The council of Velde rebuked its lawyer on Monday.',
    ],
    [
      'Ada Orme, arrested in Alder on Monday, denied the charge.',
      'Ada Orme was arrested in Alder on Monday.',
    ],
  ] as const)
    check({ source, claim, verdict: 'supported' });
});
