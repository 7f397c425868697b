import { describe, expect, test } from 'vitest';
import { comparedFigures } from '../../../server/engine/annotate/compared-figures.ts';
import { annotate } from '../../../server/engine/engine.ts';
import { read } from '../../../server/readers/read.ts';

/** A sentence, the two figures that it compares between « and », and whether the one it speaks of is the greater; or nothing at all. */
const cases: readonly (readonly [text: string, way?: 'more' | 'less'])[] = [
  ['The port had «3.8 million passengers, compared with 3.1 million» in May.', 'more'],
  ['«40 boats sailed in June, as against 60» in May.', 'less'],
  ['The vote went «118 versus 61».', 'more'],
  ['It made «$14m as opposed to $9m» a year ago.', 'more'],
  ['Profits fell to «14 percent from 20 percent».', 'less'],
  ['Sales rose «from 14 percent to 20 percent».'],
  ['The shift went from nine hours to ten.'],
  ['40 boats sailed in June and 60 in May.'],
  ['The port has 40 boats, compared with 3 tonnes of fish.'],
  ['The team won 3-1 against 5 teams.'],
];

describe('figures that a sentence compares', () => {
  for (const [marked, way] of cases)
    test(marked, async () => {
      const text = marked.replace(/[«»]/gu, '');
      const { sentences } = annotate(await read('note.md', new TextEncoder().encode(text)));
      const found = sentences
        .flatMap(comparedFigures)
        .map(({ span, isMore }) => [text.slice(span.start, span.end), isMore ? 'more' : 'less']);
      expect(found).toEqual(way === undefined ? [] : [[/«([^»]+)»/u.exec(marked)?.[1], way]]);
    });
});
