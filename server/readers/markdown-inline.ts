import type { Nodes } from 'mdast';
import { concatenate, replaced } from '../engine/document/mapped-text.ts';
import type { MappedText } from '../engine/document/mapped-text.ts';
import type { Span } from '../engine/document/span.ts';
import { codeEscapes, textEscapes, trace } from './markdown-trace.ts';
import type { ReadEscape } from './markdown-trace.ts';

/** The file a node was read from, and how many block quotes the node stands in. */
export interface Setting {
  readonly source: string;
  readonly quoteDepth: number;
}

/** The text of a node without its markup, and where in this text links, notes and code stand. */
export interface Flat {
  readonly content: MappedText;
  readonly links: readonly Link[];
  readonly notes: readonly Note[];
  /** Spans of the text that are code: a citation in code is an example, not a citation. */
  readonly code: readonly Span[];
}

export interface Link {
  /** Of the text. */
  readonly span: Span;
  readonly file: Span;
  readonly target: LinkTarget;
}

/** An address, or the identifier of the definition that holds it. */
export type LinkTarget = { readonly url: string } | { readonly definition: string };

/** A footnote reference: it has no text, only a place in it. */
export interface Note {
  readonly at: number;
  readonly file: Span;
  readonly identifier: string;
}

/** The running text of a paragraph, heading or cell. Goes without recursion: emphasis may be nested deeper than the stack. */
export function flatten(block: Nodes, setting: Setting): Flat {
  const parts: MappedText[] = [];
  const links: Link[] = [];
  const notes: Note[] = [];
  const code: Span[] = [];
  let length = 0;
  const append = (part: MappedText): Span => {
    parts.push(part);
    const start = length;
    length += part.text.length;
    return { start, end: length };
  };

  const waiting: Step[] = [{ visit: block, escapes: textEscapes }];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    if ('leave' in step) {
      links.push({ ...step.leave, span: { start: step.start, end: length } });
      continue;
    }
    const { visit: node, escapes } = step;
    const file = fileSpan(node);
    if (node.type === 'text') append(trace(node.value, file, setting, escapes));
    else if (node.type === 'inlineCode') code.push(append(inlineCode(node.value, file, setting)));
    else if (node.type === 'break' || (node.type === 'html' && lineBreak.test(node.value)))
      append(replaced(' ', file));
    else if (node.type === 'footnoteReference') notes.push({ at: length, file, identifier: node.identifier });
    else if ('children' in node) {
      const target = linkTarget(node);
      if (target !== undefined) waiting.push({ leave: { file, target }, start: length });
      const inside = isBareAddress(node, file, setting) ? codeEscapes : escapes;
      for (const child of [...node.children].reverse()) waiting.push({ visit: child, escapes: inside });
    }
  }
  return { content: concatenate(parts), links, notes, code };
}

type Step =
  | { readonly visit: Nodes; readonly escapes: ReadEscape }
  | { readonly leave: Omit<Link, 'span'>; readonly start: number };

/** True for an address that is its own link, `<https://...>` or without the brackets: in it, `&amp;` stands for itself. */
function isBareAddress(node: Nodes, file: Span, { source }: Setting): boolean {
  return node.type === 'link' && source[file.start] !== '[';
}

function linkTarget(node: Nodes): LinkTarget | undefined {
  if (node.type === 'link') return { url: node.url };
  return node.type === 'linkReference' ? { definition: node.identifier } : undefined;
}

/** Code without its backticks, and without the one space inside them that lets code start with a backtick. */
function inlineCode(value: string, file: Span, setting: Setting): MappedText {
  const fence = /^`+/.exec(setting.source.slice(file.start, file.end))?.[0].length ?? 0;
  let start = file.start + fence;
  const end = file.end - fence;
  if (/^[ \r\n]/.test(setting.source.slice(start, end)) && !/^[ \r\n]/.test(value)) start += 1;
  return trace(value, { start, end }, setting, codeEscapes);
}

function fileSpan(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

const lineBreak = /^<br\s*\/?>$/i;
