import type { Span } from '../../document/span.ts';
import { isTitle } from '../../lexicon/titles.ts';
import { cardinals } from '../quantities/number-words.ts';
import type { Word } from './word.ts';

/** Indexes into the words of a sentence, end-exclusive. */
export interface Phrase extends Span {
  /** The word that the phrase turns on: the last of its core, before any preposition. */
  readonly head: number;
}

/** The noun phrase that begins at a word, with the phrases that "of" ties to it. */
export function phraseStartingAt(words: readonly Word[], start: number): Phrase | undefined {
  let end = start;
  let head: number | undefined;
  const counted = countedBehind(words, start);
  if (counted !== undefined) return { ...counted, start };
  if (words[start]?.part === 'pronoun') return { start, end: start + 1, head: start };
  for (; end < words.length; end += 1) {
    const word = words[end];
    if (word === undefined || !isNominal(word)) break;
    // "gave Brill the keys": a determiner begins another phrase.
    if (word.part === 'determiner' && head !== undefined) break;
    // "beat Brill 3-1": a figure behind a name is no part of it.
    if (word.token.kind === 'number' && words[end - 1]?.part === 'name' && end > start) break;
    if (word.part !== 'determiner') head = end;
  }
  if (head === undefined) return bareDeterminer(words, start);
  if (words[end]?.token.lower === 'of') {
    const inner = phraseStartingAt(words, end + 1);
    if (inner !== undefined) return { start, end: inner.end, head };
  }
  if (words[head]?.part === 'name' && words[end]?.token.lower === 'and' && words[end + 1]?.part === 'name')
    return { start, end: end + 2, head };
  return { start, end, head };
}

/** "None of the boats", "several of the boats": a phrase that turns on what it counts out. */
function countedBehind(words: readonly Word[], start: number): Phrase | undefined {
  const opening = words[start]?.token.lower ?? '';
  if (wholes.has(opening) && words[start + 1]?.token.lower === 'but')
    return phraseStartingAt(words, start + 2);
  const counter = opening === 'a' ? start + 1 : start;
  const isOut = isCounter(words[counter]) && words[counter + 1]?.token.lower === 'of';
  const inner = isOut ? phraseStartingAt(words, counter + 2) : undefined;
  return inner !== undefined && words[inner.head]?.part === 'noun' ? inner : undefined;
}

function isCounter(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (amounts.has(word.token.lower) ||
      word.token.lower in cardinals ||
      word.token.kind === 'number' ||
      (standing.has(word.token.lower) && !pointing.has(word.token.lower)))
  );
}

/** "Both resigned": a determiner that stands for a noun. */
function bareDeterminer(words: readonly Word[], start: number): Phrase | undefined {
  const word = words[start];
  return word?.part === 'determiner' && (standing.has(word.token.lower) || word.token.lower in cardinals)
    ? { start, end: start + 1, head: start }
    : undefined;
}

/**
 * The noun phrase that ends right before a word, taken back over the prepositions that tie phrases to it: before "said" in "the
 * mayor of Alder said" it is the mayor.
 */
export function phraseEndingAt(words: readonly Word[], limit: number): Phrase | undefined {
  let end = limit;
  while (words[end - 1]?.part === 'time' || words[end - 1]?.part === 'adverb') end -= 1;
  if (end < limit && words[end - 1]?.part === 'preposition') end -= 1;
  const core = coreEndingAt(words, end);
  if (core === undefined) return undefined;
  let found = core;
  for (let steps = 0; steps < mostTies; steps += 1) {
    if (words[found.start - 1]?.part !== 'preposition') break;
    const outer = coreEndingAt(words, found.start - 1);
    if (isCountedOut(words, found)) {
      found = { ...found, start: openingOf(words, found.start - 2) };
      break;
    }
    if (outer === undefined || words[outer.head]?.part === 'pronoun') break;
    if (isTitled(words, core)) return { start: outer.start, end, head: core.head };
    found = { start: outer.start, end, head: outer.head };
  }
  if (words[found.start - 1]?.part !== 'preposition') return found;
  // "In the poll Ada Orme": a name may stand by itself beside the phrase that leads the sentence in; else that phrase is no subject.
  const isNameBeside = words[core.head]?.part === 'name' && core.start < core.head;
  return isNameBeside ? { start: core.head, end: core.end, head: core.head } : undefined;
}

/** "Bank of Alder chairman Ada Orme": what stands before the title is no more than where she holds it. */
function isTitled(words: readonly Word[], { start, head }: Phrase): boolean {
  const [first, title] = [words[start], words[head - 1]];
  return (
    first?.part === 'name' &&
    words[head]?.part === 'name' &&
    head - 1 > start &&
    title?.part === 'noun' &&
    isTitle(title.token.lower)
  );
}

/** Back from a counter to what stands before it: "a handful of", "all but two of". */
function openingOf(words: readonly Word[], counter: number): number {
  const [outer, before] = [words[counter - 2]?.token.lower ?? '', words[counter - 1]?.token.lower ?? ''];
  if (wholes.has(outer) && before === 'but') return counter - 2;
  return before === 'a' ? counter - 1 : counter;
}

/** The phrase of "the boats" in "none of the boats". */
function isCountedOut(words: readonly Word[], { start, head }: Phrase): boolean {
  return (
    words[head]?.part === 'noun' && words[start - 1]?.token.lower === 'of' && isCounter(words[start - 2])
  );
}

function coreEndingAt(words: readonly Word[], end: number): Phrase | undefined {
  const last = words[end - 1];
  if (last?.part === 'pronoun') return { start: end - 1, end, head: end - 1 };
  if (last === undefined || last.isPossessive) return undefined;
  if (last.part === 'determiner') return bareDeterminer(words, end - 1);
  if (!isNominal(last)) return undefined;
  let start = end - 1;
  while (start > 0 && continuesLeft(words[start - 1], words[start])) start -= 1;
  const link = words[start - 1];
  const isJoined =
    link?.token.lower === 'and' && words[start - 2]?.part === 'name' && words[start]?.part === 'name';
  return { start: isJoined ? start - 2 : start, end, head: end - 1 };
}

/** Two phrases may stand side by side ("on Monday the mayor"): a determiner begins a new one. */
function continuesLeft(before: Word | undefined, word: Word | undefined): boolean {
  return before !== undefined && isNominal(before) && word?.part !== 'determiner';
}

/** Whether a word may be part of a noun phrase. */
export function isNominal({ part }: Word): boolean {
  return part === 'noun' || part === 'name' || part === 'determiner' || part === 'adjective';
}

const standing = new Set(
  'both all some many few most several others none neither either this that these those'.split(' '),
);
const wholes = new Set(['all', 'everyone', 'everybody', 'everything']);
/** Nouns that only tell how many. */
const amounts = new Set('handful couple dozens scores hundreds thousands plenty'.split(' '));
const pointing = new Set('this that these those'.split(' '));
const mostTies = 4;
