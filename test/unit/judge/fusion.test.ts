import { describe, expect, test } from 'vitest';
import { answered } from '../../../server/engine/engine.ts';
import { examinePair } from '../../../server/engine/pairs.ts';
import type { Likelihoods } from '../../../server/engine/judge/likelihoods.ts';

const yes: Likelihoods = { supported: 0.96, contradicted: 0.02, unsupported: 0.02 };
const silent: Likelihoods = { supported: 0.03, contradicted: 0.02, unsupported: 0.95 };
const denies: Likelihoods = { supported: 0.02, contradicted: 0.96, unsupported: 0.02 };

/** What the comparisons make likely, and what they and a trained judge do. */
function likely(evidence: string, claim: string, says: Likelihoods): readonly [Likelihoods, Likelihoods] {
  const [examined] = examinePair([evidence], claim, true);
  const together = examined && answered(examined, () => says);
  if (examined === undefined || together === undefined) throw new Error(`No claim: ${claim}`);
  return [examined.checked.likelihoods, together.likelihoods];
}

const evidence = 'A helicopter came from the air base at Torlund.';
const claim = 'The helicopter hails from Torlund.';

describe('the likelihoods of both together', () => {
  test.each([
    { says: yes, label: 'supported' },
    { says: denies, label: 'contradicted' },
    { says: silent, label: 'unsupported' },
  ] as const)('lean towards $label where the trained judge says so', ({ says, label }) => {
    const [alone, together] = likely(evidence, claim, says);
    const otherwise = [yes, denies, silent].filter((each) => each !== says);
    expect(together[label]).toBeGreaterThan(Math.min(alone[label], 0.5));
    for (const each of otherwise)
      expect(together[label]).toBeGreaterThan(likely(evidence, claim, each)[1][label]);
  });

  test('hang on the words as well', () => {
    const [, near] = likely(evidence, 'A helicopter came from Torlund.', silent);
    const [, far] = likely(evidence, 'An observatory near Quenta found a comet.', silent);
    expect(near.supported).toBeGreaterThan(far.supported);
  });

  test.each([yes, denies, silent])('sum up to one', (says) => {
    const [, { supported, contradicted, unsupported }] = likely(evidence, claim, says);
    expect(supported + contradicted + unsupported).toBeCloseTo(1);
  });
});
