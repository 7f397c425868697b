import { overlaps, type Span } from '../../document/span.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import { remembered } from '../../lexicon/remembered.ts';
import { readOnce } from '../../read-once.ts';
import type { Name } from '../name.ts';
import type { Token } from '../token.ts';
import { cardinals } from '../quantities/number-words.ts';
import { isBoundWord } from './bound-words.ts';
import { partOf } from './part.ts';
import { verbForms } from './verb-forms.ts';
import { isAuxiliary, isMove, isOpenWord } from './word-classes.ts';
import type { Part, Word } from './word.ts';

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
      if (isDistance(tokens, at)) {
        found.push(word('time', token, tokens[at + 2] ?? token, undefined));
        at += 2;
        continue;
      }
      if (isSpell(tokens, at, found.at(-1)?.part)) {
        const spell = tokens[at + 1] ?? token;
        found.push(word('time', token, spell, undefined));
        at += 1;
        continue;
      }
      const part = isBoundWord(tokens, at, found.at(-1))
        ? 'determiner'
        : isOfAmount(token, found, tokens[at + 1])
          ? 'adjective'
          : isOpeningCompound(tokens, at, found) || isOfWhole(token, tokens[at + 1])
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

/** "Counted 47 lynx this winter": when it was, and nothing that was counted. "This winter was cold" and "for this season" are things. */
function isSpell(tokens: readonly Token[], at: number, before: Part | undefined): boolean {
  const [pointing, spell, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    pointers.has(pointing?.lower ?? '') &&
    before !== undefined &&
    beforeSpell.has(before) &&
    spells.has(spell?.lower ?? '') &&
    (next === undefined || next.kind === 'punctuation' || isFunctionWord(next.lower))
  );
}

/** "Had found it three days earlier": when it was, and nothing that was found. */
function isDistance(tokens: readonly Token[], at: number): boolean {
  const [amount, unit, side] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    timeUnits.has(unit?.lemma ?? '') &&
    sides.has(side?.lower ?? '') &&
    (amount?.kind === 'number' || amounting.has(amount?.lower ?? '') || (amount?.lower ?? '') in cardinals)
  );
}

/** "No one signed", but not "no one reason". */
function isNoOne({ lower }: Token, one: Token, next: Token | undefined): boolean {
  if (lower !== 'no' || one.lower !== 'one') return false;
  const form = next?.kind === 'word' ? verbForms(next.lower, next.lemma) : undefined;
  return form === undefined || form.isPast || form.isThirdPerson || !isOpenWord(next);
}

/** "Each of the nine", "only part of it" */
function isOfWhole({ lower }: Token, next: Token | undefined): boolean {
  return (lower === 'each' || lower === 'part') && next?.lower === 'of';
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
  const form = verbForms(token.lower, token.lemma);
  if (!form.isThirdPerson || !form.isNoun || isAuxiliary(token.lower)) return false;
  // "Appeal judges struck down the fine"
  const behindNext = tokens[at + 2];
  const object = verbParticles.has(behindNext?.lower ?? '') ? tokens[at + 3] : behindNext;
  if (isTransitivePast(next, object)) return true;
  if (!compoundTies.has(next?.lower ?? '')) return false;
  const behind = tokens.slice(at + 2, at + 2 + compoundReach);
  const end = behind.findIndex(({ kind }) => kind === 'punctuation');
  return behind
    .slice(0, end < 0 ? compoundReach : end)
    .some((word, i, all) => isAuxiliary(word.lower) || isMove(word) || isTransitivePast(word, all[i + 1]));
}

/** A past with its object: the verb of the clause, and no participle. */
function isTransitivePast(token: Token | undefined, next: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    verbForms(token.lower, token.lemma).isPast &&
    token.lower !== token.lemma &&
    articles.has(next?.lower ?? '')
  );
}

/** "Every member but Orme signed": what follows is left out, and does nothing. */
function isLeavingOut({ lower }: Token, found: readonly Word[], isBeforeName: boolean): boolean {
  if (lower !== 'but' || !isBeforeName) return false;
  const from = found.findLastIndex(({ token }) => leavable.has(token.lower));
  return from >= 0 && found.slice(from).every(({ part }) => phraseParts.has(part));
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

const amounts = new Set(
  'pair couple number group dozen hundred thousand million flock herd crowd'.split(' '),
);

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
const amounting = new Set(['a', 'an', 'several', 'some', 'many']);
const timeUnits = new Set('minute hour day week month year decade'.split(' '));
const sides = new Set(['earlier', 'later', 'afterwards', 'ago']);
const articles = new Set(['the', 'a', 'an', 'its', 'their']);
/** Particles that a verb may have before its object: "struck down the fine". */
const verbParticles = new Set(['down', 'up', 'out', 'off', 'back', 'away', 'over']);
const compoundTies = new Set(['from', 'to', 'of', 'by', 'in']);
const compoundReach = 8;
const beforeSpell: ReadonlySet<Part> = new Set<Part>(['noun', 'name', 'pronoun', 'verb', 'adverb']);
const pointers = new Set(['this', 'last', 'next', 'each', 'every']);
const spells = new Set('winter spring summer autumn season semester term time round'.split(' '));
