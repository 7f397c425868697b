import type { Name } from '../annotate/name.ts';
import { placesCalled } from '../lexicon/geography.ts';
import { areShortForms, isGivenName } from '../lexicon/given-names.ts';
import { nameKey } from '../lexicon/name-key.ts';

/**
 * Whether two names can stand for one thing. `possible` means that nothing rules it out: names share a word, or one of the two
 * is too bare to tell. Only `different` may ever contradict.
 */
export function sameName(a: Name, b: Name): 'same' | 'possible' | 'different' {
  if (a.forms.some((form) => b.forms.includes(form)) || bare(a.text) === bare(b.text)) return 'same';
  if (a.kind === 'designator' || b.kind === 'designator') return sameDesignator(a.text, b.text);
  const aKeys = keys(a);
  const bKeys = keys(b);
  if (isAcronymOf(a, bKeys) || isAcronymOf(b, aKeys)) return 'same';
  const shared = aKeys.filter((key) => bKeys.includes(key));
  if (shared.length === 0) return mayMean(a, b) ? 'possible' : 'different';
  if (isPerson(a) && isPerson(b)) return samePerson(aKeys, bKeys);
  // "the Harbour Ministry" is part of "the Orlan Harbour Ministry".
  return shared.length === Math.min(aKeys.length, bKeys.length) ? 'same' : 'possible';
}

/** Surname for the full name; given names may be short forms or initials; family name first is allowed for. */
function samePerson(a: readonly string[], b: readonly string[]): 'same' | 'possible' | 'different' {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.every((key) => longer.some((other) => sameWord(key, other)))) return 'same';
  // "Orme Ada" may be Ada Orme; "Ada Orme" and "Ada Brill" are two women.
  if (a.at(-1) !== b.at(-1)) return a[0] === b.at(-1) || b[0] === a.at(-1) ? 'possible' : 'different';
  const given = a[0] ?? '';
  const otherGiven = b[0] ?? '';
  return sameWord(given, otherGiven) ? 'same' : 'different';
}

/** Names without a word in common that could still be one: a place within another, a first name and a surname, a word and its compound. */
function mayMean(a: Name, b: Name): boolean {
  if (isLevelApart(a, b)) return true;
  const [one, other] = [bare(a.text), bare(b.text)];
  if (one.startsWith(other) || other.startsWith(one)) return true;
  return isFirstNameOnly(a) !== isFirstNameOnly(b) && !a.text.includes(' ') && !b.text.includes(' ');
}

/** A city and a country do not clash: the one may lie in the other. */
function isLevelApart(a: Name, b: Name): boolean {
  const levels = placesCalled(a.text.toLowerCase()).map(({ place }) => place.kind);
  const others = placesCalled(b.text.toLowerCase()).map(({ place }) => place.kind);
  return levels.length > 0 && others.length > 0 && !levels.some((level) => others.includes(level));
}

function isFirstNameOnly({ text, forms }: Name): boolean {
  return isGivenName(text.toLowerCase()) && forms.length === 1;
}

function sameWord(a: string, b: string): boolean {
  return (
    a === b ||
    areShortForms(a, b) ||
    (a.length === 1 && b.startsWith(a)) ||
    (b.length === 1 && a.startsWith(b))
  );
}

/** Without the signs that houses put in differently: F.B.I. and FBI, F-35 and F35. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[\s.‑-]/gu, '');
}

/** A designator with a variant letter is a case of the one without, and words before it only describe: an F-35B is an F-35, and no F-15. */
function sameDesignator(a: string, b: string): 'same' | 'different' {
  const [shorter, longer] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string];
  const isVariant = longer.startsWith(shorter) && /^[a-z]{0,2}$/u.test(longer.slice(shorter.length));
  return isVariant || (longer.endsWith(shorter) && /^[a-z]+\d/u.test(shorter)) ? 'same' : 'different';
}

function isAcronymOf(short: Name, long: readonly string[]): boolean {
  const letters = short.text.replaceAll('.', '');
  if (!/^\p{Lu}{2,6}$/u.test(letters) || long.length < 2) return false;
  return long.map((key) => key.charAt(0)).join('') === letters.toLowerCase();
}

function isPerson(name: Name): boolean {
  return name.kind === 'person' || name.kind === 'unknown';
}

function keys(name: Name): readonly string[] {
  return name.text
    .split(/[\s-]+/u)
    .map((word) => nameKey(word.toLowerCase()))
    .filter((key) => key !== '' && !nameParticles.has(key));
}

const nameParticles = new Set([
  'the',
  'of',
  'de',
  'von',
  'van',
  'al',
  'el',
  'bin',
  'and',
  'for',
  'jr',
  'sr',
  'la',
  'le',
  'da',
  'di',
]);
