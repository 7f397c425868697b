import type { Span } from '../../document/span.ts';
import type { Dimension, Quantity } from '../quantity.ts';
import { currencyAfter, currencyBefore } from './currencies.ts';
import type { Figure } from './figures.ts';
import { unitAfter } from './units.ts';

/** A figure with its unit: the values in the base unit of the dimension. */
export interface Measure extends Pick<
  Quantity,
  'figure' | 'low' | 'high' | 'precision' | 'dimension' | 'unit'
> {
  /** Figure and unit, without a bound. */
  readonly span: Span;
  readonly isBare: boolean;
  /** What turns one as written into the base unit: a unit said once for both ends of a range is handed to the first by it. */
  readonly scale: { readonly factor: number; readonly offset: number };
}

/** Reads what a figure measures from the text around it. */
export function measure(text: string, figure: Figure): Measure {
  if (figure.kind === 'ordinal' || figure.kind === 'rank') return plain(figure, 'ordinal');
  return (
    money(text, figure) ??
    withUnit(text, figure) ??
    age(text, figure) ??
    plain(figure, figure.kind === 'fraction' ? 'ratio' : 'count')
  );
}

/** The same measure with the unit of another: the "10" of "10 to 12 miles". */
export function withUnitOf(measured: Measure, other: Measure): Measure {
  return { ...scaled(measured, other.dimension, other.unit, other.scale), span: measured.span };
}

function money(text: string, figure: Figure): Measure | undefined {
  const before = currencyBefore(text, figure.span.start);
  const after = currencyAfter(text, figure.span.end);
  const code = before?.code ?? after?.code;
  if (code === undefined) return undefined;
  const factor = before ? 1 : (after?.factor ?? 1);
  const span = {
    start: before?.start ?? figure.span.start,
    end: after?.code === code ? after.end : figure.span.end,
  };
  return {
    ...scaled({ ...figure, figure: figure.span }, 'money', code, { factor, offset: 0 }),
    span,
    isBare: false,
  };
}

function withUnit(text: string, figure: Figure): Measure | undefined {
  const unit = unitAfter(
    text,
    figure.kind === 'fraction' ? afterArticle(text, figure.span.end) : figure.span.end,
  );
  if (unit === undefined) return undefined;
  const span = { start: figure.span.start, end: unit.end };
  return {
    ...scaled({ ...figure, figure: figure.span }, unit.dimension, unit.unit, unit),
    span,
    isBare: false,
  };
}

/** "Half an hour", "half a mile". */
function afterArticle(text: string, at: number): number {
  return at + (/^\s(?:an?|of an?)(?=\s)/.exec(text.slice(at, at + 6))?.[0].length ?? 0);
}

/** "Ana Brandt, 56, said"; "aged 56". */
function age(text: string, figure: Figure): Measure | undefined {
  if (figure.low > 120 || figure.low !== figure.high) return undefined;
  const before = text.slice(Math.max(0, figure.span.start - 24), figure.span.start);
  const isApposed =
    figure.isBare &&
    /\p{Lu}[\p{L}.’'-]+,\s$/u.test(before) &&
    /^[,;]\s(?!\d|and\s\d|or\s)/.test(text.slice(figure.span.end, figure.span.end + 8));
  if (!isApposed && !/(?:\baged?|at the age of)\s$/.test(before)) return undefined;
  return { ...plain(figure, 'age'), unit: 'year' };
}

function plain(figure: Figure, dimension: Dimension): Measure {
  return {
    ...scaled({ ...figure, figure: figure.span }, dimension, '', { factor: 1, offset: 0 }),
    span: figure.span,
  };
}

function scaled(
  { figure, low, high, precision, isBare }: Pick<Measure, 'figure' | 'low' | 'high' | 'precision' | 'isBare'>,
  dimension: Dimension,
  unit: string,
  { factor, offset }: Measure['scale'],
): Omit<Measure, 'span'> {
  return {
    figure,
    low: low * factor + offset,
    high: high * factor + offset,
    precision: precision * factor,
    dimension,
    unit,
    isBare,
    scale: { factor, offset },
  };
}
