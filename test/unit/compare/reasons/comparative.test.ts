import { describe } from 'vitest';
import { check } from '../../check.ts';

const calm = ['supported', 'unsupported', 'disputed', 'unchecked'] as const;

describe('two things compared, with the other outcome', () => {
  for (const [source, claim, reason] of [
    [
      '«More women than men» voted for the toll in Velde.',
      '«More men than women» voted for the toll in Velde.',
      'role',
    ],
    [
      'The mill is «older than the church» of Velde.',
      'The church of Velde is «older than the mill».',
      'role',
    ],
    ['Alder has «more residents than Oster».', 'Oster has «more residents than Alder».', 'role'],
    [
      'The dock of Velde cost «less than the bridge».',
      'The dock of Velde cost «more than the bridge».',
      'antonym',
    ],
    [
      'Prices in Velde rose «more slowly in June than in May».',
      'Prices in Velde rose «faster in June than in May».',
      'antonym',
    ],
  ] as const)
    check({ source, claim, verdict: 'contradicted', reason });
});

describe('two things compared, with the same outcome or in another respect', () => {
  for (const [source, claim] of [
    ['More women than men voted for the toll in Velde.', 'Fewer men than women voted for the toll in Velde.'],
    ['The mill is older than the church of Velde.', 'The church of Velde is younger than the mill.'],
    ['The dock of Velde cost less than the bridge.', 'The bridge of Velde cost more than the dock.'],
    [
      'The dock of Velde is more useful than the bridge.',
      'The dock of Velde is less costly than the bridge.',
    ],
    [
      'The bridge of Velde is the longest in the country.',
      'No bridge in the country is longer than that of Velde.',
    ],
  ] as const)
    check({ source, claim, verdict: calm });
});
