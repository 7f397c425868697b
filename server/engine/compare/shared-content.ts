import { overlaps, type Span } from '../document/span.ts';
import { isFunction } from './alignment.ts';
import type { Juxtaposition } from './juxtaposition.ts';

/** The weighted share, 0 to 1, of the claim's words of content in one stretch whose partners lie in a stretch of the passage. */
export function sharedContent({ alignment }: Juxtaposition, own: Span, theirs: Span): number {
  let shared = 0;
  let whole = 0;
  alignment.claim.forEach((unit, i) => {
    if (isFunction(unit) || !overlaps(unit, own)) return;
    whole += unit.weight;
    const link = alignment.toPassage[i];
    const partner = link === undefined ? undefined : alignment.passage[link.index];
    if (link !== undefined && partner !== undefined && overlaps(partner, theirs))
      shared += unit.weight * link.similarity;
  });
  return whole === 0 ? 0 : shared / whole;
}
