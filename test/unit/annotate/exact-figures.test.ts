import { describe, expect, test } from 'vitest';
import { exactFigures } from '../../../server/engine/annotate/exact-figures.ts';
import { annotate } from '../../../server/engine/engine.ts';
import { read } from '../../../server/readers/read.ts';

const counts = { dimension: 'count', unit: '' } as const;
const percents = { dimension: 'percent', unit: 'percent' } as const;

/** A sentence, and the values it gives in a unit, each with what it counts. */
const cases: readonly (readonly [text: string, unit: typeof counts | typeof percents, figures: string])[] = [
  ['The port has 40 boats and 12 crews.', counts, '40 boat, 12 crew'],
  ['It won by 118 to 61.', counts, '61, 118'],
  ['Some sailed: 29 of the 68.', counts, '29, 68'],
  ['Only one still does.', counts, '1'],
  ['More than 40 boats sailed.', counts, '40 boat'],
  ['Between 40 and 50 boats sailed.', counts, ''],
  ['Of the 40 boats, 12 percent sailed.', percents, '12'],
  ['Of the boats, three sailed and 12 percent sank.', percents, '12'],
];

describe('figures that name a single value', () => {
  for (const [text, unit, figures] of cases)
    test(`${text} (${unit.dimension})`, async () => {
      const { sentences } = annotate(await read('note.md', new TextEncoder().encode(text)));
      const found = sentences
        .flatMap((sentence) => exactFigures(sentence, unit))
        .map(({ value, counted }) => (counted === undefined ? `${value}` : `${value} ${counted}`));
      expect(found.join(', ')).toBe(figures);
    });
});
