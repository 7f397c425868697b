import { dateLine } from './document-date.ts';
import type { Block } from './document.ts';
import { appealCues, furniturePatterns, navigationLabel } from './furniture-patterns.ts';

/**
 * Marks the blocks that no author wrote for this text: appeals for money, captions, bylines, date lines, navigation. Doubtful
 * blocks keep their kind: a claim lost to furniture is worse than furniture taken for a claim.
 */
export function markFurniture(blocks: readonly Block[]): Block[] {
  const marked: Block[] = [];
  let isBehindLabel = false;
  for (const block of blocks) {
    // Behind "Next article" stand the headlines of other texts, up to the next paragraph.
    const isLinkedHeadline: boolean = isBehindLabel && block.kind === 'heading';
    const isMarked = mayBeFurniture(block) && (isLinkedHeadline || isFurniture(block.text));
    isBehindLabel = navigationLabel.test(block.text.trim()) || isLinkedHeadline;
    marked.push(isMarked ? { ...block, kind: 'furniture' } : block);
  }
  return marked;
}

/** True if a block or line with this text is furniture wherever it stands. */
export function isFurniture(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '') return false;
  const line = dateLine(trimmed);
  if (line !== undefined) return line.rest === '' || isFurniture(line.rest);
  return navigationLabel.test(trimmed) || fitsPattern(trimmed) || isLongAppeal(trimmed);
}

function mayBeFurniture({ kind }: Block): boolean {
  return kind !== 'quote' && kind !== 'cell';
}

function fitsPattern(text: string): boolean {
  return furniturePatterns.some(({ pattern, longest }) => text.length <= longest && pattern.test(text));
}

/** A run of sentences that asks for money: several different cues, and no more text between them than an appeal has. */
function isLongAppeal(text: string): boolean {
  if (text.length > longestAppeal) return false;
  const cues = appealCues.filter((cue) => cue.test(text)).length;
  return cues >= 3 && text.length / cues <= charactersPerCue;
}

/** In characters. */
const longestAppeal = 4000;
const charactersPerCue = 450;
