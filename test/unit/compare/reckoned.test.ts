import { describe } from 'vitest';
import { check } from '../check.ts';

describe('a figure that two of the source make', () => {
  const borneOut: readonly (readonly [source: string, claim: string])[] = [
    [
      'Harbour Mills said it would cut 340 jobs at its plant in Alder and a further 160 at the warehouse in Oster.',
      'Harbour Mills will cut 500 jobs at its plant in Alder and the warehouse in Oster.',
    ],
    [
      'The ferry company Redway employed 1,250 people in Velde last year. It now employs 900 people in Velde.',
      'The ferry company Redway employs 350 people fewer in Velde than last year.',
    ],
  ];
  for (const [source, claim] of borneOut) check({ source, claim, verdict: 'supported' });

  const notRed: readonly (readonly [source: string, claim: string])[] = [
    [
      'A count of 2,000 tenants in Velde found that 1,300 had damp in their flats.',
      'In Velde 65 percent of the tenants had damp in their flats.',
    ],
  ];
  for (const [source, claim] of notRed)
    check({ source, claim, verdict: ['supported', 'unsupported', 'unchecked'] });

  const slips: readonly (readonly [source: string, claim: string])[] = [
    // 26 is what the two make, and is what a hurried hand makes of 62 as well.
    [
      'The union wants a limit of 36 children in a class, and the council has offered 62 children in a class.',
      'The council has offered a limit of 26 children in a class.',
    ],
    [
      'Of the 640 bakers who applied, 480 were taken on by the chamber this year.',
      'Of the 640 bakers who applied, 380 were taken on by the chamber this year.',
    ],
  ];
  for (const [source, claim] of slips) check({ source, claim, verdict: 'contradicted' });
});
