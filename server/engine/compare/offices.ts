import type { Name } from '../annotate/name.ts';
import type { Sentence } from '../annotate/sentence.ts';
import type { Token } from '../annotate/token.ts';
import { overlaps } from '../document/span.ts';
import { canonicalPlace } from '../lexicon/geography.ts';
import { isQualifier } from '../lexicon/office-qualifiers.ts';
import { titleOf, titleOpeners } from '../lexicon/titles.ts';
import { flatMap } from '../flat-map.ts';
import { readOnce } from '../read-once.ts';

/** An office that one person holds at a time, and who holds it by a sentence. */
export interface Office {
  readonly holder: Name;
  /** The first spelling of its title: "chief executive" for "CEO". */
  readonly title: string;
  /** Whose office it is, in lower case, a country by one name; undefined where the sentence leaves it open. */
  readonly owner: string | undefined;
}

/**
 * The offices that a sentence gives to somebody: "Defence Minister Ada Orme", "Tomas Varga, the mayor of Orlan", "the mayor of Orlan is
 * Tomas Varga". Former, acting and deputy holders, and one of several ("a director"), hold none.
 */
export const officesIn: (sentence: Sentence) => readonly Office[] = readOnce(readOffices);

/** Whether two offices are one: one title, and one owner; or none said on either side. */
export function areOneOffice(a: Office, b: Office): boolean {
  return a.title === b.title && a.owner === b.owner;
}

function readOffices({ tokens, names }: Sentence): readonly Office[] {
  const words = tokens.filter(({ text }) => text !== '.');
  return flatMap(words, (_, at) => {
    const phrase = phraseAt(words, names, at);
    if (phrase === undefined) return [];
    const holder = holderOf(words, names, phrase);
    if (holder === undefined) return [];
    return [{ holder, title: phrase.title, owner: phrase.owner }];
  });
}

/** A title with what it is tied to: indexes into the words, end-exclusive. */
interface Phrase extends Pick<Office, 'title' | 'owner'> {
  readonly start: number;
  readonly end: number;
}

function phraseAt(words: readonly Token[], names: readonly Name[], at: number): Phrase | undefined {
  if (!openers.has(words[at]?.lower.replaceAll('.', '') ?? '')) return undefined;
  for (let length = longestTitle; length > 0; length -= 1) {
    const title = officeTitle(words.slice(at, at + length));
    if (title === undefined) continue;
    const phrase = withOwner(words, names, { title, start: at, end: at + length });
    return phrase?.owner !== undefined || stateOffices.has(title) ? phrase : undefined;
  }
  return undefined;
}

function officeTitle(words: readonly Token[]): string | undefined {
  const lower = words.map((word) => word.lower).join(' ');
  const title = titleOf(lower)?.canonical ?? lower;
  return stateOffices.has(title) || ownedOffices.has(title) ? title : undefined;
}

/** "French foreign minister" is another office than "foreign minister", which may be anybody's. */
function withOwner(
  words: readonly Token[],
  names: readonly Name[],
  { title, start, end }: Omit<Phrase, 'owner'>,
): Phrase | undefined {
  const behind = ownerBehind(words, names, end);
  const before = words[start - 1];
  // "vice-president"
  if (before !== undefined && before.text === '-') return undefined;
  if (before === undefined || before.kind === 'punctuation')
    return { title, owner: behind?.owner, start, end: behind?.end ?? end };
  if (isQualifier(before.lower)) return undefined;
  const name = names.find(({ span }) => overlaps(span, before));
  const owner = name?.kind === 'person' ? undefined : ownerCalled(name?.text ?? before.lower);
  const isOwner = owner !== undefined && (name !== undefined || canonicalPlace(before.lower) !== undefined);
  const first = isOwner
    ? words.findIndex(({ end: last }) => last > (name?.span.start ?? before.start))
    : start;
  const lead = words[first - 1];
  if (lead !== undefined && isQualifier(lead.lower)) return undefined;
  return {
    title,
    owner: behind?.owner ?? (isOwner ? owner : undefined),
    start: isOwner ? first : before.lower === 'the' ? start - 1 : start,
    end: behind?.end ?? end,
  };
}

/** "of Orlan", but not "of the Orlan league": there the name only describes. */
function ownerBehind(
  words: readonly Token[],
  names: readonly Name[],
  end: number,
): { readonly owner: string; readonly end: number } | undefined {
  if (words[end]?.lower !== 'of') return undefined;
  const first = words[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  const name = names.find(({ span }) => span.start === words[first]?.start);
  if (name === undefined || name.kind === 'person') return undefined;
  const after = words.findIndex(({ start }) => start >= name.span.end);
  const next = words[after];
  const isWhole = next === undefined || next.kind !== 'word' || closers.has(next.lower);
  return isWhole ? { owner: ownerCalled(name.text), end: after < 0 ? words.length : after } : undefined;
}

function ownerCalled(text: string): string {
  const lower = text.toLowerCase().replace(/['’]s?$/u, '');
  return canonicalPlace(lower) ?? lower;
}

/** Right behind the title or a comma, right before a comma, or at the other end of "is". */
function holderOf(words: readonly Token[], names: readonly Name[], { start, end }: Phrase): Name | undefined {
  const after = words[end];
  const before = words[start - 1];
  const article = before?.lower === 'the' ? 1 : 0;
  const link = words[start - 1 - article];
  const startingAt = (at: number): Name | undefined =>
    names.find(({ span, kind }) => span.start === words[at]?.start && holders.has(kind));
  const endingAt = (at: number): Name | undefined =>
    names.find(({ span, kind }) => span.end === words[at]?.end && holders.has(kind));
  const behind =
    startingAt(end) ?? (after !== undefined && joints.has(after.lower) ? startingAt(end + 1) : undefined);
  if (behind !== undefined) return behind;
  return link !== undefined && joints.has(link.lower) ? endingAt(start - 2 - article) : undefined;
}

const joints = new Set([',', 'is']);
const holders = new Set<Name['kind']>(['person', 'unknown']);

/** Words behind a name that are no part of its phrase. */
const closers = new Set(
  `and or but who whose which that is was has had have will would said says told in on at by to from for with after before since
   as while when`.split(/\s+/u),
);

/** Offices of which a country has one, by the first spelling of the title; which country may go without saying. */
const stateOffices: ReadonlySet<string> = new Set([
  'prime minister',
  'deputy prime minister',
  'vice president',
  'foreign minister',
  'defense minister',
  'finance minister',
  'interior minister',
  'health minister',
  'justice minister',
  'foreign secretary',
  'home secretary',
  'defense secretary',
  'treasury secretary',
  'press secretary',
  'secretary of state',
  'attorney general',
  'chief justice',
  'opposition leader',
]);

/** Offices that one person holds of one town, body or company, which has to be said. */
const ownedOffices: ReadonlySet<string> = new Set([
  'president',
  'chancellor',
  'governor',
  'mayor',
  'secretary general',
  'chief executive',
  'chairman',
  'chairwoman',
  'chair',
  'speaker',
  'king',
  'queen',
  'leader',
  'coach',
  'head coach',
  'captain',
  'police chief',
]);

/** What an office may begin with: at most other words there is nothing to look for. */
const openers: ReadonlySet<string> = new Set([
  ...titleOpeners,
  ...[...stateOffices, ...ownedOffices].map((office) => office.split(' ')[0] ?? office),
]);

/** Words of the longest title: "deputy prime minister". */
const longestTitle = 3;
