import type { Features } from '../../server/engine/compare/features.ts';
import { comparePair, examinePair, questionsOf } from '../../server/engine/engine.ts';
import { claimFeatureNames, claimFeatures } from '../../server/engine/judge/claim-features.ts';
import type { Question } from '../../server/engine/judge/question.ts';

export { claimFeatureNames };

/** The numbers that the trees learn from, of the first claim of a pair; undefined where no passage has a word of it. */
export function pairFeatures(evidence: readonly string[], claim: string): Features | undefined {
  return claimFeatures(comparePair(evidence, claim)[0]?.comparisons ?? []);
}

/** What a trained judge is asked about the first claim of a pair: the passages that say most of it first. */
export function pairQuestions(evidence: readonly string[], claim: string): readonly Question[] {
  const [first] = examinePair(evidence, claim);
  return first === undefined ? [] : questionsOf(first);
}
