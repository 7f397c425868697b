import { divisionIn } from '../../annotate/divisions.ts';
import { contains } from '../../document/span.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { compareQuantities } from '../quantities.ts';
import { turnedFigures } from './turned-figures.ts';

/** A vote whose sides have changed places: "17 backed it and 34 opposed it" beside "34 were in favour and 17 against". */
export function turnedVoteReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { claim, passage } = juxtaposition;
  const own = divisionIn(claim.sentence);
  const theirs = own === undefined ? undefined : divisionIn(passage.focus);
  if (own === undefined || theirs === undefined || !contains(claim.span, own.span)) return [];
  if (compareQuantities(own.inFavor, own.against) === 'equal') return [];
  const isTurned =
    compareQuantities(own.inFavor, theirs.against) === 'equal' &&
    compareQuantities(own.against, theirs.inFavor) === 'equal';
  return isTurned ? turnedFigures(juxtaposition, own.span, theirs.span) : [];
}
