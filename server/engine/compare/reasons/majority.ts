import type { Quantity } from '../../annotate/quantity.ts';
import { hull } from '../../document/span.ts';
import { isFunction } from '../alignment.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import type { Unit } from '../unit.ts';
import { proportionMessage } from './messages.ts';
import { reason } from './reason.ts';

/** Which of two is more, where the passage gives a figure for each: "more oppose than support it" beside "45 percent support and 38 percent oppose it". */
export function majorityReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const more = alignment.claim.findIndex((unit) => unit.kind === 'word' && measures.has(unit.token.lower));
  const than = alignment.claim.findIndex(
    (unit, i) => i > more && unit.kind === 'word' && unit.token.lower === 'than',
  );
  if (more < 0 || than < 0) return [];
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
  if (before === undefined || behind === undefined || opening?.kind !== 'word') return [];
  if (before.quantity === behind.quantity || before.quantity.dimension !== behind.quantity.dimension)
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
  { alignment }: Juxtaposition,
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
    const { bound, dimension } = quantity.quantity;
    if (bound === 'exact' || bound === 'about')
      return shared.has(dimension) ? { quantity: quantity.quantity, unit } : undefined;
  }
  return undefined;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

const joints = new Set(['and', 'or', 'but', 'while', 'whereas', 'as']);
const measures = new Set(['more', 'fewer']);
const shared = new Set<Quantity['dimension']>(['percent', 'ratio', 'count']);
const certainty = 0.9;
