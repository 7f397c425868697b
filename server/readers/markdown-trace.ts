import { concatenate, replaced, verbatim } from '../engine/document/mapped-text.ts';
import type { MappedText } from '../engine/document/mapped-text.ts';
import type { Span } from '../engine/document/span.ts';
import { characterReference } from './character-reference.ts';
import type { Setting } from './markdown-inline.ts';

/** Reads what stands for another text at an offset of the source: `&amp;` for `&`. Undefined where the source stands for itself. */
export type ReadEscape = (source: string, offset: number) => Escape | undefined;

interface Escape {
  readonly sourceLength: number;
  readonly text: string;
}

/**
 * Finds the value of a parsed node again in the source it was parsed from: entities, escapes and line ends (with the markers
 * of the block quotes that open the next line) map as a whole, everything else character by character. What cannot be found
 * again is left out, so that the map is right whatever the parser does.
 */
export function trace(
  value: string,
  file: Span,
  { source, quoteDepth }: Setting,
  readEscape: ReadEscape,
): MappedText {
  const parts: MappedText[] = [];
  let offset = file.start;
  let start = 0;
  let at = 0;
  const flush = () => {
    if (at > start) parts.push(verbatim(value.slice(start, at), offset - (at - start)));
  };
  while (at < value.length && offset < file.end) {
    const lineEnd = lineEndAt(source, offset, quoteDepth);
    const escape = lineEnd === 0 ? readEscape(source, offset) : undefined;
    if (lineEnd > 0) {
      flush();
      parts.push(replaced(' ', { start: offset, end: Math.min(offset + lineEnd, file.end) }));
      offset += lineEnd;
      start = at += valueLineEnd(value, at);
    } else if (escape !== undefined && value.startsWith(escape.text, at)) {
      flush();
      parts.push(replaced(escape.text, { start: offset, end: offset + escape.sourceLength }));
      offset += escape.sourceLength;
      start = at += escape.text.length;
    } else if (source[offset] === value[at]) {
      offset += 1;
      at += 1;
    } else {
      break;
    }
  }
  flush();
  return concatenate(parts);
}

/** Escapes and entities of running text. */
export function textEscapes(source: string, offset: number): Escape | undefined {
  if (source[offset] === '&') return characterReference(source, offset);
  return source[offset] === '\\' ? backslashEscape(source, offset, punctuation) : undefined;
}

/** Code knows one escape: that of the bar, in the cell of a table. */
export function codeEscapes(source: string, offset: number): Escape | undefined {
  return source[offset] === '\\' ? backslashEscape(source, offset, /\|/) : undefined;
}

function backslashEscape(source: string, offset: number, escapable: RegExp): Escape | undefined {
  const next = source[offset + 1] ?? '';
  return escapable.test(next) ? { sourceLength: 2, text: next } : undefined;
}

/** The length of a line end with the white space around it and the quote markers behind it; 0 where there is none. */
function lineEndAt(source: string, offset: number, quoteDepth: number): number {
  const end = lengthAt(whiteLineEnd, source, offset);
  if (end === 0) return 0;
  let behind = offset + end;
  for (let quote = 0; quote < quoteDepth; quote += 1) behind += lengthAt(quoteMarker, source, behind);
  return behind + lengthAt(whiteSpace, source, behind) - offset;
}

function valueLineEnd(value: string, at: number): number {
  const end = lengthAt(whiteLineEnd, value, at);
  return end + lengthAt(whiteSpace, value, at + end);
}

/** The length of what a sticky pattern matches at an offset; 0 where it matches nothing. */
function lengthAt(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0].length ?? 0;
}

const punctuation = /[!-/:-@[-`{-~]/;
/** Behind white space it does not try again: a long run of spaces is looked at once. */
const whiteLineEnd = /(?:(?<![ \t])[ \t]*|)(?:\r\n|\n|\r)/y;
const quoteMarker = /[ \t]*>/y;
const whiteSpace = /[ \t]*/y;
