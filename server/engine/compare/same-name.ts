import type { Name } from '../annotate/name.ts';
import { organisationWords, placeWords, undertakingWords } from '../annotate/names/name-words.ts';
import { isChamberOf } from '../lexicon/chambers.ts';
import {
  isDemonym,
  isPlaceWord,
  mayBeSamePlace,
  mayLieWithin,
  type PlaceKind,
  placesCalled,
} from '../lexicon/geography.ts';
import { areShortForms, isGivenName } from '../lexicon/given-names.ts';
import { isOneWater, landforms } from '../lexicon/landforms.ts';
import { nameKey } from '../lexicon/name-key.ts';
import { couldBe, mostly } from '../lexicon/parts-of-speech.ts';
import { remembered } from '../lexicon/remembered.ts';
import { readOnceBeside } from '../read-once.ts';
import { areLandAndPeople } from './land-and-people.ts';
import { mayBeOneSpelling } from './name-spelling.ts';
import { isSpelledOut } from './spelled-out.ts';

/**
 * Whether two names can stand for one thing. `possible` means that nothing rules it out: names share a word, or one of the two
 * is too bare to tell. Only `different` may ever contradict.
 */
export const sameName: (a: Name, b: Name) => Sameness = readOnceBeside(holdTogether);

type Sameness = 'same' | 'possible' | 'different';

function holdTogether(a: Name, b: Name): Sameness {
  const relation = tellApart(a, b);
  if (relation === 'same') return 'same';
  if (isGarbled(a) || isGarbled(b)) return 'possible';
  if (relation === 'unlike')
    return mayMean(a, b) || areSlips(keys(a.text), keys(b.text)) ? 'possible' : 'different';
  if (relation === 'two persons') return areSlips(keys(a.text), keys(b.text)) ? 'possible' : 'different';
  return relation;
}

/** A letter that was lost on the way may have been any. */
function isGarbled({ text }: Name): boolean {
  return text.includes('\uFFFD') || text.includes('ï¿½');
}

/** Whether {@link sameName} holds two names for the same, without asking how unlike they are otherwise, which is the dear part. */
export function isSameName(a: Name, b: Name): boolean {
  return tellApart(a, b) === 'same';
}

/** `unlike` names share no word, `two persons` share one: both may still be slips. */
function tellApart(a: Name, b: Name): 'same' | 'possible' | 'different' | 'unlike' | 'two persons' {
  if (a.forms.some((form) => b.forms.includes(form)) || bare(a.text) === bare(b.text)) return 'same';
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) return 'same';
  if (a.kind === 'designator' || b.kind === 'designator') return sameDesignator(a.text, b.text);
  const places = samePlace(a, b);
  if (places !== undefined) return places;
  const aKeys = keys(a.text);
  const bKeys = keys(b.text);
  if (areOtherLandforms(a, b)) return 'different';
  const shared = aKeys.filter((key) => bKeys.includes(key));
  if (shared.length === 0) return 'unlike';
  if (isPerson(a) && isPerson(b)) {
    const persons = samePerson(aKeys, bKeys);
    return persons === 'different' ? 'two persons' : persons;
  }
  if (areOfOneSort(a, b)) return 'different';
  // "the Harbour Ministry" is part of "the Orlan Harbour Ministry".
  return shared.length === Math.min(aKeys.length, bKeys.length) ? 'same' : 'possible';
}

/**
 * "the Harbour Ministry" and "the Fishing Ministry", "the Marlow Bridge" and "the Velde Bridge": what they share only says what sort of
 * thing they are. Told by common words only, or by words that no table knows only: the Orlan Board may well be the Harbour Board, and the
 * Paris Court a French Court.
 */
function areOfOneSort(a: Name, b: Name): boolean {
  const [own, other] = [ownWords(a), ownWords(b)];
  if (own.length === 0 || other.length === 0) return false;
  const all = [...own, ...other];
  if (all.some(isPlaceWord) || own.some((word) => other.some((each) => isSpelledLike(word, each))))
    return false;
  const areCommon = all.every((word) => couldBe(word, 'noun'));
  const areProper = all.every((word) => mostly(word) === undefined && !isDemonym(word));
  return areCommon || (areProper && isSortNamed(a) && isSortNamed(b));
}

function isSpelledLike(a: string, b: string): boolean {
  return a === b || mayBeOneSpelling(a, b);
}

/** Whether a name closes with what sort of thing it is. */
function isSortNamed({ text }: Name): boolean {
  return isSort(text.slice(text.lastIndexOf(' ') + 1).toLowerCase(), true);
}

/** "The Harbour Ministry" is no harbour, and "Alder Harbour" is one. */
function isSort(word: string, isLast: boolean): boolean {
  return organisationWords.has(word) || undertakingWords.has(word) || (isLast && placeWords.has(word));
}

/** "Sea of Norland" and "Velde Sea": what they share only says what sort of place they are. */
function areOtherLandforms(a: Name, b: Name): boolean {
  const [one, other] = [keys(a.text), keys(b.text)];
  const shared = one.filter((key) => other.includes(key));
  if (shared.length !== 1 || !shared.every((key) => landforms.has(key))) return false;
  if (one.length === 1 || other.length === 1) return false;
  const [lower, otherLower] = [a.text, b.text].map((text) => text.toLowerCase().replace(/^the /u, ''));
  return !isOneWater(lower ?? '', otherLower ?? '');
}

function ownWords({ text }: Name): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word, at, all) => !nameParticles.has(word) && !isSort(word, at === all.length - 1));
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

/**
 * Names without a word in common that could still be one: a place within another, a first name and a surname, a word and its compound, a
 * parliament and its chamber.
 */
function mayMean(a: Name, b: Name): boolean {
  const [one, other] = [bare(a.text), bare(b.text)];
  if (one.startsWith(other) || other.startsWith(one)) return true;
  const [lower, otherLower] = [a.text.toLowerCase(), b.text.toLowerCase()];
  if (areLandAndPeople(lower, otherLower)) return true;
  if (isChamberOf(lower, otherLower) || isChamberOf(otherLower, lower)) return true;
  if (isPartOfFull(a, b) || isPartOfFull(b, a)) return true;
  return isFirstNameOnly(a) !== isFirstNameOnly(b) && !a.text.includes(' ') && !b.text.includes(' ');
}

/**
 * What the table of places says of two of its names: a city and a country do not clash, since the one may lie in the other; North and
 * South do. Undefined where it does not know both.
 */
function samePlace(a: Name, b: Name): 'possible' | 'different' | undefined {
  if (!mayBePlace(a) || !mayBePlace(b)) return undefined;
  const [own, other] = [a.text.toLowerCase(), b.text.toLowerCase()];
  const [levels, others] = [levelsOf(own), levelsOf(other)];
  if (levels.length === 0 || others.length === 0) return undefined;
  if (mayBeSamePlace(own, other) || mayLieWithin(own, other) || mayLieWithin(other, own)) return 'possible';
  return levels.some((level) => others.includes(level)) ? 'different' : 'possible';
}

function levelsOf(lower: string): readonly PlaceKind[] {
  return placesCalled(lower).map(({ place }) => place.kind);
}

function mayBePlace({ kind }: Name): boolean {
  return kind === 'place' || kind === 'people' || kind === 'unknown';
}

/** Every word of the shorter name stands in the longer one, or is spelled nearly so. */
function areSlips(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((key) =>
    longer.some(
      (other) => sameWord(key, other) || (!areBothKnown(key, other) && mayBeOneSpelling(key, other)),
    ),
  );
}

/** Martin and Marvin are two names however near. */
function areBothKnown(a: string, b: string): boolean {
  return [a, b].every((word) => isGivenName(word) || isPlaceWord(word));
}

/** "Orme" of the one who is called "Ada" here, and elsewhere in that document "Ada Orme". */
function isPartOfFull({ text }: Name, { forms }: Name): boolean {
  const own = text.toLowerCase();
  return forms.some((form) => form.includes(' ') && form.split(' ').includes(own));
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
const bare = remembered((text) => text.toLowerCase().replace(/[\s.-]/gu, ''));

/** A designator with a variant letter is a case of the one without, and words before it only describe: an F-35B is an F-35, and no F-15. */
function sameDesignator(a: string, b: string): 'same' | 'different' {
  const [shorter, longer] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string];
  const isVariant = longer.startsWith(shorter) && /^[a-z]{0,2}$/u.test(longer.slice(shorter.length));
  return isVariant || (longer.endsWith(shorter) && /^[a-z]+\d/u.test(shorter)) ? 'same' : 'different';
}

/** "OHB" may be the Orlan Harbour Board, and is not Ona H. Brill. */
function isAcronymOf(short: Name, long: Name): boolean {
  if (long.kind === 'person') return false;
  const letters = acronymIn(short.text);
  return letters !== undefined && isSpelledOut(letters, long.longForm);
}

/** The letters of a name that is written as an acronym, with the figures behind them. */
const acronymIn = remembered((text): string | undefined => {
  const letters = text.replace(form, '').replace(/[.&-]/gu, '');
  return letters.length > 1 && /^\p{Lu}{1,6}\d{0,3}$/u.test(letters) ? letters : undefined;
});

/** What a company is by law, behind its name. */
const form = / (?:corp|inc|ltd|co|plc|llc)\.?$/iu;

function isPerson(name: Name): boolean {
  return name.kind === 'person' || name.kind === 'unknown';
}

/** The keys of a name's words, without particles. */
const keys = remembered((text): readonly string[] =>
  text
    .split(/[\s-]+/u)
    .map((word) => nameKey(word.toLowerCase()))
    .filter((key) => key !== '' && !nameParticles.has(key)),
);

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
  'ii',
  'iii',
  'iv',
  'la',
  'le',
  'da',
  'di',
]);
