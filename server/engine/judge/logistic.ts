/** The log odds of a probability; certainty is cut off at one in a thousand. */
export function logit(probability: number): number {
  const p = Math.min(1 - least, Math.max(least, probability));
  return Math.log(p / (1 - p));
}

/** The probability of log odds. */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

const least = 1e-3;
