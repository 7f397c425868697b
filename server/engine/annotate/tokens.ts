import type { Span } from '../document/span.ts';
import { isFunctionWord } from '../lexicon/function-words.ts';
import { lemma } from '../lexicon/lemma.ts';
import { remembered } from '../lexicon/remembered.ts';
import { wordWeight } from '../lexicon/weight.ts';
import type { Token } from './token.ts';

/**
 * The tokens of a stretch of a block's text, in order; white space is left out, everything else belongs to exactly one token.
 * Hyphenated words come apart ("nuclear-capable" is two words and a hyphen) unless a digit makes them a designator ("F-35B").
 */
export function tokens(text: string, within: Span): readonly Token[] {
  const found: Token[] = [];
  tokenPattern.lastIndex = within.start;
  for (let match = tokenPattern.exec(text); match !== null; match = tokenPattern.exec(text)) {
    if (match.index >= within.end) break;
    const end = Math.min(tokenPattern.lastIndex, within.end);
    found.push(token(text.slice(match.index, end), match.index, end));
  }
  return found;
}

function token(text: string, start: number, end: number): Token {
  const { lower, lemma, kind, weight } = reading(
    text.length <= longestNumero && text.endsWith('.') && numero.test(text) ? 'number' : text,
  );
  return { text, start, end, lower, lemma, kind, weight };
}

/** What a token is by its own letters, wherever it stands. */
const reading = remembered((text): Omit<Token, 'text' | 'start' | 'end'> => {
  const first = text.codePointAt(0) ?? 0;
  if (isAsciiDigit(first)) {
    const lower = text.toLowerCase().replaceAll(',', '');
    return { lower, lemma: lower, kind: 'number', weight: numberWeight };
  }
  if (!startsWithLetter.test(text)) return { lower: text, lemma: text, kind: 'punctuation', weight: 0 };
  const lower = fold(text);
  const base = lemma(lower);
  if (!isNameLike(text)) return { lower, lemma: base, kind: 'word', weight: wordWeight(base) };
  const weight = isFunctionWord(lower) ? wordWeight(lower) : Math.max(nameWeight, wordWeight(base));
  return { lower, lemma: base, kind: 'word', weight };
});

/** Lower case with glyphs folded, possessive cut off, and dotted initialisms closed up: "U.N.'s" is "un", but "U.S." and "US" are "u.s.". */
function fold(text: string): string {
  let folded = text
    .replace(/[\u2019\u02BC\uFF07]/g, "'")
    .replace(/('s|s')$/i, (ending) => (ending.startsWith("'") ? '' : 's'));
  if (dottedInitialism.test(folded)) folded = folded.replaceAll('.', '');
  // Without its dots the country would be the pronoun.
  if (folded === 'US' || folded === 'USA') return 'u.s.';
  const lower = folded.toLowerCase();
  return clipped.test(lower) ? `${lower.slice(0, -1)}'t` : lower;
}

function isNameLike(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** "Havent", "dont", as hasty hands and careless scrapers leave them. */
const clipped = /^(?:have|has|had|is|are|was|were|do|does|did|would|could|should)nt$/u;

/** "No. 8", as the pattern below cuts it out before a figure: a number, and no denial. */
const numero = /^nos?\.$/iu;
const longestNumero = 4;

const startsWithLetter = /^\p{L}/u;
const dottedInitialism = /^(?:\p{Lu}\.)+\p{Lu}?\.?$/u;

const numberWeight = 0.8;
const nameWeight = 0.7;

/**
 * In order: plain words as most are, which need none of what follows; dotted initialisms, designators with digits, words with inner apostrophes, figures with their suffix, any
 * other sign.
 */
const tokenPattern = new RegExp(
  [
    String.raw`(?<!\p{L})[Nn]os?\.(?=\s?\d)`,
    String.raw`[A-Za-z]{2,}(?=[ .,;:?!)]|$)`,
    String.raw`(?:\p{L}\.){2,}(?:['’]s)?`,
    String.raw`\p{L}[\p{L}\p{M}]*(?:-\p{L}+)*-?\d[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*(?:['’]s)?`,
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}]+)*(?:(?<=s)['’](?=\s))?`,
    String.raw`\d+(?:[.,]\d+)*(?:st|nd|rd|th|s|bn|m|k|tn)?(?![\p{L}\p{N}])`,
    String.raw`\d+(?:[.,]\d+)*`,
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);
