import type { Passage } from '../retrieve/passage.ts';

/** A headline cuts corners: it may support, and never contradicts. */
export function isHeadline({ source, focus }: Passage): boolean {
  return source.document.blocks[focus.block]?.kind === 'heading';
}
