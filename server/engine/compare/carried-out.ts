import type { Argument, Predicate } from '../annotate/predicate.ts';
import type { Token } from '../annotate/token.ts';
import { similarity } from '../lexicon/synonyms.ts';
import type { Passage } from '../retrieve/passage.ts';

/**
 * Whether a passage goes on to tell that what it first tells as planned was done in the end: "agreed to buy the mill and completed the
 * purchase in May", "promised to resign, and did so".
 */
export function isCarriedOut({ focus, after }: Passage, planned: Predicate): boolean {
  return [focus, ...after].some(({ predicates, tokens }) =>
    predicates.some(
      (other) =>
        !other.isDenied &&
        other.force === 'done' &&
        (other.head.start > planned.head.start || !focus.predicates.includes(other)) &&
        (isFinishing(other, planned, tokens) || isSoDone(other)),
    ),
  );
}

/** "Completed the purchase", "the deal went through" */
function isFinishing(
  { head, lemma, subject, object }: Predicate,
  planned: Predicate,
  tokens: readonly Token[],
): boolean {
  const next = tokens.find(({ start }) => start >= head.end)?.lower ?? '';
  const isFinished = finishing.has(lemma) || (head.lemma === 'go' && ways.has(next));
  return isFinished && [subject, object].some((party) => isUndertaking(party, planned));
}

function isUndertaking(party: Argument | undefined, { lemma }: Predicate): boolean {
  if (party === undefined) return false;
  const noun = party.head.lemma;
  return noun === 'it' || undertakings.has(noun) || similarity(noun, lemma) >= sameDeed;
}

/** "And did so", "which it has since done" */
function isSoDone({ head, object }: Predicate): boolean {
  return head.lemma === 'do' && (object === undefined || standIns.has(object.head.lower));
}

const finishing = new Set([
  ...'complete finish finalize conclude close seal succeed happen occur'.split(' '),
  'carry out',
  'take place',
]);
/** Where what has been planned goes when it is done. */
const ways = new Set(['through', 'ahead']);
const undertakings = new Set(
  'deal purchase sale takeover acquisition merger transaction transfer move work project plan'.split(' '),
);
const standIns = new Set(['so', 'it', 'this', 'that']);
const sameDeed = 0.8;
