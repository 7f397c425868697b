import { contains, type Span } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import type { Predicate } from '../predicate.ts';
import type { Sentence } from '../sentence.ts';
import type { Token } from '../token.ts';
import { parting, relatives } from './clause-edges.ts';

/** Two stretches of a sentence that a word of time joins, in the order in which it tells them to have come. */
export interface Joint {
  readonly earlier: Span;
  readonly later: Span;
}

/** Which of the two that stand on the sides of a word of time came first, and where that word ends. */
interface Order {
  readonly side: 'left first' | 'right first';
  readonly end: number;
}

/** Where words of time join two events of a sentence. */
export function joints(sentence: Sentence): readonly Joint[] {
  const { tokens, span } = sentence;
  return flatMap(tokens, (token, at): readonly Joint[] => {
    const found = jointAt(sentence, at) ?? alreadyAt(sentence, at);
    if (found === undefined) return [];
    const { side, end } = found;
    const isOpening = !tokens.some(
      (each) => each.start >= span.start && each.end <= token.start && each.kind === 'word',
    );
    // "Before it rained, they sowed."
    const comma = isOpening ? tokens.find((each) => each.start > end && each.text === ',') : undefined;
    if (isOpening && comma === undefined) return [];
    const joined = { start: end, end: comma?.start ?? closing(sentence, end) };
    const main =
      comma === undefined
        ? { start: opening(sentence, token.start), end: token.start }
        : { start: comma.end, end: closing(sentence, comma.end) };
    return [side === 'left first' ? { earlier: main, later: joined } : { earlier: joined, later: main }];
  });
}

function jointAt(sentence: Sentence, at: number): Order | undefined {
  const { tokens, dates, quantities, predicates } = sentence;
  const token = tokens[at];
  if (token === undefined) return undefined;
  // "Less often than before the flood"
  if (comparing.has(tokens[at - 1]?.lower ?? '')) return undefined;
  for (const { words, side } of joiningFrom.get(token.lower) ?? none) {
    const all = tokens.slice(at, at + words.length);
    if (!words.every((word, i) => all[i]?.lower === word)) continue;
    const end = all.at(-1)?.end ?? token.end;
    const next = tokens.find(({ start, kind }) => start >= end && kind !== 'punctuation');
    // "Before Friday": when something was, and no event.
    if (next === undefined || dates.some((date) => contains(date.span, next))) return undefined;
    // "Before the 35th kilometre", "after 40 minutes"
    if (
      quantities.some(
        ({ span, dimension }) => dimension !== 'count' && span.start >= end && span.start <= next.end + 1,
      )
    )
      return undefined;
    if (pointing.has(next.lower)) return undefined;
    if (words[0] === 'following' && determiners.has(tokens[at - 1]?.lower ?? '')) return undefined;
    if (words[0] === 'once' && (isFormerly(sentence, token) || isHowOften(tokens, at))) return undefined;
    if (words[0] === 'ahead' && isSomebody(sentence, next)) return undefined;
    if (tokens.slice(at + words.length, at + words.length + 2).some(({ lower }) => ordinal.test(lower)))
      return undefined;
    if (words[0] === 'after' && naming.has(tokens[at - 1]?.lemma ?? '')) return undefined;
    const isClause = predicates.some(({ head }) => head.start >= end);
    return isClause || eventful.has(words.join(' ')) ? { side, end } : undefined;
  }
  return undefined;
}

/** "Ahead of Orme" is where somebody is in a race; "ahead of Orme's return" and "ahead of the vote" are times. */
function isSomebody({ names, text, span }: Sentence, { start }: Token): boolean {
  const name = names.find((each) => each.span.start === start);
  return (
    name !== undefined && name.kind !== 'place' && !/^['’]/u.test(text.slice(name.span.end - span.start))
  );
}

/** "Orme once led the firm", "a mill that once fed the town": formerly, and of no second event, as "he left once paid" is. */
function isFormerly({ tokens, span, predicates }: Sentence, once: Token): boolean {
  const verbs = predicates.filter(({ kind }) => kind !== 'noun').map(({ head }) => head);
  const next = tokens.find(({ start }) => start >= once.end);
  const last = tokens.findLast(({ start, end }) => start >= span.start && end <= once.start);
  if (last === undefined || !verbs.some(({ start }) => start === next?.start)) return false;
  return last.lower === 'that' || relatives.has(last.lower) || !verbs.some(({ end }) => end <= once.start);
}

/** "Once a year", "once again" */
function isHowOften(tokens: readonly Token[], once: number): boolean {
  const [next, spell] = tokens.slice(once + 1);
  return again.has(next?.lower ?? '') || (each.has(next?.lower ?? '') && spells.has(spell?.lemma ?? ''));
}

/** "Had already left when the storm came": the first of the two had happened by then. */
function alreadyAt({ tokens, span, predicates }: Sentence, at: number): Order | undefined {
  const token = tokens[at];
  if (token?.lower !== 'when' || !predicates.some(({ head }) => head.start >= token.end)) return undefined;
  const before = tokens.filter(({ start, end }) => start >= span.start && end <= token.start);
  return before.some(({ lower }) => lower === 'already') ? { side: 'left first', end: token.end } : undefined;
}

/** An event ends where the next clause begins: at a mark or word that parts. */
function closing({ tokens, span, predicates }: Sentence, from: number): number {
  const cut = tokens.find(
    ({ lower, start, end }) =>
      start > from &&
      (relatives.has(lower) ||
        (parting.has(lower) &&
          hasVerb(predicates, { start: end, end: span.end }) &&
          hasVerb(predicates, { start: from, end: start }))),
  );
  return cut?.start ?? span.end;
}

function opening({ tokens, span, predicates }: Sentence, to: number): number {
  const cut = tokens.findLast(
    ({ lower, start, end }) =>
      end < to &&
      parting.has(lower) &&
      hasVerb(predicates, { start: end, end: to }) &&
      hasVerb(predicates, { start: span.start, end: start }),
  );
  return cut?.end ?? span.start;
}

function hasVerb(predicates: readonly Predicate[], stretch: Span): boolean {
  return predicates.some(({ head, kind }) => kind !== 'noun' && contains(stretch, head));
}

const joining: readonly { words: readonly string[]; side: Order['side'] }[] = [
  { words: ['after', 'which'], side: 'left first' },
  { words: ['ahead', 'of'], side: 'left first' },
  { words: ['prior', 'to'], side: 'left first' },
  { words: ['earlier', 'than'], side: 'left first' },
  { words: ['before'], side: 'left first' },
  { words: ['and', 'then'], side: 'left first' },
  { words: ['followed', 'by'], side: 'left first' },
  { words: ['later', 'than'], side: 'right first' },
  { words: ['as', 'soon', 'as'], side: 'right first' },
  { words: ['after'], side: 'right first' },
  { words: ['following'], side: 'right first' },
  { words: ['once'], side: 'right first' },
  { words: ['by', 'which', 'time'], side: 'right first' },
  { words: ['having'], side: 'right first' },
];
/** The same by their first words, since most words of a text open none. */
const joiningFrom: ReadonlyMap<string, typeof joining> = new Map(
  joining.map(({ words: [first = ''] }) => [first, joining.filter(({ words }) => words[0] === first)]),
);
const none: typeof joining = [];
/** "After that", "before this": of what was told last, in words of their own. */
const pointing = new Set(['that', 'this', 'which', 'then']);
/** What joins events that are told as nouns as well: "ahead of the vote". */
const eventful = new Set([
  'ahead of',
  'prior to',
  'earlier than',
  'later than',
  'before',
  'after',
  'following',
  'followed by',
]);
/** "Named after Orme" */
const naming = new Set(['name', 'call', 'look', 'take', 'christen']);
const ordinal = /^\d+(?:st|nd|rd|th)$/u;
const again = new Set(['again', 'more']);
const each = new Set(['a', 'an', 'every', 'each']);
const spells = new Set([
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
]);
/** "The following week" */
const determiners = new Set(['the', 'a', 'that', 'its', 'his', 'her', 'their', 'this']);
const comparing = new Set(['than', 'as']);
