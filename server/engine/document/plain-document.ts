import type { Document } from './document.ts';
import { lineStarts } from './line-index.ts';
import { verbatim } from './mapped-text.ts';

/** A document made of paragraphs at hand rather than read from a file; its "file" is the paragraphs one after the other, a line each. */
export function plainDocument(path: string, paragraphs: readonly string[]): Document {
  let at = 0;
  const blocks = paragraphs.map((text) => {
    const block = { kind: 'paragraph' as const, ...verbatim(text, at) };
    at += text.length + 1;
    return block;
  });
  return {
    path,
    title: path,
    date: undefined,
    keys: [],
    role: undefined,
    blocks,
    citations: [],
    problems: [],
    lineStarts: lineStarts(paragraphs.join('\n')),
  };
}
