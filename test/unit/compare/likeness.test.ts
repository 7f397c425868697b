import { describe, expect, test } from 'vitest';
import { juxtapose } from '../../../server/engine/compare/juxtaposition.ts';
import { likeness } from '../../../server/engine/compare/likeness.ts';
import { comparePair } from '../../../server/engine/pairs.ts';

/** How alike a source of one sentence and a claim are. */
function alike(source: string, claim: string): number {
  const comparison = comparePair([source], claim)[0]?.comparisons[0];
  if (comparison === undefined) throw new Error(`"${source}" has no word of "${claim}"`);
  return likeness(juxtapose(comparison.claim, comparison.passage));
}

describe('how alike a claim and a passage are', () => {
  test('word for word the same', () => {
    expect(alike('The ferry sank off Alder.', 'The ferry sank off Alder.')).toBe(1);
  });

  test('small words do not tell', () => {
    expect(alike('The ferry sank off Alder.', 'A ferry had sunk off the Alder.')).toBe(1);
  });

  test('neither side comes first', () => {
    const [long, short] = [
      'The ferry sank off Alder in a storm on its way to Oster.',
      'The ferry sank off Alder.',
    ];
    expect(alike(long, short)).toBeCloseTo(alike(short, long), 10);
  });

  const nearer: readonly (readonly [claim: string, near: string, far: string])[] = [
    ['The militants seized the town.', 'The fighters seized the town.', 'The bakers seized the town.'],
    [
      'The ferry sank off Alder.',
      'The ferry sank off Alder.',
      'The ferry, built in Oster, sank off Alder on its way home.',
    ],
    ['Twelve boats were lost.', '12 boats were lost.', '13 boats were lost.'],
    [
      'The mayor opened the bridge.',
      'The mayor opened the new bridge.',
      'The mayor closed his speech with thanks to the crew of the bridge.',
    ],
  ];
  for (const [claim, near, far] of nearer)
    test(`"${claim}" is more like "${near}" than like "${far}"`, () => {
      expect(alike(near, claim)).toBeGreaterThan(alike(far, claim));
    });
});
