import { describe } from 'vitest';
import { check } from '../../check.ts';

describe('another thing of one kind', () => {
  const lake = 'Divers found a bronze «helmet» in Lake Sorna on Friday, the museum in Alder said.';
  check({
    source: lake,
    claim: 'Divers found a bronze «shield» in Lake Sorna on Friday.',
    verdict: 'contradicted',
    reason: 'antonym',
  });
  check({
    source: `${lake} A shield had been found there in May.`,
    claim: 'Divers found a bronze shield in Lake Sorna on Friday.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: lake,
    claim: 'Divers found a helmet in Lake Sorna on Friday.',
    verdict: 'supported',
  });
});

describe('another thing than the one that is spoken of', () => {
  const pool = 'The pool took 300 visitors on Sunday.';
  for (const claim of ['The museum took 300 visitors on Sunday.', 'The library took 300 visitors on Sunday.'])
    check({ source: pool, claim, verdict: 'unsupported' });
});
