import type { Sentence } from '../annotate/sentence.ts';
import type { Token } from '../annotate/token.ts';
import { contains, overlaps, type Span } from '../document/span.ts';
import { flatMap } from '../flat-map.ts';
import { isFunctionWord } from '../lexicon/function-words.ts';
import { areListed } from './listed.ts';
import { otherness } from './predicate-pairs.ts';
import { type Unit, units, type WordUnit } from './unit.ts';

/** What stands with one of two figures, dates or names of a sentence, and not with the other. */
export interface Cell {
  /** As far as the other's part of the sentence, or its end. */
  readonly wide: readonly Unit[];
  /** Those of them that no comma and no "that" sets apart from the figure. */
  readonly near: readonly Unit[];
}

/**
 * A sentence parted between two of its figures, dates or names: "rents rose by 31 percent, while wages rose by 12" gives rents to the
 * first, wages to the second. What one of them goes without is both's: a verb ("the city 30 percent"), one who does it ("450 cars and
 * 80 vans"), what they are shares of ("60 percent of the cost"). Undefined where nothing parts them: in "between 2022 and 2023", and in a list.
 *
 * @param first stands before `second`
 * @param others what else is of their kind: each has a part of its own
 */
export function cellsOf(
  sentence: Sentence,
  first: Unit,
  second: Unit,
  others: readonly Unit[],
): readonly [Cell, Cell] | undefined {
  const { tokens } = sentence;
  if (isRange(tokens, first) || areListed(sentence, first, second)) return undefined;
  const least = first.kind === 'name' ? clauses : commas;
  const partingBetween = (one: Span, other: Span): Token | undefined =>
    partingOf(
      tokens.filter(({ start, end }) => start >= one.end && end <= other.start),
      least,
    );
  const cut = partingBetween(first, second) ?? gapBefore(sentence, second);
  if (cut === undefined) return undefined;
  const isLeft = ({ end }: Span): boolean => end <= cut.start;
  const shared = sharedParts(sentence, [first, second], isLeft);
  const before = others.findLast(({ end }) => end <= first.start);
  const after = others.find(({ start }) => start >= second.end);
  const opening = before && partingBetween(before, first);
  const closing = after && partingBetween(second, after);
  const telling = units(sentence).filter(
    (unit) =>
      unit.start >= (opening?.end ?? 0) &&
      unit.end <= (closing?.start ?? Infinity) &&
      !(unit.kind === 'word' && (isSilent(unit) || otherness.includes(unit.token.lemma))) &&
      ![first, second, ...shared].some((span) => contains(span, unit)),
  );
  const cellOf = (wide: readonly Unit[], figure: Span): Cell => {
    const part = partAround(tokens, figure);
    return { wide, near: wide.filter((unit) => contains(part, unit)) };
  };
  return [
    cellOf(telling.filter(isLeft), first),
    cellOf(
      telling.filter((unit) => !isLeft(unit)),
      second,
    ),
  ];
}

/** The comma of "Orlan got a year for its boats, Velm two for its mill": what the name behind it did goes without saying. */
function gapBefore({ tokens, predicates }: Sentence, { kind, start, end }: Unit): Token | undefined {
  if (kind !== 'name') return undefined;
  const at = tokens.findIndex((token) => token.start >= start);
  const [comma, next] = [tokens[at - 1], tokens.find((token) => token.start >= end)];
  const lead = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  // "The inquiry is led by Orlan's agency, with Velm's taking part"
  if (tokens[lead]?.lower === 'with' && tokens[lead - 1]?.text === ',') return tokens[lead];
  if (comma?.text !== ',' || next === undefined || !gapped.has(next.lower)) return undefined;
  const isToldOn = predicates.some(({ head, kind: of }) => of !== 'noun' && head.start >= end);
  return isToldOn || !predicates.some(({ head }) => head.end <= comma.start) ? undefined : comma;
}

/** "52 percent were for it, 35 percent against": the small word says which is which. */
function isSilent({ isFunction, token }: WordUnit): boolean {
  return isFunction && token.lower !== 'against';
}

/** What only one side tells, and the other goes without. */
function sharedParts(
  { tokens, predicates }: Sentence,
  figures: readonly Unit[],
  isLeft: (span: Span) => boolean,
): readonly Span[] {
  // "For eggs it was 12 percent" has no verb of its own.
  const verbs = predicates.filter(
    ({ kind, head }) => kind !== 'noun' && !figures.some((figure) => overlaps(figure, head)),
  );
  const [left, right] = [verbs.filter(({ head }) => isLeft(head)), verbs.filter(({ head }) => !isLeft(head))];
  const isGapped = left.length === 0 || right.length === 0;
  const counted = figures.map(countedOf);
  // "Carries 450 cars and 80 vans": two objects of one subject.
  const areObjects = right.length === 0 && counted.every((thing) => thing !== undefined);
  const doers = flatMap(left, ({ subject }) =>
    subject !== undefined &&
    (areObjects || right.some((other) => other.subject?.span.start === subject.span.start))
      ? [subject.span]
      : [],
  );
  const wholes = figures.map((figure) => wholeOf(tokens, figure));
  return [
    ...(isGapped ? verbs.map(({ head }) => head) : []),
    ...doers,
    ...onlyOne(wholes),
    ...onlyOne(counted),
  ];
}

function onlyOne(parts: readonly (Span | undefined)[]): readonly Span[] {
  const given = parts.filter((part) => part !== undefined);
  return given.length === 1 ? given : [];
}

/** "Between May 2022 and October 2023": the two ends of one stretch. */
function isRange(tokens: readonly Token[], first: Span): boolean {
  return tokens.findLast(({ end }) => end <= first.start)?.lower === 'between';
}

/** What a share is one of: "of the repair costs". */
function wholeOf(tokens: readonly Token[], figure: Span): Span | undefined {
  const at = tokens.findIndex(({ start }) => start >= figure.end);
  const of = tokens[at];
  if (
    of?.lower !== 'of' ||
    isFunctionWord(tokens[at + 1]?.lower ?? '') !== articles.has(tokens[at + 1]?.lower ?? '')
  )
    return undefined;
  const end = tokens.slice(at + 1).find(({ lower, kind }) => edges.has(lower) || kind === 'punctuation');
  return { start: of.start, end: end?.start ?? Infinity };
}

function countedOf(unit: Unit): Span | undefined {
  return unit.kind === 'quantity' ? unit.quantity.counted?.span : undefined;
}

/** Where a new part begins between two figures: the last of the marks that part most. */
function partingOf(between: readonly Token[], least: number): Token | undefined {
  const strongest = Math.max(...between.map(({ lower }) => partings.get(lower) ?? 0));
  return strongest < least ? undefined : between.findLast(({ lower }) => partings.get(lower) === strongest);
}

function partAround(tokens: readonly Token[], figure: Span): Span {
  const before = tokens.findLast(({ end, lower }) => end <= figure.start && edges.has(lower));
  const after = tokens.find(({ start, lower }) => start >= figure.end && edges.has(lower));
  return { start: before?.end ?? -1, end: after?.start ?? Infinity };
}

/** What may stand behind a name whose verb goes without saying. */
const gapped = new Set('the a an one two three for to in at on'.split(' '));
const articles = new Set(['the', 'a', 'an']);
const commas = 1;
/** A name stands between commas for many reasons. */
const clauses = 2;

/** How strongly a word parts what stands on its sides. */
const partings: ReadonlyMap<string, number> = new Map([
  ...[';', ':', '—', '–'].map((mark) => [mark, 4] as const),
  ...'while whereas but against'.split(' ').map((word) => [word, 3] as const),
  ...'and after before when compared than versus although though'
    .split(' ')
    .map((word) => [word, clauses] as const),
  [',', commas],
  ['with', commas],
]);

/** What a part of a sentence begins or ends with. */
const edges = new Set([...partings.keys(), 'that', 'which', 'who', 'whom', '(', ')']);
