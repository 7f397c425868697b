import type { Claim } from '../claims/claim.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Likelihoods } from './likelihoods.ts';
import type { NonEmptyArray, VerdictKind } from './verdict.ts';

/** What a trained judge says of a claim beside the passage of one comparison. */
export interface Opinion {
  readonly comparison: Comparison;
  readonly likelihoods: Likelihoods;
}

/** All that is known of a claim when the comparisons and a trained judge are brought together. */
export interface Deliberation {
  readonly claim: Claim;
  readonly comparisons: readonly Comparison[];
  /** What the comparisons alone make likely. */
  readonly symbolic: Likelihoods;
  /** Of the passages that were asked about, those that say most first. */
  readonly opinions: NonEmptyArray<Opinion>;
}

/** How likely the sources bear the claim out or deny it, by both. */
export function fused({ symbolic, opinions }: Deliberation): Likelihoods {
  const trained = overPassages(opinions);
  const mean = (a: number, b: number): number => (a + b) / 2;
  return {
    supported: mean(symbolic.supported, trained.supported),
    contradicted: mean(symbolic.contradicted, trained.contradicted),
    unsupported: mean(symbolic.unsupported, trained.unsupported),
  };
}

/** A verdict that the trained judge would change, and the comparisons as it reads them. */
export interface Change {
  readonly to: 'supported' | 'unsupported';
  readonly comparisons: readonly Comparison[];
  readonly note: string;
}

/**
 * What the trained judge changes, if anything. It bears out what stands in other words, and doubts what only shares words; that a
 * source says otherwise is never its to say, since it can show no reason.
 */
export function changed(deliberation: Deliberation, verdict: VerdictKind): Change | undefined {
  if (verdict === 'supported') return doubted(deliberation);
  if (verdict === 'unsupported' || verdict === 'miscited') return borneOut(deliberation);
  return undefined;
}

function doubted({ comparisons, symbolic, opinions }: Deliberation): Change | undefined {
  const trained = overPassages(opinions);
  const support = Math.max(0, ...comparisons.map((comparison) => comparison.support));
  if (trained.supported > clearlyNot || symbolic.supported > doubtfulLikelihood || support > doubtfulSupport)
    return undefined;
  return {
    to: 'unsupported',
    comparisons: comparisons.map((comparison) =>
      comparison.stance === 'supports' ? { ...comparison, stance: 'mentions' } : comparison,
    ),
    note: 'The sources share words with this, but the trained judge does not read them as saying it.',
  };
}

function borneOut({ comparisons, opinions }: Deliberation): Change | undefined {
  const bearing = new Map(
    opinions
      .filter(({ comparison, likelihoods }) => likelihoods.supported >= clearly && isFair(comparison))
      .map(({ comparison, likelihoods }) => [comparison, likelihoods.supported]),
  );
  if (bearing.size === 0) return undefined;
  return {
    to: 'supported',
    comparisons: comparisons.map((comparison) => {
      const confidence = bearing.get(comparison);
      return confidence === undefined
        ? comparison
        : {
            ...comparison,
            stance: 'supports',
            confidence,
            support: Math.max(comparison.support, confidence),
          };
    }),
    note: 'The words differ; the trained judge reads the source as saying the same.',
  };
}

/** The two speak of one thing, and nothing in it is at odds. */
function isFair({ stance, coverage, suspicions, doubt, quoted }: Comparison): boolean {
  return (
    stance === 'mentions' &&
    coverage >= fairCoverage &&
    doubt === undefined &&
    (quoted === undefined || quoted === 'verbatim') &&
    Object.values(suspicions).every((suspicion) => suspicion < fairSuspicion)
  );
}

/** One passage that bears the claim out is enough; a denial counts only as far as no passage bears it out. */
function overPassages(opinions: NonEmptyArray<Opinion>): Likelihoods {
  if (opinions.length === 1) return opinions[0].likelihoods;
  const supported = Math.max(...opinions.map(({ likelihoods }) => likelihoods.supported));
  const denied = Math.max(...opinions.map(({ likelihoods }) => likelihoods.contradicted));
  const contradicted = denied * (1 - supported);
  return { supported, contradicted, unsupported: Math.max(0, 1 - supported - contradicted) };
}

/** From here on the trained judge is heard against the words ... */
const clearly = 0.85;
/** ... and down to here. */
const clearlyNot = 0.05;
const fairCoverage = 0.4;
const fairSuspicion = 0.4;
const doubtfulLikelihood = 0.6;
const doubtfulSupport = 0.75;
