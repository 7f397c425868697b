import type { Name } from '../../annotate/name.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { overlaps } from '../../document/span.ts';
import { genderOf } from '../../lexicon/given-names.ts';
import { prepositions } from '../../annotate/predicates/closed-words.ts';
import { sameName } from '../same-name.ts';

/**
 * The person whom "he" or "she" means: the only one, of those it can mean, whom the nearest sentence names that names any outside quoted
 * words; undefined where it names several.
 *
 * @param before the sentences before that of the pronoun, nearest last
 */
export function antecedentOf(pronoun: string, before: readonly Sentence[]): Name | undefined {
  const gender = genders.get(pronoun);
  if (gender === undefined) return undefined;
  for (const sentence of before.toReversed()) {
    const people = personsIn(sentence);
    if (speaksOf(pronoun, sentence, people[0]?.span.start)) continue;
    if (sentence.names.some((name) => mayBeMeant(name, sentence))) return undefined;
    if (people.length === 0) continue;
    const meant = people.filter(({ forms }) => {
      const own = genderOf(forms[0]?.split(' ')[0] ?? '');
      return own === undefined || own === 'either' || own === gender;
    });
    return meant.length === 1 ? meant[0] : undefined;
  }
  return undefined;
}

/** "He said Orme would chair it": whoever else is named, he is the one of whom it goes on speaking. */
function speaksOf(pronoun: string, { tokens, quotations }: Sentence, until = Infinity): boolean {
  return tokens.some(
    (token) =>
      token.lower === pronoun &&
      token.start < until &&
      !quotations.some(({ kind, span }) => kind === 'speech' && overlaps(span, token)),
  );
}

/** Nothing tells that "Orme" in "Orme said" is a person; what stands behind a preposition is where, or of what, somebody is. */
function mayBeMeant({ kind, span }: Name, { tokens }: Sentence): boolean {
  const before = tokens.findLast(({ end, lower }) => end <= span.start && lower !== 'the');
  return kind === 'unknown' && !prepositions.has(before?.lower ?? '');
}

/** Each person once. */
function personsIn({ names, quotations }: Sentence): readonly Name[] {
  const persons = names.filter(
    ({ kind, span }) =>
      kind === 'person' &&
      !quotations.some((quotation) => quotation.kind === 'speech' && overlaps(quotation.span, span)),
  );
  return persons.filter((name, at) => persons.findIndex((other) => sameName(name, other) === 'same') === at);
}

const genders: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['she', 'female'],
]);
