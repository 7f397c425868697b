import type { Comparison } from '../compare/comparison.ts';
import type { Features } from '../compare/features.ts';
import { juxtapose } from '../compare/juxtaposition.ts';
import { likeness } from '../compare/likeness.ts';
import { claimFeatures, leading, nearPassages } from './claim-features.ts';
import { contradiction, entailment, type Tree } from './likelihoods.generated.ts';
import { logistic, logit } from './logistic.ts';

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
  const lead = leading(comparisons);
  const features = claimFeatures(comparisons);
  if (lead === undefined || features === undefined) return nothingSaid;
  ensembles ??= { entailment: laidFlat(entailment), contradiction: laidFlat(contradiction) };
  const follows = tempered(logistic(logOdds(ensembles.entailment, features)), comparisons);
  const contradicted = (1 - follows) * logistic(logOdds(ensembles.contradiction, features));
  const alike = likeness(juxtapose(lead.claim, lead.passage)) - usualLikeness;
  const supported =
    (1 - contradicted) * logistic(logit(follows / (1 - contradicted)) + likenessWeight * alike);
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

function logOdds({ roots, feature, value, below, above }: Ensemble, features: Features): number {
  let sum = 0;
  for (const root of roots) {
    let node = root;
    for (let of = feature[node] ?? -1; of >= 0; of = feature[node] ?? -1)
      node = ((features[of] ?? 0) <= (value[node] ?? 0) ? below[node] : above[node]) ?? 0;
    sum += value[node] ?? 0;
  }
  return sum;
}

/**
 * What a whole more of likeness adds to the log odds, and the likeness that adds nothing. The trees find no use for it: in most collections
 * that they learn from, what does not follow is as like the passage as what does. Newswire, where it does tell, is too small a part of
 * them (`docs/accuracy.md`).
 */
const likenessWeight = 2;
const usualLikeness = 0.5;

const nothingSaid: Likelihoods = { supported: 0.02, contradicted: 0.03, unsupported: 0.95 };
