import type { AnnotatedDocument } from '../annotate/annotated-document.ts';
import type { Name } from '../annotate/name.ts';
import type { Sentence } from '../annotate/sentence.ts';
import type { Token } from '../annotate/token.ts';
import { hull, type Span } from '../document/span.ts';
import { flatMap } from '../flat-map.ts';
import { isFunctionWord } from '../lexicon/function-words.ts';
import { postOf } from '../lexicon/posts.ts';
import { titleOf } from '../lexicon/titles.ts';
import { readOnce } from '../read-once.ts';
import { couldBe } from '../lexicon/parts-of-speech.ts';

/** A post as it is called. */
export interface Called {
  /** Its first spelling, without what makes a deputy's of it. */
  readonly title: string;
  /** The words that say which of several it is: "finance" in "finance director". */
  readonly branch: readonly string[];
  readonly isDeputy: boolean;
  readonly isFormer: boolean;
}

/** A post beside the name of who holds it, as a sentence gives it. */
export interface Post extends Called {
  readonly name: Name;
  /** From the post to the name, or from the name to the post. */
  readonly span: Span;
}

/** The posts that a sentence sets beside names: "Deputy Mayor Ada Orme", "the treasurer, Ada Orme,", "Ada Orme, head of the mill". */
export const postsIn: (sentence: Sentence) => readonly Post[] = readOnce(({ tokens, names }) => {
  const words = tokens.filter(({ text }) => text !== '.' && text !== '-');
  return flatMap(names, (name) => {
    if (name.kind !== 'person' && name.kind !== 'unknown') return [];
    const found = postBefore(words, name) ?? postBehind(words, name);
    return found === undefined ? [] : [found];
  });
});

/** All posts that a source gives. */
export const postsOfSource: (source: AnnotatedDocument) => readonly Post[] = readOnce(({ sentences }) =>
  flatMap(sentences, postsIn),
);

/** The post that a stretch of a sentence ends in, or whose head ends at `end`: "the bank's finance director". */
export function postCalled({ tokens }: Sentence, { start, end }: Span): Called | undefined {
  const words = tokens.filter(
    (token) => token.start >= start && token.end <= end && token.text !== '.' && token.text !== '-',
  );
  return phraseEndingAt(words, words.length);
}

/** A phrase that names a post: indexes into the words, end-exclusive. */
interface Phrase extends Called {
  readonly start: number;
  readonly end: number;
}

function postBefore(words: readonly Token[], name: Name): Post | undefined {
  const own = words.findIndex(({ start }) => start >= name.span.start);
  const first = skipHonorifics(words, own);
  const phrase = phraseEndingAt(words, first);
  if (phrase !== undefined) return post(words, phrase, name);
  // "The treasurer, Ada Orme, said", but not "after talks with the treasurer, Ada Orme said".
  if (words[first - 1]?.text !== ',' || !isClosed(words, name)) return undefined;
  const apart = phraseEndingAt(words, first - 1) ?? phraseEndingAt(words, ofAt(words, first - 1));
  return apart && post(words, apart, name);
}

function postBehind(words: readonly Token[], name: Name): Post | undefined {
  const behind = words.findIndex(({ start }) => start >= name.span.end);
  const comma = words[behind]?.lower === 'has' ? behind + 1 : behind;
  const isBeside = words[comma]?.text === ',';
  const isTold = isNow(words[comma]) && (words[comma + 1]?.lower === 'the' || comma > behind);
  if (!isBeside && !isTold) return undefined;
  for (let end = comma + 2; end <= comma + 1 + longestPhrase; end += 1) {
    const word = words[end - 1];
    if (word === undefined || word.kind === 'punctuation') return undefined;
    const phrase = phraseEndingAt(words, end);
    const next = words[end];
    if (
      phrase === undefined ||
      phrase.start <= comma ||
      !isApposed(words.slice(comma + 1, phrase.start)) ||
      postOf(lowerOf(words, end - 1, end + 1)) !== undefined
    )
      continue;
    const isWhole = next === undefined || next.kind === 'punctuation' || ties.has(next.lower);
    return isWhole ? post(words, phrase, name) : undefined;
  }
  return undefined;
}

/** "Ada Orme is the head", "has been head for years" */
function isNow(word: Token | undefined): boolean {
  return word?.lower === 'is' || word?.lower === 'remains' || word?.lower === 'been';
}

/** "Ada Orme, the mill's head", but not "Ada Orme, who met the head": what may stand before a post behind its holder's name. */
function isApposed(lead: readonly Token[]): boolean {
  return lead.every(
    ({ lower, text }) =>
      determiners.has(lower) || being.has(lower) || /['’]s?$/u.test(text) || /^\p{Lu}/u.test(text),
  );
}

/** The longest post that ends before an index, with the words that belong to it. */
function phraseEndingAt(words: readonly Token[], end: number): Phrase | undefined {
  for (let length = longestTitle; length > 0; length -= 1) {
    const start = end - length;
    const title = start < 0 ? undefined : postOf(lowerOf(words, start, end));
    if (title === undefined) continue;
    const [opening = '', ...rest] = title.split(' ');
    const isOfDeputy = ranks.has(opening) && postOf(rest.join(' ')) !== undefined;
    return withBranch(words, start, end, isOfDeputy ? rest.join(' ') : title, isOfDeputy);
  }
  return undefined;
}

function withBranch(
  words: readonly Token[],
  title: number,
  end: number,
  name: string,
  isOfDeputy: boolean,
): Phrase | undefined {
  const branch: string[] = [];
  let [start, isDeputy, isFormer] = [title, isOfDeputy, false];
  while (title - start < longestBranch) {
    const word = words[start - 1];
    if (word?.kind !== 'word' || /['’]/u.test(word.text) || isFunctionWord(word.lower)) break;
    // What opens the sentence has its capital for that.
    const isSmall = word.text === word.text.toLowerCase() || (start === 1 && couldBe(word.lemma, 'noun'));
    if (ranks.has(word.lower)) isDeputy = true;
    else if (past.has(word.lower)) isFormer = true;
    else if (isSmall) branch.unshift(word.lemma);
    else break;
    start -= 1;
  }
  // "A director" is one of several.
  if (oneOfSeveral.has(words[start - 1]?.lower ?? '')) return undefined;
  return { title: name, branch, isDeputy, isFormer, start, end };
}

function post(
  words: readonly Token[],
  { title, branch, isDeputy, isFormer, start, end }: Phrase,
  name: Name,
): Post {
  const [first, last] = [words[start], words[end - 1]];
  const span = first === undefined || last === undefined ? name.span : hull(hull(first, last), name.span);
  return { name, title, branch, isDeputy, isFormer, span };
}

/** "Professor" in "the chancellor, Professor Ada Orme" */
function skipHonorifics(words: readonly Token[], from: number): number {
  let at = from;
  while (titleOf(words[at - 1]?.lower ?? '')?.kind === 'honorific') at -= 1;
  return at;
}

/** Where "of the mill" begins in "the head of the mill, Ada Orme,"; the same index where nothing such stands. */
function ofAt(words: readonly Token[], end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - longestPhrase); at -= 1) {
    if (words[at]?.kind === 'punctuation') break;
    if (owning.has(words[at]?.lower ?? '')) return at;
  }
  return end;
}

/** Whether a mark closes what a comma has opened. */
function isClosed(words: readonly Token[], name: Name): boolean {
  const next = words.find(({ start }) => start >= name.span.end);
  return next === undefined || next.kind === 'punctuation';
}

function lowerOf(words: readonly Token[], start: number, end: number): string {
  return words
    .slice(start, end)
    .map(({ lower }) => lower)
    .join(' ');
}

const ranks = new Set(['deputy', 'vice', 'assistant', 'acting', 'interim']);
const past = new Set(['former', 'ex', 'onetime', 'late', 'previous', 'retired', 'ousted']);
const oneOfSeveral = new Set(['a', 'an', 'another', 'one']);
const determiners = new Set('the its his her their our'.split(' '));
/** "Ada Orme, who has been head" */
const being = new Set(['who', 'is', 'has', 'been']);
const owning = new Set(['of', 'for', 'at']);
/** What may follow a post behind its holder's name. */
const ties = new Set(['of', 'for', 'at', 'in', 'who', 'and']);
/** Words of the longest post: "chief executive officer". */
const longestTitle = 3;
const longestBranch = 3;
const longestPhrase = 6;
