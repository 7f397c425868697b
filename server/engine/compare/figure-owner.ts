import type { Argument, Predicate } from '../annotate/predicate.ts';
import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { contains } from '../document/span.ts';
import { similarity } from '../lexicon/synonyms.ts';
import { sameName } from './same-name.ts';
import { flatMap } from '../flat-map.ts';

/** Of whom or what a sentence gives a figure, and what it tells of them: the mill, and that it employs, in "the mill employs 40". */
export interface Ownership {
  readonly predicate: Predicate;
  /** Undefined where those who are counted have no owner but what is told of them: "eleven people died", "killing eleven people". */
  readonly owner: Argument | undefined;
}

/**
 * Whose figure it is: the subject of the narrowest clause around it, or those counted themselves; undefined where nobody is, or a pronoun
 * that may mean anyone.
 */
export function ownershipOf({ figure }: Quantity, { predicates }: Sentence): Ownership | undefined {
  let found: Predicate | undefined;
  for (const predicate of predicates) {
    if (!contains(predicate.clause, figure)) continue;
    if (found === undefined || lengthOf(predicate) < lengthOf(found)) found = predicate;
  }
  if (found === undefined) return undefined;
  const owner = found.voice === 'passive' ? found.object : found.subject;
  if (fates.has(found.lemma)) return { predicate: found, owner: undefined };
  if (owner === undefined || (owner.isPronoun && owner.name === undefined) || contains(owner.span, figure))
    return undefined;
  return { predicate: found, owner };
}

/** How well the one owner is described by the words of the other, 0 to 1; whoever has none is known by what is told of them. */
export function ownerLikeness(
  { owner: one, predicate }: Ownership,
  { owner: other, predicate: told }: Ownership,
): number {
  if (one === undefined || other === undefined)
    return one === other ? Number(isToldOfAlike(predicate, told)) : 0;
  if (one.name !== undefined && other.name !== undefined)
    return { same: 1, possible: 0.5, different: 0 }[sameName(one.name, other.name)];
  if (one.words.length === 0) return 0;
  const met = one.words.filter((word) => other.words.some((theirs) => similarity(word, theirs) >= sameThing));
  return met.length / one.words.length;
}

function lengthOf({ clause }: Predicate): number {
  return clause.end - clause.start;
}

/** The same is told of those counted: who was killed has died. */
export function isToldOfAlike({ lemma: one }: Predicate, { lemma: other }: Predicate): boolean {
  const fate = fates.get(one);
  return fate === undefined ? similarity(one, other) >= sameThing : fate === fates.get(other);
}

/** What happens to those who are counted, whoever does it. */
const fates: ReadonlyMap<string, string> = new Map(
  flatMap(
    ['die kill perish drown', 'injure wound hurt', 'arrest detain', 'rescue save', 'evacuate'],
    (verbs) => verbs.split(' ').map((verb) => [verb, verbs] as const),
  ),
);
const sameThing = 0.8;
