import { describe, expect, test } from 'vitest';
import { readText } from '../../../server/readers/text.ts';

function blocks(text: string): string[] {
  return readText('sources/fog.txt', text).blocks.map(({ kind, text: content }) => `${kind}: ${content}`);
}

describe('paragraphs', () => {
  test('blank lines part them, line ends within become a space', () => {
    expect(blocks('Fog closed the port\r\non Monday.\r\n \r\nTwo tugs\nwere late.')).toEqual([
      'paragraph: Fog closed the port on Monday.',
      'paragraph: Two tugs were late.',
    ]);
  });

  test('a sentence torn behind an abbreviation, a line each', () => {
    expect(blocks('The port and the U.S.\nCoast Guard searched the bay.\nThey found a tug.')).toEqual([
      'paragraph: The port and the U.S. Coast Guard searched the bay. They found a tug.',
    ]);
  });

  test('and with blank lines', () => {
    expect(blocks('The port and the U.S.\n\nCoast Guard searched the bay.\n\nThey found a tug.')).toEqual([
      'paragraph: The port and the U.S. Coast Guard searched the bay.',
      'paragraph: They found a tug.',
    ]);
  });

  test('hyphens at line ends', () => {
    expect(blocks('A long-\nrange tug, two-\nand three-day trips, a har\u00AD\nbour.')).toEqual([
      'paragraph: A long-range tug, two- and three-day trips, a harbour.',
    ]);
  });

  test('list items stand alone', () => {
    expect(blocks('Late were:\n- two tugs\n- a ferry')).toEqual([
      'paragraph: Late were:',
      'item: two tugs',
      'item: a ferry',
    ]);
  });

  test('a run of lines that never ends is cut where a sentence does', () => {
    const lines = Array.from(
      { length: 200 },
      () => 'Fog closed the port and the board met at noon to talk it over.',
    );
    const read = readText('a.txt', lines.join('\n')).blocks;
    expect(read.length).toBeGreaterThan(1);
    expect(read.every(({ text }) => text.endsWith('.') && text.length < 5000)).toBe(true);
  });
});

describe('headlines', () => {
  test('above a date line', () => {
    const text = 'Fog Closes Port Alder for a Second Day\n2020-03-03\n\nPORT ALDER — Fog closed the port.';
    expect(blocks(text)).toEqual([
      'heading: Fog Closes Port Alder for a Second Day',
      'furniture: 2020-03-03',
      'paragraph: PORT ALDER — Fog closed the port.',
    ]);
    expect(readText('a.txt', text)).toMatchObject({
      title: 'Fog Closes Port Alder for a Second Day',
      date: { year: 2020, month: 3, day: 3 },
    });
  });

  test('that ends in initials', () => {
    expect(blocks('Fog Worries U.S.\n2020-03-03\n\nFog came.')[0]).toBe('heading: Fog Worries U.S.');
  });

  test('below the name of the paper', () => {
    const text =
      'Port Alder Herald\nWorld\n\nFog Closes Port Alder for a Second Day, Board Says\n\nFog closed the port.';
    expect(blocks(text).map((block) => block.split(':')[0])).toEqual([
      'furniture',
      'furniture',
      'heading',
      'paragraph',
    ]);
    expect(readText('a.txt', text).title).toBe('Fog Closes Port Alder for a Second Day, Board Says');
  });

  test('between paragraphs, and no title there', () => {
    const text = 'Fog closed the port.\n\nA second day\n\nThe board met.';
    expect(blocks(text)[1]).toBe('heading: A second day');
    expect(readText('sources/fog.late.txt', text).title).toBe('fog.late');
  });

  test.each([
    'The board met.',
    '“We wait.”',
    'and then it rained',
    'Was it fog?',
    'The reasons:',
    'Fog, rain,',
  ])('%j between paragraphs is none', (line) => {
    expect(
      blocks(`Fog closed the port.\n\n${line}\n\nThe tugs left.`).some((block) =>
        block.startsWith('heading'),
      ),
    ).toBe(false);
  });
});

test('front matter', () => {
  const document = readText('a.txt', '---\ntitle: Fog\nrole: source\nid: fog\n---\nFog closed the port.');
  expect(document).toMatchObject({
    title: 'Fog',
    role: 'source',
    keys: ['fog'],
    citations: [],
    problems: [],
  });
  expect(document.blocks).toHaveLength(1);
});

test('an overlong line is left out, the rest is read', () => {
  const document = readText('a.txt', `Fog closed the port.\n${'x'.repeat(300_000)}\nThe board met.`);
  expect(document.problems).toEqual(['Line 2 has more than 250000 characters; it was left out.']);
  expect(document.blocks.map(({ text }) => text)).toEqual(['Fog closed the port. The board met.']);
});
