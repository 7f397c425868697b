import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { contains, hull, overlaps, type Span } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { readOnce } from '../../read-once.ts';
import type { Reason } from '../comparison.ts';
import { isNounForVerb } from '../noun-for-verb.ts';
import { coverage, type Juxtaposition } from '../juxtaposition.ts';
import { sameName } from '../same-name.ts';
import { quote, reason } from './reason.ts';
import { couldBe, mostly, partsOfSpeech } from '../../lexicon/parts-of-speech.ts';

/**
 * What the source passes over for something else, told as if it were so: "because of snow" beside "because of a power failure, and not
 * because of the snow", "in Oster" beside "in Alder rather than in Oster".
 */
export function passedOverReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const left = passedOver(passage.focus);
  if (left.length === 0 || isOpen(claim.sentence)) return [];
  // Other sentences may speak of the snow in another matter.
  const inFocus = { ...juxtaposition, met: juxtaposition.metByFocus };
  return flatMap(left, (each): readonly Reason[] => {
    const told = toldIn(claim.sentence, passage.focus, each);
    if (told === undefined || !contains(claim.span, told) || isLeftBehind(claim.sentence, told)) return [];
    if (each.words.some((word) => isNounForVerb(claim.sentence, told, passage.focus, word))) return [];
    if (each.chosen.some((word) => isAmong(word, claim.sentence.tokens))) return [];
    if (isToldInItsClause(claim.sentence, passage.focus, each)) return [];
    // Told elsewhere in the sentence as well, it may be passed over in one respect only.
    const others = passage.focus.tokens.filter((word) => isContent(word) && !overlaps(word, each.region));
    if (each.words.some((word) => isAmong(word, others))) return [];
    // "The ministry had first said": whom the source has say so may be told to have said so.
    const sayers = passage.focus.tokens.filter((word) => isContent(word) && overlaps(word, each.inserted));
    if (claim.sentence.speeches.length > 0 && sayers.some((word) => isAmong(word, claim.sentence.tokens)))
      return [];
    const units = flatMap(alignment.claim, (unit, i) => (overlaps(unit, told) ? [i] : []));
    // "Moored for a breeze, not for a gale" passes over no gale in which the dock broke loose.
    if (coverage(inFocus, units) < leastShared) return [];
    return [
      reason(juxtaposition, {
        kind: 'negation',
        claim: told,
        evidence: each.region,
        message: `The text says "${quote(claim.sentence, told).text}"; the source passes that over: "${quote(passage.focus, each.region).text}".`,
        slot: certainty,
        likeness: saidToBeNot,
        units,
      }),
    ];
  });
}

/** "Not the knee trouble that had ended her spring": that it had, is told of what is passed over. */
function isToldInItsClause(own: Sentence, { tokens, predicates }: Sentence, { region }: PassedOver): boolean {
  const next = tokens.find(({ start }) => start >= region.end);
  if (next === undefined || !relatives.has(next.lower)) return false;
  const stop =
    tokens.find(({ start, kind }) => start >= next.end && kind === 'punctuation')?.start ?? Infinity;
  return predicates.some(
    ({ head, lemma }) =>
      head.start >= next.end && head.end <= stop && own.predicates.some((told) => told.lemma === lemma),
  );
}

/** "Cut from several hours to one" has the one instead of the other as well. */
function isLeftBehind({ text, span }: Sentence, told: Span): boolean {
  return (
    /\bfrom (?:\p{L}+ ){0,3}$/iu.test(text.slice(0, told.start - span.start)) &&
    /^[^.;]* to\b/u.test(text.slice(told.end - span.start))
  );
}

/** What a sentence says it is not, and what it is instead. */
interface PassedOver {
  /** The words of content that are passed over, and of what is chosen instead. */
  readonly words: readonly Token[];
  readonly chosen: readonly Token[];
  /** From the word that passes it over to its end. */
  readonly region: Span;
  /** "As some had supposed", between the two; empty where nothing stands there. */
  readonly inserted: Span;
}

const passedOver = readOnce((sentence: Sentence): readonly PassedOver[] =>
  flatMap(sentence.tokens, (cue, at): readonly PassedOver[] => {
    const { tokens } = sentence;
    const opening = openingAt(tokens, at);
    if (opening === undefined) return [];
    const from = behindInsertion(tokens, opening);
    const words = phraseFrom(tokens, from);
    const but = isGoingOn(tokens, at)
      ? tokens.findIndex(({ lower }, place) => place > at && lower === 'but')
      : -1;
    const chosen =
      but < 0 ? answering(sentence, words, phraseBefore(sentence, at)) : phraseFrom(tokens, but + 1);
    const last = words.at(-1);
    // Figures are held against each other as figures.
    if (last === undefined || chosen.length === 0 || words.some(({ kind }) => kind === 'number')) return [];
    // "Instead of the announced 'King Lear'": that it was announced is not passed over.
    if (!words.some(isThing) || isQuoteAt(tokens, tokens.indexOf(last) + 1)) return [];
    const inserted = { start: tokens[opening]?.start ?? cue.end, end: tokens[from]?.start ?? cue.end };
    return [{ words, chosen, region: hull(cue, last), inserted }];
  }),
);

/** Where what is passed over begins, behind the words that pass it over; undefined where none stand. */
function openingAt(tokens: readonly Token[], at: number): number | undefined {
  const [word, next, before] = [tokens[at]?.lower, tokens[at + 1]?.lower, tokens[at - 1]];
  if ((word === 'rather' && next === 'than') || (word === 'instead' && next === 'of')) return at + 2;
  // ", not over fuel", "and not the weather", but not "and not all of them" and "not only".
  if (word !== 'not' || next === undefined) return undefined;
  if (before?.text !== ',' && before?.lower !== 'and') return isGoingOn(tokens, at) ? at + 1 : undefined;
  const isNamed = before.text === ',' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
  return next === ',' || isNamed || ties.has(next) || articles.has(next) ? at + 1 : undefined;
}

/** "Paid for not by the county but by the churches" */
function isGoingOn(tokens: readonly Token[], at: number): boolean {
  const tie = tokens[at + 1]?.lower ?? '';
  const but = tokens.findIndex(({ lower }, place) => place > at && lower === 'but');
  return ties.has(tie) && but > 0 && but - at <= longestInsertion && tokens[but + 1]?.lower === tie;
}

/** "Not, as some had supposed, because of the snow" */
function behindInsertion(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== ',') return from;
  const end = tokens.findIndex(({ text }, at) => at > from && text === ',');
  return end < 0 || end - from > longestInsertion ? from : end + 1;
}

/** The words of content from a place on: past its prepositions and articles, up to a mark or the next small word. */
function phraseFrom(tokens: readonly Token[], from: number): readonly Token[] {
  let start = from;
  while (tokens[start]?.kind === 'word' && isLead(tokens[start])) start += 1;
  const end = tokens.findIndex((token, at) => at >= start && !isContent(token));
  return tokens.slice(start, end < 0 ? start + longestPhrase : Math.min(end, start + longestPhrase));
}

/** The words of content of the phrase that ends before a place, past "and" and past who says so ("the league said"). */
function phraseBefore({ tokens, speeches }: Sentence, at: number): readonly Token[] {
  let end = at;
  for (;;) {
    while (tokens[end - 1]?.kind === 'punctuation' || tokens[end - 1]?.lower === 'and') end -= 1;
    const start = tokens.findLastIndex(({ kind }, index) => index < end && kind === 'punctuation') + 1;
    const phrase = tokens.slice(Math.max(start, end - reach), end);
    const isSaying = speeches.some(({ verb }) => phrase.some((word) => overlaps(word, verb)));
    if (!isSaying || start === 0) return phrase.filter(isThing);
    end = start;
  }
}

/** What of the phrase before answers to what is passed over: a name to a name, else the last words of it. */
function answering({ names }: Sentence, words: readonly Token[], before: readonly Token[]): readonly Token[] {
  const isName = (word: Token): boolean => names.some(({ span }) => overlaps(span, word));
  const named = words.some(isName) ? before.filter(isName) : [];
  return named.length > 0 ? named : before.slice(-longestAnswer);
}

/** Where the claim has all that is passed over: its names, or every word of it. */
function toldIn(
  { tokens, names, text, span: { start } }: Sentence,
  source: Sentence,
  { words }: PassedOver,
): Span | undefined {
  const theirs = source.names.filter(({ span }) => words.some((word) => overlaps(word, span)));
  if (theirs.length > 0) {
    const own = theirs.map((name) => names.find((other) => sameName(name, other) === 'same'));
    const span = own.length === 1 ? own[0]?.span : undefined;
    // "Orme's deputy" is not Orme.
    return span === undefined || /^['’]/u.test(text.slice(span.end - start)) ? undefined : span;
  }
  const met = words.map((word) => tokens.find((own) => isContent(own) && isSame(word, own)));
  const [first, ...rest] = met;
  if (first === undefined || rest.includes(undefined)) return undefined;
  // "Liver damage" is no liver.
  const next = tokens[tokens.findIndex((token) => token === met.at(-1)) + 1];
  if (next !== undefined && isContent(next) && mostly(next.lemma) === 'noun') return undefined;
  return rest.reduce<Span>((whole, word) => (word === undefined ? whole : hull(whole, word)), first);
}

/** Whether a claim leaves open that it is so, or tells of another time: it denies, rejects, supposes or speaks of what was first said. */
function isOpen({ tokens, predicates, text }: Sentence): boolean {
  return (
    inPlace.test(text) ||
    tokens.some(({ lower, lemma }) => opening.has(lower) || lower.endsWith("n't") || supposing.has(lemma)) ||
    predicates.some(({ kind, lemma }) => kind === 'verb' && rejecting.has(lemma))
  );
}

function isAmong(word: Token, others: readonly Token[]): boolean {
  return others.some((other) => isContent(other) && isSame(word, other));
}

function isSame(a: Token, b: Token): boolean {
  return similarity(a.lemma, b.lemma) >= sameThing;
}

function isQuoteAt(tokens: readonly Token[], at: number): boolean {
  return /^["“‘'«]$/u.test(tokens[at]?.text ?? '');
}

/** "On account of" */
function isLead(token: Token | undefined): boolean {
  return token !== undefined && (isFunctionWord(token.lower) || leads.has(token.lower));
}

/** What is chosen is a thing, and no "off" of "called off". */
function isThing(token: Token): boolean {
  return isContent(token) && (couldBe(token.lemma, 'noun') || partsOfSpeech(token.lemma) === undefined);
}

function isContent({ kind, lower }: Token): boolean {
  return kind !== 'punctuation' && !isFunctionWord(lower);
}

const ties = new Set('because over for from by in on at to with as due out through against'.split(' '));
const leads = new Set('account grounds result'.split(' '));
const articles = new Set('the a an its his her their'.split(' '));
const opening = new Set(
  'not no never neither nor rather instead but although though despite first initially originally earlier previously if whether or should'.split(
    ' ',
  ),
);
const inPlace = /\bin (?:place|lieu) of\b/iu;
const relatives = new Set(['that', 'which', 'who']);
const supposing = new Set(
  'suppose believe think fear hope suspect blame assume claim allege guess rumor rumour expect plan mean intend schedule'.split(
    ' ',
  ),
);
const rejecting = new Set(
  'pass,pass over,reject,skip,discard,rule out,drop,abandon,shun,spurn,ignore,avoid,prefer,choose,refuse,deny,dismiss'.split(
    ',',
  ),
);
const sameThing = 0.8;
const longestInsertion = 10;
const longestPhrase = 4;
const longestAnswer = 2;
/** Tokens that are looked through for what is chosen. */
const reach = 6;
const certainty = 0.9;
/** The source itself sets the two against each other, so that less has to stand around them. */
const saidToBeNot = 0.4;
const leastShared = 0.5;
