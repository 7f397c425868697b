import type { Argument, Predicate } from '../annotate/predicate.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { flatMap } from '../flat-map.ts';
import type { Passage } from '../retrieve/passage.ts';

/**
 * What "it" or "them", as the object of a verb in a passage's focus, may mean: the things that have a part in what the sentence before tells,
 * or in what the focus tells before the pronoun, of the same number; not who does it, or the pronoun would be another. Whom "he" and
 * "she" mean is read with the predicates.
 */
export function thingsMeant(
  { head, span, isPronoun }: Argument,
  { focus, before }: Passage,
): readonly Argument[] {
  if (!isPronoun || !pronouns.has(head.lower)) return [];
  const doer = focus.predicates.find(({ object }) => object?.span.start === span.start)?.subject;
  const told = [
    ...partiesIn(before.at(-1)),
    ...partiesIn(focus).filter(
      (party) => party.span.end <= span.start && party.span.start !== doer?.span.start,
    ),
  ];
  return told.filter(
    (party) => !party.isPronoun && party.name === undefined && isPlural(party) === (head.lower === 'them'),
  );
}

function partiesIn(sentence: Sentence | undefined): readonly Argument[] {
  return flatMap(sentence?.predicates ?? [], ({ subject, object }: Predicate) =>
    [subject, object].filter((party) => party !== undefined),
  );
}

function isPlural({ head }: Argument): boolean {
  return head.lower !== head.lemma;
}

const pronouns = new Set(['it', 'them']);
