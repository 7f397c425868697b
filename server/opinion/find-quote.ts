import type { Span } from '../engine/document/span.ts';

/**
 * Where quoted words stand in a text, or undefined where they do not. Letters must be the same; the shape of quotation marks and
 * dashes, runs of white space, and upper or lower case may differ.
 *
 * @returns UTF-16 offsets of the text, end-exclusive
 */
export function findQuote(text: string, quote: string): Span | undefined {
  const folded = fold(text);
  const wanted = fold(quote.replace(/^[\s"“”'‘’.…]+|[\s"“”'‘’.…]+$/g, '')).text;
  const at = wanted === '' ? -1 : folded.text.indexOf(wanted);
  if (at === -1) return undefined;
  const start = folded.offsets[at] ?? 0;
  const last = folded.offsets[at + wanted.length - 1] ?? 0;
  return { start, end: last + 1 };
}

/** The text in one shape, and for each unit of it the offset of the one it was made of. */
function fold(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  let result = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = foldUnit(text.charAt(at));
    if (unit === ' ' && (result === '' || result.endsWith(' '))) continue;
    result += unit;
    offsets.push(at);
  }
  return { text: result, offsets };
}

/** Always one unit for one, so that offsets hold. */
function foldUnit(unit: string): string {
  if (/\s/.test(unit)) return ' ';
  const plain = shapes[unit];
  if (plain !== undefined) return plain;
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

const shapes: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‹': '<',
  '›': '>',
  '–': '-',
  '—': '-',
  '‑': '-',
};
