import { describe, expect, it } from 'vitest';
import { lemma } from '../../../server/engine/lexicon/lemma.ts';
import { knownWords } from '../../../server/engine/lexicon/words.ts';

const cases: readonly { readonly base: string; readonly forms: string }[] = [
  { base: 'walk', forms: 'walked walking walks walk' },
  { base: 'be', forms: 'was were is are been am' },
  { base: 'have', forms: 'has had having' },
  { base: 'say', forms: 'said says saying' },
  { base: 'bomber', forms: 'bombers' },
  { base: 'child', forms: 'children' },
  { base: 'woman', forms: 'women' },
  { base: 'congressman', forms: 'congressmen' },
  { base: 'leave', forms: 'left leaving' },
  { base: 'find', forms: 'found' },
  { base: 'see', forms: 'saw seen' },
  { base: 'die', forms: 'died dying' },
  { base: 'tie', forms: 'tied tying' },
  // "Found" is a form of "find", so this goes to the verb that means the same.
  { base: 'establish', forms: 'founded established' },
  { base: 'feel', forms: 'felt' },
  { base: 'large', forms: 'larger largest' },
  { base: 'happy', forms: 'happier happiest' },
  { base: 'big', forms: 'bigger biggest' },
  { base: 'stop', forms: 'stopped stopping' },
  { base: 'hope', forms: 'hoped hoping' },
  { base: 'carry', forms: 'carried carries' },
  { base: 'travel', forms: 'travelled traveled travelling' },
  { base: 'organization', forms: 'organisation organisations organizations' },
  { base: 'color', forms: 'colours colour colored' },
  { base: 'maneuver', forms: 'manoeuvre manoeuvres manoeuvred maneuvers' },
  { base: 'base', forms: 'bases' },
  { base: 'troop', forms: 'troops' },
  { base: 'by-election', forms: 'by-elections' },
  { base: 'zorblat', forms: 'zorblats' },
];

describe('lemma', () => {
  it.each(cases)('$base: $forms', ({ base, forms }) => {
    for (const form of forms.split(' ')) expect(`${form} ${lemma(form)}`).toBe(`${form} ${base}`);
  });

  it.each(
    'better earlier later lower news police series building meeting his this us used-up zorblatus 3rd'.split(
      ' ',
    ),
  )('leaves %s as it is', (word) => {
    expect(lemma(word)).toBe(word);
  });

  it('is its own lemma, over the whole dictionary', () => {
    const moving = [...knownWords()].filter((word) => lemma(lemma(word)) !== lemma(word));
    expect(moving).toEqual([]);
  });
});
