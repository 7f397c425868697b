import { describe, expect, it, test } from 'vitest';
import type { Quantity } from '../../../server/engine/annotate/quantity.ts';
import { quantities } from '../../../server/engine/annotate/quantities.ts';
import { tokens } from '../../../server/engine/annotate/tokens.ts';
import { compareQuantities } from '../../../server/engine/compare/quantities.ts';

function quantity(text: string): Quantity {
  const sentence = { start: 0, end: text.length };
  const [first] = quantities(text, sentence, tokens(text, sentence));
  if (first === undefined) throw new Error(`no quantity in "${text}"`);
  return first;
}

describe('compareQuantities, both ways round', () => {
  test.each([
    ['28 ships', '28 ships', 'equal'],
    ['28 ships', '27 ships', 'contradicts'],
    ['twenty-eight ships', '28 ships', 'equal'],
    ['30 ships', '27 ships', 'contradicts'],
    ['no casualties', 'two casualties', 'contradicts'],
    // Bounds.
    ['at least 15 ships', '20 ships', 'compatible'],
    ['at least 15 ships', '14 ships', 'contradicts'],
    ['more than 20 ships', '15 ships', 'contradicts'],
    ['more than 20 ships', '21 ships', 'compatible'],
    // A bound excludes its own edge, unless the figure at the edge may be a round one.
    ['more than 38 ships', '38 ships', 'contradicts'],
    ['fewer than 38 ships', '38 ships', 'contradicts'],
    ['more than 30 ships', '30 ships', 'compatible'],
    ['at least 38 ships', '38 ships', 'compatible'],
    ['more than 38 ships', 'about 38 ships', 'compatible'],
    ['less than 64 percent', '64 percent', 'contradicts'],
    ['more than half of them', '50 percent', 'compatible'],
    ['more than three years', 'three years', 'compatible'],
    ['more than $38 million', '$38 million', 'compatible'],
    ['up to 10 ships', '12 ships', 'contradicts'],
    ['up to 10 ships', '8 ships', 'compatible'],
    ['at least 15 ships', 'at least 15 ships', 'equal'],
    ['at least 15 ships', 'fewer than 12 ships', 'contradicts'],
    ['nearly 500 ships', '480 ships', 'equal'],
    ['nearly 500 ships', '510 ships', 'contradicts'],
    ['nearly 500 ships', '300 ships', 'contradicts'],
    // Precision.
    ['about 45,000 ships', '45,210 ships', 'equal'],
    ['1.3 million ships', '1,298,400 ships', 'equal'],
    ['1.3 million ships', '1,400,000 ships', 'contradicts'],
    ['some 54,000 ships', '45,000 ships', 'contradicts'],
    // Ranges.
    ['10 to 12 ships', '11 ships', 'compatible'],
    ['10 to 12 ships', '14 ships', 'contradicts'],
    ['tens of thousands of ships', '45,000 ships', 'compatible'],
    ['hundreds of ships', '3,500 ships', 'contradicts'],
    // Units.
    ['62 miles', '100 km', 'equal'],
    ['a little over 60 miles', '62 miles', 'equal'],
    ['a little over 60 miles', '100 km', 'equal'],
    ['62 miles', '62 km', 'contradicts'],
    ['62 miles', '62 tons', 'incomparable'],
    ['$5 million', '5 million dollars', 'equal'],
    ['$5 million', '€5 million', 'incomparable'],
    ['12 months', '52 weeks', 'equal'],
    // Shares.
    ['half of them', '50 percent', 'equal'],
    ['one in five sailors', '20 percent', 'equal'],
    ['a third of them', '50 percent', 'contradicts'],
    ['5 percent', '5 percentage points', 'incomparable'],
    // Ranks and scores.
    ['the third time', 'the second time', 'contradicts'],
    ['a 60-38 vote', 'a 61-38 vote', 'contradicts'],
    ['a 60-38 vote', 'by 60-38', 'equal'],
    ['a 60-38 vote', '60 ships', 'incomparable'],
  ] as const)('%s / %s: %s', (claim, evidence, expected) => {
    expect(compareQuantities(quantity(claim), quantity(evidence))).toBe(expected);
    expect(compareQuantities(quantity(evidence), quantity(claim))).toBe(expected);
  });

  // What the claim says more than an open bound of the source is not founded on it, and not yet wrong.
  test.each([
    ['more than 400 ships', 'more than 500 ships', 'compatible'],
    ['more than 500 ships', 'more than 400 ships', 'incomparable'],
    ['at least 500 ships', 'more than 400 ships', 'incomparable'],
    ['fewer than 60 ships', 'fewer than 100 ships', 'incomparable'],
    ['fewer than 100 ships', 'fewer than 60 ships', 'compatible'],
    ['450 ships', 'more than 400 ships', 'compatible'],
    ['900 ships', 'more than 400 ships', 'incomparable'],
    ['more than 400 ships', '900 ships', 'compatible'],
    ['4,100 ships', 'more than 400 ships', 'contradicts'],
    ['more than 24,000 ships', 'more than 2,400 ships', 'contradicts'],
    ['40 ships', 'at least 4 ships', 'incomparable'],
    ['2 ships', 'up to 10 ships', 'incomparable'],
    ['8 ships', 'up to 10 ships', 'compatible'],
  ] as const)('%s, founded on %s: %s', (claim, evidence, expected) => {
    expect(compareQuantities(quantity(claim), quantity(evidence))).toBe(expected);
  });

  it('finds every quantity equal to itself', () => {
    for (const text of [
      'some 54,000 ships',
      'up to 10 ships',
      '10 to 12 ships',
      'a third of them',
      '25 degrees Celsius',
      'no ships',
    ]) {
      expect(compareQuantities(quantity(text), quantity(text))).toBe('equal');
    }
  });
});
