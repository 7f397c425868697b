import { describe } from 'vitest';
import { check } from '../check.ts';
import { pairsIn } from './pairs.ts';

/* Sentences beside a source that tells of something else in like words: nothing in it is against them, and none may go red. */
for (const [theme, pairs] of pairsIn('other-things'))
  describe(`other things: ${theme}`, () => {
    for (const { source, claim } of pairs)
      check({ source, claim, verdict: ['supported', 'unsupported', 'disputed', 'unchecked'] });
  });
