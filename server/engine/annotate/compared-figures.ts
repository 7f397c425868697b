import { hull, type Span } from '../document/span.ts';
import { flatMap } from '../flat-map.ts';
import { readOnce } from '../read-once.ts';
import { changes } from './changes.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence } from './sentence.ts';
import { steps } from './steps.ts';
import { writtenFigure } from './written-figure.ts';

/** A figure that is held against another one of its kind: "3.8 million, compared with 3.1 million in May". */
export interface ComparedFigure {
  readonly figure: Quantity;
  /** Whether it is the greater of the two. */
  readonly isMore: boolean;
  /** Offset in the document where the other one begins. */
  readonly against: number;
  /** Both of them, and what stands between. */
  readonly span: Span;
}

/** The figures of a sentence that it compares: those of its changes, and those that a word such as "versus" joins. */
export const comparedFigures: (sentence: Sentence) => readonly ComparedFigure[] = readOnce((sentence) => [
  ...flatMap(changes(sentence), ({ from, to, span }): readonly ComparedFigure[] => {
    const [before, after] = amountsOf(sentence, from, to);
    // What is left out of one is not to be compared, unless both are written in digits.
    if (from.span.start < to.span.start || !(before < after || before > after)) return [];
    return [{ figure: to, isMore: after > before, against: from.span.start, span }];
  }),
  ...stepped(sentence),
  ...flatMap(sentence.quantities.slice(1), (second, at): readonly ComparedFigure[] => {
    const first = sentence.quantities[at];
    // "The 14th this year, compared with nine in all of last"
    const isLike =
      first?.dimension === second.dimension ||
      (first?.dimension === 'ordinal' && second.dimension === 'count');
    if (first === undefined || !isLike || first.unit !== second.unit || first.low === second.low) return [];
    const between = textOf(sentence, { start: first.span.end, end: second.span.start });
    if (!heldAgainst.test(between)) return [];
    return [
      {
        figure: first,
        isMore: first.low > second.low,
        against: second.span.start,
        span: hull(first.span, second.span),
      },
    ];
  }),
]);

/** What two figures say, or their digits do where one leaves the unit out: "310,000 tonnes, down from 455,000"; else no number. */
function amountsOf(
  sentence: Sentence,
  from: Quantity,
  to: Quantity,
): readonly [before: number, after: number] {
  if (from.dimension === to.dimension) return [from.low, to.low];
  return [writtenFigure(from, sentence), writtenFigure(to, sentence)];
}

/** "14 deaths, three fewer than last year": the figure before, and on which side of another it lies. */
function stepped(sentence: Sentence): readonly ComparedFigure[] {
  return flatMap(steps(sentence), ({ size, kind, isMore, span }): readonly ComparedFigure[] => {
    const at = sentence.quantities.indexOf(size);
    const figure = sentence.quantities[at - 1];
    if (kind !== 'amount' || figure?.dimension !== size.dimension) return [];
    const between = textOf(sentence, { start: figure.span.end, end: size.span.start });
    if (/[;:]/u.test(between)) return [];
    return [{ figure, isMore, against: span.end, span: hull(figure.span, span) }];
  });
}

function textOf({ text, span }: Sentence, { start, end }: Span): string {
  return text.slice(start - span.start, end - span.start);
}

const heldAgainst =
  /^(?: [^.;:\d]{0,80})?,? (?:as )?(?:compared (?:with|to)|against|versus|as opposed to) (?:about |around |nearly |some |just |only |the |an? )*$/iu;
