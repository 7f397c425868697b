import { describe, expect, it } from 'vitest';
import { isFunctionWord } from '../../../server/engine/lexicon/function-words.ts';
import { couldBe, mostly } from '../../../server/engine/lexicon/parts-of-speech.ts';
import { wordWeight } from '../../../server/engine/lexicon/weight.ts';

describe('wordWeight', () => {
  it.each([
    { least: 0.02, most: 0.1, words: 'the of and be which not to' },
    { least: 0.2, most: 0.4, words: 'say make year people' },
    { least: 0.4, most: 0.75, words: 'house school military' },
    { least: 0.75, most: 1, words: 'tanker abdicate frigate' },
    { least: 1, most: 1, words: 'zorblat quenwick' },
  ])('lies between $least and $most for $words', ({ least, most, words }) => {
    for (const word of words.split(' ')) {
      expect(wordWeight(word), word).toBeGreaterThanOrEqual(least);
      expect(wordWeight(word), word).toBeLessThanOrEqual(most);
    }
  });

  it('knows function words from words of content', () => {
    expect('the of would not because they'.split(' ').every(isFunctionWord)).toBe(true);
    expect('ship say new very-large'.split(' ').some(isFunctionWord)).toBe(false);
  });
});

describe('parts of speech', () => {
  it.each([
    { word: 'say', part: 'verb' },
    { word: 'ship', part: 'noun' },
    { word: 'large', part: 'adjective' },
    { word: 'quickly', part: 'adverb' },
  ] as const)('$word is mostly a $part', ({ word, part }) => {
    expect(mostly(word)).toBe(part);
    expect(couldBe(word, part)).toBe(true);
  });

  it('knows nothing of unknown words', () => {
    expect(mostly('zorblat')).toBeUndefined();
    expect(couldBe('ship', 'adverb')).toBe(false);
  });
});
