import { isFunctionWord } from '../../lexicon/function-words.ts';
import { isChamber } from '../../lexicon/chambers.ts';
import { isDemonym, isPlaceName } from '../../lexicon/geography.ts';
import { numberedNouns } from '../../lexicon/numbered-nouns.ts';
import { isTitle } from '../../lexicon/titles.ts';
import { verbForms } from '../predicates/verb-forms.ts';
import { isAuxiliary } from '../predicates/word-classes.ts';
import { cardinals } from '../quantities/number-words.ts';
import type { Token } from '../token.ts';
import { type CapitalEvidence, isAtStart, isCapitalised, isSetAsHeadline } from './capital-evidence.ts';
import { isPartyMember } from './name-kind.ts';
import {
  namelessWords,
  institutionHeads,
  numberedThings,
  organisationWords,
  partyWords,
} from './name-words.ts';
import type { UnnamedSentence } from './unnamed-sentence.ts';

/** The words of one name, and the titles that stood before it. */
export interface NameRun {
  readonly tokens: readonly Token[];
  readonly titles: readonly Token[];
}

/** The runs of words in a sentence that are written as names, without leading titles. */
export function nameRuns(sentence: UnnamedSentence, evidence: CapitalEvidence): readonly NameRun[] {
  const { tokens } = sentence;
  const isUncertain = sentence.isHeading || isSetAsHeadline(tokens);
  const runs: NameRun[] = [];
  let at = 0;
  while (at < tokens.length) {
    const length = runLength(tokens, at, isUncertain, evidence);
    if (length === 0) {
      at += 1;
      continue;
    }
    const words = tokens.slice(at, at + length).filter((token) => token.kind !== 'punctuation');
    for (const part of withoutPeople(words)) {
      const run = withoutTitles(part);
      if (run.tokens.length > 0 && !isLoneLetter(run)) runs.push(run);
    }
    at += length;
  }
  return runs;
}

/** The letter behind a full stop, as in a ticker. */
function isLoneLetter({ tokens, titles }: NameRun): boolean {
  return titles.length === 0 && tokens.length === 1 && tokens[0]?.text.length === 1;
}

function runLength(
  tokens: readonly Token[],
  from: number,
  isUncertain: boolean,
  evidence: CapitalEvidence,
): number {
  if (!opensName(tokens, from, isUncertain, evidence)) return 0;
  let end = from + 1;
  while (end < tokens.length) {
    const last = tokens[end - 1];
    const step =
      last === undefined || (isPossessive(last) && !isOfMembers(last, tokens[end]))
        ? 0
        : continuation(tokens, end, isUncertain, evidence);
    if (step === 0) break;
    end += step;
  }
  return end - from;
}

function opensName(
  tokens: readonly Token[],
  at: number,
  isUncertain: boolean,
  evidence: CapitalEvidence,
): boolean {
  const token = tokens[at];
  if (token === undefined || !isNameWord(token)) return false;
  if (isDesignator(token)) return true;
  if (isUncertain) return evidence.isName(token);
  if (!isAtStart(tokens, at)) return true;
  // "AT&T", "WHO": no sentence opens with a small word in capitals.
  if (token.text.length > 1 && isFunctionWord(token.lower) && token.text === token.text.toUpperCase())
    return true;
  const next = tokens[at + 1];
  // "Keen Sword-25": an ordinary word before a designator is the first of its name.
  if (next !== undefined && isDesignator(next) && !(token.lower in cardinals)) return true;
  if (next !== undefined && isPlaceName(`${token.lower} ${next.lower}`) && isNameWord(next)) return true;
  if (next !== undefined && isChamber(token.lower) && isPartyMember(next)) return true;
  // "Flight 370", "Route 9": numbered, and so a name.
  if (next?.kind === 'number' && (numberedThings.has(token.lower) || isOneOfRow(token, next, tokens[at + 2])))
    return true;
  // "Majority Leader Orme": a title of two words opens the name as well.
  const isLongTitle = next !== undefined && isTitle(`${token.lower} ${next.lower}`);
  if (isLongTitle && startsName(tokens[at + 2], tokens[at + 3])) return true;
  return evidence.isName(token) || (isTitle(token.lower) && startsName(next, tokens[at + 2]));
}

/** "Boreas 2 weighs", "Boreas 2 was": one of a row of such. "Alder 3, Brenn 2" is a score. */
function isOneOfRow(name: Token, number: Token, next: Token | undefined): boolean {
  if (!/^\d{1,2}$/u.test(number.text) || next?.kind !== 'word') return false;
  if (!isCapitalised(name) || isFunctionWord(name.lower) || isPlaceName(name.lower)) return false;
  if (numberedNouns.has(name.lower)) return false;
  return isAuxiliary(next.lower) || verbForms(next.lower, next.lemma).isThirdPerson;
}

/** "Gen." and the name after it, the stop of the abbreviation between them. */
function startsName(next: Token | undefined, afterNext: Token | undefined): boolean {
  const name = next?.text === '.' ? afterNext : next;
  return name !== undefined && isNameWord(name);
}

/** How many tokens from `at` on belong to the run that reaches up to there; 0 where it ends. */
function continuation(
  tokens: readonly Token[],
  at: number,
  isUncertain: boolean,
  evidence: CapitalEvidence,
): number {
  const previous = tokens[at - 1];
  const token = tokens[at];
  const next = tokens[at + 1];
  if (previous === undefined || token === undefined) return 0;
  const isName = (candidate: Token | undefined): boolean =>
    candidate !== undefined && isNameWord(candidate) && (!isUncertain || evidence.isName(candidate));
  if (isName(token)) return 1;
  if (token.kind === 'number')
    return numberedThings.has(previous.lower) || isOneOfRow(previous, token, next) || next?.text === 'th'
      ? 1
      : 0;
  // An initial or an abbreviated title: "Robert S. Orme", "Gen. Orme".
  if (token.text === '.' && (previous.text.length === 1 || isTitle(previous.lower)) && isName(next)) return 2;
  if (/^[-&]$/u.test(token.text) && token.start - previous.end <= 1 && isName(next)) return 2;
  // An editor's bracket inside a name: "[Mayor Ada] Orme".
  if (token.text === ']' && isName(next)) return 2;
  if (token.lower === 'of' && next !== undefined && isTitle(`${previous.lower} of ${next.lower}`)) return 2;
  if (token.lower === 'of' && institutionHeads.has(previous.lower)) {
    if (isName(next)) return 2;
    return next?.lower === 'the' && isName(tokens[at + 2]) ? 3 : 0;
  }
  return particles.has(token.lower) && isName(next) ? 2 : 0;
}

/**
 * "Japanese F-35" and "Russian Foreign Ministry" are two names each: whose, and what; so are "Senate Republicans". "Republican Sen. Ada
 * Orme" and "Kansas Gov. Ada Orme" are a party, a place and two persons. The "Japanese Sea" is one.
 */
function withoutPeople(run: readonly Token[]): readonly (readonly Token[])[] {
  const [first, ...rest] = run;
  if (first === undefined || rest.length === 0) return [run];
  const title = run.findIndex(({ lower }, at) => at > 0 && isTitle(lower));
  if (title > 0 && isOfBearer(run.slice(0, title))) return [run.slice(0, title), run.slice(title)];
  if (isChamber(first.lower) && rest.every(isPartyMember)) return [[first], rest];
  if (!isWhose(first)) return [run];
  return isPlaceName(wordsOf(run)) ? [run] : [[first], rest];
}

/** What may stand before a title: a party, a place, a body by its letters. */
function isOfBearer(lead: readonly Token[]): boolean {
  const [first] = lead;
  if (isPlaceName(wordsOf(lead))) return true;
  return (
    lead.length === 1 &&
    first !== undefined &&
    (partyWords.has(first.lower) || /^\p{Lu}{2,6}$/u.test(first.text))
  );
}

function wordsOf(run: readonly Token[]): string {
  return run.map(({ lower }) => lower).join(' ');
}

function isWhose({ lower, text }: Token): boolean {
  return isDemonym(lower) || (isPlaceName(lower) && text === text.toUpperCase());
}

/** Titles of several words count as one: "Prime Minister Ada Orme", "Secretary of State Brill". */
function withoutTitles(run: readonly Token[]): NameRun {
  let count = branchTitleLength(run);
  for (let length = titleLength(run, count); length > 0; length = titleLength(run, count)) {
    if (count + length >= run.length)
      return count === 0
        ? { tokens: [], titles: run }
        : { tokens: run.slice(count), titles: run.slice(0, count) };
    count += length;
  }
  return { tokens: run.slice(count), titles: run.slice(0, count) };
}

/** "Rural Affairs Minister": a minister of whatever it may be. */
function branchTitleLength(run: readonly Token[]): number {
  const minister = run.findIndex(({ lower }, at) => at > 0 && at <= longestBranch && ministers.has(lower));
  return minister > 0 && minister < run.length - 1 ? minister + 1 : 0;
}

const ministers = new Set(['minister', 'secretary', 'commissioner']);
const longestBranch = 3;

/** How many words of the run, from `at` on, are one title; 0 where none are: "Justice Ada Orme" has one, the "Justice Department" none. */
function titleLength(run: readonly Token[], at: number): number {
  for (let length = longestTitle; length > 0; length -= 1) {
    const words = run.slice(at, at + length);
    if (words.length < length || words.some(isPossessive)) continue;
    if (organisationWords.has(run[at + length]?.lower ?? '')) continue;
    if (isTitle(words.map(({ lower }) => lower).join(' '))) return length;
  }
  return 0;
}

function isNameWord(token: Token): boolean {
  if (token.kind !== 'word' || !isCapitalised(token) || namelessWords.has(token.lower)) return false;
  return !isFunctionWord(token.lower) || (token.text.length > 1 && token.text === token.text.toUpperCase());
}

function isDesignator({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text) && /\d/u.test(text);
}

/** "The Farm Workers' Union", "the People's Party": a body called after its members. */
function isOfMembers({ text, lower }: Token, next: Token | undefined): boolean {
  const isPlural = /s['’]$/u.test(text) || irregularPlurals.has(lower);
  return isPlural && next !== undefined && isCapitalised(next) && organisationWords.has(next.lower);
}

const irregularPlurals = new Set(['people', 'women', 'men', 'children']);

function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && /['’](?:s)?$/u.test(token.text);
}

/** Words of the longest title: "deputy prime minister", "secretary of state". */
const longestTitle = 3;

/** Small words inside names of persons and places. */
const particles = new Set([
  'de',
  'del',
  'della',
  'di',
  'da',
  'do',
  'dos',
  'von',
  'van',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
  'du',
  'ter',
]);
