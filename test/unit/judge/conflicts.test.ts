import { describe, expect, test } from 'vitest';
import { annotate, conflicts, gather } from '../../../server/engine/engine.ts';
import { read } from '../../../server/readers/read.ts';

interface Case {
  readonly name: string;
  readonly sources: readonly string[];
  /** Kind and quoted text on both sides of each conflict. */
  readonly found: readonly (readonly [kind: string, a: string, b: string])[];
}

const filler =
  'Fishermen who had been mending their nets on the quay all morning ran for cover behind the ice house. ' +
  'A dog belonging to the keeper of the lock was found unharmed under an upturned rowing boat later on.';

describe('sources that disagree', () => {
  test.each<Case>([
    {
      name: 'a number, told once for both sides',
      sources: [
        'The gale tore the roofs off 14 houses in the village of Oxmouth on Sunday.',
        'The gale tore the roofs off 19 houses in the village of Oxmouth on Sunday.',
      ],
      found: [['number', '14', '19']],
    },
    {
      name: 'a word of a quotation',
      sources: [
        '"We have lost the whole harvest of oysters and nobody has called us," said Maura Fenwick, a farmer.',
        '"We have lost the whole harvest of mussels and nobody has called us," said Maura Fenwick, a farmer.',
      ],
      found: [['quotation', 'oysters', 'mussels']],
    },
    {
      name: 'two counts of two things',
      sources: [
        'The gale tore the roofs off 14 houses in the village of Oxmouth on Sunday.',
        'The gale tore the roofs off 19 barns in the village of Skerrow on Sunday.',
      ],
      found: [],
    },
    {
      name: 'a count that one side calls new',
      sources: [
        'The gale tore the roofs off 14 houses in the village of Oxmouth on Sunday.',
        'The gale is now known to have torn the roofs off 19 houses in the village of Oxmouth on Sunday.',
      ],
      found: [],
    },
    {
      name: 'copies of one text with a slip in one of them',
      sources: [
        `The gale tore the roofs off 14 houses in the village of Oxmouth on Sunday. ${filler}`,
        `The gale tore the roofs off 19 houses in the village of Oxmouth on Sunday. ${filler}`,
      ],
      found: [],
    },
    {
      name: 'rounding',
      sources: [
        'The repair of the sea wall at Oxmouth will cost the county about 5 million crowns.',
        'The repair of the sea wall at Oxmouth will cost the county 4.9 million crowns.',
      ],
      found: [],
    },
  ])('$name', async ({ sources, found }) => {
    const documents = await Promise.all(sources.map((text, at) => annotated(`${at}.txt`, text)));
    const told = (ordered: typeof documents) =>
      conflicts(gather(ordered)).map(({ kind, a, b }) => [kind, a.quote.text, b.quote.text]);
    expect(told(documents)).toEqual(found);
    expect(told(documents.toReversed())).toEqual(found);
  });
});

async function annotated(path: string, text: string) {
  return annotate(await read(path, new TextEncoder().encode(text)));
}
