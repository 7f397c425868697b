import { genderOf } from '../../lexicon/given-names.ts';
import type { Name } from '../name.ts';
import { flatMap } from '../../flat-map.ts';

/** A name with the place at which it stands in its sentence. */
export interface Candidate {
  readonly name: Name;
  readonly isSubject: boolean;
  /** Whether it says what the pronoun begins: "Orme said she". */
  readonly isSayer: boolean;
}

/**
 * Whom "he" or "she" means: the one person named before it in the sentence; of several the one who says so, else the first that is a
 * subject; where the sentence names nobody, the subject of the sentence before. Undefined where it may be anyone.
 */
export function antecedentOf(
  pronoun: string,
  candidates: readonly Candidate[],
  previous: Name | undefined,
): Name | undefined {
  const gender = genders.get(pronoun);
  if (gender === undefined) return undefined;
  const possible = candidates.filter(({ name }) => couldBe(name, gender));
  const persons = possible.filter(({ name }) => name.kind === 'person');
  const fitting = persons.length > 0 ? persons : possible;
  const different = new Set(fitting.map(({ name }) => name.forms[0]));
  if (different.size === 1) return fitting[0]?.name;
  if (different.size > 1)
    return (fitting.find(({ isSayer }) => isSayer) ?? fitting.find(({ isSubject }) => isSubject))?.name;
  return previous !== undefined && couldBe(previous, gender) ? previous : undefined;
}

function couldBe(name: Name, gender: 'female' | 'male'): boolean {
  if (name.kind !== 'person' && name.kind !== 'unknown') return false;
  const known = flatMap(name.forms, (form) => genderOf(form.split(' ')[0] ?? '') ?? []);
  return known.every((other) => other === gender || other === 'either');
}

const genders: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);
