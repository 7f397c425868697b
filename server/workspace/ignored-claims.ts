import type { Document, Ignore } from '../engine/document/document.ts';
import { toFile } from '../engine/document/offset-map.ts';
import type { Span } from '../engine/document/span.ts';
import type { CheckedClaim } from '../engine/judge/verdict.ts';

/**
 * The claims of a document, those that its author asks to leave alone unchecked. A comment behind or within a sentence speaks of
 * that sentence; one that stands before the first sentence of a paragraph speaks of the sentence that follows.
 */
export function withoutIgnored(document: Document, claims: readonly CheckedClaim[]): readonly CheckedClaim[] {
  const { ignores = [] } = document;
  if (ignores.length === 0) return claims;
  const reasons = new Map<CheckedClaim['claim']['sentence'], string>();
  for (const ignore of ignores) {
    const sentence = sentenceOf(ignore, document, claims);
    if (sentence !== undefined) reasons.set(sentence, ignore.reason);
  }
  return claims.map((checked) => {
    const reason = reasons.get(checked.claim.sentence);
    if (reason === undefined) return checked;
    const because = reason === '' ? 'Ignored by a comment.' : `Ignored: ${reason}`;
    return {
      ...checked,
      verdict: { kind: 'unchecked', because },
      evidence: [],
      confidence: 1,
      note: because,
    };
  });
}

function sentenceOf(
  { at }: Ignore,
  document: Document,
  claims: readonly CheckedClaim[],
): CheckedClaim['claim']['sentence'] | undefined {
  const sentences = claims.map(({ claim }) => claim.sentence);
  const before = sentences.findLast((sentence) => placeOf(document, sentence).start <= at);
  if (before !== undefined && isInBlock(document, before.block, at)) return before;
  return sentences.find((sentence) => placeOf(document, sentence).start > at);
}

/** A comment on the paragraph's last line still belongs to the paragraph, although it makes no text of it. */
function isInBlock({ blocks, lineStarts }: Document, block: number, at: number): boolean {
  const map = blocks[block]?.map;
  const text = blocks[block]?.text ?? '';
  if (map === undefined) return false;
  const { end } = toFile(map, { start: 0, end: text.length });
  const nextLine = lineStarts.find((start) => start > end) ?? Infinity;
  return at < nextLine;
}

function placeOf({ blocks }: Document, { block, span }: CheckedClaim['claim']['sentence']): Span {
  const map = blocks[block]?.map;
  return map === undefined ? { start: 0, end: 0 } : toFile(map, span);
}
