// Made by training/combiner/fuse.py. Do not edit.
/** A logistic regression over four log odds: those of the trained judge (follows, denied), then those of the comparisons. */
export interface Weights {
  readonly bias: number;
  readonly weights: readonly number[];
}

export const entailment: Weights = { bias: -0.013, weights: [0.943, 0.023, 0.349, -0.203] };
export const contradiction: Weights = { bias: -0.167, weights: [0.075, 0.925, -0.217, 0.558] };
