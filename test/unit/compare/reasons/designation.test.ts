import { describe } from 'vitest';
import type { ReasonKind } from '../../../../server/engine/compare/comparison.ts';
import { check } from '../../check.ts';

const slips: readonly (readonly [source: string, claim: string, reason: ReasonKind])[] = [
  [
    'Route 9 was blocked by a fallen tree for six hours.',
    'Route 12 was blocked by a fallen tree for six hours.',
    'name',
  ],
  [
    'Unit 2 of the plant was shut down after the alarm.',
    'Unit 3 of the plant was shut down after the alarm.',
    'name',
  ],
  [
    'Pier No. 3 was closed on Monday after the storm.',
    'Pier No. 5 was closed on Monday after the storm.',
    'name',
  ],
  [
    'Reactor 4 was shut down after a leak on Friday.',
    'Reactor No. 2 was shut down after a leak on Friday.',
    'name',
  ],
  [
    'The fire began in room 14 of the hotel shortly after noon.',
    'The fire began in room 41 of the hotel shortly after noon.',
    'name',
  ],
  [
    'Work on phase two of the tunnel will begin in May.',
    'Work on phase three of the tunnel will begin in May.',
    'name',
  ],
  ['At the end of round 4 Hult led by two points.', 'At the end of round 6 Hult led by two points.', 'name'],
  [
    'The captain lives at No. 2 Dock Road in Alder.',
    'The captain lives at No. 5 Dock Road in Alder.',
    'name',
  ],
];

const harmless: readonly (readonly [source: string, claim: string])[] = [
  ['Work on phase two of the tunnel will begin in May.', 'Work on Phase 2 of the tunnel will begin in May.'],
  ['Pier No. 3 was closed on Monday after the storm.', 'Pier 3 was closed on Monday after the storm.'],
  ['Piers 3 and 5 were closed on Monday after the storm.', 'Pier 5 was closed on Monday after the storm.'],
  ['Routes 9 to 14 were blocked by snow for six hours.', 'Route 12 was blocked by snow for six hours.'],
  ['The court 40 people had waited for was never built.', 'In the court 40 people waited.'],
  ['Reactor 4 was shut down on Friday and reactor 2 on Sunday.', 'Reactor 2 was shut down on Sunday.'],
  ['Reactor 4 was shut down on Friday.', 'Reactor 2 was started again in May.'],
  ['At that level 3% of firms fail each year.', 'At that level 3 percent of firms fail each year.'],
  ['Room 14 was on fire, and room 41 was full of smoke.', 'Smoke filled room 41.'],
];

describe('things told apart by a number', () => {
  for (const [source, claim, reason] of slips) check({ source, claim, verdict: 'contradicted', reason });
  for (const [source, claim] of harmless)
    check({ source, claim, verdict: ['supported', 'unsupported', 'disputed', 'unchecked'] });
});
