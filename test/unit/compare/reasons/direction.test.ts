import { describe } from 'vitest';
import type { ReasonKind } from '../../../../server/engine/compare/comparison.ts';
import { check } from '../../check.ts';

const slips: readonly (readonly [source: string, claim: string, reason: ReasonKind])[] = [
  [
    'Violent crime in Oster fell 12 percent last year, while burglaries rose by 3 percent, the police said.',
    'The police reported a 12 percent rise in violent crime in Oster last year.',
    'antonym',
  ],
  [
    'Exports of grain from Norland jumped by 40 percent in May.',
    "Norland's grain exports saw a drop of 40 percent in May.",
    'antonym',
  ],
  [
    'The price of copper slipped 2.4 percent on Monday, traders said.',
    'Traders said that the price of copper had climbed 2.4 percent on Monday.',
    'antonym',
  ],
  [
    "The town's population has grown by about 1,200 since the mine opened.",
    "Since the mine opened the town's population has shrunk by some 1,200.",
    'antonym',
  ],
];

const harmless: readonly (readonly [source: string, claim: string])[] = [
  [
    'Violent crime in Oster fell 12 percent last year, while burglaries rose by 3 percent, the police said.',
    'The police reported a 12 percent fall in violent crime in Oster last year.',
  ],
  ['Sales fell 4 percent in May and rose 4 percent in June.', 'In June sales rose 4 percent.'],
  [
    'The price of copper did not fall by 2.4 percent but rose by 1 percent.',
    'The price of copper rose by 1 percent.',
  ],
  ['Wages went up 3 percent after a cut of 3 percent in 2020.', 'Wages were cut by 3 percent in 2020.'],
];

describe('one amount that went up and down', () => {
  for (const [source, claim, reason] of slips) check({ source, claim, verdict: 'contradicted', reason });
  for (const [source, claim] of harmless)
    check({ source, claim, verdict: ['supported', 'unsupported', 'disputed', 'unchecked'] });
});
