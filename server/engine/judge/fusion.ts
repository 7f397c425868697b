import type { Claim } from '../claims/claim.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Doubt } from './doubts.ts';
import { contradiction, entailment, type Weights } from './fusion.generated.ts';
import type { Likelihoods } from './likelihoods.ts';
import { logit, logistic } from './logistic.ts';
import type { NonEmptyArray } from './verdict.ts';

/** What a trained judge says of a claim beside the passage of one comparison. */
export interface Opinion extends Doubt {
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

/**
 * How likely the sources bear the claim out or deny it, by both: a logistic regression each for whether the claim follows and for
 * whether what does not follow is denied, over the log odds that the two give. Learned from labelled pairs that neither has seen
 * (`training/combiner/fuse.py`).
 */
export function fused({ symbolic, opinions }: Deliberation): Likelihoods {
  const trained = overPassages(opinions);
  const inputs = [...oddsOf(trained), ...oddsOf(symbolic)];
  const supported = logistic(weighed(entailment, inputs));
  const contradicted = (1 - supported) * logistic(weighed(contradiction, inputs));
  return { supported, contradicted, unsupported: 1 - supported - contradicted };
}

/** The log odds that the claim follows, and that it is denied if it does not. */
function oddsOf({ supported, contradicted }: Likelihoods): readonly [follows: number, denied: number] {
  return [logit(supported), logit(contradicted / Math.max(1e-6, 1 - supported))];
}

function weighed({ bias, weights }: Weights, inputs: readonly number[]): number {
  return inputs.reduce((sum, input, i) => sum + input * (weights[i] ?? 0), bias);
}

/** One passage that bears the claim out is enough; a denial counts only as far as no passage bears it out. */
function overPassages(opinions: NonEmptyArray<Opinion>): Likelihoods {
  if (opinions.length === 1) return opinions[0].likelihoods;
  const supported = Math.max(...opinions.map(({ likelihoods }) => likelihoods.supported));
  const denied = Math.max(...opinions.map(({ likelihoods }) => likelihoods.contradicted));
  const contradicted = denied * (1 - supported);
  return { supported, contradicted, unsupported: Math.max(0, 1 - supported - contradicted) };
}
