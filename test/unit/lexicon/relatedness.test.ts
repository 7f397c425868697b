import { describe, expect, it } from 'vitest';
import { relatedness } from '../../../server/engine/lexicon/relatedness.ts';

describe('relatedness', () => {
  it.each([
    { word: 'aircraft', near: 'plane', far: 'mortgage' },
    { word: 'blaze', near: 'fire', far: 'committee' },
    { word: 'purchase', near: 'buy', far: 'mountain' },
    { word: 'militant', near: 'fighter', far: 'violin' },
    { word: 'physician', near: 'doctor', far: 'harbour' },
    { word: 'vote', near: 'election', far: 'frost' },
    { word: 'injure', near: 'hurt', far: 'publish' },
    { word: 'vessel', near: 'ship', far: 'lawyer' },
    // Opposites keep like company too: that is why nothing is told right or wrong by it.
    { word: 'monday', near: 'tuesday', far: 'carpet' },
    { word: 'rise', near: 'fall', far: 'kitchen' },
  ])('of "$word" is greater to "$near" than to "$far"', ({ word, near, far }) => {
    expect(relatedness(word, near)).toBeGreaterThan(relatedness(word, far) + 0.1);
  });

  it('is the same both ways, 1 to the word itself, and never out of bounds', () => {
    const words = 'aircraft plane mortgage blaze rise fall monday violin harbour frost'.split(' ');
    for (const a of words) {
      expect(relatedness(a, a)).toBeCloseTo(1);
      for (const b of words) {
        expect(relatedness(a, b)).toBe(relatedness(b, a));
        expect(relatedness(a, b)).toBeGreaterThanOrEqual(0);
        expect(relatedness(a, b)).toBeLessThanOrEqual(1);
      }
    }
  });

  it('is none to a word that it does not know', () => {
    expect(relatedness('zorblat', 'ship')).toBe(0);
    expect(relatedness('zorblat', 'zorblat')).toBe(0);
  });
});
