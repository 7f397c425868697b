import { isDemonym, isPlaceName } from '../../lexicon/geography.ts';
import { isGivenName } from '../../lexicon/given-names.ts';
import type { NameKind } from '../name.ts';
import type { Token } from '../token.ts';
import { organisationWords, partyWords, placeWords, undertakingWords } from './name-words.ts';

/** What a name names, as far as its own words and the titles before it say; `unknown` where they do not. */
export function nameKind(tokens: readonly Token[], titles: readonly Token[]): NameKind {
  const whole = wordsOf(tokens);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return 'unknown';
  if (tokens.some(({ text }) => /\d/u.test(text))) return 'designator';
  if (isDemonym(whole)) return 'people';
  if (isPlaceName(whole)) return 'place';
  // "the Alder Democrat": whose, and of which party.
  if (isPartyMember(last) && (tokens.length === 1 || isPlaceName(wordsOf(tokens.slice(0, -1)))))
    return 'people';
  if (titles.length > 0) return 'person';
  if (tokens.some(({ lower }) => organisationWords.has(lower))) return 'organisation';
  if (tokens.length > 1 && undertakingWords.has(last.lower)) return 'organisation';
  if (placeWords.has(last.lower) || placeWords.has(first.lower))
    return tokens.length > 1 ? 'place' : 'unknown';
  if (tokens.length > 1 && isGivenName(first.lower)) return 'person';
  return isAcronym(last.text) && tokens.length === 1 ? 'organisation' : 'unknown';
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ lower }) => lower).join(' ');
}

/** "Republican", "Democrats": one of a party, or its members. */
export function isPartyMember({ lower }: Token): boolean {
  return partyWords.has(lower) || (lower.endsWith('s') && partyWords.has(lower.slice(0, -1)));
}

function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(text);
}
