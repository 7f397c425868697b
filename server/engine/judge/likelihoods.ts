import type { Comparison } from '../compare/comparison.ts';
import type { Features } from '../compare/features.ts';
import { claimFeatures } from './claim-features.ts';
import { contradiction, entailment, type Tree } from './likelihoods.generated.ts';

/** How likely a source bears a claim out, denies it, or does neither; 0 to 1, summing up to 1. */
export interface Likelihoods {
  readonly supported: number;
  readonly contradicted: number;
  readonly unsupported: number;
}

/**
 * What pairs that people have labelled teach of comparisons such as these, all of one source: two ensembles of boosted trees
 * (Friedman 2001, "Greedy Function Approximation"), one for whether the claim follows, one for whether what does not follow is
 * denied. It underlines nothing: the red rule asks for a reason, whatever is likely. Made by `training/combiner`.
 */
export function likelihoods(comparisons: readonly Comparison[]): Likelihoods {
  const features = claimFeatures(comparisons);
  if (features === undefined) return nothingSaid;
  const supported = probability(entailment, features);
  const contradicted = (1 - supported) * probability(contradiction, features);
  return { supported, contradicted, unsupported: 1 - supported - contradicted };
}

function probability(trees: readonly Tree[], features: Features): number {
  return 1 / (1 + Math.exp(-trees.reduce<number>((sum, tree) => sum + leafOf(tree, features), 0)));
}

function leafOf(tree: Tree, features: Features): number {
  if (typeof tree === 'number') return tree;
  const [feature, threshold, below, above] = tree;
  return leafOf((features[feature] ?? 0) <= threshold ? below : above, features);
}

const nothingSaid: Likelihoods = { supported: 0.02, contradicted: 0.03, unsupported: 0.95 };
