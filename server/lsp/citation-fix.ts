import type { Document } from '../engine/document/document.ts';
import type { CheckedClaim } from '../engine/judge/verdict.ts';
import { resolveCitation } from '../workspace/citations.ts';
import { formatOf } from '../workspace/formats.ts';
import type { Briefing } from '../workspace/live-workspace.ts';
import type { CitationStyle } from '../workspace/settings.ts';
import type { Fix } from './code-actions.ts';
import { sentenceEnd } from './sentence-end.ts';

/** Cites the source that supports a claim best, in the style of the settings; none where it is cited already, or cannot be. */
export function citationFix(checked: CheckedClaim, briefing: Briefing, text: string): readonly Fix[] {
  const { document, sources, settings } = briefing;
  const source = checked.evidence.find(({ stance }) => stance === 'supports')?.passage.source.document;
  if (source === undefined || formatOf(document.path) !== 'markdown') return [];
  if (checked.citations.some(({ path }) => path === source.path)) return [];
  const edits = styles[settings.citationStyle]({ checked, source, document, sources, text });
  return edits.length === 0 ? [] : [{ title: `Cite ${source.title}`, edits }];
}

interface Request {
  readonly checked: CheckedClaim;
  readonly source: Document;
  /** The briefing, and its text. */
  readonly document: Document;
  readonly text: string;
  readonly sources: readonly Document[];
}

type Style = (request: Request) => Fix['edits'];

const styles: Readonly<Record<CitationStyle, Style>> = { footnote, pandoc, link };

function footnote({ checked, source, document, sources, text }: Request): Fix['edits'] {
  const { afterAll } = sentenceEnd(checked, document);
  const known = document.citations.find(
    (citation) =>
      citation.raw.startsWith('[^') && resolveCitation(citation, document.path, sources) === source.path,
  );
  if (known !== undefined) return [insertion(afterAll, known.raw)];
  const label = `[^${nextNumber(text)}]`;
  const definition = `${label}: [${escaped(source.title)}](${pathBetween(document, source)})`;
  return [insertion(afterAll, label), insertion(text.length, atEnd(text, definition))];
}

function pandoc({ checked, source, document, sources }: Request): Fix['edits'] {
  const key = [...source.keys, stemOf(source.path)].find(
    (name) =>
      pandocKey.test(name) && resolveCitation({ target: name }, document.path, sources) === source.path,
  );
  return key === undefined ? [] : [insertion(sentenceEnd(checked, document).beforeStop, ` [@${key}]`)];
}

function link({ checked, source, document }: Request): Fix['edits'] {
  const words = ` ([${escaped(source.title)}](${pathBetween(document, source)}))`;
  return [insertion(sentenceEnd(checked, document).beforeStop, words)];
}

function insertion(at: number, newText: string): Fix['edits'][number] {
  return { span: { start: at, end: at }, newText };
}

/** The smallest number that no footnote has, whether it is used or defined. */
function nextNumber(text: string): number {
  const taken = new Set([...text.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => Number(number)));
  let next = 1;
  while (taken.has(next)) next += 1;
  return next;
}

/** A definition as the last line of a text: definitions stand together, with an empty line above the first. */
function atEnd(text: string, definition: string): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lastLine = text.trimEnd().split(/\r?\n/).at(-1) ?? '';
  const linesBelow = text.slice(text.trimEnd().length).split('\n').length - 1;
  const linesWanted = /^ {0,3}\[\^[^\]]+\]:/.test(lastLine) ? 1 : 2;
  return `${lineEnd.repeat(Math.max(0, linesWanted - linesBelow))}${definition}${lineEnd}`;
}

/** The way from the briefing's folder to a source, as a link in Markdown has it. */
function pathBetween(from: Document, to: Document): string {
  const start = from.path.split('/').slice(0, -1);
  const steps = to.path.split('/');
  let shared = 0;
  while (shared < start.length && shared < steps.length - 1 && start[shared] === steps[shared]) shared += 1;
  const way = [...start.slice(shared).map(() => '..'), ...steps.slice(shared)];
  return way.map((step) => encodeURIComponent(step).replace(/[()]/g, percentEncoded)).join('/');
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function escaped(title: string): string {
  return title.replace(/[\\[\]]/g, '\\$&');
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '');
}

/** A key that needs no quoting; addresses are keys of another kind. */
const pandocKey = /^(?!10\.)[\p{L}\p{N}_](?:[^\s[\];,:/]*[\p{L}\p{N}_])?$/u;
