import type { Comparison, Reason } from '../engine/compare/comparison.ts';

/** The comparison that a reason was found in, among those shown as evidence; undefined where it is not shown. */
export function passageOf(reason: Reason, evidence: readonly Comparison[]): Comparison | undefined {
  return evidence.find(({ reasons }) => reasons.includes(reason)) ?? evidence.find(holds(reason));
}

function holds({ evidence }: Reason): (comparison: Comparison) => boolean {
  return ({ passage }) => {
    const text = passage.source.document.blocks[evidence.block]?.text;
    return text?.slice(evidence.span.start, evidence.span.end) === evidence.text;
  };
}
