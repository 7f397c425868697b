import type { Block } from '../engine/document/document.ts';

/** True if a line above the first paragraph of a plain text could be its headline. */
export function isHeadline(line: string): boolean {
  return line.length <= longestHeadline && opensLikeOne.test(line) && !endsLikeASentence.test(line);
}

/** True if a line with the date under it could be a headline. Such a line may end in initials ("U.S."): it is no torn sentence. */
export function isDatedHeadline(line: string): boolean {
  return isHeadline(line.replace(/(?<=\p{Lu})\.$/u, ''));
}

/** True if a line on its own between paragraphs reads like a heading: shorter than a headline, and no question or call. */
export function isSubheading(line: string): boolean {
  return line.length <= longestSubheading && isHeadline(line) && !hasSpeechOrStop.test(line);
}

/** The blocks of a plain text with its masthead marked, and its headline, if it has one. */
export interface Article {
  readonly blocks: readonly Block[];
  readonly headline: string | undefined;
}

/**
 * Tells the headline from the name of the paper and its section, which often stand above it on a scraped page ("Port Alder
 * Herald", "World"): the longest heading above the first paragraph is the headline, short ones before it are furniture.
 */
export function withoutMasthead(blocks: readonly Block[]): Article {
  const firstText = blocks.findIndex(({ kind }) => kind !== 'heading' && kind !== 'furniture');
  const top = firstText === -1 ? blocks : blocks.slice(0, firstText);
  const longest = Math.max(...top.map(headingLength));
  const headline = top.findIndex((block) => block.kind === 'heading' && headingLength(block) === longest);
  return {
    blocks: blocks.map((block, index) => {
      const isMasthead = index < headline && block.kind === 'heading' && block.text.length <= longestMasthead;
      return isMasthead ? { ...block, kind: 'furniture' } : block;
    }),
    headline: blocks[headline]?.text,
  };
}

function headingLength({ kind, text }: Block): number {
  return kind === 'heading' ? text.length : 0;
}

const opensLikeOne = /^["'“‘«([¿¡#]*[\p{Lu}\p{N}]/u;
/** A stop, a comma or a dash at the end, also inside a closing quotation mark. */
const endsLikeASentence = /(?:[.…,;–—-]|[.…,!?]["'”’»)\]]+)$/u;
/** Speech that goes on behind its comma ("...," she said), or any stop at the end. */
const hasSpeechOrStop = /[,.!?]["”»]|[.!?:]["'”’)\]»]*$/u;

/** In characters (UTF-16). */
const longestHeadline = 160;
const longestSubheading = 80;
const longestMasthead = 40;
