import type { Location, Position, Range } from 'vscode-languageserver';
import type { Comparison, Quote } from '../engine/compare/comparison.ts';
import type { Document } from '../engine/document/document.ts';
import { positionAt } from '../engine/document/line-index.ts';
import { toFile } from '../engine/document/offset-map.ts';
import type { Span } from '../engine/document/span.ts';
import type { CheckedClaim } from '../engine/judge/verdict.ts';
import type { Briefing } from '../workspace/live-workspace.ts';

/** Where a stretch of a block stands in its file. */
export function fileSpan({ blocks }: Document, { block, span }: Pick<Quote, 'block' | 'span'>): Span {
  const map = blocks[block]?.map;
  return map === undefined ? { start: 0, end: 0 } : toFile(map, span);
}

/** Where a claim stands in its file. */
export function claimSpan(document: Document, { claim }: Pick<CheckedClaim, 'claim'>): Span {
  return fileSpan(document, { block: claim.sentence.block, span: claim.span });
}

/** Offsets of a file as an editor counts them. */
export function rangeOf({ lineStarts }: Document, { start, end }: Span): Range {
  return { start: positionAt(lineStarts, start), end: positionAt(lineStarts, end) };
}

/** The offset in its file of a place that an editor names; a place behind the last line is the end of that line. */
export function offsetOf({ lineStarts }: Document, { line, character }: Position): number {
  return (lineStarts[line] ?? lineStarts.at(-1) ?? 0) + character;
}

/** The claim that stands at a place. */
export function claimAt({ document, claims }: Briefing, position: Position): CheckedClaim | undefined {
  const offset = offsetOf(document, position);
  return claims.find((claim) => {
    const { start, end } = claimSpan(document, claim);
    return start <= offset && offset <= end;
  });
}

/** Where the sentence of a source stands that a claim was compared with. */
export function passageLocation({ passage }: Pick<Comparison, 'passage'>, { uriOf }: Briefing): Location {
  const { document } = passage.source;
  return { uri: uriOf(document.path), range: rangeOf(document, fileSpan(document, passage.focus)) };
}
