// Made by training/combiner/fuse.py. Do not edit.
/** A logistic regression over four log odds: those of the trained judge (follows, denied), then those of the comparisons. */
export interface Weights {
  readonly bias: number;
  readonly weights: readonly number[];
}

export const entailment: Weights = { bias: -0.001, weights: [0.888, 0.045, 0.399, -0.160] };
export const contradiction: Weights = { bias: -0.113, weights: [0.124, 0.911, -0.202, 0.450] };
