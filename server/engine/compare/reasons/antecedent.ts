import type { Name } from '../../annotate/name.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { overlaps } from '../../document/span.ts';
import { genderOf } from '../../lexicon/given-names.ts';
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
    if (people.length === 0) {
      // Nothing tells that "Orme of the Courier" is a person, who may be meant all the same.
      if (sentence.names.some(({ kind }) => kind === 'unknown')) return undefined;
      continue;
    }
    const meant = people.filter(({ forms }) => {
      const own = genderOf(forms[0]?.split(' ')[0] ?? '');
      return own === undefined || own === 'either' || own === gender;
    });
    return meant.length === 1 ? meant[0] : undefined;
  }
  return undefined;
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
