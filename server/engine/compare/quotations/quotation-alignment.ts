import type { Piece } from './quoted-pieces.ts';

/** One step of an alignment, with indexes into the pieces quoted and the words said. */
export interface Step {
  /** `left out`: a word that a mark of omission or a bracket stands for. */
  readonly kind: 'same' | 'changed' | 'added' | 'missing' | 'left out';
  readonly quoted: number | undefined;
  readonly said: number | undefined;
}

/**
 * The cheapest way to read the quotation out of the passage, starting and ending anywhere in it (Sellers 1980): the words that
 * are the same, changed, added by the quotation or missing from it.
 */
export function alignQuotation(quoted: readonly Piece[], said: readonly Piece[]): readonly Step[] {
  const costs = fill(quoted, said);
  let column = endOf(costs.at(-1) ?? [], quoted);
  let row = quoted.length;
  const steps: Step[] = [];
  while (row > 0) {
    const piece = quoted[row - 1];
    if (piece === undefined) break;
    if (piece.kind === 'gap') {
      const from = gapStart(costs[row - 1] ?? [], column, piece.reach);
      for (; column > from; column -= 1) steps.push({ kind: 'left out', quoted: row - 1, said: column - 1 });
      row -= 1;
      continue;
    }
    const step = stepBack(costs, row, column, isSame(piece, said[column - 1]));
    steps.push({
      kind: step,
      quoted: step === 'missing' ? undefined : row - 1,
      said: step === 'added' ? undefined : column - 1,
    });
    if (step !== 'missing') row -= 1;
    if (step !== 'added') column -= 1;
  }
  return steps.reverse();
}

/** Where the reading ends: as early as costs least, yet a last word that differs is set against the one in its place. */
function endOf(costs: readonly number[], quoted: readonly Piece[]): number {
  let end = costs.reduce((best, cost, column) => (cost < at(costs, best) ? column : best), 0);
  while (quoted.at(-1)?.kind === 'word' && costs[end + 1] === costs[end]) end += 1;
  return end;
}

/** Least cost of reading the first `row` pieces so that the reading ends before the word at `column`. */
function fill(quoted: readonly Piece[], said: readonly Piece[]): readonly (readonly number[])[] {
  const rows: number[][] = [new Array<number>(said.length + 1).fill(0)];
  for (const piece of quoted) {
    const above = rows.at(-1) ?? [];
    if (piece.kind === 'gap') {
      rows.push(above.map((_, column) => at(above, gapStart(above, column, piece.reach))));
      continue;
    }
    const row = [at(above, 0) + 1];
    for (let column = 1; column <= said.length; column += 1) {
      const across = at(above, column - 1) + (isSame(piece, said[column - 1]) ? 0 : 1);
      row.push(Math.min(across, at(above, column) + 1, at(row, column - 1) + 1));
    }
    rows.push(row);
  }
  return rows;
}

function stepBack(
  costs: readonly (readonly number[])[],
  row: number,
  column: number,
  same: boolean,
): Exclude<Step['kind'], 'left out'> {
  const cost = at(costs[row], column);
  if (column > 0 && same && at(costs[row - 1], column - 1) === cost) return 'same';
  if (
    at(costs[row - 1], column) + 1 === cost &&
    (column === 0 || at(costs[row - 1], column - 1) + 1 !== cost)
  )
    return 'added';
  if (column > 0 && !same && at(costs[row - 1], column - 1) + 1 === cost) return 'changed';
  return column > 0 && at(costs[row], column - 1) + 1 === cost ? 'missing' : 'added';
}

/** Where the words that a gap stands for begin if they end at `column`: as few as cost least. */
function gapStart(above: readonly number[], column: number, reach: number): number {
  let best = column;
  for (let from = column - 1; from >= 0 && column - from <= reach; from -= 1) {
    if (at(above, from) < at(above, best)) best = from;
  }
  return best;
}

function isSame(piece: Piece, word: Piece | undefined): boolean {
  return word?.key === piece.key;
}

function at(row: readonly number[] | undefined, column: number): number {
  return row?.[column] ?? Infinity;
}
