import type { Quantity } from '../../annotate/quantity.ts';
import { contains } from '../../document/span.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { compareQuantities } from '../quantities.ts';
import { numberMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';

/** Two figures that have changed places: "450 passengers and 80 cars" beside "450 cars and 80 passengers". */
export function exchangedFiguresReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const own = claim.sentence.quantities.filter(({ span }) => contains(claim.span, span));
  if (own.length < 2) return [];
  return flatMap(own, (mine): readonly Reason[] => {
    const right = passage.focus.quantities.find((theirs) => areOfOneThing(mine, theirs));
    if (right === undefined || compareQuantities(mine, right) !== 'contradicts') return [];
    const isExchanged = own.some(
      (other) =>
        !areOfOneThing(mine, other) &&
        other.counted !== undefined &&
        compareQuantities(other, right) === 'equal' &&
        passage.focus.quantities.some(
          (theirs) => areOfOneThing(other, theirs) && compareQuantities(mine, theirs) === 'equal',
        ),
    );
    if (!isExchanged) return [];
    return [
      reason(juxtaposition, {
        kind: 'number',
        claim: mine.figure,
        evidence: right.figure,
        message: numberMessage(
          { sentence: claim.sentence, quantity: mine },
          { sentence: passage.focus, quantity: right },
        ),
        slot: certainty,
        units: flatMap(alignment.claim, (unit, i) =>
          unit.kind === 'quantity' && own.includes(unit.quantity) ? [i] : [],
        ),
      }),
    ];
  });
}

/** Both say what they count, and it is one thing. */
function areOfOneThing({ counted: a }: Quantity, { counted: b }: Quantity): boolean {
  return a !== undefined && b !== undefined && similarity(a.lemma, b.lemma) >= sameThing;
}

const sameThing = 0.9;
const certainty = 0.95;
