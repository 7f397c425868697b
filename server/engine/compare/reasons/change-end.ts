import { type Change, changes } from '../../annotate/changes.ts';
import { wayOf } from '../../annotate/outcomes.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains, hull, overlaps, type Span } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { areOneAmount, asWritten } from '../one-amount.ts';
import { antonymMessage, formerFigureMessage } from './messages.ts';
import { reason } from './reason.ts';

/**
 * What an amount was raised or cut to, where the passage gives both ends of the change and they lie the other way round, or where that
 * was its beginning: "was doubled to 2,500 euros", "was cut to 5,000 euros" beside "2,500 euros instead of 5,000".
 */
export function changeEndReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const [change, ...others] = changes(passage.focus);
  // Of two changes either may be meant; a claim that gives both ends says more.
  if (change === undefined || others.length > 0 || changes(claim.sentence).length > 0) return [];
  return flatMap(moves(claim.sentence), ({ end, isUp, span, verb }): readonly Reason[] => {
    if (!contains(claim.span, span)) return [];
    const isNew = areOneAmount(end, change.to);
    const isTurned = isNew && isUp !== isRise(change) && !areOneAmount(change.from, change.to);
    const isFormer = !isNew && areOneAmount(end, change.from) && isUp === isRise(change);
    if (!isTurned && !isFormer) return [];
    const units = flatMap(alignment.claim, (unit, i) =>
      overlaps(unit, verb) || overlaps(unit, end.span) ? [i] : [],
    );
    if (isTurned)
      return [
        reason(juxtaposition, {
          kind: 'antonym',
          claim: span,
          evidence: change.span,
          message: antonymMessage(
            { sentence: claim.sentence, span },
            { sentence: passage.focus, span: change.span },
          ),
          slot: certainty,
          units,
        }),
      ];
    return [
      reason(juxtaposition, {
        kind: 'number',
        claim: end.span,
        evidence: change.to.span,
        message: formerFigureMessage(
          { sentence: claim.sentence, span: end.span },
          { sentence: passage.focus, span: change.to.span },
        ),
        slot: certainty,
        units,
      }),
    ];
  });
}

/** What moved an amount, and to what. */
interface Move {
  readonly end: Quantity;
  readonly isUp: boolean;
  readonly verb: Span;
  readonly span: Span;
}

/** "Doubled to 2,500 euros" */
function moves({ predicates, quantities, text, span: { start } }: Sentence): readonly Move[] {
  return flatMap(predicates, ({ kind, lemma, head, isDenied, force }): readonly Move[] => {
    const way = wayOf(lemma) ?? made.get(lemma);
    if (kind !== 'verb' || way === undefined || isDenied || (force !== 'done' && force !== 'future'))
      return [];
    const end = quantities.find(({ span }) => span.start >= head.end);
    if (end === undefined || !leadingTo.test(text.slice(head.end - start, end.span.start - start))) return [];
    return [{ end, isUp: way === 'more', verb: head, span: hull(head, end.span) }];
  });
}

function isRise({ from, to }: Change): boolean {
  return from.dimension === to.dimension ? to.low > from.low : asWritten(to) > asWritten(from);
}

/** What somebody does to an amount. */
const made: ReadonlyMap<string, 'more' | 'less'> = new Map([
  ...'raise lift double treble triple boost extend lengthen'
    .split(' ')
    .map((verb) => [verb, 'more'] as const),
  ...'cut lower reduce halve trim slash shorten'.split(' ').map((verb) => [verb, 'less'] as const),
]);
const leadingTo = /^[^,;:]{0,80}\bto (?:between )?$/iu;
const certainty = 0.9;
