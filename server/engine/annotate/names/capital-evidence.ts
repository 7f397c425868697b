import { isFunctionWord } from '../../lexicon/function-words.ts';
import { couldBe } from '../../lexicon/parts-of-speech.ts';
import { isGivenName } from '../../lexicon/given-names.ts';
import { isPlaceWord } from '../../lexicon/geography.ts';
import { lemma } from '../../lexicon/lemma.ts';
import type { Token } from '../token.ts';
import type { UnnamedSentence } from './unnamed-sentence.ts';

/** What a document shows of how its words are written. */
export interface CapitalEvidence {
  /** Whether a capitalised word at the start of a sentence, or in a headline, is likely to be a name. */
  readonly isName: (token: Token) => boolean;
}

/** Gathers how often each word of the document stands with a capital inside a sentence, and how often without. */
export function capitalEvidence(sentences: readonly UnnamedSentence[]): CapitalEvidence {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const { tokens, isHeading } of sentences) {
    if (isHeading || isSetAsHeadline(tokens)) continue;
    tokens.forEach((token, at) => {
      if (token.kind !== 'word') return;
      if (!isCapitalised(token)) small.add(token.lower);
      else if (!isAtStart(tokens, at)) capital.add(token.lower);
    });
  }
  return {
    isName: ({ lower }) => {
      if (isFunctionWord(lower)) return false;
      if (capital.has(lower)) return true;
      if (small.has(lower)) return false;
      return isGivenName(lower) || isPlaceWord(lower) || !isOrdinaryWord(lower);
    },
  };
}

export function isCapitalised({ text }: Token): boolean {
  const first = text.charCodeAt(0);
  // Nearly every word begins with a letter that needs no table of characters.
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(text);
}

/** Whether the token opens its sentence, a quotation in it, or what follows a colon: places where any word takes a capital. */
export function isAtStart(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.kind !== 'punctuation') return false;
    if (closesSpeech(tokens, before)) return false;
    if (/^["“‘':—–([-]$/u.test(token.text)) return true;
    if (/^[.?!…]$/u.test(token.text)) return true;
    if (token.text === ',') return false;
  }
  return true;
}

/** The mark after "We won,": what follows goes on with the sentence. */
function closesSpeech(tokens: readonly Token[], at: number): boolean {
  const [mark, comma] = [tokens[at], tokens[at - 1]];
  return mark !== undefined && /^["”]$/u.test(mark.text) && comma?.text === ',' && comma.end === mark.start;
}

/**
 * A line in which every word of content has a capital is set as a headline, and says nothing about its words. Headlines bear no full
 * stop: "Ada Orme is the Prime Minister of Merrow." is a sentence.
 */
export function isSetAsHeadline(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.text === '.') return false;
  const words = tokens.filter((token) => token.kind === 'word' && !isFunctionWord(token.lower));
  return words.length >= 4 && words.every(isCapitalised);
}

function isOrdinaryWord(lower: string): boolean {
  const base = lemma(lower);
  return (
    couldBe(base, 'noun') || couldBe(base, 'verb') || couldBe(base, 'adjective') || couldBe(base, 'adverb')
  );
}
