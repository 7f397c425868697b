import type { Span } from '../../document/span.ts';
import { foldSpelling } from '../../lexicon/spelling.ts';
import { numberWords } from './number-words.ts';
import { matches } from '../../matches.ts';

/** A word, or a mark that stands for words left out. */
export interface Piece extends Span {
  readonly kind: 'word' | 'gap';
  /** What two words must share to be the same in a quotation; empty for a gap. */
  readonly key: string;
  /** How many words of the passage a gap may stand for. */
  readonly reach: number;
}

/** The pieces of quoted words: "[...]", "..." and "[the mayor]" are gaps. */
export function quotedPieces(text: string): readonly Piece[] {
  return pieces(text, quotedPattern);
}

/** The words of a passage, in which brackets and dots stand for nothing. */
export function passageWords(text: string): readonly Piece[] {
  return pieces(text, wordPattern);
}

function pieces(text: string, pattern: RegExp): readonly Piece[] {
  const found: Piece[] = [];
  for (const match of matches(text, pattern)) {
    const { omission, insertion } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    if (omission !== undefined) found.push({ ...span, kind: 'gap', key: '', reach: longestOmission });
    else if (insertion !== undefined) found.push({ ...span, kind: 'gap', key: '', reach: longestInsertion });
    else addWord(found, { ...span, kind: 'word', key: keyOf(match[0]), reach: 0 }, text);
  }
  return found;
}

/** "per cent" is "percent", and "twenty-five" is 25. */
function addWord(found: Piece[], word: Piece, text: string): void {
  const before = found.at(-1);
  const joined = before && joinedKey(before.key, word.key, text.slice(before.end, word.start));
  if (before === undefined || joined === undefined) found.push(word);
  else found.splice(-1, 1, { ...before, end: word.end, key: joined });
}

function joinedKey(first: string, second: string, between: string): string | undefined {
  if (first === 'per' && second === 'cent') return 'percent';
  const isTens = /^[2-9]0$/u.test(first) && /^[1-9]$/u.test(second);
  return isTens && /^-$/u.test(between) ? `${first.charAt(0)}${second}` : undefined;
}

function keyOf(word: string): string {
  const folded = word
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200D\uFEFF[\]]/gu, '')
    .replace(/[‘’ʼ]/gu, "'")
    .toLowerCase();
  if (folded === '%') return 'percent';
  if (folded === '&') return 'and';
  if (/^\d/u.test(folded)) return folded.replace(/,(?=\d{3})/gu, '');
  const bare = /^(?:\p{L}\.)+\p{L}?\.?$/u.test(folded) ? folded.replaceAll('.', '') : folded;
  return numberWords.get(bare) ?? foldSpelling(bare);
}

const word = String.raw`(?:\p{L}\.){2,}|(?:\[\p{L}\])?[\p{L}\p{M}\u00AD\u200B-\u200D]+\p{N}*(?:['’ʼ]\p{L}+)*|\d+(?:[.,]\d+)*|[%&$€£]`;
const wordPattern = new RegExp(word, 'gu');
const quotedPattern = new RegExp(
  String.raw`(?<omission>[[(]\s*(?:\.\s?\.\s?\.|…)\s*[\])]|(?:\.\s?){2,}\.|…)|(?<insertion>\[[^\]]{2,80}\](?!\p{L}))|${word}`,
  'gu',
);

/** Words of a passage that a mark of omission, and a bracketed word of the editor's, may stand for. */
const longestOmission = 60;
const longestInsertion = 6;
