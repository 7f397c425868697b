import { describe, expect, test } from 'vitest';
import { annotate } from '../../../server/engine/annotate/annotate.ts';
import { cellsOf } from '../../../server/engine/compare/cells.ts';
import { type Unit, units } from '../../../server/engine/compare/unit.ts';
import { plainDocument } from '../../../server/engine/document/plain-document.ts';

/*
 * Each text has two figures or dates, or more, of which the first two are parted: the words that stand with either, or undefined
 * where nothing parts them.
 */
const cases: readonly (readonly [text: string, cells: readonly [string, string] | undefined])[] = [
  ['Rents rose by 31 percent, while wages rose by 12 percent.', ['Rents rose', 'wages rose']],
  ['Bread went up by 31 percent; for eggs it was 12 percent.', ['Bread', 'eggs']],
  // What one of them goes without is both's.
  ['The state will pay 60 percent, the city 30 percent.', ['state', 'city']],
  ['The state pays 60 percent of the cost and the city 30 percent.', ['state', 'city']],
  ['The ferry carries 450 cars and 80 vans.', ['cars', 'vans']],
  [
    'The ship left Oster with 450 sheep and reached Alder with 80 goats.',
    ['left Oster sheep', 'reached Alder goats'],
  ],
  // Each of several has its own part.
  ['The state pays 60 percent, the city 30 percent and the firm 10 percent.', ['state', 'city']],
  // A range and a list have no parts.
  ['The vans were built between May 2021 and July 2022.', undefined],
  ['It won 20, 30 and 40 votes.', undefined],
  ['It rose from 20 percent to 30 percent.', undefined],
];

describe('the words that stand with one of two figures', () => {
  test.each(cases)('%s', (text, cells) => {
    const [sentence] = annotate(plainDocument('text', [text])).sentences;
    if (sentence === undefined) throw new Error('The text has a sentence.');
    const [first, second, ...others] = units(sentence).filter(({ kind }) => keys.has(kind));
    if (first === undefined || second === undefined) throw new Error('The text has two figures or dates.');
    const told = cellsOf(sentence, first, second, others)?.map(({ wide }) => wide.map(textOf).join(' '));
    expect(told).toEqual(cells);
  });
});

const keys = new Set<Unit['kind']>(['quantity', 'date']);

function textOf({ tokens }: Unit): string {
  return tokens.map(({ text }) => text).join(' ');
}
