import { isFunctionWord } from './function-words.ts';
import { irregularBases } from './irregular-forms.ts';
import { foldSpelling } from './spelling.ts';
import { lookUp, type PartOfSpeech } from './words.ts';
import { flatMap } from '../flat-map.ts';

const lemmas = new Map<string, string>();

/** Texts hold few different words, but nobody says how few: the memory is emptied when it holds this many. */
const largestMemory = 50_000;

/**
 * The dictionary form of a word: "walked" is "walk", "bombers" is "bomber", "said" is "say", "larger" is "large". Endings are
 * taken off by the rules of WordNet's Morphy (https://wordnet.princeton.edu/documentation/morphy7wn) and the rest looked up;
 * where several readings exist ("left", "found"), the one that SemCor tags more often wins. British spellings become
 * American ones. A word that the dictionary lacks loses a plural ending at most. The lemma of a lemma is itself.
 *
 * @param lower the word in lower case, apostrophes folded to ASCII
 */
export function lemma(lower: string): string {
  const known = lemmas.get(lower);
  if (known !== undefined) return known;
  if (lemmas.size >= largestMemory) lemmas.clear();
  const found = find(lower);
  lemmas.set(lower, found);
  return found;
}

function find(lower: string): string {
  const word = foldSpelling(lower);
  if (word !== lower) return lemma(word);
  if (standAlone.has(word)) return word;
  const irregular = irregularBases.get(word)?.map((base) => ({ ...base, handicap: 1 })) ?? [];
  if (isFunctionWord(word)) return irregular[0]?.base ?? word;
  if (/\d/.test(word)) return word;
  const base = best(word, [...irregular, ...candidates(word)]);
  if (base !== word || lookUp(word) !== undefined) return base;
  if (word.includes('-')) return lemmaOfLastPart(word);
  return withoutPlural(word);
}

interface Candidate {
  readonly base: string;
  readonly part: PartOfSpeech;
  /** What the word's own count is raised by before the base is set against it, in binary orders. */
  readonly handicap: number;
}

/** The most frequent base that is used more than the word itself is as a word of its own; else the word. */
function best(word: string, bases: readonly Candidate[]): string {
  const own = ownCount(word);
  let winner = word;
  let highest = -Infinity;
  for (const { base, part, handicap } of bases) {
    const count = lookUp(base)?.[part];
    if (count === undefined || count <= highest || count < own + handicap || !isLemma(base)) continue;
    winner = base;
    highest = count;
  }
  return winner;
}

/** A word whose own base is another word would break the chain: "sawed" is not "see". */
function isLemma(base: string): boolean {
  return lemma(base) === base;
}

/** How often the word is tagged as a word of its own; far below any count where the dictionary lacks it. */
function ownCount(word: string): number {
  const parts = lookUp(word);
  if (parts === undefined) return -Infinity;
  return Math.max(parts.noun ?? -2, parts.verb ?? -2, parts.adjective ?? -2, parts.adverb ?? -2);
}

function candidates(word: string): Candidate[] {
  const isNoun = lookUp(word)?.noun !== undefined;
  return flatMap(detachments, ({ ending, instead, part, handicap }) => {
    if (!word.endsWith(ending) || word.length - ending.length < 2) return [];
    // An "owner" is not more own.
    if (part === 'adjective' && isNoun) return [];
    const rest = word.slice(0, word.length - ending.length);
    if (ending.endsWith('s')) return notPlural.test(word) ? [] : [{ base: rest + instead, part, handicap }];
    const undoubled = doubled.test(rest) ? [{ base: rest.slice(0, -1), part, handicap }] : [];
    // "planed" comes from "plane": a short base ("plan") would have doubled its last letter.
    const isShort = instead === '' && short.test(rest);
    return isShort ? undoubled : [{ base: rest + instead, part, handicap }, ...undoubled];
  });
}

const notPlural = /(ss|ics)$/;
const doubled = /([bdfgklmnprtvz])\1$/;
const short = /^[^aeiou]*[aeiou][bdfgklmnprtvz]$/;

/** "by-elections" is "by-election": a compound bends at its end. */
function lemmaOfLastPart(word: string): string {
  const cut = word.lastIndexOf('-') + 1;
  const last = word.slice(cut);
  const isPlural = last.endsWith('s') || irregularBases.get(last)?.[0]?.part === 'noun';
  return isPlural ? word.slice(0, cut) + lemma(last) : word;
}

/** A word that no dictionary knows may still be an evident plural. */
function withoutPlural(word: string): string {
  if (word.length < 5 || !/^[a-z]+$/.test(word) || /(ss|us|is|as|os)$/.test(word)) return word;
  const singular = word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : /(ch|sh|x|ss|zz)es$/.test(word)
      ? word.slice(0, -2)
      : word.endsWith('s')
        ? word.slice(0, -1)
        : word;
  return singular === word || isLemma(singular) ? singular : word;
}

/**
 * Morphy's rules of detachment, with the changes of spelling that WordNet keeps in its lists of exceptions. The handicap makes
 * up for the count of a base being that of all its forms: a word in "-ing" that is common as a noun ("building") stays,
 * while an inflected form that happens to have an entry too ("troops", "closed") goes to its base.
 */
const detachments: readonly {
  readonly ending: string;
  readonly instead: string;
  readonly part: PartOfSpeech;
  readonly handicap: number;
}[] = [
  { ending: 's', instead: '', part: 'noun', handicap: -3 },
  { ending: 'ses', instead: 's', part: 'noun', handicap: -3 },
  { ending: 'xes', instead: 'x', part: 'noun', handicap: -3 },
  { ending: 'zes', instead: 'z', part: 'noun', handicap: -3 },
  { ending: 'ches', instead: 'ch', part: 'noun', handicap: -3 },
  { ending: 'shes', instead: 'sh', part: 'noun', handicap: -3 },
  { ending: 'oes', instead: 'o', part: 'noun', handicap: -3 },
  { ending: 'men', instead: 'man', part: 'noun', handicap: -3 },
  { ending: 'women', instead: 'woman', part: 'noun', handicap: -3 },
  { ending: 'wives', instead: 'wife', part: 'noun', handicap: -3 },
  { ending: 'ies', instead: 'y', part: 'noun', handicap: -3 },
  { ending: 's', instead: '', part: 'verb', handicap: -3 },
  { ending: 'ies', instead: 'y', part: 'verb', handicap: -3 },
  { ending: 'es', instead: 'e', part: 'verb', handicap: -3 },
  { ending: 'es', instead: '', part: 'verb', handicap: -3 },
  { ending: 'ed', instead: 'e', part: 'verb', handicap: -2 },
  { ending: 'ed', instead: '', part: 'verb', handicap: -2 },
  { ending: 'ied', instead: 'y', part: 'verb', handicap: -2 },
  { ending: 'cked', instead: 'c', part: 'verb', handicap: -2 },
  { ending: 'ing', instead: 'e', part: 'verb', handicap: 1 },
  { ending: 'ing', instead: '', part: 'verb', handicap: 1 },
  { ending: 'ying', instead: 'ie', part: 'verb', handicap: 1 },
  { ending: 'cking', instead: 'c', part: 'verb', handicap: 1 },
  { ending: 'er', instead: '', part: 'adjective', handicap: 0 },
  { ending: 'est', instead: '', part: 'adjective', handicap: 0 },
  { ending: 'er', instead: 'e', part: 'adjective', handicap: 0 },
  { ending: 'est', instead: 'e', part: 'adjective', handicap: 0 },
  { ending: 'ier', instead: 'y', part: 'adjective', handicap: 0 },
  { ending: 'iest', instead: 'y', part: 'adjective', handicap: 0 },
];

/** Forms with a sense of their own that their base would hide; news sets "earlier" against "later", "raise" against "lower". */
const standAlone: ReadonlySet<string> = new Set(
  (
    'earlier later latest lower former latter upper inner outer better best worse worst further number born according people ' +
    'data media news police series species means arms goods customs headquarters corps always building meeting evening ' +
    'morning wedding clothing ceiling uprising ring king wing spring thing nothing something being red bed feed seed speed bus gas'
  ).split(' '),
);
