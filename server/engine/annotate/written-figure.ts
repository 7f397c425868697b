import type { Quantity } from './quantity.ts';
import type { Sentence } from './sentence.ts';

/** The number that a figure's digits say, whatever its unit: 3,500 of "3,500 tonnes"; no number where it is written in words. */
export function writtenFigure({ figure }: Quantity, { text, span }: Sentence): number {
  return Number(text.slice(figure.start - span.start, figure.end - span.start).replaceAll(',', ''));
}
