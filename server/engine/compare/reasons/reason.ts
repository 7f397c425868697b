import type { Quote, Reason, ReasonKind } from '../comparison.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Span } from '../../document/span.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { coverage, sharedWeight } from '../juxtaposition.ts';
import { flatMap } from '../../flat-map.ts';

/** What a finding knows before it becomes a reason. */
export interface Finding {
  readonly kind: ReasonKind;
  /** Spans in the blocks of the claim and of the passage's focus. */
  readonly claim: Span;
  readonly evidence: Span;
  readonly message: string;
  /** How surely the two spans fill one slot, 0 to 1. */
  readonly slot: number;
  /** How much the two spans by themselves look like one and its slip, 0 to 1: then less is asked of what stands around them. */
  readonly likeness?: number;
  /** Units of the claim that are themselves in question, and so say nothing about whether the events agree. */
  readonly units: readonly number[];
}

/** A reason's confidence grows with the slot's agreement and with the share of the rest of the claim that the passage meets. */
export function reason(juxtaposition: Juxtaposition, finding: Finding): Reason {
  const { likeness = 0 } = finding;
  const event = raised(sameEvent(juxtaposition, finding.units), likeness);
  return {
    kind: finding.kind,
    claim: quote(juxtaposition.claim.sentence, finding.claim),
    evidence: quote(juxtaposition.passage.focus, finding.evidence),
    message: finding.message,
    confidence: Math.sqrt(raised(finding.slot, likeness) * event),
  };
}

function raised(share: number, by: number): number {
  return share + (1 - share) * by;
}

/**
 * How surely claim and passage speak of one event, 0 to 1: by what they share apart from the units in question, and by what
 * they share apart from names as well, since the same people do many things. A few common words prove nothing.
 */
function sameEvent(juxtaposition: Juxtaposition, inQuestion: readonly number[]): number {
  const { claim } = juxtaposition.alignment;
  const names = flatMap(claim, (unit, i) => (unit.kind === 'name' ? [i] : []));
  const withNames = coverage(juxtaposition, inQuestion);
  const withoutNames = coverage(juxtaposition, [...inQuestion, ...names]);
  return (
    ((withNames + withoutNames) / 2) * Math.min(1, sharedWeight(juxtaposition, inQuestion) / enoughWeight)
  );
}

/** The text of a span of a sentence's block; the span must lie within the sentence. */
export function quote(sentence: Sentence, span: Span): Quote {
  const text = sentence.text.slice(span.start - sentence.span.start, span.end - sentence.span.start);
  return { block: sentence.block, span: { start: span.start, end: span.end }, text };
}

/** The weight of some three words of content: less than that shared, and the events could be any. */
const enoughWeight = 1.6;
