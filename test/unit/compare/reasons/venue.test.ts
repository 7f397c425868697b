import { describe } from 'vitest';
import { check } from '../../check.ts';

const calm = ['supported', 'unsupported', 'disputed', 'unchecked'] as const;

describe('one happening at two places', () => {
  for (const [source, claim] of [
    [
      'The joint exercise, which took place over the «Sea of Norland» ahead of schedule, involved two Merrow bombers.',
      'The joint exercise of the Merrow bombers was held over the «East Velde Sea».',
    ],
    [
      'The drills of the coast guard, held over the «Bay of Alder», involved two boats.',
      'The drills of the coast guard took place over the «Bay of Oster».',
    ],
  ] as const)
    check({ source, claim, verdict: 'contradicted', reason: 'place' });
});

describe('places that may be one, or happenings that are two', () => {
  for (const [source, claim] of [
    [
      'The fishing treaty was signed by both presidents at the town hall of Alder.',
      'Both presidents signed the fishing treaty in Alder.',
    ],
    [
      'The exercise was held over the Sea of Norland on Monday.',
      'The exercise on Tuesday was held over the East Velde Sea.',
    ],
    [
      'Ada Orme was born in Alder, Norway, the daughter of a miller.',
      "Ada Orme, a miller's daughter, was born in Norway.",
    ],
    [
      'The drill of the coast guard took place over the Sea of Japan.',
      'The drill of the coast guard was held over the East Sea.',
    ],
  ] as const)
    check({ source, claim, verdict: calm });
});

describe('a venue that the passage has with something else', () => {
  check({
    source: 'The exercise was held amid tension that has grown in the East Velde Sea.',
    claim: 'The exercise was held over the East Velde Sea.',
    verdict: 'unsupported',
  });
  check({
    source: 'The exercise was held by the navy of Norland over the East Velde Sea.',
    claim: 'The exercise was held over the East Velde Sea.',
    verdict: 'supported',
  });
});
