import { describe, expect, test } from 'vitest';
import { annotate } from '../../../server/engine/annotate/annotate.ts';
import { type Event, sequencesAcross } from '../../../server/engine/annotate/sequences.ts';
import { plainDocument } from '../../../server/engine/document/plain-document.ts';

/** A text, and which of its events it tells to have come before which. */
type Case = readonly [text: string, ...sequences: (readonly [earlier: string, later: string])[]];
const cases: readonly Case[] = [
  ['The roof fell before firemen arrived.', ['The roof fell', 'firemen arrived']],
  ['The roof fell after firemen arrived.', ['firemen arrived', 'The roof fell']],
  ['Before firemen arrived, the roof fell.', ['the roof fell', 'firemen arrived']],
  ['Once the rain had come, they sowed.', ['the rain had come', 'they sowed']],
  ['The roof had already fallen when firemen arrived.', ['The roof had already fallen', 'firemen arrived']],
  ['The board resigned ahead of the vote.', ['The board resigned', 'the vote']],
  // A relative clause tells of something else.
  [
    'Wages rose after talks with the union, which called off a strike.',
    ['talks with the union', 'Wages rose'],
  ],
  [
    'Police charged Orme in March. They searched his house in May.',
    ['Police charged Orme in March', 'They searched his house in May'],
  ],
  [
    'The ship lost steering at 4.20 am and ran aground at 5.15 am.',
    ['The ship lost steering at 4.20 am', 'and ran aground at 5.15 am'],
  ],
  [
    'The firm bought the mill. It had sold its shares four years earlier.',
    ['It had sold its shares four years earlier', 'The firm bought the mill'],
  ],
  ['The roof fell once firemen left.', ['firemen left', 'The roof fell']],
  ['They sowed once paid.', ['paid', 'They sowed']],
  // "Once" for "formerly", and a spell that follows what was told last.
  ['Orme once led the firm.'],
  ['Orme closed a mill that once fed the town.'],
  ['The roof fell the following week, Brill told the inquiry.'],
  ['They met once a year until Orme died.'],
  // When it was, where somebody stands in a race, after whom something is called, and how often: none of these is an event.
  ['The roof fell before Friday.'],
  ['Orme finished ahead of Brill.'],
  ['Before the 35th kilometre it was Orme who led.'],
  ['The square was named after Orme.'],
  ['It flies less often than before the war broke out.'],
  // What is set for a day need not happen on it.
  ['Orme called off a strike set for Thursday. Pay rises from May.'],
];

describe('what came before what', () => {
  for (const [text, ...expected] of cases)
    test(text, () => {
      const { sentences } = annotate(plainDocument('text', [text]));
      const found = sequencesAcross(sentences).map(({ earlier, later }) => [textOf(earlier), textOf(later)]);
      expect(found).toEqual(expected);
    });
});

function textOf({ sentence, span }: Event): string {
  return sentence.text.slice(span.start - sentence.span.start, span.end - sentence.span.start);
}
