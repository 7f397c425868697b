import { isFunction } from '../compare/alignment.ts';
import type { Comparison } from '../compare/comparison.ts';
import { juxtapose, type Juxtaposition } from '../compare/juxtaposition.ts';
import { support } from '../compare/support.ts';
import { leading } from './claim-features.ts';

/** A claim that no passage of a source bears out alone, but several do together. */
export interface Completed {
  /** The passage that says most of the claim, with the support that the others add to it. */
  readonly comparison: Comparison;
  /** The passages that say what it leaves out, those that add most first. */
  readonly completing: readonly Comparison[];
}

/**
 * What the passages of one source bear out together, or undefined where they do not: a sentence of a briefing condenses what a
 * report tells in two or three. A passage that may say otherwise completes nothing.
 *
 * @param comparisons of one claim with passages of one source
 */
export function completed(comparisons: readonly Comparison[]): Completed | undefined {
  const fair = comparisons.filter(isFair);
  const lead = leading(fair);
  if (lead === undefined || lead.quoted === 'altered' || lead.quoted === 'absent') return undefined;
  const completing = completingOf(lead, fair);
  if (completing.length === 0) return undefined;
  const own = juxtapose(lead.claim, lead.passage);
  const met = others(lead, fair).reduce(metWith, own.met);
  if (own.alignment.claim.some((unit, i) => unit.kind !== 'word' && (met[i] ?? 0) < clearlyMet))
    return undefined;
  // Others may have weighed the lead by more than its words: what counts is what is added to that.
  const whole = lead.support + supportOf(lead, { ...own, met }) - supportOf(lead, own);
  if (whole < leastSupport) return undefined;
  return {
    comparison: { ...lead, stance: 'supports', support: whole, confidence: whole },
    completing,
  };
}

/** The passages of its source that say what a passage leaves out of a claim, those that add most first. */
export function completingOf(lead: Comparison, comparisons: readonly Comparison[]): readonly Comparison[] {
  const { alignment, met: own } = juxtapose(lead.claim, lead.passage);
  const weights = alignment.claim.map((unit) => (isFunction(unit) ? 0 : unit.weight));
  const weigh = (shares: readonly number[]) =>
    shares.reduce((sum, share, i) => sum + (weights[i] ?? 0) * share, 0);
  const leastGain = leastShare * weights.reduce((sum, weight) => sum + weight, 0);
  let open = others(lead, comparisons);
  let met = own;
  const completing: Comparison[] = [];
  while (completing.length < mostCompleting) {
    const [best] = open
      .map((comparison) => ({ comparison, joined: metWith(met, comparison) }))
      .filter(({ joined }) => weigh(joined) - weigh(met) >= leastGain)
      .sort((a, b) => weigh(b.joined) - weigh(a.joined));
    if (best === undefined) break;
    completing.push({ ...best.comparison, stance: 'supports' });
    met = best.joined;
    open = open.filter((each) => each !== best.comparison);
  }
  return completing;
}

/** The other passages of its source that speak of the claim and do not tell it otherwise. */
function others(lead: Comparison, comparisons: readonly Comparison[]): readonly Comparison[] {
  return comparisons.filter(
    (each) =>
      each !== lead &&
      each.passage.source === lead.passage.source &&
      each.coverage >= leastCoverage &&
      isFair(each),
  );
}

/** How well each unit of a claim is met, with what another passage says of it. */
function metWith(met: readonly number[], { claim, passage }: Comparison): readonly number[] {
  const other = juxtapose(claim, passage);
  return met.map((share, i) => Math.max(share, elsewhereShare * (other.metByFocus[i] ?? 0)));
}

function supportOf({ reasons, quoted, bearing }: Comparison, juxtaposition: Juxtaposition): number {
  return support(juxtaposition, reasons, quoted, bearing === 'otherwise');
}

function isFair({ stance, bearing, doubt }: Comparison): boolean {
  return stance !== 'contradicts' && bearing !== 'otherwise' && doubt === undefined;
}

/** What stands elsewhere in the source counts for as much as what stands beside a passage. */
const elsewhereShare = 0.75;
/** A passage that meets less of the claim speaks of something else. */
const leastCoverage = 0.3;
/** A passage that adds less of the claim only happens to share a word with it. */
const leastShare = 0.05;
const mostCompleting = 3;
/** No name, figure or date of the claim may be missing in what is put together. */
const clearlyMet = 0.5;
/** More than of one passage is asked of several: what each says may be said of something else. */
const leastSupport = 0.5;
