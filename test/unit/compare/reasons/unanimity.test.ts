import { describe } from 'vitest';
import type { ReasonKind } from '../../../../server/engine/compare/comparison.ts';
import { check } from '../../check.ts';

const slips: readonly (readonly [source: string, claim: string, reason: ReasonKind])[] = [
  [
    'The senate confirmed the judge by 52 votes to 48 on Friday.',
    'On Friday the senate unanimously confirmed the judge.',
    'number',
  ],
  [
    'The committee unanimously backed the new stadium on Tuesday.',
    'The committee backed the new stadium on Tuesday by a narrow majority.',
    'number',
  ],
  [
    'Without dissent the board approved the sale of the mill.',
    'The board approved the sale of the mill by seven votes to four.',
    'number',
  ],
];

const harmless: readonly (readonly [source: string, claim: string])[] = [
  [
    'The senate confirmed the judge by 52 votes to none on Friday.',
    'On Friday the senate unanimously confirmed the judge.',
  ],
  [
    'The committee unanimously backed the new stadium after narrowly rejecting a cheaper one.',
    'The committee unanimously backed the new stadium.',
  ],
  [
    'The council voted 9-6 for the bridge and unanimously for the school.',
    'The council voted unanimously for the school.',
  ],
];

describe('a vote without a dissenter', () => {
  for (const [source, claim, reason] of slips) check({ source, claim, verdict: 'contradicted', reason });
  for (const [source, claim] of harmless)
    check({ source, claim, verdict: ['supported', 'unsupported', 'disputed', 'unchecked'] });
});
