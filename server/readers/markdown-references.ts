import type { Nodes, Root } from 'mdast';
import { flatten } from './markdown-inline.ts';

/** What the definitions at the foot of a Markdown file stand for, by identifier. */
export interface References {
  /** Footnotes: the address, path or key that the note names, else its text. */
  readonly notes: ReadonlyMap<string, string>;
  /** Link definitions (`[id]: address`). */
  readonly links: ReadonlyMap<string, string>;
}

/** Collects the definitions of a Markdown tree, wherever they stand. */
export function collectReferences(tree: Root, source: string): References {
  const notes = new Map<string, string>();
  const links = new Map<string, string>();
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'definition') setFirst(links, node.identifier, node.url);
    else if (node.type === 'footnoteDefinition') setFirst(notes, node.identifier, noteTarget(node, source));
    else if ('children' in node) waiting.push(...[...node.children].reverse());
  }
  return { notes, links };
}

/** As in Markdown itself, the first of two definitions counts. */
function setFirst(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value);
}

function noteTarget(note: Nodes, source: string): string {
  const { content, links } = flatten(note, { source, quoteDepth: 0 });
  for (const { target } of links) if ('url' in target) return target.url;
  const text = content.text.trim();
  return citedKey.exec(text)?.[1] ?? filePath.exec(text)?.[0] ?? text;
}

/** `[@key]` in a note. */
const citedKey = /\[@([^\s\],;]+)/;
/** A path among the words of a note: it has a slash, or an ending that files have. */
const filePath =
  /(?<=^|\s)(?:\.{0,2}\/)?[^\s,;]*(?:\/[^\s,;]+|\.(?:md|txt|pdf|html?|docx|csv))(?=[\s,;.]|$)/i;
