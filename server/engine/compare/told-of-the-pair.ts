import type { Name } from '../annotate/name.ts';
import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { contains, overlaps } from '../document/span.ts';
import { flatMap } from '../flat-map.ts';
import { readOnce } from '../read-once.ts';
import { hasAlike } from './alike-units.ts';
import { isFunction } from './alignment.ts';
import { areCountedAlike } from './counted-alike.ts';
import { significantDigits } from './figure-slip.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { compareQuantities } from './quantities.ts';
import { sameName } from './same-name.ts';
import { surroundings } from './surroundings.ts';
import { arePaired } from './told-of-the-pair/pairing.ts';
import { type Part, partsOf } from './told-of-the-pair/parts.ts';
import { onlyTopicOf, topicsOf } from './told-of-the-pair/topics.ts';
import type { Unit } from './unit.ts';

/** What a claim tells of one of a pair and the source of the other. */
export interface ToldOfOther {
  readonly own: Name;
  readonly other: Name;
  /** The sentence that tells most of it of the other: the passage's focus or one beside it. */
  readonly sentence: Sentence;
  /** Units of the claim that only what is told of the other has. */
  readonly lent: readonly number[];
}

/**
 * Whether the passage sets two of a kind side by side ("Orlan lost its mill, while its neighbour Velm opened two") and tells of the other
 * what the claim tells of the one. Whatever is told where only one of the two is named is taken to be told of that one; where both are, a
 * sentence is parted between them, and where neither is, it is told of nobody.
 */
export const toldOfOther: (juxtaposition: Juxtaposition) => ToldOfOther | undefined = readOnce(find);

function find(juxtaposition: Juxtaposition): ToldOfOther | undefined {
  const { claim, passage } = juxtaposition;
  const { names } = claim.sentence;
  const own = onlyTopicOf(claim.sentence);
  if (own === undefined || !contains(claim.span, own.span)) return undefined;
  const window = surroundings(passage);
  const besides = names.filter((name) => mayBePerson(name) && sameName(name, own) !== 'same');
  const topics = flatMap(window, topicsOf);
  const self = topics.find(({ name }) => sameName(name, own) === 'same');
  if (self === undefined) return undefined;
  for (const other of topics) {
    if (other.role !== self.role || !areOfOneKind(self.name, other.name)) continue;
    if (sameName(self.name, other.name) !== 'different') continue;
    if (names.some((name) => sameName(name, other.name) !== 'different')) continue;
    if (!arePaired(window, self.name, other.name)) continue;
    // Whom the claim names besides, and the source with the other, may be the one of whom it tells.
    const parts = flatMap(window, (sentence) => partsOf(sentence, self.name, other.name));
    const isOfBesides = parts.some(
      ({ of, span, sentence }) =>
        of === other.name &&
        sentence.names.some(
          (name) => contains(span, name.span) && besides.some((each) => sameName(each, name) !== 'different'),
        ),
    );
    const found = isOfBesides ? undefined : toldOf(juxtaposition, parts, self.name, other.name);
    if (found !== undefined) return { own, other: other.name, ...found };
  }
  return undefined;
}

function mayBePerson({ kind, text }: Name): boolean {
  return kind === 'person' || (kind === 'unknown' && text.includes(' '));
}

/** Of a name that is known for a person's, one of two words may be that of another. */
function areOfOneKind(a: Name, b: Name): boolean {
  return (
    a.kind === b.kind ||
    [a, b].every(({ kind }) => kind === 'organisation' || kind === 'unknown') ||
    [a, b].every(({ kind, text }) => kind === 'person' || (kind === 'unknown' && text.includes(' ')))
  );
}

function toldOf(
  { alignment, claim, passage }: Juxtaposition,
  parts: readonly Part[],
  own: Name,
  other: Name,
): Pick<ToldOfOther, 'sentence' | 'lent'> | undefined {
  const theirs = parts.filter(({ of }) => of === other);
  const everywhere = flatMap(passage.source.sentences, (sentence) => partsOf(sentence, own, other));
  const [mine = [], elsewhere = []] = [own, undefined].map((of) =>
    flatMap(everywhere, (part) => (part.of === of ? part.units : [])),
  );
  const lent: number[] = [];
  let [lentWeight, ownWeight] = [0, 0];
  const counts = new Map<Sentence, number>();
  alignment.claim.forEach((unit, i) => {
    if (isFunction(unit) || unit.kind === 'name' || !overlaps(claim.span, unit)) return;
    const home = theirs.find((part) => hasAlike(part.units, unit));
    const isMine = hasAlike(mine, unit);
    if (home !== undefined && !isMine && !hasAlike(elsewhere, unit)) {
      lent.push(i);
      lentWeight += unit.weight;
      counts.set(home.sentence, (counts.get(home.sentence) ?? 0) + unit.weight);
    } else if (isMine && home === undefined) ownWeight += unit.weight;
  });
  const lentUnits = flatMap(lent, (i) => alignment.claim[i] ?? []);
  const isKnownAgain =
    lent.length >= leastUnits && lentWeight >= leastWeight && ownWeight <= mostOwn * lentWeight;
  const isFigureLent =
    ownWeight === 0 &&
    lentUnits.some((unit) => quantityOf(unit).some((figure) => significantDigits(figure) > 1));
  if (!isKnownAgain && !isFigureLent && !isOtherFigure(lentUnits, claim.sentence, parts, own))
    return undefined;
  const [sentence] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return sentence === undefined ? undefined : { sentence, lent };
}

/** A figure, where the source has another of the same for the one of whom the claim tells it. */
function isOtherFigure(lent: readonly Unit[], claim: Sentence, parts: readonly Part[], own: Name): boolean {
  const given = flatMap(parts, ({ of, units: all }) => (of === own ? flatMap(all, quantityOf) : []));
  const isGiven = (quantity: Quantity): boolean =>
    given.some((each) => compareQuantities(each, quantity) === 'equal');
  return flatMap(lent, quantityOf).some(
    (figure) =>
      significantDigits(figure) > 1 &&
      !claim.quantities.some(isGiven) &&
      given.some(
        (each) => compareQuantities(figure, each) === 'contradicts' && areCountedAlike(figure, each),
      ),
  );
}

function quantityOf(unit: Unit): readonly Quantity[] {
  return unit.kind === 'quantity' ? [unit.quantity] : [];
}

const leastUnits = 2;
const leastWeight = 1.2;
const mostOwn = 0.5;
