import type { Span } from '../document/span.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './token.ts';

/** For what an amount is given each time: "day" in "two ships a day", "a daily 300 tonnes", "each day 300 tonnes"; "each" in "$5 apiece". */
export interface Rate {
  readonly per: string;
  /** The words that say so. */
  readonly span: Span;
}

/** The rate at which a quantity of these tokens is given; undefined where nothing says so. */
export function rateOf(quantity: Quantity, tokens: readonly Token[]): Rate | undefined {
  return rateBehind(quantity, tokens) ?? rateBefore(quantity, tokens) ?? rateAhead(quantity, tokens);
}

/** "Half a percent of the price for each week": in the same part of the sentence, before the next figure. */
function rateAhead({ span, counted }: Quantity, tokens: readonly Token[]): Rate | undefined {
  const behind = tokens.filter(({ start }) => start >= Math.max(span.end, counted?.span.end ?? 0));
  const end = behind.findIndex(({ kind }) => kind === 'punctuation' || kind === 'number');
  const part = behind.slice(0, end < 0 ? behind.length : end).slice(0, farthestAhead);
  for (const [at, word] of part.entries()) {
    const [each, time] = [part[at + 1], part[at + 2]];
    if (word.lower !== 'for' || !distributive.has(each?.lower ?? '') || !times.has(time?.lower ?? ''))
      continue;
    if (time !== undefined) return { per: time.lower, span: { start: word.start, end: time.end } };
  }
  return undefined;
}

function rateBehind({ span, counted }: Quantity, tokens: readonly Token[]): Rate | undefined {
  const at = tokens.findIndex(({ start }) => start >= Math.max(span.end, counted?.span.end ?? 0));
  const [word, next, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (word === undefined) return undefined;
  // "300 tonnes of ore a day"
  if (word.lower === 'of' && next !== undefined && last !== undefined) return rateAt(last, tokens[at + 3]);
  const rate = rateAt(word, next);
  // "90 litres a head each day"
  return rate !== undefined && portions.has(rate.per) && last !== undefined
    ? (rateAt(last, tokens[at + 3]) ?? rate)
    : rate;
}

function rateAt(word: Token, next: Token | undefined): Rate | undefined {
  const adverb = adverbs[word.lower];
  const isTime = next !== undefined && times.has(next.lower);
  if (adverb !== undefined && !isTime) return { per: adverb, span: word };
  if (next === undefined) return undefined;
  const span = { start: word.start, end: next.end };
  if (word.lower === 'per' || word.lower === 'every')
    return { per: next.lower === 'annum' ? 'year' : next.lemma, span };
  return articles.has(word.lower) && isTime ? { per: next.lower, span } : undefined;
}

/** In the same clause, a little ahead. */
function rateBefore({ span: { start } }: Quantity, tokens: readonly Token[]): Rate | undefined {
  const before = tokens.filter(({ end }) => end <= start);
  const clause = before
    .slice(before.findLastIndex(({ kind }) => kind === 'punctuation') + 1)
    .slice(-farthest);
  for (const [at, word] of clause.entries()) {
    const adverb = adjectives[word.lower];
    if (adverb !== undefined) return { per: adverb, span: word };
    const next = clause[at + 1];
    if (distributive.has(word.lower) && next !== undefined && times.has(next.lower))
      return { per: next.lower, span: { start: word.start, end: next.end } };
  }
  return undefined;
}

const farthestAhead = 9;
/** Of whom or what each has its own. */
export const portions: ReadonlySet<string> = new Set(['head', 'person', 'each']);
const articles = new Set(['a', 'an', 'each']);
const distributive = new Set(['each', 'every']);
const times = new Set(
  'second minute hour day night week fortnight month quarter season year decade head person'.split(' '),
);
const adverbs: Readonly<Record<string, string>> = {
  each: 'each',
  apiece: 'each',
  hourly: 'hour',
  daily: 'day',
  nightly: 'night',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annually: 'year',
};
const adjectives: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annual: 'year',
};
/** Tokens between the word and the figure. */
const farthest = 6;
