import { type ContrastPart, contrastParts } from '../annotate/contrasts.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { contains, overlaps, type Span } from '../document/span.ts';
import { flatMap } from '../flat-map.ts';
import { readOnce } from '../read-once.ts';
import { isFunction } from './alignment.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { otherness } from './predicate-pairs.ts';
import { unitSimilarity } from './similarity.ts';
import { type Unit, units } from './unit.ts';

/** What has changed sides: two units of the claim, where the passage has the first, and all that moved. */
export interface Exchanged {
  readonly one: Unit;
  readonly itsOne: Unit;
  readonly other: Unit;
  readonly units: readonly Unit[];
}

/**
 * What has changed sides between two parts that both sides set against each other. Each of the claim's two parts has words of both parts of
 * the passage, so that whichever way one lays them, some have changed sides. Undefined where one way brings them all together.
 */
export function exchangedBetween({ alignment, claim, passage }: Juxtaposition): Exchanged | undefined {
  const own = partsOf(claim.sentence);
  if (own.length < 2) return undefined;
  const theirs = partsOf(passage.focus);
  if (theirs.length < 2) return undefined;
  // "Four more than the Growers" tells of the Growers besides.
  if (comparing.test(claim.sentence.text) || comparing.test(passage.focus.text)) return undefined;
  if (shareIn(alignment.claim, alignment.passage) < leastMet) return undefined;
  const shared = own.map((part) => theirs.map((other) => sharedBy(part, other, own, theirs)));
  const [exchanged] = flatMap(pairsOf(shared), ([row, next]) =>
    flatMap(
      pairsOf([...row.keys()]),
      ([j, k]) => movedIn([row[j], row[k], next[j], next[k]], alignment.passage) ?? [],
    ),
  );
  return exchanged;
}

/** Undefined where one of the claim's parts has nothing of one of the passage's. */
function movedIn(cells: readonly (Shared | undefined)[], passage: readonly Unit[]): Exchanged | undefined {
  const [first, second, third, fourth] = cells;
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    return undefined;
  if (![first, second, third, fourth].every(isTold)) return undefined;
  const ways = [
    [second, third],
    [first, fourth],
  ] as const;
  const areNamed = ways.map((way) => way.filter(({ units: told }) => told.some(isName)).length);
  // "Sandor lost two games, but won four against Li Wen": of Li Wen all of it is told the other way round.
  if (areNamed[0] === 1 && areNamed[1] !== 2) return undefined;
  const way =
    ways[areNamed.indexOf(2)] ?? ways.find(([one, other]) => one.units.length > 0 && other.units.length > 0);
  const [one, other] = way?.map(({ units: [unit] }) => unit) ?? [];
  const itsOne = one && passage.find((unit) => areSame(unit, one));
  if (one === undefined || other === undefined || itsOne === undefined) return undefined;
  return { one, itsOne, other, units: flatMap(way ?? [], ({ units: told }) => told) };
}

function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return flatMap(items, (one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}

/** A part with what it tells that no other part of its sentence does. */
interface Part extends ContrastPart {
  readonly units: readonly Unit[];
}

const partsOf = readOnce((sentence: Sentence): readonly Part[] => {
  const parts = contrastParts(sentence);
  if (parts.length < 2) return [];
  const elided = elidedThings(sentence);
  return parts.map((part) => ({
    ...part,
    units: units(sentence).filter(
      (unit) =>
        isTelling(unit) && contains(part.span, unit) && !elided.some((thing) => overlaps(thing, unit)),
    ),
  }));
});

/** "41 flights were delayed and three cancelled": what the second figure counts is told with the first. */
function elidedThings({ quantities }: Sentence): readonly Span[] {
  const things = flatMap(quantities, ({ counted }) => counted?.span ?? []);
  return things.length < quantities.length ? things : [];
}

/** When something happened is often told once for both. */
function isTelling(unit: Unit): boolean {
  if (unit.kind === 'word') return !isFunction(unit) && !otherness.includes(unit.token.lower);
  return unit.kind !== 'date';
}

/** What two parts share: words, and that both tell of what is not so. */
interface Shared {
  readonly units: readonly Unit[];
  readonly areExcluded: boolean;
}

function isTold(shared: Shared | undefined): boolean {
  return shared !== undefined && (shared.units.length > 0 || shared.areExcluded);
}

function sharedBy(part: Part, other: Part, own: readonly Part[], theirs: readonly Part[]): Shared {
  return {
    units: part.units.filter(
      (unit) =>
        isIn(unit, other) &&
        !theirs.some((each) => each !== other && isIn(unit, each)) &&
        !own.some((each) => each !== part && isIn(unit, each)),
    ),
    areExcluded:
      part.isExcluded &&
      other.isExcluded &&
      own.filter(({ isExcluded }) => isExcluded).length === 1 &&
      theirs.filter(({ isExcluded }) => isExcluded).length === 1,
  };
}

/** How much of one's content the other has, 0 to 1. */
function shareIn(own: readonly Unit[], theirs: readonly Unit[]): number {
  const content = own.filter((unit) => !isFunction(unit));
  const found = content.filter((unit) => theirs.some((other) => areSame(unit, other)));
  return weightOf(found) / weightOf(content);
}

function weightOf(told: readonly Unit[]): number {
  return told.reduce((sum, { weight }) => sum + weight, 0);
}

function isIn(unit: Unit, { units: others }: Part): boolean {
  return others.some((other) => areSame(unit, other));
}

/** The same, or a figure whose unit one side leaves out: "every 30 minutes instead of every ten". */
function areSame(a: Unit, b: Unit): boolean {
  if (a.kind === 'quantity' && b.kind === 'quantity')
    return a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high;
  return unitSimilarity(a, b) >= alike;
}

function isName({ kind }: Unit): boolean {
  return kind === 'name';
}

const comparing = /(?<!\brather) than (?:the|an?|its|his|her|their|in|at|on|last|that|those|\p{Lu}\p{L}*)\b/u;
/** The share of the claim's content that both have. */
const leastMet = 0.7;
const alike = 0.8;
