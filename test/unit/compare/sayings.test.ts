import { describe, expect, test } from 'vitest';
import { annotate } from '../../../server/engine/annotate/annotate.ts';
import { sayings } from '../../../server/engine/compare/sayings.ts';
import { plainDocument } from '../../../server/engine/document/plain-document.ts';

/** A sentence, and each saying as "who: what"; who has no name is called by the head of the phrase. */
const cases: readonly (readonly [text: string, ...said: string[]])[] = [
  ['The pier will stay shut, Ada Orme told a full hall on Tuesday.', 'Ada Orme: The pier will stay shut'],
  ['The pier will stay shut, Ada Orme said as she left.', 'Ada Orme: The pier will stay shut'],
  ['The fishing board warned that the eels would vanish.', 'board: the eels would vanish'],
  ['Ada Orme explained to reporters that the pier was shut.', 'Ada Orme: the pier was shut'],
  // Which of two says so is open, and so is who "he" is.
  ["Ada Orme's remark came as Karl Brill declined, saying that it was late."],
  ['He said that the pier was shut.'],
];

describe('who says what', () => {
  test.each(cases)('%s', (text, ...expected) => {
    const [sentence] = annotate(plainDocument('text', [text])).sentences;
    if (sentence === undefined) throw new Error('The text has a sentence.');
    const { text: own, span } = sentence;
    const found = sayings(sentence).map(
      ({ by, content }) =>
        `${by.name?.text ?? by.words.at(-1) ?? ''}: ${own.slice(content.start - span.start, content.end - span.start)}`,
    );
    expect(found).toEqual(expected);
  });
});
