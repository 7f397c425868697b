import { isFunctionWord } from '../lexicon/function-words.ts';

/**
 * Whether an acronym is made of the first letters of a run of these words: "USGS" of "the U.S. Glacier Survey", "WWII" of "World War II",
 * "I70" of "Interstate 70", "CDC" of "Centers for Dike Control and Prevention". Small words may be left out, and in an acronym of three
 * letters and more one word inside.
 *
 * @param acronym capitals and figures only
 * @param words with the capitals they are written with
 */
export function isSpelledOut(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.toLowerCase();
  if (words.some((word) => word.length > letters.length && word.replace(/[^\p{Lu}]/gu, '') === acronym))
    return true;
  if (words.length < 2) return false;
  return words.some(
    (word, at) =>
      !isFunctionWord(word.toLowerCase()) && isSpelledFrom(letters, words, at, letters.length < 3),
  );
}

function isSpelledFrom(letters: string, words: readonly string[], at: number, hasSkipped: boolean): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return chunksOf(word).some((chunk) => {
    if (!letters.startsWith(chunk)) return false;
    const rest = letters.slice(chunk.length);
    return rest === '' || isGoingOn(rest, words, at + 1, hasSkipped);
  });
}

function isGoingOn(letters: string, words: readonly string[], at: number, hasSkipped: boolean): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (isSpelledFrom(letters, words, at, hasSkipped)) return true;
  if (isFunctionWord(word.toLowerCase())) return isGoingOn(letters, words, at + 1, hasSkipped);
  return !hasSkipped && isGoingOn(letters, words, at + 1, true);
}

/** What a word may give to an acronym: its first letter, all of its letters where it is one or a numeral, the capitals inside it. */
function chunksOf(word: string): readonly string[] {
  const bare = word.replace(/['’]s$/u, '').replaceAll('.', '');
  if (/^(?:\d+|[IVX]+)$/u.test(bare)) return [bare.toLowerCase()];
  if (/^\p{Lu}{2,4}$/u.test(bare)) return [bare.toLowerCase(), bare.charAt(0).toLowerCase()];
  return [bare.charAt(0).toLowerCase()];
}
