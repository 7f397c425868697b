import type { OffsetMap, Piece } from './offset-map.ts';
import type { Span } from './span.ts';

/** Text that knows where in the file each of its characters stood. A block is one; readers put blocks together from smaller ones. */
export interface MappedText {
  readonly text: string;
  readonly map: OffsetMap;
}

/** Text that stands in the file exactly so, from the given offset on. */
export function verbatim(text: string, fileStart: number): MappedText {
  return replaced(text, { start: fileStart, end: fileStart + text.length });
}

/** Text that a reader sees in place of what stands in the file: `&` for `&amp;`, a space for a line end. */
export function replaced(text: string, file: Span): MappedText {
  if (text === '') return { text, map: { pieces: [] } };
  const piece = {
    textStart: 0,
    textLength: text.length,
    fileStart: file.start,
    fileLength: file.end - file.start,
  };
  return { text, map: { pieces: [piece] } };
}

/** One text after the other. Pieces that go on where the one before ended, in text and in file, become one. */
export function concatenate(parts: Iterable<MappedText>): MappedText {
  const texts: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  for (const part of parts) {
    for (const piece of part.map.pieces) append(pieces, { ...piece, textStart: length + piece.textStart });
    texts.push(part.text);
    length += part.text.length;
  }
  return { text: texts.join(''), map: { pieces } };
}

/** A part of the text with its part of the map. A piece that maps as a whole keeps its whole file side however little of it is left. */
export function slice(mapped: MappedText, { start, end }: Span): MappedText {
  const pieces: Piece[] = [];
  for (const piece of mapped.map.pieces) {
    const from = Math.max(start, piece.textStart);
    const to = Math.min(end, piece.textStart + piece.textLength);
    if (from >= to) continue;
    const isWhole = piece.textLength !== piece.fileLength;
    pieces.push({
      textStart: from - start,
      textLength: to - from,
      fileStart: isWhole ? piece.fileStart : piece.fileStart + (from - piece.textStart),
      fileLength: isWhole ? piece.fileLength : to - from,
    });
  }
  return { text: mapped.text.slice(start, end), map: { pieces } };
}

/** The text without the white space at its ends. */
export function trim(mapped: MappedText): MappedText {
  const start = mapped.text.length - mapped.text.trimStart().length;
  const end = mapped.text.trimEnd().length;
  return slice(mapped, { start, end: Math.max(start, end) });
}

function append(pieces: Piece[], next: Piece): void {
  const last = pieces.at(-1);
  if (last === undefined || !isVerbatim(last) || !isVerbatim(next) || !follows(last, next)) {
    pieces.push(next);
    return;
  }
  const textLength = last.textLength + next.textLength;
  pieces[pieces.length - 1] = { ...last, textLength, fileLength: textLength };
}

function isVerbatim(piece: Piece): boolean {
  return piece.textLength === piece.fileLength;
}

function follows(last: Piece, next: Piece): boolean {
  return last.fileStart + last.fileLength === next.fileStart;
}
