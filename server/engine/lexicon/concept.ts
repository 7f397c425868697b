import { canonicalPlace } from './geography.ts';
import { remembered } from './remembered.ts';

/** What a word is looked up by: the country for its people and their adjective, else its dictionary form. */
export function conceptOf({ lower, lemma }: { readonly lower: string; readonly lemma: string }): string {
  return placeOf(lower) ?? lemma;
}

const placeOf = remembered(canonicalPlace);
