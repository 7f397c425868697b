import type { Name } from '../annotate/name.ts';
import { verbForms } from '../annotate/predicates/verb-forms.ts';
import type { Word } from '../annotate/predicates/word.ts';
import { words as wordsOf } from '../annotate/predicates/words.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { overlaps } from '../document/span.ts';
import { similarity } from '../lexicon/synonyms.ts';
import { flatMap } from '../flat-map.ts';

/** Where a name stands in its sentence, as far as the words around it tell. */
export interface NamePosition {
  /**
   * `party`: by itself, as who acts or is acted upon; `modifier`, `owner`: it only describes the noun or the name after it ("the Orlan
   * ferry"), or owns one ("Orme's ferry", "the ferry of Orme"); `within`: the larger place after a smaller ("Alder, Norway"), or an
   * aside in brackets; `alias`: another name by which something is known; else the preposition that ties it in.
   */
  readonly as: 'party' | 'modifier' | 'owner' | 'within' | 'alias' | Preposition;
  /** Dictionary form of the noun that it describes, where it does. */
  readonly describes: string | undefined;
  /** Whether an article stands right before it, as before no person's name. */
  readonly hasArticle: boolean;
  readonly name: Name;
  /** The other members of the list it is in: "Orme, Brill and Varga". */
  readonly fellows: readonly Name[];
}

/** A preposition, or the first of those that tie the same: "into" and "to" are one. */
type Preposition = `tied ${string}`;

/** Where a name of a sentence stands in it. */
export function namePosition(sentence: Sentence, name: Name): NamePosition {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const found = findPosition(sentence, name);
  cache.set(name, found);
  return found;
}

/** A name stands in one sentence, and is asked for with every other that it is held against. */
const cache = new WeakMap<Name, NamePosition>();

function findPosition(sentence: Sentence, name: Name): NamePosition {
  const words = wordsOf(sentence);
  const at = words.findIndex((word) => word.name !== undefined && overlaps(word, name.span));
  const list = listAround(words, at);
  const [first, last] = [list[0] ?? at, list.at(-1) ?? at];
  const shared = {
    name,
    describes: undefined,
    hasArticle: articles.has(words[first - 1]?.token.lower ?? ''),
    fellows: flatMap(list, (member) => (member === at ? [] : (words[member]?.name ?? []))),
  };
  if (isDescribing(words, last)) {
    const as = words[last]?.isPossessive === true ? 'owner' : 'modifier';
    return { ...shared, as, describes: phraseEnd(words, last)?.token.lemma };
  }
  const start = phraseStart(words, first);
  const before = words[start - 1];
  if (before?.part === 'preposition' && !isDoing(words[last + 1])) {
    const lower = before.token.lower;
    if (lower === 'of') return { ...shared, as: 'owner', describes: words[start - 2]?.token.lemma };
    if (lower === 'as' && namings.has(words[start - 2]?.token.lower ?? '')) return { ...shared, as: 'alias' };
    return { ...shared, as: `tied ${ties.get(lower) ?? lower}` };
  }
  return { ...shared, as: isWithin(words, at, start, list) ? 'within' : 'party' };
}

/** Whether two names may fill one slot by where they stand: what only describes is no party, and what is "in" is not "with". */
export function mayFillOneSlot(a: NamePosition, b: NamePosition): boolean {
  // One and the same may be known as many things.
  if (a.as === 'alias' || b.as === 'alias') return false;
  if ([a, b].some((each) => isPerson(each) || isWhere(each)) && [a, b].some(isThing)) return false;
  // "The mayor, Ada Orme, was thanked by Brill": who acts in a passive is a party as well.
  if (parties.has(a.as) && parties.has(b.as)) return true;
  if (!isDescriptive(a) || !isDescriptive(b)) return a.as === b.as;
  // Only a place is one with its people: "the mayor of Orlan" is the Orlan mayor; "Orme's ferry" need not be the ferry Orme.
  if (a.as !== b.as && !(isWhere(a) && isWhere(b))) return false;
  return (
    a.describes === undefined ||
    b.describes === undefined ||
    similarity(a.describes, b.describes) >= leastSimilarity
  );
}

function isDescriptive({ as }: NamePosition): boolean {
  return as === 'modifier' || as === 'owner';
}

/** With an article and by itself: neither a person nor, but for a few, a place. */
function isThing({ hasArticle, as, name }: NamePosition): boolean {
  return hasArticle && as !== 'modifier' && name.kind !== 'place' && name.kind !== 'people';
}

function isPerson({ name }: NamePosition): boolean {
  return name.kind === 'person';
}

function isWhere({ name }: NamePosition): boolean {
  return name.kind === 'place' || name.kind === 'people';
}

/** The indexes of the names that "and", "or" and commas join with the one at `at`, itself included; a comma alone joins two of nothing. */
function listAround(words: readonly Word[], at: number): readonly number[] {
  const members = [at];
  let isJoined = false;
  for (const side of [-1, 1]) {
    for (let from = at; ;) {
      const next = nextMember(words, from, side);
      if (next === undefined) break;
      members.push(next.index);
      isJoined ||= next.isJoined;
      from = next.index;
    }
  }
  const isList = isJoined || members.length > 2;
  return isList ? members.sort((a, b) => a - b) : [at];
}

function nextMember(
  words: readonly Word[],
  from: number,
  side: number,
): { readonly index: number; readonly isJoined: boolean } | undefined {
  let isJoined = false;
  let isParted = false;
  for (let index = from + side, steps = 0; steps < longestJoint; index += side, steps += 1) {
    const word = words[index];
    if (word?.part === 'name') return isParted || isJoined ? { index, isJoined } : undefined;
    if (word?.part === 'comma') isParted = true;
    else if (word?.part === 'conjunction' && joining.has(word.token.lower)) isJoined = true;
    else if (word?.part !== 'determiner') return undefined;
  }
  return undefined;
}

/** Whether a noun or another name follows that the name only describes or owns. */
function isDescribing(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word?.isPossessive === true) return true;
  if (next === undefined || next.start - (word?.end ?? 0) > 1) return false;
  return next.part === 'noun' || next.part === 'name' || next.part === 'adjective';
}

/** The last word of the phrase that a describing name opens: what it describes. */
function phraseEnd(words: readonly Word[], at: number): Word | undefined {
  let end = at;
  while (describing.has(words[end + 1]?.part ?? 'stop') && words[end + 1]?.part !== 'determiner') {
    end += 1;
    // "Orlan mayor Ada Orme": the name says who the mayor is.
    if (words[end + 1]?.part === 'name') break;
  }
  return end === at ? undefined : words[end];
}

/** "Despite Orme saying so": what stands after the preposition is a clause, and the name its subject. */
function isDoing(next: Word | undefined): boolean {
  return next?.part === 'verb' && verbForms(next.token.lower, next.token.lemma).isGerund;
}

/** Back over the words that describe the name: its titles, article and adjectives. */
function phraseStart(words: readonly Word[], at: number): number {
  let start = at;
  while (describing.has(words[start - 1]?.part ?? 'stop')) start -= 1;
  return start;
}

function isWithin(words: readonly Word[], at: number, start: number, list: readonly number[]): boolean {
  const [before, previous] = [words[start - 1], words[start - 2]];
  if (before?.token.text === '(' || before?.token.text === '[') return true;
  const isAfterName = before?.part === 'comma' && previous?.part === 'name' && list.length === 1;
  return isAfterName && words[at]?.name?.kind === 'place' && start === at;
}

/** Before "as": what follows is one more name. */
const namings = new Set(['known', 'stylized', 'stylised', 'referred', 'to', 'branded', 'billed', 'marketed']);
const parties = new Set<NamePosition['as']>(['party', 'tied by']);
const articles = new Set(['the', 'a', 'an', 'this', 'that']);
const leastSimilarity = 0.5;
const joining = new Set(['and', 'or', 'nor']);
/** Comma, conjunction and article: ", and the". */
const longestJoint = 4;
const describing = new Set<Word['part']>(['noun', 'name', 'adjective', 'determiner']);

/** Prepositions that tie alike, the first for all of them. */
const ties: ReadonlyMap<string, string> = new Map(
  flatMap(
    'in at on inside within near outside around|to into toward towards onto unto|over above|with alongside|among amid amidst|before ahead'.split(
      '|',
    ),
    (row) => {
      const alike = row.split(' ');
      return alike.map((each) => [each, alike[0] ?? each] as const);
    },
  ),
);
