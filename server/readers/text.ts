import type { Block, BlockKind, Document } from '../engine/document/document.ts';
import { isFurniture } from '../engine/document/furniture.ts';
import { slice, verbatim } from '../engine/document/mapped-text.ts';
import type { MappedText } from '../engine/document/mapped-text.ts';
import { assemble } from './assemble.ts';
import { readFrontMatter } from './front-matter.ts';
import { isDatedHeadline, isHeadline, isSubheading, withoutMasthead } from './headline.ts';
import { joinLines } from './join-lines.ts';

/** Reads plain text. Blank lines part paragraphs; the lines of a paragraph become one, with a space for each line end. */
export function readText(path: string, text: string, problems: readonly string[] = []): Document {
  const frontMatter = readFrontMatter(text);
  const { lines, overlong } = splitLines(text, frontMatter.end);
  const blocks: Block[] = [];
  let isTop = true;
  for (const run of paragraphs(lines)) {
    blocks.push(...(isTop && isHeadlineRun(run) ? run.map(heading) : blocksOf(run)));
    isTop &&= !blocks.some(({ kind }) => kind === 'paragraph');
  }
  const { blocks: article, headline } = withoutMasthead(blocks);
  return assemble(path, text, {
    blocks: article,
    citations: [],
    headline,
    frontMatter,
    problems: [...problems, ...overlong],
  });
}

/** The lines of a text without their ends and outer white space, from an offset on. Overlong ones are left out, with a problem each. */
function splitLines(text: string, from: number): { lines: MappedText[]; overlong: string[] } {
  const lines: MappedText[] = [];
  const overlong: string[] = [];
  let start = from;
  let number = text.slice(0, from).split(lineEnd).length;
  for (const end of [...text.slice(from).matchAll(new RegExp(lineEnd, 'g')), undefined]) {
    const stop = end === undefined ? text.length : from + end.index;
    if (stop - start > longestLine) {
      overlong.push(`Line ${number} has more than ${longestLine} characters; it was left out.`);
    } else {
      const line = text.slice(start, stop);
      const content = line.trim();
      lines.push(verbatim(content, start + line.indexOf(content)));
    }
    start = stop + (end?.[0].length ?? 0);
    number += 1;
  }
  return { lines, overlong };
}

/** Runs of lines without a blank one between them. A run that never ends is cut where a line ends with a sentence. */
function paragraphs(lines: readonly MappedText[]): MappedText[][] {
  const runs: MappedText[][] = [];
  let run: MappedText[] = [];
  let length = 0;
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
    length = 0;
  };
  for (const line of lines) {
    if (line.text === '') {
      close();
      continue;
    }
    run.push(line);
    length += line.text.length;
    if (length > longParagraph && sentenceEnd.test(line.text)) close();
  }
  close();
  return runs;
}

/** A headline on its own, or a masthead: the page's name and section on a line each. */
function isHeadlineRun(run: readonly MappedText[]): boolean {
  return run.every(
    ({ text }) => (run.length === 1 ? isHeadline(text) : isSubheading(text)) && !isFurniture(text),
  );
}

/** The blocks within a run of lines: date lines, furniture, headlines and list items stand on their own line, the rest is one text. */
function blocksOf(run: readonly MappedText[]): Block[] {
  const [only, ...others] = run;
  if (only !== undefined && others.length === 0 && isSubheading(only.text) && !isFurniture(only.text))
    return [heading(only)];
  const blocks: Block[] = [];
  let open: MappedText[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(block('paragraph', open));
    open = [];
  };
  for (const [index, line] of run.entries()) {
    const startsAfresh = open.length === 0 || sentenceEnd.test(open.at(-1)?.text ?? '');
    const marker = bullet.exec(line.text);
    if (startsAfresh && isFurniture(line.text)) {
      close();
      blocks.push(block('furniture', [line]));
    } else if (marker !== null && marker[0].length < line.text.length) {
      close();
      blocks.push(block('item', [slice(line, { start: marker[0].length, end: line.text.length })]));
    } else if (index === 0 && isDatedHeadline(line.text) && isFurniture(run[1]?.text ?? '')) {
      blocks.push(heading(line));
    } else {
      open.push(line);
    }
  }
  close();
  return blocks;
}

function heading(line: MappedText): Block {
  return block('heading', [line]);
}

function block(kind: BlockKind, lines: readonly MappedText[]): Block {
  return { kind, ...joinLines(lines) };
}

const lineEnd = /\r\n|\n|\r/;
const bullet = /^(?:[•◦▪‣]\s*|[-*]\s+)/u;
const sentenceEnd = /[.!?…]["'”’)\]]*$/u;

/** In characters (UTF-16). A longer line is no text that a person wrote, and everything behind the reader would be slow over it. */
export const longestLine = 250_000;
/** In characters: a paragraph longer than this is cut at the next line that ends with a sentence. */
const longParagraph = 4000;
