import { type Change, changes } from '../../annotate/changes.ts';
import { contains } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { areOneAmount } from '../one-amount.ts';
import { turnedFigures } from './turned-figures.ts';

/** A change told the other way round: "cut from 15 to 10 kilometres" beside "widened from 10 to 15 kilometres". */
export function reversedChangeReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { claim, passage } = juxtaposition;
  const theirs = changes(passage.focus);
  if (theirs.length === 0) return [];
  return flatMap(changes(claim.sentence), (own): readonly Reason[] => {
    if (!contains(claim.span, own.span)) return [];
    // What rose and fell again went both ways.
    if (theirs.some((other) => areOneWay(own, other))) return [];
    const turned = theirs.find((other) => areOneWay({ ...own, from: own.to, to: own.from }, other));
    return turned === undefined ? [] : turnedFigures(juxtaposition, own.span, turned.span);
  });
}

function areOneWay(a: Pick<Change, 'from' | 'to'>, b: Pick<Change, 'from' | 'to'>): boolean {
  return areOneAmount(a.from, b.from) && areOneAmount(a.to, b.to);
}
