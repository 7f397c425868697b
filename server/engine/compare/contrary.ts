import type { Argument, Force, Predicate } from '../annotate/predicate.ts';
import { contains } from '../document/span.ts';
import { similarity } from '../lexicon/synonyms.ts';

/** Whether one of two predicates that tell of the same thing denies what the other vouches for. */
export function areContrary(a: Predicate, b: Predicate): boolean {
  if (a.isDenied === b.isDenied) return false;
  const [denied, affirmed] = a.isDenied ? [a, b] : [b, a];
  // Who could not do it did not do it.
  const denial = isUnable(denied) && affirmed.force === 'done' ? 'done' : denied.force;
  if (!areOfOneTime(denial, affirmed.force)) return false;
  return !isNarrower(denied.object, affirmed.object);
}

/** "Could not sign", but not "could refuse to sign". */
function isUnable({ force, span, cue }: Predicate): boolean {
  return force === 'able' && cue !== undefined && contains(span, cue);
}

/** What may or should be, or is only aimed at, is no contrary of what was not; nor is a plan, since it tells of another time. */
function areOfOneTime(a: Force, b: Force): boolean {
  if (a === b) return !open.has(a);
  // "Will not join" and "has decided to join", "has no plans to" and "will"
  if ([a, b].every((force) => force === 'future' || force === 'planned')) return true;
  return times[a] !== undefined && times[a] === times[b];
}

/** Who was offered "no paid post" may have been offered a post. */
function isNarrower(denied: Argument | undefined, affirmed: Argument | undefined): boolean {
  if (denied === undefined || affirmed === undefined || denied.name !== undefined) return false;
  if (similarity(denied.head.lemma, affirmed.head.lemma) < leastSimilarity) return false;
  return denied.words.some(
    (word) =>
      !/^\d/u.test(word) && affirmed.words.every((other) => similarity(word, other) < leastSimilarity),
  );
}

/** What may be may not be as well. */
const open: ReadonlySet<Force> = new Set(['possible', 'denied']);

/** What is to come when a source is written has come, or not, when the text is. */
const times: Partial<Record<Force, string>> = {
  done: 'told',
  future: 'told',
};
const leastSimilarity = 0.5;
