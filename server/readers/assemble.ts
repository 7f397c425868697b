import { documentDate } from '../engine/document/document-date.ts';
import type { Block, Citation, Document } from '../engine/document/document.ts';
import { markFurniture } from '../engine/document/furniture.ts';
import { lineStarts } from '../engine/document/line-index.ts';
import { reflow } from '../engine/document/reflow.ts';
import type { FrontMatter } from './front-matter.ts';

/** What a reader found in a file, before torn paragraphs are joined and furniture is told from text. */
export interface Found {
  readonly blocks: readonly Block[];
  readonly citations: readonly Citation[];
  /** The heading that is the title, if the format tells one. */
  readonly headline: string | undefined;
  readonly frontMatter: FrontMatter;
  /** A sentence each; the front matter's own problems not among them. */
  readonly problems: readonly string[];
}

/** Makes a document of what the reader of its format found: the same steps for every format. */
export function assemble(path: string, text: string, found: Found): Document {
  const { frontMatter } = found;
  const { blocks, places } = reflow(markFurniture(found.blocks));
  return {
    path,
    title: frontMatter.title ?? found.headline ?? stem(path),
    date: documentDate(frontMatter.date, blocks),
    keys: frontMatter.keys,
    role: frontMatter.role,
    blocks,
    citations: found.citations.map((citation) => {
      const place = places[citation.block] ?? { block: citation.block, at: 0 };
      return { ...citation, block: place.block, at: place.at + citation.at };
    }),
    problems: [...frontMatter.problems, ...found.problems],
    lineStarts: lineStarts(text),
  };
}

/** The file's name without its folder and its ending. */
function stem(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '');
}
