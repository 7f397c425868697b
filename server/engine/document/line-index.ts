import { matches } from '../matches.ts';

/** A place in a file as editors count: line and character are zero-based, characters are UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The offsets at which the lines of a text start. A line ends with `\n`, `\r\n` or a lone `\r`, as in the Language Server Protocol. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const lineEnd of matches(text, lineEnds)) starts.push(lineEnd.index + lineEnd[0].length);
  return starts;
}

const lineEnds = /\r\n|\n|\r/g;

/** The place of an offset, given the line starts of its text. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - (starts[low] ?? 0) };
}
