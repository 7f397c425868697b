import { describe, expect, test } from 'vitest';
import { annotate } from '../../../server/engine/annotate/annotate.ts';
import { plainDocument } from '../../../server/engine/document/plain-document.ts';
import { indexPassages, retrieve } from '../../../server/engine/retrieve/passage-index.ts';
import { passages } from '../../../server/engine/retrieve/passages.ts';

function indexOf(...paragraphs: readonly string[]) {
  return indexPassages(passages(annotate(plainDocument('source', paragraphs))));
}

function found(query: string, ...paragraphs: readonly string[]): readonly string[] {
  const words = annotate(plainDocument('claim', [query])).sentences.flatMap(({ tokens }) => tokens);
  return retrieve(indexOf(...paragraphs), words, 3).map(({ focus }) => focus.text);
}

const harbour = [
  'The ferry Marten left Orlan at noon.',
  'Bread is dear in the capital this year.',
  'A tug towed two barges to Alder.',
  'The choir sang for an hour.',
];

const cases: readonly (readonly [query: string, first: string])[] = [
  ['At noon the Marten sailed.', 'The ferry Marten left Orlan at noon.'],
  ['Two barges were towed.', 'A tug towed two barges to Alder.'],
  ['Choirs sang.', 'The choir sang for an hour.'],
];

describe('retrieve', () => {
  for (const [query, first] of cases) {
    test(query, () => {
      expect(found(query, ...harbour)[0]).toBe(first);
    });
  }

  test('finds a country by its people', () => {
    expect(found('Japan sent a tug.', 'The French left.', 'Japanese crews helped.')[0]).toBe(
      'Japanese crews helped.',
    );
  });

  test('finds nothing by function words alone', () => {
    expect(found('It was of the and.', ...harbour)).toEqual([]);
  });

  test('is not moved by what else is there: a source more changes no order among the rest', () => {
    const query = 'The ferry left Orlan for Alder.';
    const more = [...harbour, 'A ferry, a ferry, a ferry and another ferry came.'];
    const before = found(query, ...harbour);
    const after = found(query, ...more).filter((text) => harbour.includes(text));
    expect(after).toEqual(before.slice(0, after.length));
  });

  test('keeps the order of the passages where two are as near', () => {
    const twice = ['The pilot slept on deck.', 'Other words stand here.', 'The pilot slept on deck.'];
    expect(
      retrieve(
        indexOf(...twice),
        annotate(plainDocument('c', ['A pilot slept.'])).sentences[0]?.tokens ?? [],
        3,
      )[0]?.focus.block,
    ).toBe(0);
  });
});
