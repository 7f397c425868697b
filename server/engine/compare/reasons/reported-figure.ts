import type { Sentence } from '../../annotate/sentence.ts';
import type { Span } from '../../document/span.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Reason } from '../comparison.ts';
import { areCountedAlike } from '../counted-alike.ts';
import { type Giver, giverOf } from '../figure-giver.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { compareQuantities } from '../quantities.ts';
import { sameName } from '../same-name.ts';
import { reportedFigureMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';

/** Figures that the passage has from another: "4,000 marched, police said; the organisers spoke of 10,000" gives police no 10,000. */
export function reportedFigureReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  if (passage.focus.quantities.length < 2) return [];
  return flatMap(alignment.claim, (unit, i): readonly Reason[] => {
    if (unit.kind !== 'quantity') return [];
    const own = giverOf(unit.quantity, claim.sentence);
    if (own === undefined) return [];
    const given = flatMap(passage.focus.quantities, (quantity) => {
      const giver = giverOf(quantity, passage.focus);
      return giver === undefined || !areCountedAlike(unit.quantity, quantity) ? [] : [{ quantity, giver }];
    });
    const lent = given.filter(({ quantity }) => compareQuantities(unit.quantity, quantity) === 'equal');
    const [right] = given.filter(({ giver }) => areOneGiver(own, giver));
    const [other] = lent;
    if (right === undefined || other === undefined || lent.some(({ giver }) => areOneGiver(own, giver)))
      return [];
    if (compareQuantities(unit.quantity, right.quantity) !== 'contradicts') return [];
    return [
      reason(juxtaposition, {
        kind: 'number',
        claim: unit.quantity.figure,
        evidence: right.quantity.figure,
        message: reportedFigureMessage(
          { sentence: claim.sentence, span: unit.quantity.figure },
          textOf(passage.focus, other.giver.span),
          { sentence: passage.focus, span: right.quantity.figure },
        ),
        slot: giverSlot,
        units: [i],
      }),
    ];
  });
}

function areOneGiver(a: Giver, b: Giver): boolean {
  if (a.name !== undefined && b.name !== undefined) return sameName(a.name, b.name) === 'same';
  return a.name === undefined && b.name === undefined && similarity(a.lemma, b.lemma) >= sameThing;
}

function textOf({ text, span: { start } }: Sentence, span: Span): string {
  return text.slice(span.start - start, span.end - start);
}

const sameThing = 0.8;
const giverSlot = 0.9;
