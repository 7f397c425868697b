import type { Likelihoods } from './likelihoods.ts';
import type { Claim } from '../claims/claim.ts';
import type { Citation } from '../document/document.ts';
import type { Comparison, Reason } from '../compare/comparison.ts';

export type NonEmptyArray<T> = readonly [T, ...T[]];

export function isNonEmpty<T>(list: readonly T[]): list is NonEmptyArray<T> {
  return list.length > 0;
}

/** The words an editor reads, gravest first. */
export const verdictKinds = [
  'contradicted',
  'misquoted',
  'miscited',
  'outdated',
  'disputed',
  'inconsistent',
  'unsupported',
  'supported',
  'unchecked',
] as const;

export type VerdictKind = (typeof verdictKinds)[number];

/** What all passages together say of a claim. Red and disputed verdicts cannot be built without a reason. */
export type Verdict =
  | {
      readonly kind: 'contradicted' | 'misquoted' | 'outdated' | 'disputed' | 'inconsistent';
      readonly reasons: NonEmptyArray<Reason>;
    }
  | { readonly kind: 'miscited'; readonly because: string; readonly reasons: readonly Reason[] }
  | { readonly kind: 'supported' | 'unsupported' }
  | { readonly kind: 'unchecked'; readonly because: string };

/** A verdict with how sure it is, 0 to 1. */
export interface Finding {
  readonly verdict: Verdict;
  readonly confidence: number;
  readonly note?: string;
}

/** A claim with its verdict and the passages it rests on. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** 0 to 1. */
  readonly confidence: number;
  /** What is learned from labelled pairs says of the source that bears it out most, and a trained judge where it was asked. */
  readonly likelihoods: Likelihoods;
  /** Best first; at most a handful. */
  readonly evidence: readonly Comparison[];
  readonly citations: readonly ResolvedCitation[];
  /** How many independent origins support it. */
  readonly origins: number;
  readonly note: string | undefined;
}

export interface ResolvedCitation {
  readonly citation: Citation;
  /** Path of the source it resolves to, or undefined. */
  readonly path: string | undefined;
}
