import type { Citation } from '../engine/document/document.ts';
import { concatenate, slice } from '../engine/document/mapped-text.ts';
import type { MappedText } from '../engine/document/mapped-text.ts';
import { toFile } from '../engine/document/offset-map.ts';
import { overlaps } from '../engine/document/span.ts';
import type { Span } from '../engine/document/span.ts';
import type { Flat, Link, LinkTarget } from './markdown-inline.ts';
import type { References } from './markdown-references.ts';

/** A block's text without the marks that only cite, and its citations. `at` counts in the text that is left. */
export interface Cited {
  readonly content: MappedText;
  readonly citations: readonly PlacedCitation[];
}

export type PlacedCitation = Omit<Citation, 'block'>;

/** Finds the citations of a block and cuts out those that are no words of its sentences. */
export function cutCitations(flat: Flat, references: References, source: string): Cited {
  const marks = [
    ...footnotes(flat, references, source),
    ...pandocCitations(flat, source),
    ...linkCitations(flat, references, source),
  ];
  const cuts = marks.flatMap(({ cut }) => cut ?? []).sort((a, b) => a.start - b.start);
  return {
    content: without(flat.content, cuts),
    citations: marks
      .sort((a, b) => a.at - b.at || a.fileSpan.start - b.fileSpan.start)
      .map(({ raw, fileSpan, target, at }) => ({ raw, fileSpan, target, at: at - lengthBefore(cuts, at) })),
  };
}

/** A citation, with `at` counted in the text before anything was cut, and the span of that text to be cut, if any. */
interface Mark extends PlacedCitation {
  readonly cut?: Span;
}

function footnotes({ content, notes, code }: Flat, references: References, source: string): Mark[] {
  const defined = notes.map(({ at, file, identifier }): Mark => {
    const target = references.notes.get(identifier) ?? identifier;
    const cut = spaceBetweenSpaces(content.text, at);
    return { ...mark(file, source, target, at), ...(cut && { cut }) };
  });
  // A reference without a definition is plain text to the parser; to its author it is a citation all the same.
  const undefinedOnes = citedSpans(content, code, source, undefinedNote).map(
    ({ span, file, match }): Mark => {
      return { ...mark(file, source, match[1] ?? '', span.start), cut: span };
    },
  );
  return [...defined, ...undefinedOnes];
}

function pandocCitations({ content, code }: Flat, source: string): Mark[] {
  return citedSpans(content, code, source, pandocCitation).flatMap(({ span, file, match }) => {
    const before = content.text.slice(Math.max(0, span.start - lookBehind), span.start);
    const cut = { start: span.start - (before.length - before.trimEnd().length), end: span.end };
    return [...match[0].matchAll(citationKey)].map((key, index): Mark => {
      const citation = mark(file, source, key[1] ?? '', cut.start);
      return index === 0 ? { ...citation, cut } : citation;
    });
  });
}

interface CitedSpan {
  readonly span: Span;
  readonly file: Span;
  readonly match: RegExpExecArray;
}

/** Where a pattern stands in the text and, to the letter, in the file: what was escaped or is code cites nothing. */
function citedSpans(
  content: MappedText,
  code: readonly Span[],
  source: string,
  pattern: RegExp,
): CitedSpan[] {
  return [...content.text.matchAll(pattern)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const file = toFile(content.map, span);
    const isWritten = source.slice(file.start, file.end).replace(/\s+/g, ' ') === match[0];
    return isWritten && !code.some((other) => overlaps(other, span)) ? [{ span, file, match }] : [];
  });
}

function linkCitations({ content, links }: Flat, references: References, source: string): Mark[] {
  const marks: Mark[] = [];
  let start = 0;
  while (start < links.length) {
    const end = bracketedRun(content.text, links, start);
    const run = links.slice(start, Math.max(end, start + 1));
    const cut = end > start ? bracket(content.text, run) : undefined;
    for (const [index, link] of run.entries()) {
      const target = address(link.target, references);
      if (target === undefined || !namesFile.test(target)) continue;
      const at = cut?.start ?? link.span.end;
      marks.push({
        ...mark(link.file, source, target, at),
        ...(cut !== undefined && index === 0 && { cut }),
      });
    }
    start += run.length;
  }
  return marks;
}

/** The index behind the last link of a bracket that holds only links, "([a](x), [b](y))", whose first is at `start`; `start` itself if there is none. */
function bracketedRun(text: string, links: readonly Link[], start: number): number {
  if (openingLength(text, links[start]) === 0) return start;
  for (let index = start; index < links.length; index += 1) {
    const from = links[index]?.span.end ?? text.length;
    const between = text.slice(
      from,
      Math.min(links[index + 1]?.span.start ?? text.length, from + lookBehind),
    );
    if (between.startsWith(')')) return index + 1;
    if (!separatesLinks.test(between)) return start;
  }
  return start;
}

/** The span of a bracket around a run of links, with the white space before it. */
function bracket(text: string, run: readonly Link[]): Span | undefined {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { start: first.span.start - openingLength(text, first), end: last.span.end + 1 };
}

/** The length of the opening bracket before a link, with its lead word and the white space before it; 0 where there is none. */
function openingLength(text: string, link: Link | undefined): number {
  const end = link?.span.start ?? 0;
  return opensBracket.exec(text.slice(Math.max(0, end - lookBehind), end))?.[0].length ?? 0;
}

function address(target: LinkTarget, references: References): string | undefined {
  return 'url' in target ? target.url : references.links.get(target.definition);
}

function mark(fileSpan: Span, source: string, target: string, at: number): PlacedCitation {
  return { raw: source.slice(fileSpan.start, fileSpan.end), fileSpan, target, at };
}

/** Where a mark without text stood between two spaces, one of them goes with it. */
function spaceBetweenSpaces(text: string, at: number): Span | undefined {
  const isBetween =
    /^\s/.test(text.slice(at, at + 1)) && /(?:^|\s)$/.test(text.slice(Math.max(0, at - 1), at));
  return isBetween ? { start: at, end: at + 1 } : undefined;
}

function without(content: MappedText, cuts: readonly Span[]): MappedText {
  const kept: MappedText[] = [];
  let start = 0;
  for (const cut of cuts) {
    if (cut.start > start) kept.push(slice(content, { start, end: cut.start }));
    start = Math.max(start, cut.end);
  }
  kept.push(slice(content, { start, end: content.text.length }));
  return concatenate(kept);
}

/** How many characters before an offset are cut. */
function lengthBefore(cuts: readonly Span[], offset: number): number {
  let length = 0;
  let covered = 0;
  for (const cut of cuts) {
    const start = Math.max(cut.start, covered);
    const end = Math.min(cut.end, offset);
    if (end > start) length += end - start;
    covered = Math.max(covered, cut.end);
  }
  return length;
}

/** In characters: how far before a mark white space and a lead word are looked for. */
const lookBehind = 40;

/** `[@key]`, `[see @key, p. 3; also @other]`; not "[ask @someone]", whose words are the author's. */
const lead = '(?:(?:see|see also|also|cf\\.|compare|e\\.g\\.,?|but see|from|in)\\s+)?';
const cite = `${lead}-?@[\\p{L}\\p{N}_][^\\s\\[\\];,]*(?:,[^\\[\\];]{0,80})?`;
const pandocCitation = new RegExp(`\\[\\s*${cite}(?:;\\s*${cite})*\\s*\\]`, 'giu');
const citationKey = /(?<=[[\s;-])@([\p{L}\p{N}_][^\s[\];,]*)/gu;
const undefinedNote = /\[\^([^\]\s^]{1,60})\]/g;

const opensBracket = /\s*\((?:(?:see|see also|source|sources|via|from|cf\.)\s*:?\s+)?$/i;
const separatesLinks = /^\s*(?:[,;]|,?\s*and\b|&)\s*$/;
/** A link to a place in the same file or to a mailbox cites nothing. */
const namesFile = /^(?!#|mailto:|tel:|javascript:|data:)\S/i;
