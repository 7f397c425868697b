import type { Name } from '../annotate/name.ts';
import type { Argument, Predicate } from '../annotate/predicate.ts';
import { verbForms } from '../annotate/predicates/verb-forms.ts';
import { isGeneralTerm } from '../lexicon/general-terms.ts';
import { similarity } from '../lexicon/synonyms.ts';
import { fit, isStandIn } from './predicate-pairs.ts';

/** Who or what has a part in a happening: `subject`, `object`, or the preposition that ties it. */
export interface Filler {
  readonly part: string;
  readonly argument: Argument;
}

/** Everyone and everything that has a part in a happening. */
export function fillersOf({ subject, object, adjuncts }: Predicate): readonly Filler[] {
  return [
    ...(subject === undefined ? [] : [{ part: 'subject', argument: subject }]),
    ...(object === undefined ? [] : [{ part: 'object', argument: object }]),
    ...adjuncts.map(({ preposition, argument }) => ({ part: preposition, argument })),
  ];
}

/** Names of one kind that cannot be one, or nouns of which neither can stand for the other; a name may be called by any noun. */
export function areApart(a: Argument, b: Argument): boolean {
  if ([a, b].some((each) => each.isPronoun || isStandIn(each) || each.head.kind === 'number')) return false;
  if (a.name !== undefined && b.name !== undefined)
    return areOfOneKind(a.name, b.name) && fit(a, b) === 'different';
  if (a.name !== undefined || b.name !== undefined) return false;
  const [one, other] = [a.head.lemma, b.head.lemma];
  // "A revised and shortened plan": where the phrase was cut short, nothing stands for a thing.
  if ([a, b].some(({ head }) => head.lower !== head.lemma && verbForms(head.lower, head.lemma).isPast))
    return false;
  return similarity(one, other) === 0 && !isGeneralTerm(one, other) && !isGeneralTerm(other, one);
}

/** Whether subject or object is the same on both sides, leaving out the part in question, and neither is known to be another. */
export function haveOtherPartyInCommon(own: Predicate, other: Predicate, inQuestion: string): boolean {
  const rest = (['subject', 'object'] as const).filter((part) => part !== inQuestion);
  const fits = rest.map((part) => fit(own[part], other[part]));
  return fits.includes('same') && !fits.includes('different');
}

/** A name of no known kind may be a person's; whether it is a place as well, nothing tells. */
function areOfOneKind({ kind: one }: Name, { kind: other }: Name): boolean {
  return one === other || [one, other].every((kind) => kind === 'person' || kind === 'unknown');
}
