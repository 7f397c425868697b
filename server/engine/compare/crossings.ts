import { steps } from '../annotate/steps.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { contains, overlaps } from '../document/span.ts';
import { flatMap } from '../flat-map.ts';
import { similarity } from '../lexicon/synonyms.ts';
import { readOnce } from '../read-once.ts';
import { type Cell, cellsOf } from './cells.ts';
import { compareDates } from './dates.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { compareQuantities } from './quantities.ts';
import { sameName } from './same-name.ts';
import { unitSimilarity } from './similarity.ts';
import type { Unit } from './unit.ts';

/** Two figures, dates or names that both sides have, and whether each stands with the same words there. */
export interface Crossing {
  readonly first: Unit;
  readonly second: Unit;
  readonly itsFirst: Unit;
  readonly itsSecond: Unit;
  /** `crossed`: each stands with words that the passage has with the other, and with none, or hardly any, that it has with itself. */
  readonly way: 'crossed' | 'straight';
  /** Whether names are among the words that tell it, the same with each. */
  readonly isByParties: boolean;
}

/** Every two figures, dates or names of a claim that the passage has as well, each once, where the words around them tell the way. */
export const crossings: (juxtaposition: Juxtaposition) => readonly Crossing[] = readOnce(findCrossings);

/** Whether figures tell that the parties of both sides are the same: "Brill received 3,875 votes" beside "Orme received 4,310 against 3,875 for Brill". */
export function haveFiguresStraight(juxtaposition: Juxtaposition): boolean {
  return crossings(juxtaposition).some(
    ({ way, first, isByParties }) => way === 'straight' && first.kind === 'quantity' && isByParties,
  );
}

function findCrossings({ alignment, claim, passage }: Juxtaposition): readonly Crossing[] {
  const theirs = alignment.passage.filter((unit) => isKey(unit, passage.focus));
  if (theirs.length < 2) return [];
  const own = alignment.claim.filter((unit) => isKey(unit, claim.sentence) && contains(claim.span, unit));
  if (own.length < 2) return [];
  const counterparts = own.map((key) => counterpartOf(key, own, theirs));
  return flatMap(own, (first, at) =>
    flatMap(own.slice(at + 1), (second, next): readonly Crossing[] => {
      const [itsFirst, itsSecond] = [counterparts[at], counterparts[at + 1 + next]];
      if (itsFirst === undefined || itsSecond === undefined || itsFirst === itsSecond) return [];
      if (!areOfOneClass(first, second)) return [];
      const counted = wayOfCounted([first, second], [itsFirst, itsSecond]);
      const found = { first, second, itsFirst, itsSecond };
      if (counted !== undefined) return [{ ...found, way: counted, isByParties: false }];
      const here = cellsOf(claim.sentence, first, second, own.filter(isLike(first)));
      if (here === undefined) return [];
      const others = theirs.filter(isLike(itsFirst));
      const there =
        itsFirst.start < itsSecond.start
          ? cellsOf(passage.focus, itsFirst, itsSecond, others)
          : cellsOf(passage.focus, itsSecond, itsFirst, others)?.toReversed();
      if (there === undefined) return [];
      const way = wayOf(here, there, telling(first, here, claim.sentence));
      return way === undefined ? [] : [{ ...found, way, isByParties: haveOneParty(here, there) }];
    }),
  );
}

/** Figures, dates, "the rest", and names but of those who are only quoted. */
function isKey(unit: Unit, sentence: Sentence): boolean {
  const { speeches } = sentence;
  if (unit.kind === 'word') return isRest(unit);
  // "26 seats, seven fewer than last time" gives no seven seats.
  if (unit.kind === 'quantity') return !steps(sentence).some(({ size }) => size === unit.quantity);
  return unit.kind !== 'name' || !speeches.some(({ speaker }) => overlaps(speaker, unit));
}

function isRest(unit: Unit): boolean {
  return unit.kind === 'word' && rests.has(unit.token.lower);
}

/** Figures of one dimension, two dates, or two names of one sort. */
function areOfOneClass(a: Unit, b: Unit): boolean {
  if (a.kind === 'quantity' && b.kind === 'quantity') return a.quantity.dimension === b.quantity.dimension;
  if (a.kind === 'name' && b.kind === 'name')
    return a.name.kind === b.name.kind || a.name.kind === 'unknown' || b.name.kind === 'unknown';
  return a.kind === b.kind || (isRest(a) && b.kind === 'quantity') || (isRest(b) && a.kind === 'quantity');
}

function isLike(key: Unit): (other: Unit) => boolean {
  return (other) => areOfOneClass(key, other);
}

/** What the passage has of the same value, where neither side has it twice. */
function counterpartOf(key: Unit, own: readonly Unit[], theirs: readonly Unit[]): Unit | undefined {
  const found = theirs.filter((other) => areEqual(key, other));
  const isTwice = own.some((other) => other !== key && areEqual(other, key));
  return found.length === 1 && !isTwice ? found[0] : undefined;
}

function areEqual(a: Unit, b: Unit): boolean {
  if (a.kind === 'quantity' && b.kind === 'quantity')
    return compareQuantities(a.quantity, b.quantity) === 'equal';
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a.date, b.date) === 'equal';
  if (a.kind === 'name' && b.kind === 'name') return sameName(a.name, b.name) !== 'different';
  return isRest(a) && isRest(b);
}

/** A name stands with the first on both sides, and another with the second. */
function haveOneParty(here: readonly Cell[], there: readonly Cell[]): boolean {
  return here.every(({ wide }, at) =>
    wide.some(
      (unit) =>
        unit.kind === 'name' &&
        there[at]?.wide.some((other) => unitSimilarity(unit, other) >= alike) === true,
    ),
  );
}

/** "450 cars and 80 passengers" beside "450 passengers and 80 cars": what is counted tells the way. */
function wayOfCounted(own: readonly Unit[], theirs: readonly Unit[]): Crossing['way'] | undefined {
  const [first, second] = own.map(countedOf);
  const [itsFirst, itsSecond] = theirs.map(countedOf);
  if (first === undefined || second === undefined || itsFirst === undefined || itsSecond === undefined)
    return undefined;
  if (similarity(itsFirst, itsSecond) >= alike) return undefined;
  const areAlike = (a: string, b: string): boolean => similarity(a, b) >= alike;
  if (areAlike(first, itsSecond) && areAlike(second, itsFirst)) return 'crossed';
  return areAlike(first, itsFirst) && areAlike(second, itsSecond) ? 'straight' : undefined;
}

function countedOf(unit: Unit | undefined): string | undefined {
  return unit?.kind === 'quantity' ? unit.quantity.counted?.lemma : undefined;
}

/** The way that the words tell, those of other parts of the sentences left out or not; undefined where they tell none. */
function wayOf(
  here: readonly Cell[],
  there: readonly Cell[],
  isTelling: (unit: Unit) => boolean,
): Crossing['way'] | undefined {
  const ways = flatMap(extents, (mine) =>
    flatMap(extents, (other) => {
      const [own = [], ownSecond = []] = here.map((cell) => cell[mine].filter(isTelling));
      const [their = [], theirSecond = []] = there.map((cell) => cell[other]);
      const [first, second] = [sideOf(own, their, theirSecond), sideOf(ownSecond, theirSecond, their)];
      return first === second && first !== undefined ? [first] : [];
    }),
  );
  return ways.includes('crossed') ? (ways.includes('straight') ? undefined : 'crossed') : ways[0];
}

/**
 * What tells two of a kind apart: all but their own kind. Of two names others tell as well, where a preposition leads one with either:
 * "Aquilar signed for Manila and Mori for Tokyo".
 */
function telling(key: Unit, cells: readonly Cell[], { tokens }: Sentence): (unit: Unit) => boolean {
  const isLed = ({ kind, start }: Unit): boolean =>
    kind === 'name' && leading.has(tokens.findLast(({ end }) => end <= start)?.lower ?? '');
  const areLed = key.kind === 'name' && !isLed(key) && cells.every(({ wide }) => wide.some(isLed));
  const areAlone =
    key.kind === 'name' && cells.every(({ wide }) => wide.filter(({ kind }) => kind === 'name').length === 1);
  return (unit) => unit.kind !== key.kind || areAlone || (areLed && isLed(unit));
}

/** Whether the words that stand on one side only, stand with the same figure there or with the other. */
function sideOf(
  words: readonly Unit[],
  same: readonly Unit[],
  other: readonly Unit[],
): Crossing['way'] | undefined {
  const isIn = (word: Unit, among: readonly Unit[]): boolean =>
    among.some((each) => unitSimilarity(word, each) >= alike);
  const telling = words.filter((word) => isIn(word, other) !== isIn(word, same));
  const crossed = telling.filter((word) => isIn(word, other)).length;
  const straight = telling.length - crossed;
  if (crossed > straight * clearly) return 'crossed';
  return straight > crossed * clearly ? 'straight' : undefined;
}

const leading = new Set('for in at of to from by with against on'.split(' '));
const extents = ['wide', 'near'] as const;
const rests = new Set(['rest', 'remainder']);
const alike = 0.8;
/** So many words for one that speaks against it. */
const clearly = 2;
