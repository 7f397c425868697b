import type { Event, Sequence } from '../annotate/sequences.ts';
import { sequences, sequencesAcross } from '../annotate/sequences.ts';
import { contains, overlaps } from '../document/span.ts';
import { readOnce } from '../read-once.ts';
import { hasAlike } from './alike-units.ts';
import { isFunction } from './alignment.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { unitSimilarity } from './similarity.ts';
import { surroundings } from './surroundings.ts';
import { type Unit, units } from './unit.ts';

/** Two events of the claim that the source tells in the other order. */
export interface Turned {
  readonly own: Sequence;
  readonly source: Sequence;
}

/** The events of the claim that the passage and what stands around it have the other way round. */
export const turnedSequence: (juxtaposition: Juxtaposition) => Turned | undefined = readOnce(
  ({ claim, passage }) => {
    const mine = sequences(claim.sentence).filter(({ earlier, later }) =>
      [earlier, later].every(({ span }) => contains(claim.span, span)),
    );
    if (mine.length !== 1) return undefined;
    const [own] = mine;
    if (own === undefined) return undefined;
    const run = surroundings(passage);
    const [first, second] = distinct(own);
    const fits = sequencesAcross(run).map((source) => ({
      source,
      straight: [met(first, source.earlier), met(second, source.later)],
      crossed: [met(first, source.later), met(second, source.earlier)],
    }));
    const best = Math.max(0, ...fits.map(({ straight }) => sum(straight)));
    const turned = fits.find(
      ({ source, straight, crossed }) =>
        Math.min(...crossed) >= leastMet &&
        isDeedMet(own.earlier, source.later) &&
        isDeedMet(own.later, source.earlier) &&
        sum(crossed) - sum(straight) >= leastMargin &&
        sum(crossed) > best,
    );
    return turned === undefined ? undefined : { own, source: turned.source };
  },
);

/** Whether what is done in an event is done in the other: the same things are told of in many events. */
function isDeedMet({ sentence, span }: Event, other: Event): boolean {
  const heads = sentence.predicates.filter(({ kind, head }) => kind !== 'noun' && contains(span, head));
  const theirs = contentOf(other);
  if (isNominal(other)) return theirs.length > 0;
  const deeds = contentOf({ sentence, span }).filter((unit) =>
    heads.some(({ head }) => overlaps(unit, head)),
  );
  return deeds.length === 0
    ? heads.length === 0
    : deeds.some((unit) => theirs.some((each) => unitSimilarity(unit, each) >= deedLikeness));
}

/** How much of a claim's event another tells, 0 to 1; one that is told as a noun ("after the decision") need only be found in the claim's. */
function met(own: readonly Unit[], other: Event): number {
  const theirs = contentOf(other);
  return Math.max(share(own, theirs), isNominal(other) ? share(theirs, own) * nominalShare : 0);
}

function isNominal({ sentence, span }: Event): boolean {
  return !sentence.predicates.some(({ kind, head }) => kind !== 'noun' && contains(span, head));
}

/** What each event of the claim tells that the other does not. */
function distinct({ earlier, later }: Sequence): readonly [readonly Unit[], readonly Unit[]] {
  const [first, second] = [contentOf(earlier), contentOf(later)];
  const without = (some: readonly Unit[], others: readonly Unit[]): readonly Unit[] =>
    some.filter((unit) => !hasAlike(others, unit));
  return [without(first, second), without(second, first)];
}

function contentOf({ sentence, span }: Event): readonly Unit[] {
  return units(sentence).filter(
    (unit) => contains(span, unit) && !isFunction(unit) && unit.kind !== 'date' && !isSpell(unit),
  );
}

/** "Two weeks": how long before, and nothing of what happened. */
function isSpell(unit: Unit): boolean {
  return unit.kind === 'quantity' && unit.quantity.dimension === 'duration';
}

/** The weighted share of the units that stand among others, 0 to 1. */
function share(some: readonly Unit[], others: readonly Unit[]): number {
  const whole = some.reduce((all, { weight }) => all + weight, 0);
  const met = some.reduce(
    (all, unit) => all + unit.weight * Math.max(0, ...others.map((other) => unitSimilarity(unit, other))),
    0,
  );
  return whole === 0 ? 0 : met / whole;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

const leastMet = 0.45;
const leastMargin = 0.7;
const deedLikeness = 0.5;
const nominalShare = 0.8;
