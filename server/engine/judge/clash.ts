import type { Sentence } from '../annotate/sentence.ts';
import type { Claim } from '../claims/claim.ts';
import type { Comparison, Reason } from '../compare/comparison.ts';
import { compare } from '../compare/compare.ts';
import { compareDates } from '../compare/dates.ts';
import { overlaps } from '../document/span.ts';
import type { Passage } from '../retrieve/passage.ts';

/** Two texts of equal standing that contradict each other. */
export interface Clash {
  /** The one text's claim against the other's passage. */
  readonly comparison: Comparison;
  readonly reason: Reason;
  /** How sure the surer of the two sides is, 0 to 1. */
  readonly confidence: number;
}

/**
 * Where a claim clashes with another passage, or undefined. More is asked than of a source that contradicts a claim: each must
 * contradict the other in one and the same thing, one of them surely, and what stands there must itself be one of `claimsThere`.
 */
export function clash(
  claim: Claim,
  own: Passage,
  other: Passage,
  claimsThere: readonly Claim[],
): Clash | undefined {
  const comparison = compare(claim, other);
  const reason = onlyReason(comparison);
  if (reason === undefined || !areOfOneTime(claim.sentence, other.focus, reason)) return undefined;
  const opponent = claimsThere.find(
    ({ sentence, span }) => sentence === other.focus && overlaps(span, reason.evidence.span),
  );
  if (opponent === undefined) return undefined;
  const back = onlyReason(compare(opponent, own));
  if (back?.kind !== reason.kind || !overlaps(back.evidence.span, reason.claim.span)) return undefined;
  const confidence = Math.max(reason.confidence, back.confidence);
  // Beside each other, each is in the other's neighbourhood: there it may not vouch for itself.
  const isClashAlone =
    compare(claim, without(other, own.focus)).stance === 'contradicts' &&
    compare(opponent, without(own, other.focus)).stance === 'contradicts';
  return confidence < sure || !isClashAlone ? undefined : { comparison, reason, confidence };
}

function without({ before, after, ...passage }: Passage, sentence: Sentence): Passage {
  const others = (all: readonly Sentence[]): readonly Sentence[] => all.filter((each) => each !== sentence);
  return { ...passage, before: others(before), after: others(after) };
}

/** Two places that differ in more than one thing speak of two things. */
function onlyReason({ stance, reasons }: Comparison): Reason | undefined {
  const [reason, ...others] = reasons;
  if (stance !== 'contradicts' || reason === undefined) return undefined;
  const isOne = others.every(
    ({ kind, claim }) => kind === reason.kind && overlaps(claim.span, reason.claim.span),
  );
  return isOne ? reason : undefined;
}

/** "After 2030" and "by 2050" are two times, whatever else is shared; "last year" and "on Monday" answer two questions. */
function areOfOneTime(own: Sentence, other: Sentence, { kind }: Reason): boolean {
  if (own.dates.length === 0 || other.dates.length === 0) return true;
  return own.dates.some((date) =>
    other.dates.some((rival) =>
      kind === 'date' ? date.granularity === rival.granularity : compareDates(date, rival) === 'equal',
    ),
  );
}

const sure = 0.8;
