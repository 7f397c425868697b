import { isFunctionWord } from '../lexicon/function-words.ts';
import type { Span } from '../document/span.ts';
import { overlaps } from '../document/span.ts';
import type { Quantity } from './quantity.ts';
import type { Token } from './token.ts';
import { boundAfter, boundBefore, boundBehind } from './quantities/bounds.ts';
import { countedAfter, countedBefore } from './quantities/counted.ts';
import { designators } from './quantities/designators.ts';
import { figures, mayBeFigure } from './quantities/figures.ts';
import { measure } from './quantities/measures.ts';
import type { Measure } from './quantities/measures.ts';
import { cardinals, frequencies } from './quantities/number-words.ts';
import { noneOf } from './quantities/none-of.ts';
import { joinRanges } from './quantities/ranges.ts';
import { flatMap } from '../flat-map.ts';

/**
 * The quantities of a sentence, in order of text. Dates, times of day and the numbers in names are none.
 * @param text the text of the block; every span is an offset into it
 * @param sentence where the sentence lies in it
 * @param tokens the tokens of the sentence
 */
export function quantities(text: string, sentence: Span, tokens: readonly Token[]): readonly Quantity[] {
  const found = tokens.some(mayBeFigure) ? figures(text, sentence) : [];
  const nothings = noneOf(text, sentence, tokens);
  if (found.length === 0) return nothings;
  const isDesignator = designators(text, sentence);
  const measures = found
    .filter(({ span, kind }) => kind === 'rank' || !isDesignator(span))
    .map((figure) => measure(text, figure));
  const read = flatMap(
    joinRanges(text, measures),
    (measured) => quantity(text, sentence, tokens, measured) ?? [],
  );
  const others = nothings.filter(({ span }) => !read.some((other) => overlaps(span, other.span)));
  return [...read, ...others].sort((a, b) => a.span.start - b.span.start);
}

function quantity(
  text: string,
  sentence: Span,
  tokens: readonly Token[],
  measured: Measure,
): Quantity | undefined {
  const isRank = measured.dimension === 'ordinal';
  const before = isRank ? undefined : leadOf(text, measured);
  const after = isRank ? undefined : boundAfter(text, measured.span.end);
  const end = after?.end ?? measured.span.end;
  const written = text.slice(measured.figure.start, measured.figure.end).toLowerCase();
  const counted =
    written in frequencies
      ? { lemma: 'time', span: measured.figure }
      : whatIsCounted(tokens, measured, text.slice(end, end + 8), end);
  if (!counts(text, sentence, measured, counted !== undefined, before !== undefined)) return undefined;
  const { figure, low, high, precision, dimension, unit } = measured;
  return {
    span: {
      start: Math.max(before?.start ?? measured.span.start, sentence.start),
      end: Math.min(end, sentence.end),
    },
    figure,
    low,
    high,
    bound:
      before?.bound ??
      after?.bound ??
      boundBehind(text, counted?.span.end ?? endOfThing(text, end)) ??
      'exact',
    precision,
    dimension,
    unit,
    counted,
  };
}

/** Behind "of wool" in "4% of wool and less": what is measured is one thing, and counted by nobody. */
function endOfThing(text: string, at: number): number {
  return at + (/^\s(?:of\s)?\p{Ll}+/u.exec(text.slice(at, at + longestThing))?.[0].length ?? 0);
}

/**
 * The bound before a figure. "Summoned over two trawlers" may be about two, and "won over 40 seats" tell of more: where "over" may belong to
 * the verb, it is at least so many either way.
 */
function leadOf(text: string, measured: Measure): ReturnType<typeof boundBefore> {
  const found = boundBefore(text, measured.span.start);
  return found?.bound === 'moreThan' && isOfVerb(text, measured) ? { ...found, bound: 'atLeast' } : found;
}

/** Few things that are counted in words are seldom exceeded; and of some verbs the word is a part. */
function isOfVerb(text: string, { dimension, span, figure }: Measure): boolean {
  const before = text.slice(Math.max(0, span.start - longestVerb), span.start);
  if (!/\bover $/iu.test(before)) return false;
  if (about.test(before)) return true;
  const isSmall = dimension === 'count' && text.slice(figure.start, figure.end).toLowerCase() in cardinals;
  return isSmall || takingOver.test(before);
}

function whatIsCounted(
  tokens: readonly Token[],
  measured: Measure,
  after: string,
  at: number,
): Quantity['counted'] {
  if (!countable.has(measured.dimension)) return undefined;
  // "62 percent of voters" is a share of voters; "10 percent support" counts nothing.
  if (measured.dimension === 'percent' && !/^\s(?:of|more|fewer)\s/.test(after)) return undefined;
  const isOne = measured.dimension === 'ordinal' || (measured.low === 1 && measured.high === 1);
  return (
    countedAfter(tokens, at, isOne) ??
    (measured.dimension === 'count' ? countedBefore(tokens, measured.span.start) : undefined)
  );
}

/** Leaves out what looks like a number and says no amount: "one" the pronoun, "first" the adverb, the tail of a name. */
function counts(
  text: string,
  sentence: Span,
  measured: Measure,
  hasCounted: boolean,
  hasBound: boolean,
): boolean {
  const before = text.slice(sentence.start, measured.span.start);
  const after = text.slice(measured.span.end, measured.span.end + 16);
  const written = text.slice(measured.figure.start, measured.figure.end).toLowerCase();
  if (/^n(?:o\.|umber)/.test(written)) return true;
  if (measured.dimension === 'ordinal') return isOrdinal(written, before, after, hasCounted);
  if (written === 'zero' && (/^\sin\b/.test(after) || /\bground\s$/i.test(before))) return false;
  const isCapital = /^\p{Lu}/u.test(text.charAt(measured.figure.start));
  if (isCapital && !hasBound && endsInName(before)) return false;
  if (written === 'one') return isNumberOne(measured, before, after, hasCounted);
  return !measured.isBare || hasBound || !endsInName(before) || (hasCounted && !isCountedAlready(before));
}

/** "38" before "Masters" in "38 doubles Masters 1000 titles": the later figure is part of what the earlier counts. */
function isCountedAlready(before: string): boolean {
  const words = before.trim().split(/\s+/).reverse();
  const figure = words.findIndex((word) => /^\d/.test(word) || word.toLowerCase() in cardinals);
  return (
    figure > 0 &&
    figure <= longestName &&
    words
      .slice(0, figure)
      .every((word) => /^[\p{L}’'.-]+$/u.test(word) && !isFunctionWord(word.toLowerCase()))
  );
}

/** "Xbox" before "One", "Port Alder" before "2030"; at the start of a sentence any word has its capital ("Only 5 came back"). */
function endsInName(before: string): boolean {
  const word = /(?<=^|\s)\p{Lu}[\p{L}\p{N}.’'-]*(?=\s$)/u.exec(before);
  if (word === null) return false;
  return word.index > 0 || !(isFunctionWord(word[0].toLowerCase()) || adverb.test(word[0]));
}

function isNumberOne(measured: Measure, before: string, after: string, hasCounted: boolean): boolean {
  if (pronounBefore.test(before) || pronounAfter.test(after)) return false;
  return measured.dimension === 'count' ? hasCounted : !/^day$|^time$/.test(measured.unit);
}

function isOrdinal(written: string, before: string, after: string, hasCounted: boolean): boolean {
  // "The 27th District" is known by its rank; "the Second Amendment" is a name as a whole.
  if (/\p{Lu}/u.test(after.charAt(1))) return /^\d/.test(written) && hasCounted && !limitBefore.test(before);
  if (adverbBefore.test(before) || limitBefore.test(before)) return false;
  if (placeBefore.test(before)) return true;
  if (compoundAfter.test(after)) return false;
  if (/^\s\p{Ll}+(?:ed|ing)\b/u.test(after) && !determinerBefore.test(before)) return false;
  return hasCounted && (written !== 'second' || !momentBefore.test(before) || !momentAfter.test(after));
}

/** Dimensions whose figure counts or ranks things. */
const countable: ReadonlySet<string> = new Set(['count', 'ordinal', 'percent', 'ratio']);

const pronounBefore =
  /\b(?:no|this|that|any|every|each|some|the|which|another|first|last|next|good|new|for)[ -]$/i;
const pronounAfter =
  /^(?:\s(?:of|another|who|that|which|by|way|thing|day|side|point|hand|reason|or)\b|[-,.;:?!]|['’]s)/i;
const determinerBefore = /(?:\b(?:the|a|an|its|his|her|their|our|my|your)|['’]s)\s$/i;
const adverbBefore = /\b(?:at|from the|when|was|were|has|had|who|he|she|they|it|i|we|you|world war)\s$/i;
/** "Before the 58th minute" names no rank of its own. */
const limitBefore = /\b(?:before|after|below|above|behind|outside)(?: the)?\s$/i;
const compoundAfter =
  /^(?:-|,|\.|;|\s(?:and foremost|lady|hand|class|thing|glance|of all|amendment|world)\b)/i;
const placeBefore = /\b(?:placed|finished|came|ranked|ranks|ranking|in|distant|tied for|for|into)\s$/i;
/** Words of a name that holds a figure, before it. */
const longestName = 5;
const longestThing = 30;
const longestVerb = 16;
/** "A complaint over 11 polling stations" may be about eleven. */
const about =
  /\b(?:complain\p{L}*|dispute\p{L}*|rows?|protest\p{L}*|anger|concerns?|fight|battle|talks|argument|clash\p{L}*|lawsuit|inquiry|fined|charged|arrested|sacked|questioned|criticised|criticized) over $/iu;
const takingOver =
  /\b(?:tak(?:e|es|en|ing)|took|hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|w[io]n(?:s|ning)?|sign(?:s|ed|ing)?) over $/iu;
const adverb = /^(?:Only|Just|\p{Lu}\p{Ll}+ly)$/u;
const momentBefore = /\b(?:a|per|split|every|each)\s$/i;
const momentAfter = /^\s(?:later|ago|before|after|time(?!\s)|to)\b/i;
