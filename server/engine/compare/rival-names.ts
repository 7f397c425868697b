import type { Name } from '../annotate/name.ts';
import { organisationWords, undertakingWords } from '../annotate/names/name-words.ts';
import { isDemonym, isPlaceName, type PlaceKind, placesCalled } from '../lexicon/geography.ts';
import { sameName } from './same-name.ts';

/** Not the same, and of kinds that could stand for one another at all: a person is no place, but an unknown may be either. */
export function areRivals(a: Name, b: Name): boolean {
  if (sameName(a, b) !== 'different') return false;
  // What no table knows may lie in that land, or act for it.
  if ((isLand(a) && isUnlisted(b)) || (isLand(b) && isUnlisted(a))) return false;
  if ((isGeneric(a) && !hasKind(b)) || (isGeneric(b) && !hasKind(a))) return false;
  if (a.kind === b.kind || (isWhere(a) && isWhere(b))) return true;
  return [a.kind, b.kind].includes('unknown') && ![a.kind, b.kind].some((kind) => unlikeAny.has(kind));
}

/** "The Spanish Cup" says whose it is and of what kind: its name may be "Copa del Rey". */
function isGeneric({ text }: Name): boolean {
  const words = text.toLowerCase().split(' ');
  const kind = words.findIndex(isKindWord);
  const owner = words.slice(0, kind).join(' ');
  return (
    kind >= 0 && words.slice(kind).every(isKindWord) && (kind === 0 || isPlaceName(owner) || isDemonym(owner))
  );
}

/** Whether a name says of what kind it is: "the Alder Cup". */
function hasKind({ text }: Name): boolean {
  return text.toLowerCase().split(' ').some(isKindWord);
}

function isKindWord(word: string): boolean {
  return organisationWords.has(word) || undertakingWords.has(word);
}

function isLand({ text, kind }: Name): boolean {
  return kind === 'place' && placesCalled(text.toLowerCase()).some(({ place }) => lands.has(place.kind));
}

function isUnlisted({ text }: Name): boolean {
  return placesCalled(text.toLowerCase()).length === 0;
}

function isWhere({ kind }: Name): boolean {
  return kind === 'place' || kind === 'people';
}

const lands = new Set<PlaceKind>(['country', 'state', 'region']);

/** A people or a model is told by its form, and nothing else is written so. */
const unlikeAny = new Set<Name['kind']>(['people', 'designator']);
