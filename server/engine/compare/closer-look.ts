import type { Comparison, Reason } from './comparison.ts';
import { isHeadline } from './headline.ts';
import { juxtapose } from './juxtaposition.ts';
import { typedReasons } from './typed-reasons.ts';

/**
 * Every clash of aligned slots between a claim and a passage, surest first: those that are too faint to accuse anybody by themselves,
 * and those of a passage that meets so little of the claim that {@link compare} does not look for any. For where another witness
 * reads a denial: it may say that they clash, and these say in what.
 */
export function closerLook({ claim, passage }: Comparison): readonly Reason[] {
  if (isHeadline(passage)) return [];
  return typedReasons(juxtapose(claim, passage)).toSorted((a, b) => b.confidence - a.confidence);
}
