import { describe } from 'vitest';
import type { ReasonKind } from '../../../server/engine/compare/comparison.ts';
import { check } from '../check.ts';
import { pairsIn } from './pairs.ts';

/* One slip each, beside the true restatements that look like it (`restatements.test.ts`). */
for (const [theme, pairs] of pairsIn('slips'))
  describe(`slips: ${theme}`, () => {
    for (const { source, claim, slip } of pairs)
      check({ source, claim, verdict: ['contradicted', 'misquoted'], reason: slip as ReasonKind });
  });
