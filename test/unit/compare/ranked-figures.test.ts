import { describe, expect, test } from 'vitest';
import { annotate } from '../../../server/engine/annotate/annotate.ts';
import { figuresOf, rowOf } from '../../../server/engine/compare/ranked-figures.ts';
import { units } from '../../../server/engine/compare/unit.ts';
import { plainDocument } from '../../../server/engine/document/plain-document.ts';

/** A text, the two whose figures are asked for, and what they have; undefined where nothing tells which figure is whose. */
type Case = readonly [text: string, a: string, b: string, figures: readonly [number, number] | undefined];
const cases: readonly Case[] = [
  ['Orlan has 158 seats and Velm 119.', 'Velm', 'Orlan', [119, 158]],
  ['Orlan has 158 seats, Brenn 25 and Velm 119.', 'Orlan', 'Velm', [158, 119]],
  ['Orlan treated 412 patients, compared with 268 in Velm.', 'Orlan', 'Velm', [412, 268]],
  ['There were 412 patients in Orlan and 268 in Velm.', 'Velm', 'Orlan', [268, 412]],
  // What a figure is a step or a part of is no row.
  ['Orlan has 158 seats, 12 more than Velm.', 'Orlan', 'Velm', undefined],
  // Nor is there one where a third takes no turn.
  ['Orlan has 158 seats, Brenn none, and Velm 119.', 'Orlan', 'Velm', undefined],
  ['Velm and Orlan have 158 seats and 119 seats.', 'Orlan', 'Velm', undefined],
  // Another deed gives another row.
  ['Orlan lost 158 seats, while Velm won 119.', 'Orlan', 'Velm', undefined],
];

describe('the figures that two have in a row', () => {
  test.each(cases)('%s %s and %s', (text, a, b, figures) => {
    const [sentence] = annotate(plainDocument('text', [text])).sentences;
    if (sentence === undefined) throw new Error('The text has a sentence.');
    const names = units(sentence).filter(({ kind }) => kind === 'name');
    const [own, other] = [a, b].map((name) => names.find((unit) => unit.tokens[0]?.text === name));
    if (own === undefined || other === undefined) throw new Error('The text has both names.');
    const row = rowOf(sentence, ({ dimension }) => dimension === 'count');
    expect(figuresOf(row, names, [own, other])?.map(({ value }) => value)).toEqual(figures);
  });
});
