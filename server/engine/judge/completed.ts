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
  const { completing, met } = completion(lead, fair);
  if (completing.length === 0) return undefined;
  const own = juxtapose(lead.claim, lead.passage);
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
  const ofSource = comparisons.filter(({ passage }) => passage.source === lead.passage.source);
  return completion(lead, ofSource.filter(isFair)).completing;
}

interface Completion {
  readonly completing: readonly Comparison[];
  /** How well each unit of the claim is met by all of them, 0 to 1. */
  readonly met: readonly number[];
}

function completion(lead: Comparison, fair: readonly Comparison[]): Completion {
  const { alignment, met: own } = juxtapose(lead.claim, lead.passage);
  const weights = alignment.claim.map((unit) => (isFunction(unit) ? 0 : unit.weight));
  const leastGain = leastShare * weights.reduce((sum, weight) => sum + weight, 0);
  let open = fair.filter((each) => each !== lead && each.coverage >= leastCoverage);
  let met = own;
  const completing: Comparison[] = [];
  while (completing.length < mostCompleting) {
    const [best] = open
      .map((comparison) => {
        const joined = metWith(comparison, met);
        const gain = joined.reduce((sum, share, i) => sum + (weights[i] ?? 0) * (share - (met[i] ?? 0)), 0);
        return { comparison, joined, gain };
      })
      .filter(({ gain }) => gain >= leastGain)
      .sort((a, b) => b.gain - a.gain);
    if (best === undefined) break;
    completing.push({ ...best.comparison, stance: 'supports' });
    met = best.joined;
    open = open.filter((each) => each !== best.comparison);
  }
  return { completing, met };
}

/** What stands elsewhere in the source counts for as much as what stands beside a passage. */
function metWith({ claim, passage }: Comparison, met: readonly number[]): readonly number[] {
  const other = juxtapose(claim, passage);
  return met.map((share, i) => Math.max(share, elsewhereShare * (other.met[i] ?? 0)));
}

function supportOf({ reasons, quoted, bearing }: Comparison, juxtaposition: Juxtaposition): number {
  return support(juxtaposition, reasons, quoted, bearing === 'otherwise');
}

function isFair({ stance, bearing, doubt }: Comparison): boolean {
  return stance !== 'contradicts' && bearing !== 'otherwise' && doubt === undefined;
}

const elsewhereShare = 0.75;
/** A passage that meets less of the claim speaks of something else. */
const leastCoverage = 0.3;
/** A passage that adds less of the claim only happens to share a word with it. */
const leastShare = 0.08;
const mostCompleting = 3;
/** More than of one passage is asked of several: what each says may be said of something else. */
const leastSupport = 0.5;
