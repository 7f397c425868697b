import { describe } from 'vitest';
import { check } from '../../check.ts';

describe('a change told the other way round', () => {
  check({
    source: 'The exclusion zone round the mill was widened from «10 to 15 kilometres» on Saturday.',
    claim: 'The no-go area round the mill was cut from «15 to 10 kilometres» on Saturday.',
    verdict: 'contradicted',
    reason: 'number',
  });
  check({
    source: 'The yield on the ten-year bonds of Norland dropped to 4.3 percent from 4.6 percent.',
    claim: "The yield on Norland's ten-year debt climbed from 4.3 to 4.6 percent.",
    verdict: 'contradicted',
    reason: 'number',
  });
  check({
    source:
      'The zone was cut from 15 to 10 kilometres on Friday after it had been widened from 10 to 15 kilometres.',
    claim: 'The zone had been widened from 10 to 15 kilometres.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: 'The yield on the bonds fell to 4.3 percent from 4.6.',
    claim: 'The yield on the bonds fell from 4.6 to 4.3 percent.',
    verdict: ['supported', 'unsupported'],
  });
});

describe('with little else in common', () => {
  check({
    source: 'The number of night guards was reduced from five to two in 2022.',
    claim: 'In 2022 the museum increased its night watch from «two guards to five».',
    verdict: 'contradicted',
    reason: 'number',
  });
  check({
    source: 'Night shifts are to be shortened from ten hours to nine.',
    claim: 'Night shifts will be extended from «nine hours to ten» under the deal.',
    verdict: 'contradicted',
    reason: 'number',
  });
  check({
    source: 'Night shifts are to be shortened from ten hours to nine.',
    claim: 'Night shifts will be cut to nine hours from ten under the deal.',
    verdict: ['supported', 'unsupported'],
  });
});
