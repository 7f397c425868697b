// Made by training/combiner/fuse.py. Do not edit.
/** Of a logistic regression over the log odds of the trained judge (follows, denied) and of the comparisons (the same). */
export interface Weights {
  readonly bias: number;
  readonly weights: readonly number[];
}

export const entailment: Weights = { bias: 0.2, weights: [1.18, 0.1, 0.5, -0.25] };
export const contradiction: Weights = { bias: 0.1, weights: [0.1, 1.4, -0.27, 0.4] };
