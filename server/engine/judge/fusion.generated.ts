// Made by training/combiner/fuse.py. Do not edit.
/** A logistic regression over four log odds: those of the trained judge (follows, denied), then those of the comparisons. */
export interface Weights {
  readonly bias: number;
  readonly weights: readonly number[];
}

export const entailment: Weights = { bias: -0.040, weights: [0.977, 0.011, 0.397, -0.227] };
export const contradiction: Weights = { bias: -0.198, weights: [0.019, 0.935, -0.212, 0.518] };
