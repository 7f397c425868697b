import type { Span } from '../engine/document/span.ts';

/**
 * Where quoted words stand in a text, or undefined where they do not. Letters must be the same; the shape of quotation marks and
 * dashes, runs of white space, and upper or lower case may differ. What is cut out of a word or a figure was not said: "4 passengers" does not
 * stand in "84 passengers".
 *
 * @returns UTF-16 offsets of the text, end-exclusive
 */
export function findQuote(text: string, quote: string): Span | undefined {
  const folded = fold(text);
  const wanted = fold(quote.replace(/^[\s"“”'‘’.…]+|[\s"“”'‘’.…]+$/g, '')).text;
  if (wanted === '') return undefined;
  for (let at = folded.text.indexOf(wanted); at !== -1; at = folded.text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (isCut(folded.text, at) || isCut(folded.text, end)) continue;
    return { start: folded.offsets[at] ?? 0, end: (folded.offsets[end - 1] ?? 0) + 1 };
  }
  return undefined;
}

/** Whether what stands before a place and what stands behind it belong to one word or figure. */
function isCut(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at, at + 3);
  return cuts.some((cut) => cut.before.test(before) && cut.after.test(after));
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

const cuts = [
  // a word
  { before: /[\p{L}\p{M}\p{N}]$/u, after: /^[\p{L}\p{M}\p{N}]/u },
  // a figure
  { before: /\d[.,]?$/, after: /^[.,]?\d/ },
  // "can" is the opposite of "can't"
  { before: /n$/, after: /^'t(?!\p{L})/u },
];

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
