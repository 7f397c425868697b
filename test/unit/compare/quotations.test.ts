import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareQuotation } from '../../../server/engine/compare/quotations.ts';

describe('words that stand in the passage are verbatim', () => {
  test.each([
    ['the harbour is closed', 'Velde said the harbour is closed until spring.'],
    ['The harbour is closed,', 'He added: "the harbour is closed".'],
    ['we don’t know', "She said we don't know."],
    ['a long–term plan', 'It was a long-term plan.'],
    ['co\u00ADoperation is over', 'He said cooperation is over.'],
    ['the U.S. fleet', 'He praised the US fleet.'],
    ['fell by 12 per cent', 'Sales fell by 12 percent.'],
    ['fell by 12%', 'Sales fell by twelve percent.'],
    ['twenty-five ships', 'He counted 25 ships.'],
    ['over 1,200 homes', 'It hit over 1200 homes.'],
    ['the color of the harbor', 'He liked the colour of the harbour.'],
    ['[The mayor] has lost our trust', 'She has lost our trust, the board wrote.'],
    ['told [the council] to wait', 'He told them to wait.'],
    ['[W]e will rebuild', 'In time we will rebuild.'],
    ['We love this town ... and its people', 'We love this town, its hills and its people.'],
    ['We love this town […] and its people', 'We love this town, its hills and its people.'],
    ['We love this town . . . and its people', 'We love this town, its hills and its people.'],
    // An aside may go with its own "not", and so may a whole sentence.
    ['We will … back the bridge', 'We will, whether they like it or not, back the bridge.'],
    ['It is done. ... It is good', 'It is done. I never slept. It is good.'],
  ])('%s | %s', (words, passage) => {
    expect(compareQuotation(words, passage).kind).toBe('verbatim');
  });
});

describe('an omission that takes a turning word with it is elided', () => {
  test.each([
    ['We will ... sign the treaty', 'We will not sign the treaty.', 'not'],
    ['I have [...] voted for it', 'I have never, ever voted for it.', 'never'],
    ['We can … go on', 'We can hardly go on.', 'hardly'],
  ])('%s | %s', (words, passage, dropped) => {
    const match = compareQuotation(words, passage);
    expect(match.kind === 'elided' && passage.slice(match.passage.start, match.passage.end)).toBe(dropped);
  });
});

describe('other words are altered, and the least run that differs is shown on both sides', () => {
  test.each([
    ['the harbour is open until spring', 'He said the harbour is closed until spring.', [['open', 'closed']]],
    ['the harbour is not closed until spring', 'The harbour is closed until spring.', [['not', '']]],
    ['we will sign the treaty', 'We will never sign the treaty.', [['', 'never']]],
    ['four ships left the old port', 'He said two ships left the old port.', [['four', 'two']]],
    [
      'a grave mistake for the whole coast',
      'It was a serious error for the whole coast.',
      [['grave mistake', 'serious error']],
    ],
    [
      'I am proud of the crew and the town',
      'I am ashamed of the crew and the ship.',
      [
        ['proud', 'ashamed'],
        ['town', 'ship'],
      ],
    ],
    ['the [old] bridge must never be rebuilt', 'The bridge must be rebuilt.', [['never', '']]],
  ])('%s | %s', (words, passage, expected) => {
    const match = compareQuotation(words, passage);
    expect(match.kind).toBe('altered');
    const shown =
      match.kind === 'altered'
        ? match.differences.map((difference) => [
            words.slice(difference.words.start, difference.words.end),
            passage.slice(difference.passage.start, difference.passage.end),
          ])
        : [];
    expect(shown).toEqual(expected);
  });
});

describe('words that only look a little alike are absent', () => {
  test.each([
    ['brazen', 'The minister called the plan reckless.'],
    ['serious doubts', 'He has real doubts.'],
    ['the mayor of the town', 'He spoke of the end of the war.'],
    ['nothing like this was ever said', 'Two tankers left Port Alder on Monday.'],
    ['', 'Two tankers left.'],
    ['Two tankers', ''],
  ])('%s | %s', (words, passage) => {
    expect(compareQuotation(words, passage).kind).toBe('absent');
  });
});

const word = fc.constantFrom(
  'port',
  'bridge',
  'mayor',
  'left',
  'burned',
  'the',
  'of',
  'old',
  'ship',
  'never',
);
const sentence = fc.array(word, { minLength: 4, maxLength: 30 }).map((words) => words.join(' '));

it('finds every text in itself', () => {
  fc.assert(fc.property(sentence, (text) => compareQuotation(text, text).kind === 'verbatim'));
});

it('finds every stretch of a text in it', () => {
  fc.assert(
    fc.property(sentence, fc.nat(), fc.nat(), (text, from, length) => {
      const words = text.split(' ');
      const start = from % words.length;
      const stretch = words.slice(start, start + 1 + (length % (words.length - start))).join(' ');
      expect(compareQuotation(stretch, text).kind).toBe('verbatim');
    }),
  );
});

it('shows exactly the word that was put in', () => {
  const words = fc.uniqueArray(
    fc.constantFrom(...'port bridge mayor left burned old ship crew town coast'.split(' ')),
    { minLength: 6 },
  );
  fc.assert(
    fc.property(words, fc.nat(), (original, at) => {
      const place = 1 + (at % (original.length - 1));
      const altered = [...original.slice(0, place), 'zinc', ...original.slice(place)].join(' ');
      const match = compareQuotation(altered, original.join(' '));
      expect(
        match.kind === 'altered' &&
          match.differences.map(({ words: { start, end } }) => altered.slice(start, end)),
      ).toEqual(['zinc']);
    }),
  );
});

it('keeps its spans within both texts', () => {
  fc.assert(
    fc.property(sentence, sentence, (words, passage) => {
      const match = compareQuotation(words, passage);
      for (const difference of match.kind === 'altered' ? match.differences : []) {
        expect(difference.words.start).toBeLessThanOrEqual(difference.words.end);
        expect(difference.words.end).toBeLessThanOrEqual(words.length);
        expect(difference.passage.start).toBeLessThanOrEqual(difference.passage.end);
        expect(difference.passage.end).toBeLessThanOrEqual(passage.length);
      }
    }),
  );
});
