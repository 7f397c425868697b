import { describe } from 'vitest';
import type { ReasonKind } from '../../../../server/engine/compare/comparison.ts';
import { check } from '../../check.ts';

const slips: readonly (readonly [source: string, claim: string, reason: ReasonKind])[] = [
  [
    "The party's conference moves this year from the seaside town of Marl to the inland city of Corvin.",
    "The party's conference moves this year from the inland city of Corvin to the seaside town of Marl.",
    'role',
  ],
  [
    'The council chose trams rather than buses for the new line.',
    'For the new line the council chose buses rather than trams.',
    'role',
  ],
  [
    'There was less hostility to the vaccine than a lack of appointments, the nurse said.',
    'The nurse said there was hostility to the vaccine rather than a lack of appointments.',
    'role',
  ],
  [
    'The board bought ferries instead of bridges with the money.',
    'With the money the board bought bridges instead of ferries.',
    'role',
  ],
];

const harmless: readonly (readonly [source: string, claim: string])[] = [
  [
    'The council chose trams rather than buses for the new line.',
    'Instead of buses the council chose trams for the new line.',
  ],
  [
    'There was less hostility to the vaccine than a lack of appointments, the nurse said.',
    'The nurse said there was a lack of appointments rather than hostility to the vaccine.',
  ],
  [
    'The festival moved from Oster to Alder in 2010 and from Alder to Brill in 2020.',
    'The festival moved from Oster to Alder in 2010.',
  ],
];

describe('which of two, turned round', () => {
  for (const [source, claim, reason] of slips) check({ source, claim, verdict: 'contradicted', reason });
  for (const [source, claim] of harmless)
    check({ source, claim, verdict: ['supported', 'unsupported', 'disputed', 'unchecked'] });
});
