import { isFunctionWord } from '../../lexicon/function-words.ts';
import { couldBe, mostly } from '../../lexicon/parts-of-speech.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { focused, partial, unsure } from '../negations/cues.ts';
import { cardinals } from '../quantities/number-words.ts';
import type { Token } from '../token.ts';
import {
  adverbs,
  conjunctions,
  determiners,
  negators,
  prepositions,
  pronouns,
  relatives,
} from './closed-words.ts';
import { openPart } from './open-part.ts';
import { verbForms } from './verb-forms.ts';
import { isAuxiliary, isNominal, isOpenWord } from './word-classes.ts';
import type { Part, Word } from './word.ts';

/** The part that a token plays behind the word before it; undefined for what plays none, such as quotation marks. */
export function partOf(token: Token, before: Word | undefined, next: Token | undefined): Part | undefined {
  if (token.kind === 'number') return 'noun';
  if (token.kind === 'punctuation') return isDash(token, before, next) ? 'stop' : punctuation.get(token.text);
  const { lower } = token;
  // "has not yet signed", "has since signed"; elsewhere they join clauses.
  if (lower === 'yet' && before !== undefined && yetLeads.has(before.part)) return 'adverb';
  if (lower === 'since' && before?.part === 'auxiliary') return 'adverb';
  if (lower === 'need' && next?.lower === 'not') return 'auxiliary';
  if (lower === 'to') return next !== undefined && isInfinitive(next) ? 'to' : 'preposition';
  const closed = closedPart(lower);
  if (closed === 'relative') return relativePart(lower, before, next);
  if (closed === 'negation' && isNoDenial(lower, next)) return 'adverb';
  if (lower === 'no' && next?.lower === 'longer') return 'negation';
  if (lower === 'according' && next?.lower === 'to') return 'preposition';
  if (lower === 'per' && next?.lower === 'cent') return 'noun';
  // "The mill's first strike"
  if (
    ranks.has(lower) &&
    (before?.isPossessive === true || before?.part === 'determiner') &&
    isOpenWord(next)
  )
    return 'adjective';
  if (lower === 'like' && before !== undefined && likers.has(before.part)) return 'verb';
  // "The minister himself", "is itself at fault"
  if (reflexives.has(lower) && before !== undefined && emphatic.has(before.part)) return 'adverb';
  // "One of her nine games", but "gave her nine books"
  if (lower === 'her')
    return isOpenWord(next) || (isFigure(next) && before?.part !== 'verb') ? 'determiner' : 'pronoun';
  const open = closed ?? openPart(token, before, next);
  return open === 'verb' && isLasting(token, next) ? 'auxiliary' : open;
}

function isFigure(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || token.lower in cardinals);
}

/** "Remains open", "remained chairman", "stays shut": what lasts, is. */
function isLasting({ lemma }: Token, next: Token | undefined): boolean {
  if (next?.kind !== 'word') return false;
  if (lemma === 'stay')
    return couldBe(next.lower, 'adjective') && mostly(next.lemma) !== 'noun' && !isFunctionWord(next.lower);
  return lemma === 'remain';
}

/** " - " and "--" set off what follows as a dash does; a hyphen inside a word does not. */
function isDash({ text, start, end }: Token, before: Word | undefined, next: Token | undefined): boolean {
  if (text !== '-' || before === undefined || next === undefined) return false;
  const isSpaced = before.end < start && next.start > end;
  return isSpaced || (next.text === '-' && next.start === end);
}

/** The part of a word of the closed classes. Remembered, since every word of every sentence is looked for in all of them. */
const closedPart = remembered((lower): Part | undefined => {
  if (negators.has(lower)) return 'negation';
  if (isAuxiliary(lower)) return 'auxiliary';
  if (relatives.has(lower)) return 'relative';
  if (lower === 'no') return 'determiner';
  if (determiners.has(lower)) return 'determiner';
  if (pronouns.has(lower)) return 'pronoun';
  if (conjunctions.has(lower)) return 'conjunction';
  if (adverbs.has(lower)) return 'adverb';
  return prepositions.has(lower) ? 'preposition' : undefined;
});

/** "not only", "never more": words that look like a denial of the verb and are none. */
function isNoDenial(lower: string, next: Token | undefined): boolean {
  const follower = next?.lower ?? '';
  if (follower === 'to') return false;
  return [focused, partial, unsure].some((cues) => cues.get(lower)?.has(follower) === true);
}

/** "who", "which" and "that" after a noun begin a relative clause; "that" after a verb begins what is said, before a noun it points. */
function relativePart(lower: string, before: Word | undefined, next: Token | undefined): Part {
  if (lower !== 'that') return 'relative';
  const isVerbNext = next !== undefined && (isAuxiliary(next.lower) || isPastOnly(next));
  return isNominal(before) && isVerbNext
    ? 'relative'
    : before?.part === 'preposition'
      ? 'determiner'
      : 'conjunction';
}

function isInfinitive(token: Token): boolean {
  if (token.kind !== 'word' || determiners.has(token.lower)) return false;
  if (token.lower === 'be' || token.lower === 'have' || token.lower === 'do') return true;
  if (token.lower.endsWith('ly') || token.lower === 'not') return true;
  return token.text === token.lower && verbForms(token.lower, token.lemma).isBase;
}

function isPastOnly(token: Token): boolean {
  const form = verbForms(token.lower, token.lemma);
  return form.isPast || (form.isThirdPerson && form.isMostlyVerb);
}

const reflexives = new Set('himself herself itself themselves'.split(' '));
/** After these a reflexive pronoun only stresses. */
const emphatic = new Set<Part>(['noun', 'name', 'auxiliary']);

const ranks = new Set(['first', 'last']);
const yetLeads = new Set<Part>(['negation', 'auxiliary']);

/** After these "like" is what somebody does. */
const likers = new Set<Part>(['negation', 'to', 'pronoun']);

const punctuation: ReadonlyMap<string, Part> = new Map([
  [',', 'comma'],
  ...[';', ':', '(', ')', '—', '–', '?', '!', '…', '[', ']'].map((sign) => [sign, 'stop'] as const),
]);
