import { flatMap } from '../flat-map.ts';
import { readOnce } from '../read-once.ts';
import { hull, type Span } from '../document/span.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence } from './sentence.ts';

/** An amount that became another: "from 10 to 15", "to 15 from 10", "15, up from 10", "15 instead of 10". */
export interface Change {
  readonly from: Quantity;
  readonly to: Quantity;
  readonly span: Span;
}

/** The changes that a sentence gives both ends of, in order. */
export const changes: (sentence: Sentence) => readonly Change[] = readOnce(({ quantities, text, span }) =>
  flatMap(quantities.slice(1), (second, at): readonly Change[] => {
    const first = quantities[at];
    // "From 10 to 15" may be a range, and one figure then.
    if (first === undefined || !areAlike(first, second)) return [];
    const between = text.slice(first.span.end - span.start, second.span.start - span.start);
    const before = text.slice(0, first.span.start - span.start);
    const whole = hull(first.span, second.span);
    if (leadsFrom.test(before) && leadsTo.test(between)) return [{ from: first, to: second, span: whole }];
    return upFrom.test(between) || insteadOf.test(between) ? [{ from: second, to: first, span: whole }] : [];
  }),
);

/** "From nine hours to ten": the unit goes without saying the second time. */
function areAlike(first: Quantity, { dimension, counted }: Quantity): boolean {
  return first.dimension === dimension || (dimension === 'count' && counted === undefined);
}

const leadsFrom = /\bfrom (?:about |around |nearly |some |just |the |an? )?$/iu;
const leadsTo = /^ (?:\p{L}+ ){0,3}to (?:about |around |nearly |some |just )?$/iu;
const insteadOf =
  /^(?: [\p{L}\d]+){0,4},? instead of (?:about |around |nearly |some |just |only |the |an? )?$/iu;
const upFrom =
  /^(?: \p{L}+){0,6},? (?:(?:up|down|rising|falling) )?from (?:about |around |nearly |some |just |the |an? )?$/iu;
