import { canonicalPlace } from '../../lexicon/geography.ts';
import { seatedAt } from '../../lexicon/seats.ts';
import type { Name, NameKind } from '../name.ts';
import { shownKinds } from './shown-kinds.ts';
import type { UnnamedSentence } from './unnamed-sentence.ts';
import { flatMap } from '../../flat-map.ts';

/**
 * Gives each name the forms by which its document calls the same thing: the country for its people and its capital's
 * government, the full name for a surname, the long form for an acronym defined in brackets (Schwartz and Hearst 2003).
 */
export function resolveAliases(
  sentences: readonly UnnamedSentence[],
  names: readonly (readonly Name[])[],
): readonly (readonly Name[])[] {
  const shown = shownKinds(sentences, names);
  const known = names.map((ofSentence) =>
    ofSentence.map((name) =>
      name.kind === 'unknown' ? { ...name, kind: shown.get(name.text.toLowerCase()) ?? name.kind } : name,
    ),
  );
  const all = flatMap(known, (ofSentence) => ofSentence);
  const people = fullNames(all, isPerson, surname);
  const byGivenName = fullNames(all, isPerson, givenName);
  // "The Wolves" for "the Sandholm Wolves"
  const bodies = fullNames(all, isOfBody, surname);
  const acronyms = definedAcronyms(sentences, known);
  return known.map((ofSentence) =>
    ofSentence.map((name) => {
      const own = name.text.toLowerCase();
      const person = name.text.includes(' ') ? undefined : people.get(own);
      const familiar = name.text.includes(' ') ? undefined : byGivenName.get(own);
      const kind: NameKind =
        name.kind === 'unknown' &&
        (person !== undefined || familiar !== undefined || people.has(surname(name)))
          ? 'person'
          : name.kind;
      const forms = [
        own,
        person,
        familiar,
        bodyOf(name, bodies),
        acronyms.get(own),
        canonicalPlace(own),
        seatedAt(own),
      ].filter((form) => form !== undefined);
      return { ...name, kind, forms: [...new Set(forms)] };
    }),
  );
}

/** A part of a name to the full name, where the document has one of that sort with that part only. */
function fullNames(
  names: readonly Name[],
  isOfSort: (name: Name) => boolean,
  part: (name: Name) => string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>();
  for (const name of names) {
    if (!isOfSort(name) || !name.text.includes(' ')) continue;
    const key = part(name);
    const full = name.text.toLowerCase();
    const known = found.get(key);
    if (!found.has(key)) found.set(key, full);
    else if (known !== undefined && known !== full) found.set(key, undefined);
  }
  return new Map(flatMap([...found], ([key, full]) => (full === undefined ? [] : [[key, full] as const])));
}

function bodyOf(name: Name, bodies: ReadonlyMap<string, string>): string | undefined {
  return isOfBody(name) && !name.text.includes(' ') ? bodies.get(name.text.toLowerCase()) : undefined;
}

function isPerson({ kind }: Name): boolean {
  return kind === 'person';
}

function isOfBody({ kind }: Name): boolean {
  return kind === 'organisation' || kind === 'unknown';
}

function givenName({ text }: Name): string {
  return text.toLowerCase().split(/\s+/u)[0] ?? '';
}

function surname({ text }: Name): string {
  return text.toLowerCase().split(/\s+/u).at(-1) ?? '';
}

/** "the Orlan Harbour Board (OHB)": the acronym for the long form and the long form for the acronym. */
function definedAcronyms(
  sentences: readonly UnnamedSentence[],
  names: readonly (readonly Name[])[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  sentences.forEach(({ text }, at) => {
    const ofSentence = names[at] ?? [];
    ofSentence.forEach((long, index) => {
      const short = ofSentence[index + 1];
      if (short === undefined || !/^\s*\($/u.test(text.slice(long.span.end, short.span.start))) return;
      if (text[short.span.end] !== ')' || !isShortFor(short.text, long.text)) return;
      found.set(short.text.toLowerCase(), long.text.toLowerCase());
      found.set(long.text.toLowerCase(), short.text.toLowerCase());
    });
  });
  return found;
}

/** Whether the letters of `short` stand in `long` in order, the first at its start. */
function isShortFor(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 2 || short.includes(' ') || letters.length >= long.length) return false;
  const target = long.toLowerCase();
  if (target.charAt(0) !== letters.charAt(0)) return false;
  let at = 0;
  for (const letter of letters) {
    at = target.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
