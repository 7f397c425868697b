import { describe, expect, test } from 'vitest';
import { annotate } from '../../../server/engine/annotate/annotate.ts';
import { restsIn, sharesOfFigures } from '../../../server/engine/compare/rests.ts';
import { plainDocument } from '../../../server/engine/document/plain-document.ts';

function sentenceOf(text: string) {
  const [sentence] = annotate(plainDocument('text', [text])).sentences;
  if (sentence === undefined) throw new Error('The text has a sentence.');
  return sentence;
}

describe('what is left of a whole', () => {
  const cases: readonly (readonly [text: string, rests: readonly number[]])[] = [
    ['All but two of the 16 paintings were found.', [14]],
    ['All but one of the nine councillors voted for it.', [8]],
    ['Of the five ferry lines, all but one moved.', [4]],
    ['Of the 46 staff, 40 were offered work, but the remainder were not.', [6]],
    ['Half of the ten beaches were clean, three were fair, and the others were foul.', [2]],
    ['Of the 46 staff, 40 were offered work.', []],
    ['The rest of the crew slept.', []],
  ];
  for (const [text, rests] of cases)
    test(text, () => {
      expect(restsIn(sentenceOf(text)).map(({ low }) => low)).toEqual(rests);
    });
});

describe('shares of a figure', () => {
  const cases: readonly (readonly [text: string, share: number | undefined])[] = [
    ['Two thirds of the 9,000 letters were alike.', 6000],
    ['Some 40 percent of the 250 boats were lost.', 100],
    ['Two thirds of the letters were alike.', undefined],
  ];
  for (const [text, share] of cases)
    test(text, () => {
      const [found] = sharesOfFigures(sentenceOf(text));
      expect(found && Math.round(found)).toBe(share);
    });
});
