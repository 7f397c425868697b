import type { Party } from './sayings.ts';
import { organisationWords } from '../annotate/names/name-words.ts';
import { bodyNouns } from '../lexicon/body-nouns.ts';
import { isPersonNoun } from '../lexicon/person-nouns.ts';
import { sameName } from './same-name.ts';

/**
 * Whether two parties can be one, as {@link sameName} has it of names. A party without a name is another than one with a name only where
 * the one is a body and the other a person: "the treasurer" may be anyone's name.
 */
export function sameParty(a: Party, b: Party): 'same' | 'possible' | 'different' {
  if (a.name !== undefined && b.name !== undefined) return sameName(a.name, b.name);
  const [head, otherHead] = [headOf(a), headOf(b)];
  if (head !== undefined && b.words.includes(head)) return 'same';
  if (otherHead !== undefined && a.words.includes(otherHead)) return 'same';
  return (isBody(a) && isPerson(b)) || (isBody(b) && isPerson(a)) || (isBody(a) && isBody(b))
    ? 'different'
    : 'possible';
}

/** What a party without a name is. */
function headOf({ name, words }: Party): string | undefined {
  return name === undefined ? words.at(-1) : undefined;
}

function isBody(party: Party): boolean {
  const head = headOf(party);
  return head !== undefined && (bodyNouns.has(head) || organisationWords.has(head)) && !isPersonNoun(head);
}

/** Whether a party is known to be a person, by its name or by what it is called. */
export function isPerson({ name, words }: Party): boolean {
  return name?.kind === 'person' || (name?.kind !== 'organisation' && isPersonNoun(words.at(-1) ?? ''));
}
