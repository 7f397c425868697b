import type { Features } from '../../server/engine/compare/features.ts';
import { comparePair } from '../../server/engine/engine.ts';
import { claimFeatureNames, claimFeatures } from '../../server/engine/judge/claim-features.ts';

export { claimFeatureNames };

/** The numbers that the trees learn from, of the first claim of a pair; undefined where no passage has a word of it. */
export function pairFeatures(evidence: readonly string[], claim: string): Features | undefined {
  return claimFeatures(comparePair(evidence, claim)[0]?.comparisons ?? []);
}
