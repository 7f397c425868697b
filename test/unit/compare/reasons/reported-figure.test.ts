import { describe } from 'vitest';
import { check } from '../../check.ts';

describe('who gave the figure', () => {
  const march =
    'Some «4,000» people marched through Velde on Saturday, police said; the organisers spoke of 10,000.';
  check({
    source: march,
    claim: 'Police said that «10,000» people marched through Velde on Saturday.',
    verdict: 'contradicted',
    reason: 'number',
  });
  check({
    source: march,
    claim: 'The organisers said that 10,000 people marched through Velde on Saturday.',
    verdict: 'supported',
  });
  check({
    source: march,
    claim: 'Police said that 4,000 people marched through Velde on Saturday.',
    verdict: 'supported',
  });
  const dead = 'The ministry put the number of dead at «12», while the Red Cross reported 30.';
  check({
    source: dead,
    claim: 'The ministry reported «30» dead.',
    verdict: 'contradicted',
    reason: 'number',
  });
  check({ source: dead, claim: 'The Red Cross reported 30 dead.', verdict: 'supported' });
});
