// Made by training/combiner/fuse.py. Do not edit.
/** A logistic regression over four log odds: those of the trained judge (follows, denied), then those of the comparisons. */
export interface Weights {
  readonly bias: number;
  readonly weights: readonly number[];
}

export const entailment: Weights = { bias: -0.106, weights: [0.979, 0.05, 0.403, -0.289] };
export const contradiction: Weights = { bias: -0.226, weights: [0.071, 0.95, -0.233, 0.483] };
