import type { CheckedClaim, VerdictKind } from '../engine/judge/verdict.ts';

/** Why a claim has its verdict, in one sentence. */
export function whyVerdict({ verdict, note }: CheckedClaim): string {
  if ('because' in verdict) return verdict.because;
  const reason = 'reasons' in verdict ? verdict.reasons[0].message : undefined;
  return reason ?? note ?? verdictSentences[verdict.kind];
}

/** Said of a claim that has neither reason nor note. */
export const verdictSentences: Readonly<Record<VerdictKind, string>> = {
  contradicted: 'A source says otherwise.',
  misquoted: 'No source has these words so.',
  miscited: 'The source cited does not say so.',
  outdated: 'A newer source says otherwise.',
  disputed: 'The sources do not agree.',
  inconsistent: 'Another place says otherwise.',
  unsupported: 'No source speaks of this.',
  supported: 'A source says so.',
  unchecked: 'This was not checked.',
};
