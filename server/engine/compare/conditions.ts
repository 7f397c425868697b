import type { Predicate } from '../annotate/predicate.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { readOnce } from '../read-once.ts';
import type { Juxtaposition } from './juxtaposition.ts';

/** "Will be cancelled unless the money comes" tells of no cancelling: whether one side only makes what it tells hang on a condition. */
export function isOnConditionOnOneSide({ claim, passage }: Juxtaposition): boolean {
  return isOnCondition(claim.sentence) !== isOnCondition(passage.focus);
}

const isOnCondition = readOnce(({ tokens }: Sentence) => tokens.some(({ lower }) => lower === 'unless'));

/** "Would be scrapped if Norland gave in" and "will be imposed": what would be and what will be. */
export function isSupposedOnOneSide(
  { claim, passage }: Juxtaposition,
  own: Predicate,
  other: Predicate,
): boolean {
  return isSupposed(claim.sentence, own) !== isSupposed(passage.focus, other);
}

function isSupposed({ tokens, speeches }: Sentence, { force, head }: Predicate): boolean {
  // "Asked if it would sail" supposes nothing.
  const said = speeches.filter(({ force: how }) => how === 'asks').map(({ content }) => content);
  return (
    force === 'future' &&
    tokens.some(
      ({ lower, start, end }) =>
        lower === 'if' &&
        !said.some((asked) => asked.start <= start && head.start < asked.end && end <= asked.end),
    )
  );
}
