import type { Span } from '../document/span.ts';
import { isFunctionWord } from '../lexicon/function-words.ts';
import type { Negation } from './negation.ts';
import { determiners } from './predicates/closed-words.ts';
import {
  amounts,
  denyingVerbs,
  focused,
  followers,
  harmlessAfterNo,
  harms,
  lightWords,
  manyWords,
  partial,
  plainCues,
  pronouns,
  removals,
  scopeEnds,
  sparingVerbs,
  surpassed,
  targetEnds,
  unsure,
  weakeners,
} from './negations/cues.ts';
import type { Token } from './token.ts';

/**
 * The negations of a sentence. A cue bears on the next content word after it, within a few words and not across a comma or
 * a stop; phrases that only look like negations ("not only", "no later than") are none, and what merely takes away from what
 * follows ("hardly", "not all", "opposed") has a scope and no target.
 */
export function negations(tokens: readonly Token[]): readonly Negation[] {
  const found: Negation[] = [];
  for (const [at, token] of tokens.entries()) {
    const cue = cueAt(tokens, at);
    if (cue === undefined) continue;
    const { target } = cue;
    const end = cue.isFocused && target !== undefined ? target.end : scopeEnd(tokens, at);
    found.push({
      cue: { start: token.start, end: token.end },
      target: target === undefined ? undefined : { start: target.start, end: target.end },
      scope: { start: token.start, end },
    });
  }
  return found;
}

interface Cue {
  readonly target: Token | undefined;
  /** Whether it bears on its target alone. */
  readonly isFocused: boolean;
}

function cueAt(tokens: readonly Token[], at: number): Cue | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  const next = tokens[at + 1];
  if (isPlain(token) && !isTitle(token, at, next)) return plainCue(tokens, at);
  if (denyingVerbs.has(token.lemma) && next !== undefined) {
    const isClause = token.lemma === 'deny' && next.lower === 'that';
    // What somebody denies "that" is a whole clause: its verb tells, and not the next word.
    if (isClause && !pronouns.has(tokens[at + 2]?.lower ?? '')) return weak;
    if (followers.has(next.lower)) return { target: targetOf(tokens, at + 2), isFocused: false };
    // "The failed steering" tells what became of it, and not that somebody did not steer.
    const isAdjective = determiners.has(tokens[at - 1]?.lower ?? '');
    if (next.lower.endsWith('ing') && !isAdjective)
      return { target: targetOf(tokens, at + 1), isFocused: false };
  }
  const beyond = token.lower === 'beyond' ? beyondFrom(tokens, at + 1) : undefined;
  if (beyond !== undefined) return { target: beyond, isFocused: true };
  if (token.lower === 'yet' && next?.lower === 'to')
    return { target: targetOf(tokens, at + 2), isFocused: false };
  // "Suspended from trading", "removed from the bill": it is there no more.
  if (removals.has(token.lemma) && isFromNear(tokens, at)) return weak;
  const spared = sparingVerbs.has(token.lemma) ? targetOf(tokens, at + 1) : undefined;
  const harm = spared === undefined ? undefined : harmFrom(tokens, spared);
  if (harm !== undefined) return { target: harm, isFocused: true };
  if (!weakeners.has(token.lemma) && !weakeners.has(token.lower)) return undefined;
  if (isQuarrel(token, tokens[at - 1])) return undefined;
  return amounts.has(tokens[at - 1]?.lower ?? '') ? undefined : weak;
}

/** "Beyond any doubt": there is none. */
function beyondFrom(tokens: readonly Token[], from: number): Token | undefined {
  const found = tokens
    .slice(from, from + nearest)
    .find(({ lower }) => !isFunctionWord(lower) && lower !== 'reasonable');
  return found !== undefined && surpassed.has(found.lower) ? found : undefined;
}

function isFromNear(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 1 + nearest).some(({ lower }) => lower === 'from');
}

/** "The dispute over the pier": a noun, which casts no doubt on what follows. */
function isQuarrel({ lemma }: Token, before: Token | undefined): boolean {
  return lemma === 'dispute' && determiners.has(before?.lower ?? '');
}

/** "Escaped serious injury": the harm, at most one word further on. */
function harmFrom(tokens: readonly Token[], first: Token): Token | undefined {
  const at = tokens.indexOf(first);
  return tokens.slice(at, at + 2).find(({ lemma }) => harms.has(lemma));
}

function plainCue(tokens: readonly Token[], at: number): Cue | undefined {
  const key = cueWord(tokens[at]);
  const next = tokens[at + 1];
  const follower = next?.lower ?? '';
  if (key === 'no' && (harmlessAfterNo.has(follower) || isHedged(tokens, at))) return undefined;
  if (focused.get(key)?.has(follower) === true) return { target: next, isFocused: true };
  if (partial.get(key)?.has(follower) === true) return { target: next, isFocused: false };
  if (unsure.get(key)?.has(follower) === true || (key === 'no' && isComparative(follower))) return weak;
  return { target: targetOf(tokens, at + 1), isFocused: false };
}

/** "Little to no history", "few or no boats": the word before takes away as much as is meant. */
function isHedged(tokens: readonly Token[], at: number): boolean {
  return /^(?:to|or)$/u.test(tokens[at - 1]?.lower ?? '') && weakeners.has(tokens[at - 2]?.lower ?? '');
}

function isPlain({ lower }: Token): boolean {
  return plainCues.has(lower) || lower.endsWith("n't");
}

/** "isn't" denies as "not" does. */
function cueWord(token: Token | undefined): string {
  const lower = token?.lower ?? '';
  return lower.endsWith("n't") ? 'not' : lower;
}

/** "No Harbour in Heaven" is a title that begins with a no. */
function isTitle(token: Token, at: number, next: Token | undefined): boolean {
  return /^No$/u.test(token.text) && next?.kind === 'word' && /^\p{Lu}/u.test(next.text) && at > 0;
}

function isComparative(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('er') && !lower.endsWith('ber') && lower !== 'longer';
}

function targetOf(tokens: readonly Token[], from: number): Token | undefined {
  for (const token of tokens.slice(from, from + reach)) {
    if (token.kind === 'punctuation' && !/^["“”‘’'-]$/u.test(token.text)) return undefined;
    if (token.kind !== 'word') continue;
    if (targetEnds.has(token.lower) || manyWords.has(token.lower)) return undefined;
    // "Not one of the town's sirens": of the sirens it is denied.
    const isOwner = /['’]s?$/u.test(token.text) && tokens.slice(from, tokens.indexOf(token)).some(isOf);
    if (!isFunctionWord(token.lower) && !lightWords.has(token.lemma) && !isOwner) return token;
  }
  return undefined;
}

function isOf({ lower }: Token): boolean {
  return lower === 'of';
}

/** Up to the next clause: a stop, a word that opens one, or a comma once something has been said. */
function scopeEnd(tokens: readonly Token[], at: number): number {
  let end: Span = tokens[at] ?? { start: 0, end: 0 };
  let hasContent = false;
  for (const token of tokens.slice(at + 1, at + 1 + longestScope)) {
    if (token.kind === 'punctuation') {
      if (/^[;:.!?—–()]$/u.test(token.text)) break;
      // "No longer done here, or elsewhere": the alternative is denied as well.
      if (token.text === ',' && hasContent && !isAlternative(tokens[tokens.indexOf(token) + 1])) break;
      continue;
    }
    if (hasContent && scopeEnds.has(token.lower)) break;
    hasContent ||= token.kind === 'number' || !isFunctionWord(token.lower);
    end = token;
  }
  return end.end;
}

function isAlternative(token: Token | undefined): boolean {
  return token?.lower === 'or' || token?.lower === 'nor';
}

const weak: Cue = { target: undefined, isFocused: false };
const reach = 7;
/** Tokens within which "from" follows its verb. */
const nearest = 3;
const longestScope = 30;
