import { describe, expect, test } from 'vitest';
import { moves } from '../../../server/engine/annotate/moves.ts';
import { annotate } from '../../../server/engine/engine.ts';
import { read } from '../../../server/readers/read.ts';

/** A sentence with the amount and the word that says which way between « and », the way, and whether it says what it is held against. */
const cases: readonly (readonly [text: string, way?: 'more' | 'less', isHeldAgainst?: boolean])[] = [
  ['Landings «fell by 9 percent» from May to August.', 'less'],
  ['The board reported a «21 percent rise» in landings.', 'more'],
  ['There was a «rise of 21 percent» in landings.', 'more'],
  ['The party won 29 percent, «down 4 points» on 2021.', 'less'],
  ['The yard has 3,350 workers, «110 fewer» than a year earlier.', 'less', true],
  ['The yard has «110 more workers» than in May.', 'more'],
  ['Diesel cost «12 cents a litre more» in June.', 'more'],
  ['The drill is «20 crowns cheaper» than last year.', 'less', true],
  ['Turnout was «300,000 below» that of 2021.', 'less', true],
  ['The line will «put its fares up by 200 crowns» in May.', 'more'],
  ['The yard «gained 110 workers» over the year.', 'more'],
  ['The yard has «shed 110 workers».', 'less'],
  // Where it came to is no step, and neither is a bound or what is denied.
  ['Landings fell to 9 percent.'],
  ['Landings fell from 14 to 9 percent.'],
  ['More than 110 workers left.'],
  ['Two more were hurt.'],
  ['Landings did not fall by 9 percent.'],
];

describe('amounts by which something is more or less', () => {
  for (const [marked, way, isHeldAgainst = false] of cases)
    test(marked, async () => {
      const text = marked.replace(/[«»]/gu, '');
      const { sentences } = annotate(await read('note.md', new TextEncoder().encode(text)));
      const found = sentences.flatMap(moves);
      expect(
        found.map(({ span, isMore, standard }) => [
          text.slice(span.start, span.end),
          isMore ? 'more' : 'less',
          standard !== undefined,
        ]),
      ).toEqual(way === undefined ? [] : [[/«([^»]+)»/u.exec(marked)?.[1], way, isHeldAgainst]]);
    });
});
