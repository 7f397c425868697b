import { describe } from 'vitest';
import type { ReasonKind } from '../../../../server/engine/compare/comparison.ts';
import { check } from '../../check.ts';

const slips: readonly (readonly [source: string, claim: string, reason: ReasonKind])[] = [
  [
    'Officers found 640 kilograms of live eels in basins behind a false wall.',
    'Behind a fake wall stood basins with 640 tonnes of living eels.',
    'unit',
  ],
  [
    'A steel latch would have added 41 cents to the cost of each ladder.',
    'With a latch of steel each ladder would have been 41 dollars dearer.',
    'unit',
  ],
  [
    'From the third year on the permit costs 60 euros annually.',
    'From the third year on the permit costs 60 euros a month.',
    'unit',
  ],
  ['The plant turns out 300 tonnes of steel a day.', 'The plant makes 300 tonnes of steel a week.', 'unit'],
  [
    'The tanker was carrying 21,000 tonnes of crude.',
    'Some 21,000 barrels of oil were aboard the tanker.',
    'unit',
  ],
];

const harmless: readonly (readonly [source: string, claim: string])[] = [
  ['The permit costs 60 euros a month, or 720 euros a year.', 'The permit costs 720 euros a year.'],
  [
    'She knew of the delay two days before the town did, after a two-year wait.',
    'She knew of the delay two days before the town did.',
  ],
  ['The fine for speeding is 60 euros.', 'The fine for littering is 60 cents.'],
  ['The tape lasts 43 seconds.', 'The match was stopped for 43 minutes.'],
];

describe('figures copied with another unit', () => {
  for (const [source, claim, reason] of slips) check({ source, claim, verdict: 'contradicted', reason });
  for (const [source, claim] of harmless)
    check({ source, claim, verdict: ['supported', 'unsupported', 'disputed', 'unchecked'] });
});
