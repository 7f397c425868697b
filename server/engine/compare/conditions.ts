import type { Sentence } from '../annotate/sentence.ts';
import { readOnce } from '../read-once.ts';
import type { Juxtaposition } from './juxtaposition.ts';

/** "Will be cancelled unless the money comes" tells of no cancelling: whether one side only makes what it tells hang on a condition. */
export function isOnConditionOnOneSide({ claim, passage }: Juxtaposition): boolean {
  return isOnCondition(claim.sentence) !== isOnCondition(passage.focus);
}

const isOnCondition = readOnce(({ tokens }: Sentence) => tokens.some(({ lower }) => lower === 'unless'));
