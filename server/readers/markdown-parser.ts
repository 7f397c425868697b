import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { Processor } from 'unified';
import { unified } from 'unified';

/** The Markdown we read: CommonMark, GFM (tables, footnotes, strikethrough, task lists) and YAML front matter. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

/**
 * The GFM extension looks for addresses once more in the finished tree, and the nodes it splits lose their positions. The
 * tokenizer has found them all by then, with positions.
 */
function keepPositions(this: Processor): void {
  const extensions = this.data().fromMarkdownExtensions ?? [];
  this.data(
    'fromMarkdownExtensions',
    extensions.flat().map((extension) => ({ ...extension, transforms: [] })),
  );
}

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml'])
  .use(keepPositions)
  .freeze();
