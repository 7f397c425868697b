import type { Comparison } from '../compare/comparison.ts';
import type { Features } from '../compare/features.ts';
import { claimFeatures, nearPassages } from './claim-features.ts';
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
  ensembles ??= { entailment: laidFlat(entailment), contradiction: laidFlat(contradiction) };
  const supported = tempered(probability(ensembles.entailment, features), comparisons);
  const contradicted = (1 - supported) * probability(ensembles.contradiction, features);
  return { supported, contradicted, unsupported: 1 - supported - contradicted };
}

let ensembles: { readonly entailment: Ensemble; readonly contradiction: Ensemble } | undefined;

/** The trees have learned from a sentence or two; where several passages speak of the claim, how much of it they meet counts as much. */
function tempered(learned: number, comparisons: readonly Comparison[]): number {
  if (nearPassages(comparisons) < 2) return learned;
  return (learned + Math.max(...comparisons.map(({ support }) => support))) / 2;
}

/** Trees laid flat: for each node its feature, its threshold and where its two branches begin; a leaf has the feature -1 and its value. */
interface Ensemble {
  readonly roots: readonly number[];
  readonly feature: readonly number[];
  readonly value: readonly number[];
  readonly below: readonly number[];
  readonly above: readonly number[];
}

function laidFlat(trees: readonly Tree[]): Ensemble {
  const feature: number[] = [];
  const value: number[] = [];
  const below: number[] = [];
  const above: number[] = [];
  const lay = (tree: Tree): number => {
    const at = feature.length;
    const [of, threshold] = typeof tree === 'number' ? [-1, tree] : tree;
    feature.push(of);
    value.push(threshold);
    below.push(0);
    above.push(0);
    if (typeof tree !== 'number') {
      below[at] = lay(tree[2]);
      above[at] = lay(tree[3]);
    }
    return at;
  };
  return { roots: trees.map(lay), feature, value, below, above };
}

function probability({ roots, feature, value, below, above }: Ensemble, features: Features): number {
  let sum = 0;
  for (const root of roots) {
    let node = root;
    for (let of = feature[node] ?? -1; of >= 0; of = feature[node] ?? -1)
      node = ((features[of] ?? 0) <= (value[node] ?? 0) ? below[node] : above[node]) ?? 0;
    sum += value[node] ?? 0;
  }
  return 1 / (1 + Math.exp(-sum));
}

const nothingSaid: Likelihoods = { supported: 0.02, contradicted: 0.03, unsupported: 0.95 };
