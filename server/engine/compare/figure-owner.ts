import type { Argument, Predicate } from '../annotate/predicate.ts';
import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { contains } from '../document/span.ts';
import { similarity } from '../lexicon/synonyms.ts';
import { sameName } from './same-name.ts';

/** Of whom or what a sentence gives a figure, and what it tells of them: the mill, and that it employs, in "the mill employs 40". */
export interface Ownership {
  readonly predicate: Predicate;
  readonly owner: Argument;
}

/** Whose figure it is: the subject of the narrowest clause around it; undefined where none is, or a pronoun that may mean anyone. */
export function ownershipOf({ figure }: Quantity, { predicates }: Sentence): Ownership | undefined {
  let found: Predicate | undefined;
  for (const predicate of predicates) {
    if (!contains(predicate.clause, figure)) continue;
    if (found === undefined || lengthOf(predicate) < lengthOf(found)) found = predicate;
  }
  if (found === undefined) return undefined;
  const owner = found.voice === 'passive' ? found.object : found.subject;
  if (owner === undefined || (owner.isPronoun && owner.name === undefined) || contains(owner.span, figure))
    return undefined;
  return { predicate: found, owner };
}

/** How well the one is described by the words of the other, 0 to 1. */
export function ownerLikeness(one: Argument, other: Argument): number {
  if (one.name !== undefined && other.name !== undefined)
    return { same: 1, possible: 0.5, different: 0 }[sameName(one.name, other.name)];
  if (one.words.length === 0) return 0;
  const met = one.words.filter((word) => other.words.some((theirs) => similarity(word, theirs) >= sameThing));
  return met.length / one.words.length;
}

function lengthOf({ clause }: Predicate): number {
  return clause.end - clause.start;
}

const sameThing = 0.8;
