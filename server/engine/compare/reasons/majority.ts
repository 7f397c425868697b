import type { Predicate } from '../../annotate/predicate.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { hull, overlaps } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { isFunction } from '../alignment.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { lightVerbs } from '../predicate-pairs.ts';
import type { Unit } from '../unit.ts';
import { isOfUntoldTime } from '../untold-time.ts';
import { proportionMessage } from './messages.ts';
import { reason } from './reason.ts';

/** Which of two is more, where the passage gives a figure for each: "more oppose than support it" beside "45 percent support and 38 percent oppose it". */
export function majorityReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const more = alignment.claim.findIndex((unit) => unit.kind === 'word' && measures.has(unit.token.lower));
  const than = alignment.claim.findIndex(
    (unit, i) => i > more && unit.kind === 'word' && unit.token.lower === 'than',
  );
  if (more < 0 || than < 0 || isOfUntoldTime(juxtaposition)) return [];
  // "14 died, three fewer than in May": by how many is said, and which is more.
  if (passage.focus.tokens.some(({ lower }) => measures.has(lower))) return [];
  // "Nine fewer boats than in May": by how many is said, and by nine is what the figures of the source may be apart.
  const lead = alignment.claim[more - 1];
  if (lead?.kind === 'quantity') return [];
  // "No more senators than Skarn" may be as many.
  if (lead?.tokens.some(({ lower }) => lower === 'no' || lower === 'not') === true) return [];
  const [before, behind] = [
    figureOf(juxtaposition, range(more + 1, than).reverse()),
    figureOf(juxtaposition, range(than + 1, endOfClause(juxtaposition, than))),
  ];
  const opening = alignment.claim[more];
  if (opening !== undefined && isOfOtherDeed(juxtaposition, opening)) return [];
  if (before === undefined || behind === undefined || opening?.kind !== 'word') return [];
  if (before.quantity === behind.quantity || before.quantity.dimension !== behind.quantity.dimension)
    return [];
  if (areOfAnother(juxtaposition, before.quantity)) return [];
  // Of several rows of figures any may be meant.
  const like = passage.focus.quantities.filter(({ dimension }) => dimension === before.quantity.dimension);
  if (like.length >= manyFigures || areOfTwoPlaces(passage.focus, before.quantity, behind.quantity))
    return [];
  const difference = before.quantity.low - behind.quantity.low;
  if (difference === 0 || difference > 0 === (opening.token.lower === 'more')) return [];
  const claimSpan = hull(opening, behind.unit);
  const evidence = hull(before.quantity.span, behind.quantity.span);
  return [
    reason(juxtaposition, {
      kind: 'number',
      claim: claimSpan,
      evidence,
      message: proportionMessage(
        { sentence: claim.sentence, span: claimSpan },
        { sentence: passage.focus, span: evidence },
      ),
      slot: certainty,
      units: [more, than],
    }),
  ];
}

/** Where the units of the clause end that the one at an index stands in. */
function endOfClause({ alignment, claim }: Juxtaposition, at: number): number {
  const from = alignment.claim[at]?.end ?? 0;
  const comma = claim.sentence.tokens.find(({ start, text }) => start >= from && /^[,;:]$/u.test(text));
  const end = comma === undefined ? -1 : alignment.claim.findIndex(({ start }) => start >= comma.start);
  return end < 0 ? alignment.claim.length : end;
}

/** The figure that the passage gives right before the first of these words of the claim that it has, with that word. */
function figureOf(
  { alignment, passage }: Juxtaposition,
  at: readonly number[],
): { readonly quantity: Quantity; readonly unit: Unit } | undefined {
  for (const i of at) {
    const unit = alignment.claim[i];
    const link = alignment.toPassage[i];
    if (unit === undefined || link === undefined || unit.kind === 'date' || isFunction(unit)) continue;
    const quantity = alignment.passage.slice(0, link.index).findLast((each) => !isFunction(each));
    if (quantity?.kind !== 'quantity') continue;
    // "Missed nine and doctors with it one": the nine are somebody else's.
    const between = alignment.passage.slice(alignment.passage.indexOf(quantity) + 1, link.index);
    if (between.some((each) => each.kind === 'word' && joints.has(each.token.lower))) continue;
    // "Of the 412 buses" there may be fewer that failed.
    if (isLedByOf(passage.focus, quantity)) continue;
    const { bound, dimension } = quantity.quantity;
    if (bound === 'exact' || bound === 'about')
      return shared.has(dimension) ? { quantity: quantity.quantity, unit } : undefined;
  }
  return undefined;
}

/** "Solved more burglaries than thefts" beside "recorded 212 burglaries and 340 thefts" */
function isOfOtherDeed({ claim, passage }: Juxtaposition, more: Unit): boolean {
  const deeds = claim.sentence.predicates.filter(
    ({ kind, lemma, clause }) => kind === 'verb' && !lightVerbs.has(lemma) && overlaps(clause, more),
  );
  const isThere = ({ lemma }: Predicate): boolean =>
    passage.focus.tokens.some((token) => similarity(token.lemma, lemma) >= sameDeed);
  return deeds.length > 0 && !deeds.some(isThere);
}

/** "Meridian has 62 pilots for 48 jets, against 90 for 110 in Calden" gives the first two to Meridian. */
function areOfAnother({ alignment }: Juxtaposition, { span }: Quantity): boolean {
  const owner = alignment.passage.findLast(({ kind, end }) => kind === 'name' && end <= span.start);
  const named = flatMap(alignment.claim, (unit, i) => {
    const link = unit.kind === 'name' ? alignment.toPassage[i] : undefined;
    return link === undefined ? [] : [alignment.passage[link.index]];
  });
  return (
    owner !== undefined &&
    named.length > 0 &&
    !named.includes(owner) &&
    named.every((unit) => (unit?.start ?? 0) > span.end)
  );
}

/** "Of the engineers 168 are women, and in nursing there are 35 men" */
function areOfTwoPlaces({ text, span }: Sentence, a: Quantity, b: Quantity): boolean {
  const [first, second] = a.span.start < b.span.start ? [a, b] : [b, a];
  return /\b(?:and|while|whereas|but) (?:in|at|for|among|on) /iu.test(
    text.slice(first.span.end - span.start, second.span.start - span.start),
  );
}

function isLedByOf({ tokens }: Sentence, { start }: Unit): boolean {
  const [of, the] = tokens.filter(({ end }) => end <= start).slice(-2);
  return of?.lower === 'of' && ['the', 'its', 'their'].includes(the?.lower ?? '');
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

const joints = new Set(['and', 'or', 'but', 'while', 'whereas', 'as']);
const measures = new Set(['more', 'fewer']);
const shared = new Set<Quantity['dimension']>(['percent', 'ratio', 'count']);
const sameDeed = 0.8;
const manyFigures = 4;
const certainty = 0.9;
