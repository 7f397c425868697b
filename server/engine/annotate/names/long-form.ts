import { isFunctionWord } from '../../lexicon/function-words.ts';
import type { Token } from '../token.ts';
import { isCapitalised } from './capital-evidence.ts';
import { flatMap } from '../../flat-map.ts';

/**
 * The words with capitals among which a name stands, with the small words between them: "Centers for Dike Control" around "Centers", "U.S.
 * Glacier Survey" around "Glacier Survey". An acronym stands for all of it, however much of it was read as the name.
 *
 * @param first index of the name's first token in its sentence
 * @param last index of its last token
 */
export function longForm(tokens: readonly Token[], first: number, last: number): readonly string[] {
  let from = first;
  while (first - from < longestSide) {
    const step = stepOver(tokens, from, -1);
    if (step === 0 || isOwner(tokens[from - step])) break;
    from -= step;
  }
  let to = last;
  while (to - last < longestSide && !isOwner(tokens[to])) {
    const step = stepOver(tokens, to, 1);
    if (step === 0) break;
    to += step;
  }
  return flatMap(tokens.slice(from, to + 1), ({ kind, text }) => (kind === 'punctuation' ? [] : [text]));
}

/** How many tokens lead to the next word with a capital on that side; 0 where none is joined to this one. */
function stepOver(tokens: readonly Token[], at: number, side: -1 | 1): number {
  for (let step = 1; step <= longestJoint; step += 1) {
    const token = tokens[at + side * step];
    if (token === undefined) return 0;
    if (token.kind === 'word' && isCapitalised(token)) return step;
    if (!(token.kind === 'word' && isFunctionWord(token.lower)) && !joints.has(token.text)) return 0;
  }
  return 0;
}

function isOwner(token: Token | undefined): boolean {
  return token !== undefined && /['’]s?$/u.test(token.text);
}

const joints = new Set(['&', '-']);
/** "of the" and the word with a capital behind it. */
const longestJoint = 3;
/** Tokens on either side; no name is longer. */
const longestSide = 8;
