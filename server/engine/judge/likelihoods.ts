import type { Comparison } from '../compare/comparison.ts';
import type { Features } from '../compare/features.ts';
import { juxtapose } from '../compare/juxtaposition.ts';
import { likeness } from '../compare/likeness.ts';
import { completed } from './completed.ts';
import { claimFeatureNames, claimFeatures, leading, nearPassages } from './claim-features.ts';
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
 * denied; and what those pairs do not ask for and news does, how alike both are as wholes and which names are lacking. It underlines
 * nothing: the red rule asks for a reason, whatever is likely. The trees are made by `training/combiner`.
 */
export function likelihoods(comparisons: readonly Comparison[]): Likelihoods {
  const lead = leading(comparisons);
  const features = claimFeatures(comparisons);
  if (lead === undefined || features === undefined) return nothingSaid;
  ensembles ??= { entailment: laidFlat(entailment), contradiction: laidFlat(contradiction) };
  const follows = tempered(logistic(logOdds(ensembles.entailment, features)), comparisons);
  const contradicted = (1 - follows) * logistic(logOdds(ensembles.contradiction, features));
  const telling =
    likenessWeight * (likeness(juxtapose(lead.claim, lead.passage)) - usualLikeness) -
    strangerWeight * (features[lackingNames] ?? 0);
  const supported = (1 - contradicted) * logistic(logit(follows / (1 - contradicted)) + telling);
  return { supported, contradicted, unsupported: 1 - supported - contradicted };
}

let ensembles: { readonly entailment: Ensemble; readonly contradiction: Ensemble } | undefined;

/** The trees have learned from a sentence or two; where several passages speak of the claim, how much of it they meet counts as much. */
function tempered(learned: number, comparisons: readonly Comparison[]): number {
  if (nearPassages(comparisons) < 2) return learned;
  const together = completed(comparisons)?.comparison.support ?? 0;
  return (learned + Math.max(together, ...comparisons.map(({ support }) => support))) / 2;
}

/** Trees laid flat: for each node its feature, its threshold and where its two branches begin; a leaf has the feature -1 and its value. */
interface Ensemble {
  readonly roots: readonly number[];
  readonly feature: Int16Array;
  readonly value: Float64Array;
  readonly below: Int32Array;
  readonly above: Int32Array;
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
  const roots = trees.map(lay);
  return {
    roots,
    feature: Int16Array.from(feature),
    value: Float64Array.from(value),
    below: Int32Array.from(below),
    above: Int32Array.from(above),
  };
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

/*
 * What the trees make little of, because of what most of them was learned from: in pairs written to be told apart, what does not follow is as
 * like the passage as what does, and out of sentences of encyclopedias the names have been cut. In newswire, which is a small part of it, both tell
 * what is borne out from what is not, though nothing of what is denied (`docs/accuracy.md`).
 */
/** What a whole more of likeness adds to the log odds, and the likeness that adds nothing. */
const likenessWeight = 2.5;
const usualLikeness = 0.5;
/** What a name that the passage lacks takes from them, times its weight. */
const strangerWeight = 0.5;
const lackingNames = claimFeatureNames.indexOf('lackingNames');

const nothingSaid: Likelihoods = { supported: 0.02, contradicted: 0.03, unsupported: 0.95 };
