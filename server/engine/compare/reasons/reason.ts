import type { Quote, Reason, ReasonKind } from '../comparison.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Span } from '../../document/span.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { coverage } from '../juxtaposition.ts';

/** What a finding knows before it becomes a reason. */
export interface Finding {
  readonly kind: ReasonKind;
  /** Spans in the blocks of the claim and of the passage's focus. */
  readonly claim: Span;
  readonly evidence: Span;
  readonly message: string;
  /** How surely the two spans fill one slot, 0 to 1. */
  readonly slot: number;
  /** Units of the claim that are themselves in question, and so say nothing about whether the events agree. */
  readonly units: readonly number[];
}

/** A reason's confidence grows with the slot's agreement and with the share of the rest of the claim that the passage meets. */
export function reason(juxtaposition: Juxtaposition, finding: Finding): Reason {
  const event = coverage(juxtaposition, finding.units);
  return {
    kind: finding.kind,
    claim: quote(juxtaposition.claim.sentence, finding.claim),
    evidence: quote(juxtaposition.passage.focus, finding.evidence),
    message: finding.message,
    confidence: Math.sqrt(finding.slot * event),
  };
}

/** The text of a span of a sentence's block; the span must lie within the sentence. */
export function quote(sentence: Sentence, span: Span): Quote {
  const text = sentence.text.slice(span.start - sentence.span.start, span.end - sentence.span.start);
  return { block: sentence.block, span: { start: span.start, end: span.end }, text };
}
