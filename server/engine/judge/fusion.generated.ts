// Made by training/combiner/fuse.py. Do not edit.
/** A logistic regression over four log odds: those of the trained judge (follows, denied), then those of the comparisons. */
export interface Weights {
  readonly bias: number;
  readonly weights: readonly number[];
}

export const entailment: Weights = { bias: -0.095, weights: [0.977, 0.040, 0.409, -0.250] };
export const contradiction: Weights = { bias: -0.192, weights: [0.068, 0.959, -0.210, 0.464] };
