import { isFunctionWord } from '../../lexicon/function-words.ts';
import { canonicalPlace } from '../../lexicon/geography.ts';
import { lemma } from '../../lexicon/lemma.ts';
import { nameKey } from '../../lexicon/name-key.ts';
import { titleOf } from '../../lexicon/titles.ts';
import type { Span } from '../../document/span.ts';
import type { Difference } from '../quotations.ts';
import { isSpelledOut } from '../spelled-out.ts';
import { matches } from '../../matches.ts';

/**
 * The differences between a quotation and a passage that an editor would have to mend. Two ears write down "we're" and "we are",
 * "a", "and" and "well" each in their own way, and transcribe a foreign name each by their own rules; and where one of two
 * texts merely quotes more than the other, neither is wrong.
 */
export function tellingDifferences(
  differences: readonly Difference[],
  words: string,
  passage: string,
): readonly Difference[] {
  return differences.filter((difference) => {
    if (isAcrossPieces(difference, words, passage)) return false;
    if (isBracketed(difference.words, words) || isBracketed(difference.passage, passage)) return false;
    const [ownText, theirText] = [
      words.slice(difference.words.start, difference.words.end),
      passage.slice(difference.passage.start, difference.passage.end),
    ];
    if (areSetAlike(ownText, theirText) || areOneName(ownText, theirText)) return false;
    const [own, theirs] = [spelledOut(ownText), spelledOut(theirText)];
    const isCutElsewhere = own.length === 0 || theirs.length === 0 || isUneven(own, theirs);
    if (isCutElsewhere && (isFirst(difference.words, words) || isLast(difference.words, words))) return false;
    return isTellingRun(own, theirs);
  });
}

/** Whether the one run of words says something else than the other. */
function isTellingRun(own: readonly string[], theirs: readonly string[]): boolean {
  if (isOneWord(closedUp(own), closedUp(theirs))) return false;
  if (own.filter(isNegative).length !== theirs.filter(isNegative).length) return true;
  const added = own.filter((word) => !theirs.includes(word));
  const lost = theirs.filter((word) => !own.includes(word));
  // One small word for another may turn the sense; one more or less hardly ever does.
  return added.length > 0 && lost.length > 0
    ? [...added, ...lost].some((word) => !slight.has(word))
    : [...added, ...lost].some(isTelling);
}

/** "Co-owned" and "coowned", "in to" and "into": the same letters, set apart or closed up by the house. */
function areSetAlike(own: string, theirs: string): boolean {
  const letters = own.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return letters !== '' && letters === theirs.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** "The UK" for "the United Kingdom", "OHB" for "Orlan Harbour Board": one house writes out what another shortens. */
function areOneName(own: string, theirs: string): boolean {
  const place = canonicalPlace(own.toLowerCase());
  if (place !== undefined && place === canonicalPlace(theirs.toLowerCase())) return true;
  return isShortOf(own, theirs) || isShortOf(theirs, own);
}

function isShortOf(short: string, long: string): boolean {
  const letters = short.replaceAll('.', '');
  return /^\p{Lu}{2,6}$/u.test(letters) && isSpelledOut(letters, long.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []);
}

/** "Work force" is "workforce", and a form of a word is the word. */
function isOneWord(own: string, theirs: string): boolean {
  const [shorter, longer] = own.length <= theirs.length ? [own, theirs] : [theirs, own];
  return own === theirs || (shorter.length >= shortestStem && longer.startsWith(shorter));
}

/**
 * Whether the passage breaks off its quotation between the run and the words around it: at a mark of omission, or where the
 * reporter's words stand between two pieces. What the other text has there, this one merely does not quote.
 */
function isAcrossPieces(difference: Difference, words: string, passage: string): boolean {
  const before = /[^\p{L}\p{N}]*$/u.exec(passage.slice(0, difference.passage.start))?.[0] ?? '';
  const after = /^[^\p{L}\p{N}]*/u.exec(passage.slice(difference.passage.end))?.[0] ?? '';
  return (
    (!isFirst(difference.words, words) && pieceEnd.test(before)) ||
    (!isLast(difference.words, words) && pieceEnd.test(after))
  );
}

/** An editor's insertion, or an aside that the other text leaves out. */
function isBracketed({ start, end }: Span, text: string): boolean {
  return end > start && /[[(]\s*$/u.test(text.slice(0, start)) && /^\s*[\])]/u.test(text.slice(end));
}

const pieceEnd = /["“”«»…]|\.\s?\.\s?\./u;
const shortestStem = 4;

/** At its edges a quotation that differs by a whole run of words is another cut of the same speech. */
function isUneven(own: readonly string[], theirs: readonly string[]): boolean {
  return Math.max(own.length, theirs.length) > 3;
}

function isFirst({ start }: Span, text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start));
}

function isLast({ end }: Span, text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(end));
}

function closedUp(words: readonly string[]): string {
  return words.filter((word) => !slight.has(word)).join('');
}

function isTelling(word: string): boolean {
  return !isFunctionWord(word) && !fillers.has(word);
}

function isNegative(word: string): boolean {
  return negatives.has(word);
}

/** Lower-case words with contractions spelled out and foreign names brought to one spelling. */
function spelledOut(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/\bu\.?\s?s\.?(?!\p{L})/gu, 'united states');
  const whole = contractions.reduce((all, [short, long]) => all.replace(short, long), plain);
  return matches(whole, /\p{L}[\p{L}\p{M}'-]*|\d+/gu).map(([word]) => {
    const bare = word.replace(/^al-/u, '');
    if (isFunctionWord(bare)) return bare;
    return titleOf(bare)?.canonical ?? nameKey(lemma(bare));
  });
}

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b|\bcannot\b/gu, 'can not'],
  [/\bwon't\b/gu, 'will not'],
  [/n't\b/gu, ' not'],
  [/'re\b/gu, ' are'],
  [/'ve\b/gu, ' have'],
  [/'ll\b/gu, ' will'],
  [/'m\b/gu, ' am'],
  [/'(?:s|d)\b/gu, ''],
  [/\bgonna\b/gu, 'going to'],
];

/** Words that two transcripts of one speech put for each other. */
const slight: ReadonlySet<string> = new Set(
  'a an the and but so that which who it they he she we i you this these those their his her its our in on at to of up out as is are was were be been have has had do does did him them us me my your also all both al el'.split(
    ' ',
  ),
);

/** What speakers say between words, and transcribers leave out. */
const fillers = new Set([
  'well',
  'yeah',
  'oh',
  'okay',
  'ok',
  'uh',
  'um',
  'know',
  'mean',
  'like',
  'really',
  'just',
  'now',
]);
const negatives = new Set(['not', 'no', 'never', 'without', 'nor', 'neither', 'none', 'nothing', 'nobody']);
