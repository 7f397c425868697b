import { describe, expect, test } from 'vitest';
import { comparePair } from '../../../../server/engine/pairs.ts';
import { featureNames, features } from '../../../../server/engine/compare/features.ts';

function measured(evidence: string, claim: string): Readonly<Record<string, number>> {
  const comparison = comparePair([evidence], claim)[0]?.comparisons[0];
  if (comparison === undefined) throw new Error(`Nothing speaks of it: ${claim}`);
  const values = features(comparison);
  return Object.fromEntries(featureNames.map((name, at) => [name, values[at] ?? NaN]));
}

const evidence = 'The Corva ferry ran aground near Sellin, and its passengers were taken off by helicopters.';

describe('words of the claim that stand in the passage', () => {
  test.each([
    { claim: 'The passengers of the ferry were taken off.', is: 1 },
    // Within names too.
    { claim: 'Sellin ferry helicopters.', is: 1 },
    // Of one stem.
    { claim: 'A passenger helicopter.', is: 1 },
  ])('all of "$claim"', ({ claim, is }) => {
    const { wordsPresent, wordsRelated, strangestWord } = measured(evidence, claim);
    expect([wordsPresent, wordsRelated, strangestWord]).toEqual([is, is, 0]);
  });

  test('are fewer where others stand for them, which are related', () => {
    const { wordsPresent = 0, wordsRelated = 0 } = measured(evidence, 'The ship ran aground near Sellin.');
    expect(wordsPresent).toBeLessThan(1);
    expect(wordsRelated).toBeGreaterThan(wordsPresent);
  });

  test('a word of another field is stranger than one of the same', () => {
    const near = measured(evidence, 'The ship ran aground near Sellin.').strangestWord ?? 0;
    const far = measured(evidence, 'The violin ran aground near Sellin.').strangestWord ?? 0;
    expect(far).toBeGreaterThan(near);
  });

  test('may stand in a neighbouring sentence', () => {
    const { wordsPresent } = measured(
      'The Corva ferry ran aground near Sellin. Lifeboats came at once.',
      'The ferry that ran aground near Sellin met lifeboats.',
    );
    expect(wordsPresent).toBeGreaterThan(0.7);
  });
});
