import { isFunctionWord } from '../../lexicon/function-words.ts';
import { couldBe, mostly } from '../../lexicon/parts-of-speech.ts';
import { overlaps, type Span } from '../../document/span.ts';
import { remembered } from '../../lexicon/remembered.ts';
import type { Name } from '../name.ts';
import { cardinals } from '../quantities/number-words.ts';
import { focused, partial, unsure } from '../negations/cues.ts';
import type { Token } from '../token.ts';
import {
  adverbs,
  conjunctions,
  determiners,
  forms,
  modals,
  negators,
  prepositions,
  pronouns,
  relatives,
} from './closed-words.ts';
import { isBoundWord } from './bound-words.ts';
import { isParticipleLikeBase, verbForms } from './verb-forms.ts';
import { readOnce } from '../../read-once.ts';

/** A word of a sentence with the part it plays there; a name is one word. */
export interface Word extends Span {
  readonly part: Part;
  /** Its last token: that is where a phrase bends. */
  readonly token: Token;
  readonly name: Name | undefined;
  /** Whether it owns what follows: "the mayor's", "Orme's". */
  readonly isPossessive: boolean;
}

export type Part =
  | 'noun'
  | 'name'
  | 'pronoun'
  | 'determiner'
  | 'adjective'
  | 'adverb'
  | 'negation'
  | 'auxiliary'
  | 'verb'
  | 'preposition'
  | 'conjunction'
  | 'relative'
  | 'to'
  | 'time'
  | 'comma'
  | 'stop';

/** What the words are read from. */
export interface Material {
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly dates: readonly { readonly span: Span }[];
}

/** The words of a sentence, in order. Quotation marks and hyphens are left out: they change no part. */
export const words: (sentence: Material) => readonly Word[] = readOnce(readWords);

function readWords({ tokens, names, dates }: Material): readonly Word[] {
  const found: Word[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const name = token.kind === 'punctuation' ? undefined : names.find(({ span }) => overlaps(span, token));
    const date = name === undefined ? dates.find(({ span }) => overlaps(span, token)) : undefined;
    const whole = name?.span ?? date?.span;
    if (whole === undefined) {
      const one = tokens[at + 1];
      if (one !== undefined && isNoOne(token, one, tokens[at + 2])) {
        found.push({ ...word('pronoun', token, token, undefined), end: one.end });
        at += 1;
        continue;
      }
      const part = isBoundWord(tokens, at, found.at(-1))
        ? 'determiner'
        : isOfAmount(token, found, tokens[at + 1])
          ? 'adjective'
          : isOpeningCompound(tokens, at, found)
            ? 'noun'
            : isLeavingOut(
                  token,
                  found,
                  names.some(({ span }) => overlaps(span, tokens[at + 1] ?? token)),
                )
              ? 'preposition'
              : partOf(token, leadOf(found), tokens[at + 1]);
      if (part !== undefined) found.push(word(part, token, token, undefined));
      continue;
    }
    let last = token;
    for (let next = tokens[at + 1]; next !== undefined && next.start < whole.end; next = tokens[at + 1]) {
      if (next.kind !== 'punctuation') last = next;
      at += 1;
    }
    found.push(word(name === undefined ? 'time' : 'name', token, last, name));
  }
  return found;
}

/** "No one signed", but not "no one reason". */
function isNoOne({ lower }: Token, one: Token, next: Token | undefined): boolean {
  if (lower !== 'no' || one.lower !== 'one') return false;
  const form = next?.kind === 'word' ? verbForms(next.lower, next.lemma) : undefined;
  return form === undefined || form.isPast || form.isThirdPerson || !isOpenWord(next);
}

/** "24 pairs of breeding owls": of so many, they are what they do. */
function isOfAmount(token: Token, found: readonly Word[], next: Token | undefined): boolean {
  const [amount, of] = [found.at(-2), found.at(-1)];
  return (
    of?.token.lower === 'of' &&
    amounts.has(amount?.token.lemma ?? '') &&
    token.kind === 'word' &&
    isOpenWord(next) &&
    verbForms(token.lower, token.lemma).isGerund
  );
}

/** "Wheat exports from Alder fell": what opens the sentence as a noun and a plural, with a verb to come, is one phrase. */
function isOpeningCompound(tokens: readonly Token[], at: number, found: readonly Word[]): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || found.length !== 1 || found[0]?.part !== 'noun') return false;
  if (!compoundTies.has(next?.lower ?? '')) return false;
  const form = verbForms(token.lower, token.lemma);
  if (!form.isThirdPerson || !form.isNoun) return false;
  const behind = tokens.slice(at + 2, at + 2 + compoundReach);
  const end = behind.findIndex(({ kind }) => kind === 'punctuation');
  return behind
    .slice(0, end < 0 ? compoundReach : end)
    .some((word) => isAuxiliary(word.lower) || isMove(word));
}

/** "Every member but Orme signed": what follows is left out, and does nothing. */
function isLeavingOut({ lower }: Token, found: readonly Word[], isBeforeName: boolean): boolean {
  if (lower !== 'but' || !isBeforeName) return false;
  const from = found.findLastIndex(({ token }) => leavable.has(token.lower));
  return from >= 0 && found.slice(from).every(({ part }) => phraseParts.has(part));
}

/** "Fell", "rose": what befalls amounts. */
function isMove({ lower, lemma }: Token): boolean {
  return moves.has(lemma) && verbForms(lower, lemma).isPast;
}

/** What stands before: in "the 2003 meeting" not the year, but what opens the phrase. */
function leadOf(found: readonly Word[]): Word | undefined {
  const [opening, last] = [found.at(-2), found.at(-1)];
  return last?.part === 'time' && opening?.part === 'determiner' ? opening : last;
}

function word(part: Part, first: Token, token: Token, name: Name | undefined): Word {
  return {
    part,
    start: first.start,
    end: token.end,
    token,
    name,
    isPossessive:
      part !== 'pronoun' &&
      token.kind === 'word' &&
      mayBePossessive(token.text) &&
      hasPossessiveEnding(token.text),
  };
}

/** Most words end otherwise, and need not be looked up. */
function mayBePossessive(text: string): boolean {
  return text.endsWith('s') || text.endsWith("'") || text.endsWith('’') || text.endsWith('S');
}

const hasPossessiveEnding = remembered((text) => /(?:['’]s|s['’])$/iu.test(text));

function partOf(token: Token, before: Word | undefined, next: Token | undefined): Part | undefined {
  if (token.kind === 'number') return 'noun';
  if (token.kind === 'punctuation') return isDash(token, before, next) ? 'stop' : punctuation.get(token.text);
  const { lower } = token;
  // "has not yet signed"; elsewhere it joins clauses.
  if (lower === 'yet' && before !== undefined && yetLeads.has(before.part)) return 'adverb';
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
  if (lower === 'her') return isOpenWord(next) ? 'determiner' : 'pronoun';
  const open = closed ?? openPart(token, before, next);
  return open === 'verb' && isLasting(token, next) ? 'auxiliary' : open;
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

function openPart(token: Token, before: Word | undefined, next: Token | undefined): Part {
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
  return before?.part === 'comma' || before?.part === 'conjunction';
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

function isOpenWord(token: Token | undefined): boolean {
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

function isNominal(before: Word | undefined): boolean {
  return before?.part === 'noun' || before?.part === 'name' || before?.part === 'comma';
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

function isAuxiliary(lower: string): boolean {
  return forms.be.has(lower) || forms.have.has(lower) || forms.do.has(lower) || modals.has(lower);
}

const moves = new Set(
  'rise fall drop climb increase decrease decline jump slip surge plunge soar gain grow shrink'.split(' '),
);

const ways = new Set(['by', 'to', 'from']);
const reflexives = new Set('himself herself itself themselves'.split(' '));
/** After these a reflexive pronoun only stresses. */
const emphatic = new Set<Part>(['noun', 'name', 'auxiliary']);

const amounts = new Set(
  'pair couple number group dozen hundred thousand million flock herd crowd'.split(' '),
);

const ranks = new Set(['first', 'last']);
const leavable = new Set(['all', 'every', 'everyone', 'everybody', 'no', 'none', 'nobody']);
const phraseParts = new Set<Part>([
  'noun',
  'name',
  'pronoun',
  'determiner',
  'adjective',
  'preposition',
  'time',
]);
const compoundTies = new Set(['from', 'to', 'of', 'by', 'in']);
const compoundReach = 8;

const yetLeads = new Set<Part>(['negation', 'auxiliary']);

/** After these "like" is what somebody does. */
const likers = new Set<Part>(['negation', 'to', 'pronoun']);

const punctuation: ReadonlyMap<string, Part> = new Map([
  [',', 'comma'],
  ...[';', ':', '(', ')', '—', '–', '?', '!', '…', '[', ']'].map((sign) => [sign, 'stop'] as const),
]);
