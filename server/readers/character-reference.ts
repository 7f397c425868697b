import { parseMarkdown } from './markdown-parser.ts';

/** A character reference of the source (`&amp;`, `&#8217;`, `&#x2019;`) and the text it stands for. */
export interface CharacterReference {
  readonly sourceLength: number;
  readonly text: string;
}

/** The character reference at an offset, where a `&` stands; undefined if it opens none that Markdown knows. */
export function characterReference(source: string, offset: number): CharacterReference | undefined {
  reference.lastIndex = offset;
  const found = reference.exec(source)?.[0];
  if (found === undefined) return undefined;
  const text = decoded(found);
  return text === found ? undefined : { sourceLength: found.length, text };
}

/** The parser itself says what a reference stands for, so that we never disagree with it. */
function decoded(found: string): string {
  const known = texts.get(found);
  if (known !== undefined) return known;
  const [paragraph] = parseMarkdown(`x${found}x`).children;
  const content = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const text = content?.type === 'text' ? content.value.slice(1, -1) : found;
  if (texts.size < mostKnown) texts.set(found, text);
  return text;
}

const texts = new Map<string, string>();
const mostKnown = 10_000;
const reference = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{0,31});/iy;
