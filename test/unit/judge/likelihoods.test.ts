import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examinePair, judgePair } from '../../../server/engine/pairs.ts';
import { claimFeatureNames } from '../../../server/engine/judge/claim-features.ts';
import { learnedFeatures } from '../../../server/engine/judge/likelihoods.generated.ts';

describe('likelihoods', () => {
  test('the trees were trained on the features there are', () => {
    expect(learnedFeatures.split(' ')).toEqual(claimFeatureNames);
  });

  test.each([
    {
      evidence: 'Two tankers left Port Alder on Monday, the harbour office said.',
      claim: 'Two tankers left Port Alder on Monday.',
      label: 'supported',
    },
    {
      evidence: 'Two tankers left Port Alder on Monday, the harbour office said.',
      claim: 'Three tankers left Port Alder on Monday.',
      label: 'contradicted',
    },
    {
      evidence: 'Two tankers left Port Alder on Monday, the harbour office said.',
      claim: 'The governor of Merrow opened a school for the children of miners.',
      label: 'unsupported',
    },
    {
      evidence: 'A man in a green jacket is waiting for the ferry.',
      claim: 'A man in a blue jacket is waiting for the ferry.',
      label: 'contradicted',
    },
    {
      evidence: 'A man in a green jacket is waiting for the ferry.',
      claim: 'A man in a jacket is waiting for the ferry.',
      label: 'supported',
    },
    {
      evidence: 'The council has sold more than 400 boats since 2019.',
      claim: 'The council has sold more than 300 boats since 2019.',
      label: 'supported',
    },
    {
      evidence: 'The council has sold more than 400 boats since 2019.',
      claim: 'The council has sold fewer than 300 boats since 2019.',
      label: 'contradicted',
    },
  ])('$label: $claim', ({ evidence, claim, label }) => {
    expect(judged(evidence, claim).label).toBe(label);
  });

  test('they are shares of one, for any two texts', () => {
    const words = fc.constantFrom(
      'Orme',
      'sold',
      'three',
      'boats',
      'not',
      'in',
      'May',
      '1999',
      'Alder',
      'the',
      'never',
      '.',
      ';',
    );
    const text = fc.array(words, { minLength: 1, maxLength: 12 }).map((chosen) => chosen.join(' '));
    fc.assert(
      fc.property(text, text, (evidence, claim) => {
        const { scores } = judged(evidence, claim);
        const shares = [scores.supported, scores.contradicted, scores.unsupported];
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

function judged(evidence: string, claim: string) {
  return judgePair(examinePair([evidence], claim, false).map(({ checked }) => checked));
}
