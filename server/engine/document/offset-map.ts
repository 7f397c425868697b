import type { Span } from './span.ts';

/**
 * From offsets in a block's text to offsets in the file it was read from. Text and file agree character by character within a
 * piece whose two lengths are equal, but that a line end reads as a space; otherwise (an entity, a line end with the indent
 * behind it) the piece maps as a whole.
 */
export interface OffsetMap {
  /** In order of text; together they cover the text without gap or overlap. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly textStart: number;
  readonly textLength: number;
  readonly fileStart: number;
  readonly fileLength: number;
}

/**
 * Where a span of the block's text stands in the file: the smallest file span that holds all of it, including whatever was cut
 * out in between. An empty span gives an empty span.
 */
export function toFile(map: OffsetMap, span: Span): Span {
  const first = pieceAt(map, span.start);
  if (first === undefined) return { start: 0, end: 0 };
  const start = first.fileStart + Math.min(offsetWithin(first, span.start), first.fileLength);
  if (span.end <= span.start) return { start, end: start };

  const last = pieceAt(map, span.end - 1) ?? first;
  const isWhole = last.textLength !== last.fileLength;
  return { start, end: last.fileStart + (isWhole ? last.fileLength : span.end - last.textStart) };
}

/** The offset in a piece's file side; a piece that maps as a whole has only a start and an end. */
function offsetWithin(piece: Piece, textOffset: number): number {
  const offset = textOffset - piece.textStart;
  if (offset >= piece.textLength) return piece.fileLength;
  return piece.textLength === piece.fileLength ? offset : 0;
}

/** The piece that holds the character at the offset; the last one for an offset at or behind the end of the text. */
function pieceAt({ pieces }: OffsetMap, textOffset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.textStart <= textOffset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
