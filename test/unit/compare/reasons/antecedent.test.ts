import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../server/engine/annotate/annotate.ts';
import { antecedentOf } from '../../../../server/engine/compare/reasons/antecedent.ts';
import { plainDocument } from '../../../../server/engine/document/plain-document.ts';

/* Whom a pronoun means behind these sentences; undefined where it may be another. */
const cases: readonly (readonly [before: string, pronoun: string, meant: string | undefined])[] = [
  ['That was not enough for Councillor Ada Orme, who lives there.', 'she', 'Ada Orme'],
  ["The union's lawyer, Peter Brill, was content.", 'he', 'Peter Brill'],
  ['The mayor, Sonia Orme, met the lawyer Peter Brill.', 'he', 'Peter Brill'],
  // Who is named only in what somebody says is not spoken of.
  ['"Mr Hale knows," said the mayor, Sonia Orme.', 'she', 'Sonia Orme'],
  // Sentences that name nobody are passed over.
  ['The nurse Sonia Orme works in Alder. The ward has nine beds.', 'she', 'Sonia Orme'],
  // Of two either may be meant.
  ['The lawyer Peter Brill met the farmer John Hale.', 'he', undefined],
  // A pronoun goes on with the one before.
  ['The lawyer Peter Brill spoke first. He said Mr Hale would follow.', 'he', 'Peter Brill'],
  // Nothing tells that "Brill" is a person here, or that he is not.
  ['Last year Brill won the seat of Senator John Hale.', 'he', undefined],
  ['The lawyer Peter Brill spoke first.', 'she', undefined],
  ['The lawyer Peter Brill spoke first.', 'they', undefined],
];

describe('whom a pronoun means', () => {
  test.each(cases)('%s … %s', (before, pronoun, meant) => {
    const { sentences } = annotate(plainDocument('text', [before]));
    expect(antecedentOf(pronoun, sentences)?.text).toBe(meant);
  });
});
