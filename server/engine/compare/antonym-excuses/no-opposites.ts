import { flatMap } from '../../flat-map.ts';
import { proportions } from '../../annotate/proportions.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Span } from '../../document/span.ts';
import { overlaps } from '../../document/span.ts';
import { areOpposed } from '../../lexicon/antonyms.ts';
import { mostly } from '../../lexicon/parts-of-speech.ts';
import { isDeniedAsFalse } from '../falsity.ts';
import { isLeftAsItIs } from '../left-as-it-is.ts';
import { isOfOnlyRest } from '../only-rest.ts';
import { isOppositionMet, isUndone } from '../opposition.ts';
import { isCompared } from '../reasons/comparative.ts';
import { isToldAsLess } from '../told-as-less.ts';
import { isToldOfFigures } from '../told-of-figures.ts';
import type { Unit, WordUnit } from '../unit.ts';
import { type AntonymClash, comparatives } from './clash.ts';

/** As they stand, the two words are no opposites: something beside them turns one of them round, or they only say how many or which. */
export const noOpposites: readonly ((clash: AntonymClash) => boolean)[] = [
  areLeftOver,
  isLeftSo,
  areTurnedByMore,
  isNounOfIt,
  areOneCondition,
  isDoneAgain,
  areShares,
  areCompared,
  isOneSetApart,
  isOneCalledFalse,
  isToldOfFigure,
  isUnmet,
  isOneTellingWhich,
  isNamedAfter,
  areTurnedByLess,
  isOnlyRest,
];

/** "Named after Orme" is no time. */
function isNamedAfter({ juxtaposition: { claim, passage }, own, other }: AntonymClash): boolean {
  const isOfName = ({ tokens }: Sentence, { start, token }: WordUnit): boolean =>
    token.lower === 'after' && naming.has(tokens.findLast(({ end }) => end <= start)?.lemma ?? '');
  return isOfName(claim.sentence, own) || isOfName(passage.focus, other);
}

/** "Nine of the ten villages accepted" and "the only village that refused": the one that the nine leave. */
function isOnlyRest({ juxtaposition: { claim, passage } }: AntonymClash): boolean {
  return isOfOnlyRest(claim.sentence, passage.focus);
}

/** "Spends 8 million less" and "saves 8 million" */
function areTurnedByLess({ juxtaposition: { claim, passage }, own, other }: AntonymClash): boolean {
  return isToldAsLess(claim.sentence, own) !== isToldAsLess(passage.focus, other);
}

/** "Reopened" and "shut", of one year. */
function isDoneAgain({ juxtaposition, own, other }: AntonymClash): boolean {
  return isUndone(juxtaposition, own.token.lemma, other.token.lemma);
}

/** "The four remaining plays" and "the four plays left" are the same four. */
function areLeftOver({ own, other }: AntonymClash): boolean {
  const words = [own.token.lower, other.token.lower];
  return words.includes('remaining') && words.includes('left');
}

/** "Wanted contributions left as they are" and "wanted them to stay" */
function isLeftSo({ juxtaposition: { claim, passage }, own, other }: AntonymClash): boolean {
  return (
    isLeftAsItIs(claim.sentence, own.token, other.token) ||
    isLeftAsItIs(passage.focus, other.token, own.token)
  );
}

/** "Always had fewer than 2,000" and "never had more than 2,000" */
function areTurnedByMore({ juxtaposition: { claim, passage }, own, other }: AntonymClash): boolean {
  if (!frequencies.has(own.token.lower) || !frequencies.has(other.token.lower)) return false;
  const behind = ({ tokens }: Sentence, { end }: Unit): readonly string[] =>
    flatMap(tokens, ({ start, lower }) => (start >= end && amounts.has(lower) ? [lower] : []));
  const [mine, theirs] = [behind(claim.sentence, own), behind(passage.focus, other)];
  return mine.some((word) => theirs.some((against) => areOpposed(word, against)));
}

/** "Five were delisted" and "five were taken off the list": a thing is no opposite of a deed. */
function isNounOfIt({ juxtaposition: { claim, passage }, own, other }: AntonymClash): boolean {
  const isDeed = ({ predicates }: Sentence, unit: Unit): boolean =>
    predicates.some(({ kind, head }) => kind === 'verb' && overlaps(head, unit));
  const [mine, theirs] = [isDeed(claim.sentence, own), isDeed(passage.focus, other)];
  const [longer, shorter] = [own.token.lemma, other.token.lemma].sort((a, b) => b.length - a.length);
  return mine !== theirs && longer !== undefined && longer.endsWith(shorter ?? ' ');
}

/** "No action unless it is false" and "action only if it is false" */
function areOneCondition({ juxtaposition: { claim, passage }, own, other }: AntonymClash): boolean {
  const [here, there] = [claim.sentence, passage.focus].map(({ text }) => /\bonly if\b/iu.test(text));
  return [own, other].every(({ token }) => conditions.has(token.lower)) && here !== there;
}

/** "None of the six failed", "all six worked": such words say how many, and how many is a matter of shares. */
function areShares({ juxtaposition: { claim, passage }, own, other }: AntonymClash): boolean {
  const isOne = (sentence: Sentence, unit: Unit): boolean =>
    proportions(sentence).some(({ span, of }) => overlaps(span, unit) && !overlaps(of.span, unit));
  return isOne(claim.sentence, own) && isOne(passage.focus, other);
}

/** The words are those of a comparison, which is read as a whole. */
function areCompared({ juxtaposition, own }: AntonymClash): boolean {
  return isCompared(juxtaposition, own);
}

function isOneSetApart({ juxtaposition: { claim, passage }, own, other }: AntonymClash): boolean {
  return isSetApart(claim.sentence, own) !== isSetApart(passage.focus, other);
}

/** "Non-binding" has its opposite in it already. */
function isSetApart({ text, span }: Sentence, unit: Unit): boolean {
  return /\bnon[- ]$/iu.test(text.slice(0, unit.start - span.start));
}

function isOneCalledFalse({ juxtaposition: { claim, passage }, own, other }: AntonymClash): boolean {
  return isDeniedAsFalse(claim.sentence, own.token.lemma, passage.focus, other.token.lemma);
}

function isToldOfFigure({ juxtaposition: { passage }, own }: AntonymClash): boolean {
  return isToldOfFigures(passage.focus, own.token.lemma);
}

/** A negation on one side keeps the peace. */
function isUnmet({ juxtaposition, ownAt, otherAt }: AntonymClash): boolean {
  return !isOppositionMet(juxtaposition, ownAt, otherAt);
}

function isOneTellingWhich({ juxtaposition: { claim, passage }, own, other }: AntonymClash): boolean {
  return isTellingWhich(claim.sentence, own) !== isTellingWhich(passage.focus, other);
}

/** "The candidate who has raised less": of two that are compared, which one is meant. */
function isTellingWhich({ tokens }: Sentence, { start }: Span): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  const lead = tokens.slice(Math.max(0, at - relativeReach), at + 1);
  const relative = lead.findIndex(
    ({ lower }, k) => relatives.has(lower) && mostly(lead[k - 1]?.lemma ?? '') === 'noun',
  );
  return relative > 0 && lead.slice(relative).some(({ lower }) => comparatives.test(lower));
}

const conditions = new Set(['if', 'unless']);
/** Verbs that take the name of somebody "after" whom something is called. */
const naming = new Set(['name', 'call', 'christen', 'take']);
const frequencies = new Set(['always', 'never']);
const amounts = new Set('more fewer less higher lower above below over under'.split(' '));
const relativeReach = 6;
const relatives = new Set(['who', 'that', 'which']);
