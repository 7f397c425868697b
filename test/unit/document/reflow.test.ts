import { describe, expect, test } from 'vitest';
import type { Block, BlockKind } from '../../../server/engine/document/document.ts';
import { verbatim } from '../../../server/engine/document/mapped-text.ts';
import { toFile } from '../../../server/engine/document/offset-map.ts';
import { reflow } from '../../../server/engine/document/reflow.ts';

/** Paragraphs as they stand in a file, with a blank line between them. */
function paragraphs(...texts: string[]): Block[] {
  let start = 0;
  return texts.map((text) => {
    const block: Block = { kind: 'paragraph', ...verbatim(text, start) };
    start += text.length + 2;
    return block;
  });
}

function texts(blocks: readonly Block[]): string[] {
  return reflow(blocks).blocks.map(({ text }) => text);
}

describe('a torn sentence is whole again', () => {
  test.each([
    ['Crews of the port and the U.S.', 'Coast Guard searched the bay.'],
    ['The drill was led by Lt.', 'Ann Moreau of the harbour police.'],
    ['The berth, now known as No.', '7 on the plans, was closed.'],
    ['The harbour board said on Monday', 'that the berth would stay closed.'],
    ['The ferries, the tugs,', 'Moreau said, were all in port.'],
    ['The ship was built in the U.K.', 'and sailed under another flag.'],
  ])('%j / %j', (before, after) => {
    expect(texts(paragraphs(before, after))).toEqual([`${before} ${after}`]);
  });
});

describe('two sentences stay two paragraphs', () => {
  test.each([
    ['The ship was built in the U.S.', 'The owners have not said why.'],
    ['The berth is closed.', 'Crews have left.'],
    ['The berth is closed.', 'iPhone owners got a warning.'],
    ['He gave these reasons:', 'fog, wind and rain.'],
    ['"Was it closed?"', 'asked nobody.'],
    ['The harbour board', 'Moreau leads it.'],
  ])('%j / %j', (before, after) => {
    expect(texts(paragraphs(before, after))).toEqual([before, after]);
  });
});

test.each<[BlockKind, BlockKind]>([
  ['heading', 'paragraph'],
  ['paragraph', 'heading'],
  ['item', 'item'],
  ['paragraph', 'furniture'],
])('a %s never runs on into a %s', (first, second) => {
  const [one, two] = paragraphs('The harbour and the U.S.', 'coast');
  if (one === undefined || two === undefined) throw new Error('two paragraphs');
  expect(
    texts([
      { ...one, kind: first },
      { ...two, kind: second },
    ]),
  ).toHaveLength(2);
});

test('the map and the places follow', () => {
  const { blocks, places } = reflow(
    paragraphs('It rained.', 'Crews of the U.S.', 'Coast Guard', 'left the bay.', 'Fog came.'),
  );
  expect(places).toEqual([
    { block: 0, at: 0 },
    { block: 1, at: 0 },
    { block: 1, at: 18 },
    { block: 1, at: 30 },
    { block: 2, at: 0 },
  ]);
  const joined = blocks[1];
  if (joined === undefined) throw new Error('a joined block');
  const start = joined.text.indexOf('Guard');
  expect(toFile(joined.map, { start, end: start + 5 })).toEqual({ start: 37, end: 42 });
  // The space between the two stands for the blank line.
  expect(toFile(joined.map, { start: 17, end: 18 })).toEqual({ start: 29, end: 31 });
});
