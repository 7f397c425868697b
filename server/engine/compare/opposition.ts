import type { Sentence } from '../annotate/sentence.ts';
import { contains, overlaps, type Span } from '../document/span.ts';
import { type Alignment, isFunction } from './alignment.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import type { Unit } from './unit.ts';
import { areLevel } from './vouching.ts';

/**
 * Whether unit `i` of the claim and unit `j` of the passage, which are opposites, set the two against each other: both are told with
 * the same force, no negation of one side turns one of them round, and words that only point ("in", "more") point at the same.
 */
export function isOppositionMet(juxtaposition: Juxtaposition, i: number, j: number): boolean {
  const { alignment, claim, passage } = juxtaposition;
  const [own, other] = [alignment.claim[i], alignment.passage[j]];
  if (own === undefined || other === undefined || !areToldAlike(juxtaposition, own, other)) return false;
  if (isNegated(claim.sentence, own) !== isNegated(passage.focus, other)) return false;
  // What did not rise need not have fallen.
  if (isNegated(claim.sentence, own)) return false;
  if (isFunction(own) && isWeakened(claim.sentence, own) && isWeakened(passage.focus, other)) return false;
  if (isTurned(alignment, claim.sentence, passage.focus)) return false;
  if (!(isFunction(own) && isFunction(other))) return true;
  // "Twice before, in May" points at nothing.
  return !isLast(claim.sentence, own) && !isLast(passage.focus, other) && pointAtSame(alignment, i, j);
}

/** Whether a sentence tells by "against" what this verb tells: "73 voted for it and 70 against" has those who opposed it. */
export function isSaidAgainst({ tokens }: Sentence, lemma: string): boolean {
  return opposing.has(lemma) && tokens.some(({ lower }) => lower === 'against');
}

const opposing = new Set(['oppose', 'reject']);

/** "When it was reopened in 1988" and "was shut for 17 days in 1988": what is opened again was shut before. */
export function isUndone({ claim, passage }: Juxtaposition, own: string, other: string): boolean {
  if (!again.has(own) && !again.has(other)) return false;
  // Of one day only one of the two is told.
  return ![claim.sentence, passage.focus].every(({ dates }) =>
    dates.some(({ granularity }) => granularity === 'day'),
  );
}

const again = new Set('reopen restart resume reinstate restore readmit relaunch reconnect rehire'.split(' '));

/** Whether a stretch of the claim and one of the passage are told with the same force, and neither is taken back in part ("hardly"). */
export function areToldAlike({ claim, passage }: Juxtaposition, own: Span, other: Span): boolean {
  const [mine, theirs] = [claim.sentence, passage.focus];
  // "62 percent empty" and "38 percent full"
  const [share, rest] = [percentBefore(mine, own), percentBefore(theirs, other)];
  if (share !== undefined && rest !== undefined && Math.abs(share + rest - hundred) < 1) return false;
  if (isLetGo(mine, own) || isLetGo(theirs, other)) return false;
  if (isLeftSo(mine, own) || isLeftSo(theirs, other)) return false;
  return (
    areLevel({ sentence: mine, span: own }, { sentence: theirs, span: other }) &&
    isWeakened(mine, own) === isWeakened(theirs, other)
  );
}

/** "The tug left manned for emergencies" stays. */
function isLeftSo({ predicates, text, span }: Sentence, word: Span): boolean {
  return predicates.some(
    ({ lemma, voice, head }) =>
      lemma === 'leave' &&
      overlaps(head, word) &&
      (voice === 'passive' || leftSo.test(text.slice(head.end - span.start))),
  );
}

const leftSo = /^ (?:\p{L}+ed|open|empty|alone|behind|standing|running)\b/u;

/** "Was released on bail": who is let go so was arrested before. */
function isLetGo({ text, tokens }: Sentence, { start }: Span): boolean {
  const isRelease = tokens.some((token) => token.start === start && token.lemma === 'release');
  return isRelease && /\bon (?:\p{L}+ )?bail\b/iu.test(text);
}

function percentBefore({ quantities }: Sentence, { start }: Span): number | undefined {
  return quantities.find(
    ({ dimension, span }) => dimension === 'percent' && span.end <= start && start - span.end <= 1,
  )?.low;
}

const hundred = 100;

function isNegated({ negations }: Sentence, unit: Unit): boolean {
  return negations.some(({ target }) => target !== undefined && overlaps(target, unit));
}

function isWeakened({ negations }: Sentence, stretch: Span): boolean {
  return negations.some(
    ({ target, scope, cue }) => target === undefined && contains(scope, stretch) && !overlaps(cue, stretch),
  );
}

/** "Boats not painted are barred" beside "painted boats are allowed": another word is turned round as well. */
function isTurned({ claim, passage, toPassage }: Alignment, mine: Sentence, theirs: Sentence): boolean {
  return claim.some((unit, at) => {
    const link = toPassage[at];
    const partner = link === undefined ? undefined : passage[link.index];
    return partner !== undefined && isNegated(mine, unit) !== isNegated(theirs, partner);
  });
}

function isLast({ tokens }: Sentence, { end }: Span): boolean {
  const next = tokens.find(({ start }) => start >= end);
  return next === undefined || next.kind === 'punctuation';
}

function pointAtSame({ claim, passage, toPassage }: Alignment, i: number, j: number): boolean {
  const [mine, theirs] = [nextContent(claim, i), nextContent(passage, j)];
  return mine !== undefined && theirs !== undefined && toPassage[mine]?.index === theirs;
}

function nextContent(units: readonly Unit[], from: number): number | undefined {
  const found = units.findIndex((unit, at) => at > from && !isFunction(unit));
  return found < 0 ? undefined : found;
}
