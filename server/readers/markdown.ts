import type { Block, Citation, Document } from '../engine/document/document.ts';
import { trim } from '../engine/document/mapped-text.ts';
import { assemble } from './assemble.ts';
import { readFrontMatter } from './front-matter.ts';
import { textNodes } from './markdown-blocks.ts';
import { cutCitations } from './markdown-citations.ts';
import { ignoreComments } from './markdown-ignores.ts';
import { flatten } from './markdown-inline.ts';
import { obstacle } from './markdown-obstacle.ts';
import { parseMarkdown } from './markdown-parser.ts';
import { collectReferences } from './markdown-references.ts';
import { readText } from './text.ts';

/**
 * Reads Markdown (CommonMark, GFM, YAML front matter, footnotes, Pandoc's citations). Code blocks, raw HTML and footnote
 * definitions are no text of the document.
 */
export function readMarkdown(path: string, text: string, problems: readonly string[] = []): Document {
  const reason = obstacle(text);
  if (reason !== undefined) return readText(path, text, [...problems, reason]);

  const tree = parseMarkdown(text);
  const references = collectReferences(tree, text);
  const blocks: Block[] = [];
  const citations: Citation[] = [];
  for (const { kind, node, quoteDepth } of textNodes(tree)) {
    const flat = flatten(node, { source: text, quoteDepth });
    const { content, citations: marks } = cutCitations(flat, references, text);
    if (content.text.trim() === '') continue;
    const lead = content.text.length - content.text.trimStart().length;
    const trimmed = trim(content);
    for (const mark of marks) {
      const at = Math.min(Math.max(0, mark.at - lead), trimmed.text.length);
      citations.push({ ...mark, block: blocks.length, at });
    }
    blocks.push({ kind, ...trimmed });
  }
  const headline = blocks.find(({ kind }) => kind === 'heading')?.text;
  const document = assemble(path, text, {
    blocks,
    citations,
    headline,
    frontMatter: readFrontMatter(text),
    problems,
  });
  return { ...document, ignores: ignoreComments(tree) };
}
