import type { Sentence } from '../annotate/sentence.ts';
import type { Token } from '../annotate/token.ts';
import { contains, type Span } from '../document/span.ts';
import { type Unit, units } from './unit.ts';

/** The words that stand with one of two figures or dates of a sentence, and not with the other. */
export interface Cell {
  /** As far as the other's part of the sentence, or its end. */
  readonly wide: readonly Unit[];
  /** Those of them that no comma and no "that" sets apart from the figure. */
  readonly near: readonly Unit[];
}

/**
 * A sentence parted between two of its figures: "rents rose by 31 percent, while wages rose by 12" gives rents to the first, wages to the
 * second. A verb that one of them goes without ("the city 30 percent") is both's. Undefined where nothing parts them.
 *
 * @param first stands before `second`; both in the block of the sentence
 */
export function cellsOf(sentence: Sentence, first: Span, second: Span): readonly [Cell, Cell] | undefined {
  const { tokens, predicates } = sentence;
  if (isRange(tokens, first)) return undefined;
  const cut = partingOf(tokens.filter(({ start, end }) => start >= first.end && end <= second.start));
  if (cut === undefined) return undefined;
  const content = units(sentence).filter(
    (unit) => !(unit.kind === 'word' && unit.isFunction) && !contains(first, unit) && !contains(second, unit),
  );
  const isVerb = ({ start }: Unit): boolean =>
    predicates.some(({ kind, head }) => kind === 'verb' && head.start === start);
  const left = content.filter(({ end }) => end <= cut.start);
  const right = content.filter(({ start }) => start >= cut.end);
  const isGapped = !left.some(isVerb) || !right.some(isVerb);
  const cellOf = (side: readonly Unit[], figure: Span): Cell => {
    const wide = isGapped ? side.filter((unit) => !isVerb(unit)) : side;
    const part = partAround(tokens, figure);
    return { wide, near: wide.filter((unit) => contains(part, unit)) };
  };
  return [cellOf(left, first), cellOf(right, second)];
}

/** "Between May 2022 and October 2023": the two ends of one stretch. */
function isRange(tokens: readonly Token[], first: Span): boolean {
  return tokens.findLast(({ end }) => end <= first.start)?.lower === 'between';
}

/** Where a new part begins between two figures: the last of the marks that part most. */
function partingOf(between: readonly Token[]): Token | undefined {
  const strongest = Math.max(...between.map(({ lower }) => partings.get(lower) ?? 0));
  return strongest > 0 ? between.findLast(({ lower }) => partings.get(lower) === strongest) : undefined;
}

function partAround(tokens: readonly Token[], figure: Span): Span {
  const before = tokens.findLast(({ end, lower }) => end <= figure.start && edges.has(lower));
  const after = tokens.find(({ start, lower }) => start >= figure.end && edges.has(lower));
  return { start: before?.end ?? -1, end: after?.start ?? Infinity };
}

/** How strongly a word parts what stands on its sides. */
const partings: ReadonlyMap<string, number> = new Map([
  ...[';', ':', '—', '–'].map((mark) => [mark, 4] as const),
  ...'while whereas but against'.split(' ').map((word) => [word, 3] as const),
  ...'and or with after before when compared than versus although though'
    .split(' ')
    .map((word) => [word, 2] as const),
  [',', 1],
]);

/** What a part of a sentence begins or ends with. */
const edges = new Set([...partings.keys(), 'that', 'which', 'who', 'whom', '(', ')']);
