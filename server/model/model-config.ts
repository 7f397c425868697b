import type { Likelihoods } from '../engine/judge/likelihoods.ts';

/** How a model of a trained judge wants to be read, as its `config.json` says. */
export interface ModelConfig {
  /** What each logit stands for, in order. */
  readonly labels: readonly (keyof Likelihoods)[];
  /** The logits are divided by it before they become shares, so that 0.9 means 0.9. */
  readonly temperature: number;
  /** The longest input, the three marks between and around the texts included. */
  readonly maxTokens: number;
  /** Bytes of the model. */
  readonly bytes: number;
  /** Checksum of the model, in hexadecimal digits. */
  readonly sha256: string;
}

/** Reads `config.json`; throws with one plain sentence where it is not that of such a model. */
export function readModelConfig(text: string): ModelConfig {
  const { labels: order, temperature, maxTokens, bytes, sha256 } = parseObject(text);
  const isPositive = (value: unknown): value is number => typeof value === 'number' && value > 0;
  if (!isLabels(order)) throw new Error('config.json does not name the three labels');
  if (!isPositive(temperature)) throw new Error('config.json has no temperature');
  if (!isPositive(maxTokens)) throw new Error('config.json does not say how many tokens fit');
  if (!isPositive(bytes)) throw new Error('config.json does not say how large the model is');
  if (typeof sha256 !== 'string' || !/^[\da-f]{64}$/.test(sha256))
    throw new Error('config.json has no checksum of the model');
  return { labels: order, temperature, maxTokens, bytes, sha256 };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return { ...value };
  } catch {
    // What is wrong with it helps nobody.
  }
  throw new Error('config.json is not a JSON object');
}

function isLabels(value: unknown): value is readonly (keyof Likelihoods)[] {
  return (
    Array.isArray(value) && value.length === labels.length && labels.every((label) => value.includes(label))
  );
}

const labels: readonly (keyof Likelihoods)[] = ['supported', 'contradicted', 'unsupported'];
