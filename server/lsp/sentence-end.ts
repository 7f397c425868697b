import type { Document } from '../engine/document/document.ts';
import type { CheckedClaim } from '../engine/judge/verdict.ts';
import { fileSpan } from './places.ts';

/** Offsets in the file at which something can be added to a claim's sentence. */
export interface SentenceEnd {
  /** Before the full stop; where the sentence has none, or it stands within quotation marks, behind the last word. */
  readonly beforeStop: number;
  /** Behind the full stop and the citations that follow it. */
  readonly afterAll: number;
}

export function sentenceEnd({ claim, citations }: CheckedClaim, document: Document): SentenceEnd {
  const { block, span, text } = claim.sentence;
  const { end } = fileSpan(document, { block, span });
  const marks = citations.map(({ citation }) => citation.fileSpan.end);
  const stop = /[.!?…]+$/.exec(text)?.[0] ?? '';
  const beforeStop = fileSpan(document, {
    block,
    span: { start: span.end - stop.length, end: span.end },
  }).start;
  return {
    beforeStop: stop === '' ? Math.max(end, ...marks) : beforeStop,
    afterAll: Math.max(end, ...marks),
  };
}
