import { describe, expect, test } from 'vitest';
import { outcomes } from '../../../server/engine/annotate/outcomes.ts';
import { annotate } from '../../../server/engine/engine.ts';
import { read } from '../../../server/readers/read.ts';

/** A sentence, what says that something is more or less between « and », which of the two, and of what; or nothing at all. */
const cases: readonly (readonly [text: string, way?: 'more' | 'less', things?: string])[] = [
  ['The port had «fewer passengers than» in May.', 'less', 'passengers'],
  ['It sold «more opera tickets than» ever.', 'more', 'opera tickets'],
  ['«The price fell» in May.', 'less', 'price'],
  ['«Costs have soared» since.', 'more', 'Costs'],
  ['Prices were «higher than» in May.', 'more', 'Prices were'],
  ['More than 400 boats sailed.'],
  ['The price more than doubled.'],
  ['The price fell to 14 euros.'],
  ['The price did not fall.'],
  ['The price may fall.'],
  ['The boats sailed.'],
];

describe('what has become or is more or less', () => {
  for (const [marked, way, things] of cases)
    test(marked, async () => {
      const text = marked.replace(/[«»]/gu, '');
      const { sentences } = annotate(await read('note.md', new TextEncoder().encode(text)));
      const found = sentences
        .flatMap(outcomes)
        .map((each) => [
          text.slice(each.span.start, each.span.end),
          each.isMore ? 'more' : 'less',
          each.things.map(({ text: word }) => word).join(' '),
        ]);
      expect(found).toEqual(way === undefined ? [] : [[/«([^»]+)»/u.exec(marked)?.[1], way, things]]);
    });
});
