import { describe, expect, test } from 'vitest';
import { annotate } from '../../../server/engine/annotate/annotate.ts';
import { rateOf } from '../../../server/engine/annotate/rates.ts';
import { plainDocument } from '../../../server/engine/document/plain-document.ts';

/** The rate of the first figure of a sentence, and the words that say so. */
const cases: readonly (readonly [text: string, per: string | undefined, words?: string])[] = [
  ['The permit costs 60 euros a month.', 'month', 'a month'],
  ['The permit costs 60 euros annually.', 'year', 'annually'],
  ['The permit costs 60 euros per annum.', 'year', 'per annum'],
  ['Rents rose 4 percent each year.', 'year', 'each year'],
  ['The plant makes 300 tonnes of steel a day.', 'day', 'a day'],
  ['Each week the pool takes 300 visitors.', 'week', 'Each week'],
  ['A yearly grant of 14 million crowns goes to the choir.', 'year', 'yearly'],
  ['The tickets were sold at 5 euros apiece.', 'each', 'apiece'],
  ['The permit costs 60 euros.', undefined],
  ['In a month the permit will cost 60 euros.', undefined],
  ['Each week, it is said, some 300 visitors come.', undefined],
];

describe('rates', () => {
  for (const [text, per, words] of cases)
    test(text, () => {
      const [sentence] = annotate(plainDocument('text', [text])).sentences;
      const [quantity] = sentence?.quantities ?? [];
      if (sentence === undefined || quantity === undefined) throw new Error('The sentence has a figure.');
      const rate = rateOf(quantity, sentence.tokens);
      expect(rate?.per).toBe(per);
      expect(rate && text.slice(rate.span.start, rate.span.end)).toBe(words);
    });
});
