import { mostly } from '../../lexicon/parts-of-speech.ts';
import { cardinals } from '../quantities/number-words.ts';
import type { Token } from '../token.ts';
import { conjunctions, determiners, forms } from './closed-words.ts';
import { isParticipleLikeBase, verbForms } from './verb-forms.ts';
import { isNominal, isOpenWord, moves } from './word-classes.ts';
import type { Part, Word } from './word.ts';

/** The part of a word of the open classes. */
export function openPart(token: Token, before: Word | undefined, next: Token | undefined): Part {
  const form = verbForms(token.lower, token.lemma);
  if (token.lower.endsWith('ly') && !form.isNoun && !form.isBase) return 'adverb';
  // "Brought the tour forward"
  if (token.lower === 'forward' && (isNominal(before) || before?.part === 'pronoun')) return 'adverb';
  const isOwned = before?.isPossessive === true;
  const opensPhrase = isOwned || before?.part === 'determiner' || before?.part === 'adjective';
  if (form.isGerund)
    return opensPhrase || isNounBefore(before, next) || endsCompound(token, before, next)
      ? nounOrAdjective(form)
      : 'verb';
  // "19 seats", "forty votes"
  if (form.isThirdPerson && form.isNoun && isFigure(before)) return 'noun';
  // "A 3 percent cut"
  if (form.isPast && form.isNoun && before?.token.lemma === 'percent' && token.lower === token.lemma)
    return 'noun';
  // "And three cancelled": behind a bare figure, with nothing that it could describe.
  if (form.isPast && before !== undefined && before.token.lower in cardinals && !isOpenWord(next))
    return 'verb';
  // "All 3,400 evacuated residents"
  if (form.isPast && isFigure(before) && isPlural(next)) return 'adjective';
  if (form.isPast && !opensPhrase && !(before?.part === 'preposition' && isOpenWord(next))) return 'verb';
  // "While Alder's rose by 3 percent": what is owned goes without saying.
  if (form.isPast && isOwned && moves.has(token.lemma) && next !== undefined && ways.has(next.lower))
    return 'verb';
  if (form.isPast && opensPhrase) return 'adjective';
  if (isParticipleLikeBase(token.lower) && before !== undefined && forms.have.has(before.token.lower))
    return 'verb';
  if (form.isBase && takesBase(before) && !opensPhrase) return 'verb';
  if (form.isBase && isPluralBefore(before) && form.isMostlyVerb) return 'verb';
  if (form.isBase && isNominal(before) && !opensPhrase && isMoveByFigure(token, next)) return 'verb';
  if (form.isBase && isInList(before) && form.isMostlyVerb && opensObject(next)) return 'verb';
  if (form.isThirdPerson && !opensPhrase && isThirdPerson(form.isMostlyVerb, before, next)) return 'verb';
  return nounOrAdjective(form);
}

function isFigure(before: Word | undefined): boolean {
  return before !== undefined && (before.token.kind === 'number' || before.token.lower in cardinals);
}

/** A noun that is one of many, by its form. */
function isPlural(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !isOpenWord(token)) return false;
  return token.lower !== token.lemma && token.lower.endsWith('s') && mostly(token.lemma) === 'noun';
}

function nounOrAdjective({ isAdjective, isNoun }: { isAdjective: boolean; isNoun: boolean }): Part {
  return isAdjective && !isNoun ? 'adjective' : 'noun';
}

/** A base form is a verb after "to", an auxiliary other than "be" and "have", or a pronoun. */
function takesBase(before: Word | undefined): boolean {
  if (before === undefined) return false;
  if (before.part === 'to') return true;
  if (before.part === 'auxiliary')
    return !forms.be.has(before.token.lower) && !forms.have.has(before.token.lower);
  if (before.part === 'negation' || before.part === 'adverb') return before.token.lower !== 'very';
  return before.part === 'pronoun' || (before.part === 'relative' && before.token.lower === 'who');
}

function isPluralBefore(before: Word | undefined): boolean {
  return (
    before?.part === 'noun' && before.token.lower.endsWith('s') && before.token.lower !== before.token.lemma
  );
}

/** "saw exports of grain rise 4 percent" */
function isMoveByFigure({ lower }: Token, next: Token | undefined): boolean {
  return moves.has(lower) && (next?.kind === 'number' || next?.text === '$');
}

/** "to close the pool, sell the land and build a school" */
function isInList(before: Word | undefined): boolean {
  return before?.part === 'comma' || coordinators.has(before?.token.lower ?? '');
}

/** "wants a fence" after a name is a verb; "talks" after a noun only where it mostly is one. */
function isThirdPerson(isMostlyVerb: boolean, before: Word | undefined, next: Token | undefined): boolean {
  if (before === undefined) return false;
  if (before.part === 'pronoun' || before.part === 'relative') return true;
  if (before.part === 'name' || before.part === 'noun' || before.part === 'adverb' || before.part === 'comma')
    return isMostlyVerb || ((before.part === 'name' || before.part === 'adverb') && opensObject(next));
  return before.part === 'conjunction' && isMostlyVerb;
}

function opensObject(next: Token | undefined): boolean {
  if (next === undefined) return false;
  return (
    determiners.has(next.lower) || next.lower === 'that' || next.lower === 'to' || /^\p{Lu}/u.test(next.text)
  );
}

/** "the state building programme": a gerund between nouns is one itself. */
function isNounBefore(before: Word | undefined, next: Token | undefined): boolean {
  return before?.part === 'noun' && isOpenWord(next) && next !== undefined && !next.lower.endsWith('ly');
}

/** "without wall funding": a word that is mostly a noun, after a noun, with nothing that it could act on. */
function endsCompound({ lower }: Token, before: Word | undefined, next: Token | undefined): boolean {
  const isLast = next === undefined || next.kind === 'punctuation' || conjunctions.has(next.lower);
  return before?.part === 'noun' && isLast && mostly(lower) === 'noun';
}

const coordinators = new Set(['and', 'or', 'but', 'nor']);
const ways = new Set(['by', 'to', 'from']);
