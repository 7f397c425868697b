import { contains } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { type Cell, cellsOf } from '../cells.ts';
import type { Reason } from '../comparison.ts';
import { compareDates } from '../dates.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { compareQuantities } from '../quantities.ts';
import { unitSimilarity } from '../similarity.ts';
import type { Unit } from '../unit.ts';
import { crossedMessage } from './messages.ts';
import { reason } from './reason.ts';

/**
 * Two figures or dates that have changed places, by the words that stand with each: "rents rose by 12 percent, while wages rose by 31"
 * beside "rents rose by 31 percent in four years, while wages rose by 12". Each has to stand with words that the passage has with the
 * other, and with none that the passage has with itself.
 */
export function crossedReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const theirs = alignment.passage.filter(isKey);
  if (theirs.length < 2) return [];
  const own = alignment.claim.filter((unit) => isKey(unit) && contains(claim.span, unit));
  return flatMap(own, (first, at) =>
    flatMap(own.slice(at + 1), (second): readonly Reason[] => {
      if ((first.kind === 'date') !== (second.kind === 'date')) return [];
      const itsFirst = counterpartOf(first, own, theirs);
      const itsSecond = counterpartOf(second, own, theirs);
      if (itsFirst === undefined || itsSecond === undefined || itsFirst === itsSecond) return [];
      const here = cellsOf(claim.sentence, first, second);
      if (here === undefined) return [];
      const isFirstFirst = itsFirst.start < itsSecond.start;
      const there = isFirstFirst
        ? cellsOf(passage.focus, itsFirst, itsSecond)
        : cellsOf(passage.focus, itsSecond, itsFirst)?.toReversed();
      if (there === undefined || !areCrossed(here, there)) return [];
      return [
        reason(juxtaposition, {
          kind: first.kind === 'date' ? 'date' : 'number',
          claim: first,
          evidence: itsSecond,
          message: crossedMessage(
            { sentence: claim.sentence, span: first },
            { sentence: claim.sentence, span: second },
          ),
          slot: certainty,
          units: [alignment.claim.indexOf(first), alignment.claim.indexOf(second)],
        }),
      ];
    }),
  );
}

/** Figures, dates, and "the rest". */
function isKey(unit: Unit): boolean {
  return unit.kind === 'quantity' || unit.kind === 'date' || isRest(unit);
}

function isRest(unit: Unit): boolean {
  return unit.kind === 'word' && rests.has(unit.token.lower);
}

/** What the passage has of the same value, where neither side has it twice. */
function counterpartOf(key: Unit, own: readonly Unit[], theirs: readonly Unit[]): Unit | undefined {
  const found = theirs.filter((other) => areEqual(key, other));
  return found.length === 1 && !own.some((other) => other !== key && areEqual(other, key))
    ? found[0]
    : undefined;
}

function areEqual(a: Unit, b: Unit): boolean {
  if (a.kind === 'quantity' && b.kind === 'quantity')
    return compareQuantities(a.quantity, b.quantity) === 'equal';
  if (a.kind === 'date' && b.kind === 'date') return compareDates(a.date, b.date) === 'equal';
  return isRest(a) && isRest(b);
}

function areCrossed(here: readonly Cell[], there: readonly Cell[]): boolean {
  return extents.some((mine) =>
    extents.some((other) => {
      const [own = [], ownSecond = []] = here.map((cell) => cell[mine]);
      const [their = [], theirSecond = []] = there.map((cell) => cell[other]);
      return standsWith(own, theirSecond, their) && standsWith(ownSecond, their, theirSecond);
    }),
  );
}

/** Some of the words stand among those of the other figure, and none among those of the same. */
function standsWith(words: readonly Unit[], other: readonly Unit[], same: readonly Unit[]): boolean {
  const isIn = (word: Unit, among: readonly Unit[]): boolean =>
    among.some((each) => unitSimilarity(word, each) >= alike);
  const telling = words.filter((word) => isIn(word, other) !== isIn(word, same));
  return telling.length > 0 && telling.every((word) => isIn(word, other));
}

const extents = ['wide', 'near'] as const;
const rests = new Set(['rest', 'remainder']);
const alike = 0.8;
const certainty = 0.95;
