import { describe, expect, test } from 'vitest';
import { steps } from '../../../server/engine/annotate/steps.ts';
import { annotate } from '../../../server/engine/engine.ts';
import { read } from '../../../server/readers/read.ts';

/** A sentence with its step between « and », what sort of step it is, on which side, and a word of what it is held against; or nothing. */
const cases: readonly (readonly [text: string, told?: string, standard?: string])[] = [
  ['The tower stands «12 metres above» the cathedral.', 'amount more', 'cathedral'],
  ['The port had «400 boats fewer» than in June.', 'amount less', 'june'],
  ['Turnout was «up by 5.3 points» on the last election.', 'amount more', 'election'],
  ['It opened «six months earlier» than forecast.', 'order less', 'forecast'],
  ['It opened «half a year later» than forecast.', 'order more', 'forecast'],
  ['The donor left «two days ahead» of the patient.', 'order less', 'patient'],
  ['Six days later the dyke broke.'],
  ['Women held 12 of the seats after the last election.'],
  ['It rose to 14 percent in June.'],
  ['The second boat was later than the first.'],
];

describe('how far something lies beyond something else', () => {
  for (const [marked, told, standard] of cases)
    test(marked, async () => {
      const text = marked.replace(/[«»]/gu, '');
      const { sentences } = annotate(await read('note.md', new TextEncoder().encode(text)));
      const found = sentences.flatMap(steps);
      expect(
        found.map(({ kind, isMore, span }) => [
          text.slice(span.start, span.end),
          `${kind} ${isMore ? 'more' : 'less'}`,
        ]),
      ).toEqual(told === undefined ? [] : [[/«([^»]+)»/u.exec(marked)?.[1], told]]);
      if (standard !== undefined) expect(found[0]?.standard.map(({ lower }) => lower)).toContain(standard);
    });
});
