import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../../server/engine/annotate/quantity.ts';
import { quantities } from '../../../server/engine/annotate/quantities.ts';
import { tokens } from '../../../server/engine/annotate/tokens.ts';
import { isCopySlip } from '../../../server/engine/compare/figure-slip.ts';

function quantity(text: string): Quantity {
  const sentence = { start: 0, end: text.length };
  const [first] = quantities(text, sentence, tokens(text, sentence));
  if (first === undefined) throw new Error(`no quantity in "${text}"`);
  return first;
}

describe('isCopySlip, both ways round', () => {
  test.each([
    // A nought too many.
    ['2,400 sailors', '24,000 sailors', true],
    ['$1.8 billion', '$18 billion', true],
    ['$1.8 billion', '$1.8 million', true],
    // Two digits changed over.
    ['4,500 dockers', '5,400 dockers', true],
    ['62 percent', '26 percent', true],
    ['1,324 ships', '1,342 ships', true],
    ['1,324 ships', '3,124 ships', true],
    // Other figures.
    ['2,400 sailors', '2,400 sailors', false],
    ['2,400 sailors', '2,500 sailors', false],
    ['1,324 ships', '4,321 ships', false],
    ['27 ships', '28 ships', false],
    // One digit is no mark of a common origin.
    ['20 ships', '200 ships', false],
    ['two ships', '20 ships', false],
    // Other things measured.
    ['62 miles', '26 tons', false],
    ['$62', '62 percent', false],
    ['the 12th time', 'the 21st time', false],
    ['10 to 12 ships', '21 ships', false],
  ] as const)('%s / %s: %s', (one, other, expected) => {
    expect(isCopySlip(quantity(one), quantity(other))).toBe(expected);
    expect(isCopySlip(quantity(other), quantity(one))).toBe(expected);
  });
});
