import { readOnce } from '../read-once.ts';
import { hull, type Span } from '../document/span.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence } from './sentence.ts';

/** How a body, or those who were asked, divided: so many for it and so many against it. */
export interface Division {
  readonly inFavor: Quantity;
  readonly against: Quantity;
  readonly span: Span;
}

/** The division that a sentence gives both sides of: "34 were in favour and 17 against". Undefined where it gives none, or several. */
export const divisionIn: (sentence: Sentence) => Division | undefined = readOnce(
  ({ quantities, text, span }) => {
    const sides: Record<'inFavor' | 'against', Quantity[]> = { inFavor: [], against: [] };
    for (const [at, quantity] of quantities.entries()) {
      if (!divided.has(quantity.dimension)) continue;
      const end = quantities[at + 1]?.span.start ?? span.end;
      const behind = text.slice(
        quantity.figure.end - span.start,
        Math.min(end - span.start, quantity.figure.end - span.start + reach),
      );
      const [favor, contra] = [favoring.exec(behind)?.index, opposing.exec(behind)?.index];
      if (favor === undefined && contra === undefined) continue;
      sides[(contra ?? reach) < (favor ?? reach) ? 'against' : 'inFavor'].push(quantity);
    }
    const [inFavor, against] = [sides.inFavor[0], sides.against[0]];
    if (inFavor === undefined || against === undefined || sides.inFavor.length + sides.against.length > 2)
      return undefined;
    return inFavor.dimension === against.dimension
      ? { inFavor, against, span: hull(inFavor.span, against.span) }
      : undefined;
  },
);

const divided: ReadonlySet<Quantity['dimension']> = new Set(['count', 'percent']);
/** Characters behind a figure within which its side stands. */
const reach = 70;
const favoring =
  /\b(?:in favou?r|for(?= (?:it|and)\b|[,.;])|back(?:s|ed|ing)?|support(?:s|ed|ing)?|approv(?:e[sd]?|ing)|voted? (?:yes|for)|yes|ayes?)\b/iu;
const opposing =
  /\b(?:against|oppos(?:e[sd]?|ing)|reject(?:s|ed|ing)?|voted? no|noes|nays?|did not|do not|don['’]t|didn['’]t)\b/iu;
