// Made by training/combiner/fuse.py. Do not edit.
/** A logistic regression over four log odds: those of the trained judge (follows, denied), then those of the comparisons. */
export interface Weights {
  readonly bias: number;
  readonly weights: readonly number[];
}

export const entailment: Weights = { bias: 0.027, weights: [0.929, -0.002, 0.429, -0.160] };
export const contradiction: Weights = { bias: -0.127, weights: [0.077, 0.930, -0.225, 0.544] };
