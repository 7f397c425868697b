import { describe, expect, test } from 'vitest';
import { annotate } from '../../../server/engine/annotate/annotate.ts';
import { claims } from '../../../server/engine/claims/claims.ts';
import { figureAgreements } from '../../../server/engine/compare/figure-agreement.ts';
import { juxtapose } from '../../../server/engine/compare/juxtaposition.ts';
import { plainDocument } from '../../../server/engine/document/plain-document.ts';
import { passages } from '../../../server/engine/retrieve/passages.ts';

/** The agreements of the claim's figures, in order, with the first sentence of the source as focus. */
function agreements(claim: string, source: string): readonly string[] {
  const [own] = claims(annotate(plainDocument('claim', [claim])));
  const [passage] = passages(annotate(plainDocument('source', [source])));
  if (own === undefined || passage === undefined) throw new Error('nothing to compare');
  return figureAgreements(juxtapose(own, passage)).map(({ kind, agreement }) => `${kind} ${agreement}`);
}

describe('figureAgreements', () => {
  test.each([
    ['Three ships sank in 2012.', 'Three ships sank in 2012.', ['quantity equal', 'date equal']],
    ['More than two ships sank.', 'Three ships sank.', ['quantity compatible']],
    ['Three ships sank in 2012.', 'Two ships sank in 2013.', ['quantity contradicts', 'date contradicts']],
    ['Three ships sank in 2012.', 'Some ships sank.', ['quantity absent', 'date absent']],
    ['Three ships sank.', 'The repair cost $3.', ['quantity incomparable']],
    // The best counts, whatever else stands there.
    ['Three ships sank.', 'Two of the three ships sank.', ['quantity equal']],
    // A neighbouring sentence counts as well.
    [
      'Three ships sank in 2012.',
      'Three ships sank. It was in March 2012.',
      ['quantity equal', 'date compatible'],
    ],
    ['The ships sank.', 'Three ships sank in 2012.', []],
  ])('%s / %s', (claim, source, expected) => {
    expect(agreements(claim, source)).toEqual(expected);
  });
});
