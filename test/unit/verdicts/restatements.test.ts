import { describe } from 'vitest';
import { check } from '../check.ts';
import { pairsIn } from './pairs.ts';

/*
 * What a source says, told again in other words or in part. Every sentence has what looks like a slip of some kind: figures, parties and
 * places of two things beside each other, opposites, comparisons, shares, ranks. None may go red.
 */
for (const [theme, pairs] of pairsIn('restatements'))
  describe(`true restatements: ${theme}`, () => {
    for (const { source, claim } of pairs)
      check({ source, claim, verdict: ['supported', 'unsupported', 'disputed', 'unchecked'] });
  });
