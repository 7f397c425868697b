import type { Span } from '../../document/span.ts';

/** A stretch between quotation marks. */
export interface QuotedSpan {
  /** Marks included. */
  readonly outer: Span;
  /** The words alone, without marks and outer white space. */
  readonly inner: Span;
}

/**
 * The outermost stretches between quotation marks in a block's text, in order. A double mark that is never closed runs to the
 * block's end, as the paragraphs of a long speech do; a single one that is never closed is an apostrophe.
 */
export function quotedSpans(text: string): readonly QuotedSpan[] {
  const found: QuotedSpan[] = [];
  for (let at = nextMark(text, 0); at !== undefined;) {
    const start = at;
    const style = styles.find(({ opens }) => opens(text, start));
    const end = style && closeOf(text, at, style);
    if (end === undefined) {
      at = nextMark(text, at + 1);
      continue;
    }
    const inner = trim(text, at + 1, Math.min(end, text.length));
    const outer = { start: at, end: Math.min(end + 1, text.length) };
    if (inner.start < inner.end) found.push({ outer, inner });
    at = nextMark(text, outer.end);
  }
  return found;
}

/** The next place from `from` on where a mark stands that may open a quotation. */
function nextMark(text: string, from: number): number | undefined {
  openingMarks.lastIndex = from;
  return openingMarks.exec(text)?.index;
}

/** Offset of the mark that closes the quotation opened at `from`; the text's length where it runs on; undefined where it is none. */
function closeOf(text: string, from: number, style: MarkStyle): number | undefined {
  let depth = 1;
  let first: number | undefined;
  for (let at = from + 1; at < text.length && depth <= deepest; at += 1) {
    if (style.closes(text, at, depth)) {
      first ??= at;
      depth -= 1;
      if (depth === 0) return at;
    } else if (style.opens(text, at)) depth += 1;
  }
  // Marks that do not balance: a quotation inside lost one of its own, so the first close has to do.
  return first ?? (style.mayRunOn ? text.length : undefined);
}

function trim(text: string, start: number, end: number): Span {
  const stretch = text.slice(start, end);
  const lead = stretch.length - stretch.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + stretch.trimEnd().length) };
}

/** Whether nothing but white space, a bracket, a dash or another opening mark stands before `at`. */
function followsGap(text: string, at: number): boolean {
  return at === 0 || /[\s([{—–\-/“‘«„:]/u.test(text.charAt(at - 1));
}

function precedesGap(text: string, at: number): boolean {
  return at + 1 >= text.length || /[\s)\]}.,;:!?…—–\-/”’»"'|]/u.test(text.charAt(at + 1));
}

function opensStraightDouble(text: string, at: number): boolean {
  if (text.charAt(at) !== '"' || isSpace(text, at + 1)) return false;
  return followsGap(text, at) || (/[.,!?]/u.test(text.charAt(at - 1)) && isLetter(text, at + 1));
}

function closesStraightDouble(text: string, at: number, depth: number): boolean {
  if (text.charAt(at) !== '"') return false;
  if (precedesGap(text, at)) return !isSpace(text, at - 1) || isSpace(text, at + 1) || depth === 1;
  return !followsGap(text, at);
}

function opensStraightSingle(text: string, at: number): boolean {
  if (text.charAt(at) !== "'" || !followsGap(text, at) || text.charAt(at - 1) === '-') return false;
  return (
    /^['](?=[\p{L}\p{N}$£€[])/u.test(text.slice(at, at + 2)) && !elision.test(text.slice(at + 1, at + 8))
  );
}

function closesSingle(mark: string): MarkStyle['closes'] {
  return (text, at) =>
    text.charAt(at) === mark &&
    !isSpace(text, at - 1) &&
    precedesGap(text, at) &&
    !isPossessive(text, at, mark);
}

/** The troops' commitment: after an s and before a word an apostrophe owns, as long as another mark is left to close with. */
function isPossessive(text: string, at: number, mark: string): boolean {
  if (!/[sS]/u.test(text.charAt(at - 1)) || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  const rest = text.slice(at + 1, at + 1 + reach);
  const close = new RegExp(String.raw`\S${mark}(?=[\s)\].,;:!?…—]|$)`, 'u').exec(rest);
  return close !== null && !/["“”‘]|(?:^|\s)'/u.test(rest.slice(0, close.index));
}

function isSpace(text: string, at: number): boolean {
  return at < 0 || at >= text.length || /\s/u.test(text.charAt(at));
}

function isLetter(text: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at));
}

function is(marks: string): (text: string, at: number) => boolean {
  return (text, at) => marks.includes(text.charAt(at));
}

interface MarkStyle {
  /** Whether the mark at this offset opens a quotation. */
  readonly opens: (text: string, at: number) => boolean;
  /** Whether the mark at this offset closes one, `depth` quotations of this style being open. */
  readonly closes: (text: string, at: number, depth: number) => boolean;
  readonly mayRunOn: boolean;
}

const styles: readonly MarkStyle[] = [
  { opens: is('“'), closes: is('”'), mayRunOn: true },
  { opens: is('„'), closes: is('“”'), mayRunOn: true },
  { opens: is('«'), closes: is('»'), mayRunOn: true },
  { opens: opensStraightDouble, closes: closesStraightDouble, mayRunOn: true },
  {
    opens: (text, at) =>
      text.charAt(at) === '‘' && followsGap(text, at) && !elision.test(text.slice(at + 1, at + 8)),
    closes: closesSingle('’'),
    mayRunOn: false,
  },
  { opens: opensStraightSingle, closes: closesSingle("'"), mayRunOn: false },
];

/** The marks that some style opens with. */
const openingMarks = /["'“„«‘]/g;

/** Quotations of one style that may stand in each other; beyond it the marks are noise. */
const deepest = 3;

/** How far ahead, in characters, a closing single mark is looked for when one could be a possessive. */
const reach = 400;

/** Words that begin with an apostrophe of their own. */
const elision = /^(?:\d0s|\d\d(?!\d)|tis|twas|em|til|cause|n|round|bout)(?![\p{L}\p{N}])/iu;
