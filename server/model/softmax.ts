import type { Likelihoods } from '../engine/judge/likelihoods.ts';
import type { ModelConfig } from './model-config.ts';

/** Logits as shares of 1, softened by the temperature at which they are as sure as they are right (Guo et al. 2017). */
export function softmax(
  logits: readonly number[],
  { labels, temperature }: Pick<ModelConfig, 'labels' | 'temperature'>,
): Likelihoods {
  const highest = Math.max(...logits);
  const weights = labels.map((_, at) => Math.exp(((logits[at] ?? -Infinity) - highest) / temperature));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const share = (label: keyof Likelihoods) => (weights[labels.indexOf(label)] ?? 0) / sum;
  return {
    supported: share('supported'),
    contradicted: share('contradicted'),
    unsupported: share('unsupported'),
  };
}
