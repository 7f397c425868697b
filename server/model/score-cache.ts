import type { Likelihoods } from '../engine/judge/likelihoods.ts';

/** Answers by their questions, of one model. The longest unused give way when it is full. */
export class ScoreCache {
  readonly #scores = new Map<string, Likelihoods>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string): Likelihoods | undefined {
    const found = this.#scores.get(key);
    if (found === undefined) return undefined;
    this.#scores.delete(key);
    this.#scores.set(key, found);
    return found;
  }

  set(key: string, likelihoods: Likelihoods): void {
    this.#scores.delete(key);
    this.#scores.set(key, likelihoods);
    const [oldest] = this.#scores.keys();
    if (this.#scores.size > this.#capacity && oldest !== undefined) this.#scores.delete(oldest);
  }
}
