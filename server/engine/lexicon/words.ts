import { words as packed } from './words.generated.ts';

/**
 * How often a word is used as each part of speech in SemCor, a corpus tagged by hand: the binary logarithm of one more than
 * the number of tags, 0 for a word that WordNet knows and SemCor never tags, undefined where the word is no such part of speech.
 */
export interface PartsOfSpeech {
  readonly noun: number | undefined;
  readonly verb: number | undefined;
  readonly adjective: number | undefined;
  readonly adverb: number | undefined;
}

export type PartOfSpeech = keyof PartsOfSpeech;

let table: ReadonlyMap<string, PartsOfSpeech> | undefined;

/** What WordNet knows of a lower-case word, or undefined where it is no dictionary form of a common word. */
export function lookUp(word: string): PartsOfSpeech | undefined {
  table ??= unpack();
  return table.get(word);
}

/** Every dictionary form, in alphabetical order. */
export function knownWords(): Iterable<string> {
  table ??= unpack();
  return table.keys();
}

/** Reverses the packing that scripts/lexicon.mjs describes; runs once over some 300,000 characters, hence by character codes. */
function unpack(): Map<string, PartsOfSpeech> {
  const cut = packed.indexOf('|');
  const rows = packed.slice(0, cut).split(';').map(readRow);
  const found = new Map<string, PartsOfSpeech>();
  let word = '';
  for (let at = cut + 1; at < packed.length;) {
    const shared = packed.charCodeAt(at) - 65;
    const letters = at + 1;
    for (at = letters; packed.charCodeAt(at) >= 97; at += 1);
    word = word.slice(0, shared) + packed.slice(letters, at);
    let row = 0;
    for (let code = packed.charCodeAt(at); code >= 48 && code <= 57; code = packed.charCodeAt(at)) {
      row = row * 10 + code - 48;
      at += 1;
    }
    const parts = rows[row];
    if (parts) found.set(word, parts);
  }
  return found;
}

function readRow(row: string): PartsOfSpeech {
  const [noun, verb, adjective, adverb] = row.split(',').map((log) => (log === '' ? undefined : Number(log)));
  return { noun, verb, adjective, adverb };
}
