import type { Span } from '../engine/document/span.ts';

/** A line of text and the row of marks beneath it. */
export interface Underlined {
  readonly line: string;
  /** Empty where nothing is marked. */
  readonly marks: string;
}

/**
 * A text with marks under its spans, cut to a width in columns with the first span in sight. Tabs and line ends become spaces;
 * combining marks take no column and wide characters two.
 */
export function underline(text: string, spans: readonly Span[], mark: string, columns: number): Underlined {
  const cells = cellsOf(text, spans);
  const view = cut(cells, columns);
  const marks = view.map(({ width, isMarked }) => (isMarked ? mark : ' ').repeat(width)).join('');
  return {
    line: view
      .map((cell) => cell.text)
      .join('')
      .trimEnd(),
    marks: marks.trimEnd(),
  };
}

/** One character as a reader sees it. */
interface Cell {
  readonly text: string;
  /** In columns: 0, 1 or 2. */
  readonly width: number;
  readonly isMarked: boolean;
}

function cellsOf(text: string, spans: readonly Span[]): readonly Cell[] {
  return [...text.matchAll(characters)].map((match) => {
    const isMarked = spans.some(({ start, end }) => start <= match.index && match.index < end);
    const isSpace = /^\s/.test(match[0]);
    return { text: isSpace ? ' ' : match[0], width: wide.test(match[0]) ? 2 : 1, isMarked };
  });
}

/** As many cells as fit, the first marked one among them with some words before it; an ellipsis says where something was cut. */
function cut(cells: readonly Cell[], columns: number): readonly Cell[] {
  const widthOf = (some: readonly Cell[]) => some.reduce((sum, { width }) => sum + width, 0);
  if (widthOf(cells) <= columns) return cells;

  const firstMarked = Math.max(
    cells.findIndex(({ isMarked }) => isMarked),
    0,
  );
  const endOfMarks = cells.findLastIndex(({ isMarked }) => isMarked) + 1;
  const fitsFromStart = widthOf(cells.slice(0, endOfMarks)) < columns;
  const start = fitsFromStart ? 0 : wordStart(cells, firstMarked - Math.floor(columns / 3));
  const view = start > 0 ? [ellipsis] : [];
  let width = widthOf(view);
  for (const cell of cells.slice(start)) {
    width += cell.width;
    if (width >= columns) return [...view.slice(0, endOfText(view)), ellipsis];
    view.push(cell);
  }
  return view;
}

/** The end of the last cell that is no space. */
function endOfText(cells: readonly Cell[]): number {
  return cells.findLastIndex(({ text }) => text !== ' ') + 1;
}

/** The start of the word at or after a place. */
function wordStart(cells: readonly Cell[], place: number): number {
  if (place <= 0) return 0;
  const space = cells.findIndex(({ text }, index) => index >= place && text === ' ');
  return space < 0 ? place : space + 1;
}

const ellipsis: Cell = { text: '…', width: 1, isMarked: false };

/** A character with the marks that combine with it, or a pair of surrogates. */
const characters = /\P{M}[\p{M}\u200D\uFE0F]*|\p{M}/gsu;

/** Characters that take two columns: Chinese, Japanese and Korean scripts, full-width forms, pictographs. */
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|^\p{Extended_Pictographic}/u;
