import { describe } from 'vitest';
import { check } from '../../check.ts';

describe('the figure that held before', () => {
  const mill = 'The mill of Velde employs «640» people, down from 900 a decade ago.';
  check({
    source: mill,
    claim: 'The mill of Velde employs «900» people.',
    verdict: 'contradicted',
    reason: 'number',
  });
  for (const claim of [
    'The mill of Velde employs 640 people.',
    'The mill of Velde used to employ 900 people.',
    'The mill of Velde employed 900 people a decade ago.',
  ])
    check({ source: mill, claim, verdict: 'supported' });
});
