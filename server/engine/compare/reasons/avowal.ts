import { plainCues } from '../../annotate/negations/cues.ts';
import type { Predicate } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains, hull, overlaps, type Span } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import type { Reason } from '../comparison.ts';
import { isFunction } from '../alignment.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { fit } from '../predicate-pairs.ts';
import type { Unit } from '../unit.ts';
import { antonymMessage } from './messages.ts';
import { reason } from './reason.ts';

/**
 * What somebody owns to on the one side and denies on the other: "admitted that gas had been fired" beside "gas had been fired, which she
 * denied". What each says of it may be told in other words, since nobody owns to much and denies it too.
 */
export function avowalReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const [theirs] = avowalsIn(passage.focus);
  if (theirs === undefined) return [];
  // Who owns to one thing and denies another may be meant with either.
  const contrary = theirs.isOwned ? denying : avowing;
  const around = flatMap([...passage.before, passage.focus, ...passage.after], ({ tokens }) => tokens);
  if (around.some((token) => contrary.has(token.lemma) && token !== theirs.deed.head)) return [];
  return flatMap(avowalsIn(claim.sentence), (own): readonly Reason[] => {
    if (!contains(claim.span, own.deed.head) || own.isOwned === theirs.isOwned) return [];
    if (own.deed.subject === undefined || fit(own.deed.subject, theirs.deed.subject) !== 'same') return [];
    if (own.isTurned !== theirs.isTurned || !areOfOneThing(juxtaposition, own, theirs)) return [];
    const [here, there] = [shown(own.deed), shown(theirs.deed)];
    return [
      reason(juxtaposition, {
        kind: 'antonym',
        claim: here,
        evidence: there,
        message: antonymMessage(
          { sentence: claim.sentence, span: here },
          { sentence: passage.focus, span: there },
        ),
        slot: certainty,
        likeness,
        units: flatMap(alignment.claim, (unit, i) => (overlaps(unit, own.deed.head) ? [i] : [])),
      }),
    ];
  });
}

/** Somebody who owns to something, or denies it. */
interface Avowal {
  readonly deed: Predicate;
  readonly isOwned: boolean;
  /** What is owned to or denied: what follows the verb, or what stands before "which she denied". */
  readonly content: Span;
  /** Whether that is denied in itself: "admitted that nobody had been told". */
  readonly isTurned: boolean;
  /** Whether it is only pointed at, and was told before: "denied having said that". */
  readonly isOfBefore: boolean;
}

function avowalsIn(sentence: Sentence): readonly Avowal[] {
  return flatMap(sentence.predicates, (deed): readonly Avowal[] => {
    if ((!isAvowal(deed) && !denying.has(deed.lemma)) || deed.kind !== 'verb') return [];
    // Who does not accept it denies it; who does not deny it need not own to it.
    if (deed.isDenied && !isAvowal(deed)) return [];
    const isOwned = isAvowal(deed) && !deed.isDenied;
    if (deed.force !== 'done' || deed.voice !== 'active') return [];
    const content = contentOf(sentence, deed);
    const cues = sentence.tokens.filter(
      (token) => contains(content, token) && (plainCues.has(token.lower) || token.lower.endsWith("n't")),
    );
    const isOfBefore = pointing.test(sentence.text.slice(content.start - sentence.span.start));
    return [{ deed, isOwned, content, isTurned: cues.length % 2 === 1, isOfBefore }];
  });
}

/** Whether a verb tells that somebody owns to something. */
export function isAvowal({ lemma }: Predicate): boolean {
  return avowing.has(lemma);
}

function contentOf({ tokens, span }: Sentence, { head, subject }: Predicate): Span {
  const first = Math.min(head.start, subject?.span.start ?? head.start);
  const before = tokens.filter(({ end }) => end <= first);
  if (before.at(-1)?.lower === 'which') {
    const stop = before.findLast(({ text }) => text === ';' || text === ':');
    return { start: stop?.end ?? span.start, end: first };
  }
  const end = tokens.find(({ start, text }) => start >= head.end && (text === ';' || text === ':'));
  return { start: head.end, end: end?.start ?? span.end };
}

/** Most of what the claim says that it is about is met, and something of it in what the source says so of. */
function areOfOneThing({ alignment, met }: Juxtaposition, own: Avowal, theirs: Avowal): boolean {
  const content = flatMap(alignment.claim, (unit, i) =>
    isFunction(unit) || !contains(own.content, unit) || isOnly(unit, affirming) ? [] : [{ unit, i }],
  );
  const things = content.filter(({ unit }) => !isOnly(unit, wordsForIt));
  const told = things.some(({ unit }) => unit.kind === 'word') ? things : content;
  // "Denied having said that": what was said stands in the sentence before.
  const isThere = told.some(({ unit, i }) => {
    const link = alignment.toPassage[i];
    const partner = link === undefined ? undefined : alignment.passage[link.index];
    const isMet = partner !== undefined && overlaps(partner, theirs.content);
    return unit.kind === 'word' && (isMet || (theirs.isOfBefore && (met[i] ?? 0) >= metBefore));
  });
  const whole = told.reduce((sum, { unit }) => sum + unit.weight, 0);
  const shared = told.reduce((sum, { unit, i }) => sum + unit.weight * (met[i] ?? 0), 0);
  return isThere && shared >= whole * leastShared;
}

function isOnly({ tokens }: Unit, words: ReadonlySet<string>): boolean {
  return tokens.every(({ lemma }) => words.has(lemma));
}

function shown({ subject, span }: Predicate): Span {
  return subject === undefined ? span : hull(subject.span, span);
}

const pointing = /^ (?:having (?:said|done) )?(?:that|this|it|so)(?=[,.;]|$)/iu;
const avowing = new Set('admit concede acknowledge confess accept'.split(' '));
const denying = new Set('deny dispute reject refute contest'.split(' '));
/** "That the suggestion is true" */
const affirming = new Set(['true', 'correct', 'right', 'accurate', 'well-founded']);
/** "The suggestion that it sank": what it is about stands behind. */
const wordsForIt = new Set(
  'suggestion allegation accusation claim charge report notion idea assertion criticism'.split(' '),
);
const leastShared = 0.55;
const metBefore = 0.7;
const certainty = 0.85;
/** Who owns to what he denies is known by little. */
const likeness = 0.35;
