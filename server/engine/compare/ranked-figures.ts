import { changes } from '../annotate/changes.ts';
import { isWhole } from '../annotate/proportions.ts';
import { moves } from '../annotate/moves.ts';
import { wayOf } from '../annotate/outcomes.ts';
import type { Predicate } from '../annotate/predicate.ts';
import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { writtenFigure } from '../annotate/written-figure.ts';
import { contains, hull, overlaps, type Span } from '../document/span.ts';
import { flatMap } from '../flat-map.ts';
import { mostly } from '../lexicon/parts-of-speech.ts';
import { similarity } from '../lexicon/synonyms.ts';
import type { Unit } from './unit.ts';

/** A figure of a sentence that takes its turn with others like it: "158 seats, the Democrats 25 and the Conservatives 119" has three. */
export interface RankedFigure extends Span {
  readonly value: number;
}

/**
 * The figures of a sentence that stand in one row, the first of them one that `isMeant` knows, in order; what follows may leave its
 * unit out. Steps, parts of a whole and figures that another deed gives belong to no row.
 */
export function rowOf(sentence: Sentence, isMeant: (first: Quantity) => boolean): readonly RankedFigure[] {
  const given = sentence.quantities.filter((quantity) => isLevel(quantity, sentence));
  const first = given.find(isMeant);
  if (first === undefined) return [];
  const isLike = (other: Quantity): boolean =>
    other === first ||
    (other.dimension === first.dimension &&
      other.unit === first.unit &&
      (other.counted === undefined ||
        first.counted === undefined ||
        similarity(other.counted.lemma, first.counted.lemma) >= sameThing)) ||
    (isElided(other) && other.span.start > first.span.start);
  const row = [
    ...given.filter(isLike).map((quantity) => ({ ...quantity.figure, value: valueOf(quantity, sentence) })),
    ...bareFigures(sentence, first),
  ].sort((a, b) => a.start - b.start);
  const deed = deedOf(sentence, first.span);
  return row.every((figure) => areOfOneDeed(sentence, deed, figure)) ? row : [];
}

/** By its digits, since the next of a row may leave the unit out. */
function valueOf(quantity: Quantity, sentence: Sentence): number {
  const written = writtenFigure(quantity, sentence);
  return Number.isNaN(written) ? quantity.low : written;
}

/** What there is of something, and not by how much it is more or of which it is a part. */
function isLevel(quantity: Quantity, sentence: Sentence): boolean {
  return (
    quantity.low === quantity.high &&
    quantity.dimension !== 'ordinal' &&
    quantity.dimension !== 'score' &&
    !isWhole(quantity, sentence) &&
    !moves(sentence).some(({ size }) => size === quantity) &&
    // "From 35 to 27 percent" is at 27.
    !changes(sentence).some(({ from }) => from === quantity) &&
    !isDoer(quantity, sentence)
  );
}

/** "170 make a majority" */
function isDoer({ span, counted }: Quantity, { tokens }: Sentence): boolean {
  const next = tokens.find(({ start }) => start >= span.end);
  return counted === undefined && next?.kind === 'word' && mostly(next.lemma) === 'verb';
}

function isElided({ dimension, counted }: Quantity): boolean {
  return dimension === 'count' && counted === undefined;
}

/** "The Conservatives 119" looks like a name that ends in a number. */
function bareFigures({ tokens, quantities, dates }: Sentence, first: Quantity): readonly RankedFigure[] {
  const isKnown = (token: Span): boolean =>
    [...quantities, ...dates].some(({ span }) => overlaps(span, token));
  return flatMap(tokens, (token): readonly RankedFigure[] => {
    if (token.kind !== 'number' || token.start < first.span.end || isKnown(token)) return [];
    const value = Number(token.text.replaceAll(',', ''));
    return Number.isNaN(value) ? [] : [{ start: token.start, end: token.end, value }];
  });
}

/** The verb that gives a figure: the last before it but for those that only hold it against another. */
export function deedOf({ predicates }: Sentence, { start }: Span): Predicate | undefined {
  return predicates.findLast(
    ({ kind, head, lemma }) => kind === 'verb' && head.end <= start && lemma !== 'compare',
  );
}

/** "Fell to 24,900, while Velm saw them climb to 9,600" gives both where they came to. */
function areOfOneDeed(sentence: Sentence, deed: Predicate | undefined, figure: Span): boolean {
  const other = deedOf(sentence, figure);
  if (other === deed || deed === undefined || other === undefined) return other === deed;
  const isReached = ({ lemma }: Predicate): boolean => wayOf(lemma) !== undefined;
  return (
    similarity(deed.lemma, other.lemma) >= sameThing ||
    (isReached(deed) && isReached(other)) ||
    (isReached(other) && changes(sentence).some(({ to }) => overlaps(to.figure, figure)))
  );
}

/**
 * The figures that two anchors of a sentence have in a row: every figure stands behind its anchor, or every one before its own, or two
 * stand between two anchors. Undefined where something like an anchor stands in their midst and takes no turn.
 *
 * @param likes what could be an anchor as well, both of them included, in order
 */
export function figuresOf(
  row: readonly RankedFigure[],
  likes: readonly Unit[],
  [a, b]: readonly [Unit, Unit],
): readonly [RankedFigure, RankedFigure] | undefined {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined || row.length < 2) return undefined;
  const around = hull(hull(first, last), hull(a, b));
  const anchors = joined(likes).filter((anchor) => overlaps(anchor, around));
  if (anchors.length !== row.length || !takeTurns(row, anchors)) return undefined;
  const [own, other] = [a, b].map((unit) => row[anchors.findIndex((anchor) => contains(anchor, unit))]);
  return own === undefined || other === undefined ? undefined : [own, other];
}

/** "St Brannoc's Hospital" is one, whatever it is read as. */
function joined(spans: readonly Span[]): readonly Span[] {
  return spans.reduce<readonly Span[]>((all, span) => {
    const last = all.at(-1);
    return last !== undefined && span.start - last.end <= tight
      ? [...all.slice(0, -1), hull(last, span)]
      : [...all, span];
  }, []);
}

function takeTurns(row: readonly RankedFigure[], anchors: readonly Span[]): boolean {
  const [opening, closing] = anchors;
  const [first, second] = row;
  if (opening === undefined || closing === undefined || first === undefined || second === undefined)
    return false;
  const isRising = (spans: readonly Span[]): boolean =>
    spans.every((span, at) => at === 0 || span.start >= (spans[at - 1]?.end ?? 0));
  const paired = (isFigureFirst: boolean): readonly Span[] =>
    flatMap(row, (figure, at): readonly Span[] => {
      const anchor = anchors[at];
      return anchor === undefined ? [] : isFigureFirst ? [figure, anchor] : [anchor, figure];
    });
  return (
    isRising(paired(true)) ||
    isRising(paired(false)) ||
    (row.length === 2 && isRising([opening, first, second, closing]))
  );
}

/** Letters between two parts of one name: "'s ". */
const tight = 3;
const sameThing = 0.8;
