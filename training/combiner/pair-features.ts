import type { Features } from '../../server/engine/compare/features.ts';
import { questionsOf } from '../../server/engine/engine.ts';
import { comparePair, examinePair } from '../../server/engine/pairs.ts';
import { claimFeatureNames, claimFeatures } from '../../server/engine/judge/claim-features.ts';
import type { Likelihoods } from '../../server/engine/judge/likelihoods.ts';
import type { Question } from '../../server/engine/judge/question.ts';

export { claimFeatureNames };

/** The numbers that the trees learn from, of the first claim of a pair; undefined where no passage has a word of it. */
export function pairFeatures(evidence: readonly string[], claim: string): Features | undefined {
  return claimFeatures(comparePair(evidence, claim)[0]?.comparisons ?? []);
}

/** What the comparisons alone make likely of the first claim of a pair, and what a trained judge is asked about it. */
export function pairAsked(
  evidence: readonly string[],
  claim: string,
): { readonly symbolic: Likelihoods | undefined; readonly questions: readonly Question[] } {
  const [first] = examinePair(evidence, claim, true);
  return {
    symbolic: first?.checked.likelihoods,
    questions: first === undefined ? [] : questionsOf(first),
  };
}
