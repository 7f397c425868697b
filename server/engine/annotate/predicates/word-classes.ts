import type { Token } from '../token.ts';
import { conjunctions, determiners, forms, modals, prepositions, pronouns } from './closed-words.ts';
import { verbForms } from './verb-forms.ts';
import type { Word } from './word.ts';

/** A word of the open classes, as far as its form tells: a noun, a verb, an adjective, an adverb. */
export function isOpenWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { lower } = token;
  return !(
    prepositions.has(lower) ||
    conjunctions.has(lower) ||
    determiners.has(lower) ||
    pronouns.has(lower) ||
    isAuxiliary(lower) ||
    lower === 'to' ||
    lower === 'that'
  );
}

export function isAuxiliary(lower: string): boolean {
  return forms.be.has(lower) || forms.have.has(lower) || forms.do.has(lower) || modals.has(lower);
}

export function isNominal(before: Word | undefined): boolean {
  return before?.part === 'noun' || before?.part === 'name' || before?.part === 'comma';
}

/** "Fell", "rose": what befalls amounts. */
export function isMove({ lower, lemma }: Token): boolean {
  return moves.has(lemma) && verbForms(lower, lemma).isPast;
}

/** What befalls amounts, by its dictionary form. */
export const moves = new Set(
  'rise fall drop climb increase decrease decline jump slip surge plunge soar gain grow shrink'.split(' '),
);
