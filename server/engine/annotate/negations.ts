import { isFunctionWord } from '../lexicon/function-words.ts';
import type { Negation } from './negation.ts';
import type { Token } from './token.ts';

/**
 * The negations of a sentence. A cue bears on the next content word after it, within a few words and not across a comma or
 * a stop; phrases that only look like negations ("not only", "no later than") are none.
 */
export function negations(tokens: readonly Token[]): readonly Negation[] {
  const found: Negation[] = [];
  for (const [at, token] of tokens.entries()) {
    const cue = cueAt(tokens, at);
    const target = cue && targetOf(tokens, at + cue.length);
    if (target === undefined) continue;
    found.push({
      cue: { start: token.start, end: token.end },
      target: { start: target.start, end: target.end },
    });
  }
  return found;
}

interface Cue {
  /** How many tokens the cue takes up. */
  readonly length: number;
}

function cueAt(tokens: readonly Token[], at: number): Cue | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return undefined;
  const next = tokens[at + 1]?.lower ?? '';
  const isPlain = plainCues.has(token.lower) || token.lower.endsWith("n't");
  if (isPlain) return harmless.get(token.lower)?.has(next) === true ? undefined : { length: 1 };
  if (!isVerbal(token)) return undefined;
  return followers.has(next) || next.endsWith('ing') ? { length: followers.has(next) ? 2 : 1 } : undefined;
}

/** Denied, refused to, failed to: verbs that deny what they take. */
function isVerbal(token: Token): boolean {
  return denyingVerbs.has(token.lemma);
}

function targetOf(tokens: readonly Token[], from: number): Token | undefined {
  for (const token of tokens.slice(from, from + reach)) {
    if (token.kind === 'punctuation' && !/^["“”‘’'\u2011-]$/u.test(token.text)) return undefined;
    if (token.kind === 'word' && !isFunctionWord(token.lower) && !lightWords.has(token.lemma)) return token;
  }
  return undefined;
}

const reach = 7;

const plainCues = new Set(['not', 'no', 'never', 'cannot', 'neither', 'nor', 'without', 'none', 'nobody']);

/** Cue, and the next words with which it denies nothing. */
const harmless: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['not', new Set(['only', 'just', 'merely', 'least', 'simply', 'alone', 'to'])],
  [
    'no',
    new Set(['doubt', 'matter', 'fewer', 'more', 'less', 'later', 'earlier', 'sooner', 'one', '.', 'wonder']),
  ],
]);

const denyingVerbs = new Set(['deny', 'refuse', 'decline', 'fail', 'unable', 'neglect', 'forget']);
const followers = new Set(['to', 'that', 'having']);

/** Words that stand between a cue and what it denies. */
const lightWords = new Set([
  'be',
  'have',
  'do',
  'yet',
  'even',
  'ever',
  'really',
  'actually',
  'immediately',
  'any',
  'longer',
  'also',
  'always',
  'currently',
  'publicly',
  'formally',
]);
