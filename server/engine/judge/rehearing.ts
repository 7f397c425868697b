import type { Comparison, Reason } from '../compare/comparison.ts';
import type { Opinion } from './fusion.ts';
import { logit } from './logistic.ts';
import { isOneSlip } from './one-slip.ts';
import type { Verdict } from './verdict.ts';

/**
 * The comparisons heard again beside what a trained judge says of their passages. It makes it more or less sure that a passage says
 * the claim: what stands in other words may then bear it out, and what only shares words no longer does. Where it reads a denial and
 * aligned slots clash that were too faint to accuse anybody by themselves, they are a reason: by itself it denies nothing, since it
 * can show none (the red rule).
 */
export function rehear(
  comparisons: readonly Comparison[],
  opinions: readonly Opinion[],
): readonly Comparison[] {
  const said = new Map(opinions.map((opinion) => [opinion.comparison, opinion]));
  const isBorneOut = opinions.some(({ likelihoods }) => likelihoods.supported >= clearlyBorneOut);
  return comparisons.map((comparison) => {
    if (comparison.stance === 'contradicts') return comparison;
    const opinion = said.get(comparison);
    if (opinion === undefined) return doubtedWith(comparison, opinions);
    const reason = isBorneOut ? undefined : deniedBy(opinion);
    return reason === undefined ? supportAs(comparison, opinion) : contradicting(comparison, reason);
  });
}

/** What an editor is told where the rehearing came to another verdict. */
export function rehearingNote(kind: Verdict['kind']): string {
  switch (kind) {
    case 'supported':
      return 'The words differ; the trained judge reads the source as saying the same.';
    case 'contradicted':
      return 'The words alone leave it open; the trained judge reads the source as saying otherwise.';
    default:
      return 'The sources share words with this, but the trained judge does not read them as saying it.';
  }
}

/** The neighbour of a sentence that was asked about is not asked about itself: a doubt of the one is a doubt of the other. */
function doubtedWith(comparison: Comparison, opinions: readonly Opinion[]): Comparison {
  const { focus } = comparison.passage;
  const neighbour = opinions.find(
    ({ comparison: { passage } }) => passage.before.includes(focus) || passage.after.includes(focus),
  );
  if (neighbour === undefined) return comparison;
  return withSupport(comparison, Math.min(comparison.support, comparison.support + shiftBy(neighbour)));
}

function supportAs(comparison: Comparison, opinion: Opinion): Comparison {
  const moved = comparison.support + shiftBy(opinion);
  // Where something is at odds, agreement in the rest bears nothing out.
  return withSupport(comparison, isFair(comparison) ? moved : Math.min(moved, comparison.support));
}

function shiftBy({ likelihoods: { supported } }: Opinion): number {
  return trainedWeight * (logit(supported) - neutral);
}

function withSupport(comparison: Comparison, share: number): Comparison {
  const support = Math.min(1, Math.max(0, share));
  const stance = support >= leastSupport ? 'supports' : 'mentions';
  return { ...comparison, support, confidence: support, stance };
}

function isFair({ stance, coverage, suspicions, quoted }: Comparison): boolean {
  return (
    stance === 'supports' ||
    (coverage >= fairCoverage &&
      (quoted === undefined || quoted === 'verbatim') &&
      Object.values(suspicions).every((suspicion) => suspicion < fairSuspicion))
  );
}

function deniedBy({ comparison, clash, likelihoods: { contradicted } }: Opinion): Reason | undefined {
  // Of what somebody is quoted as saying, the words decide, and who said it.
  if (clash === undefined || comparison.quoted !== undefined) return undefined;
  if (comparison.coverage < fullCoverage && contradicted < surelyDenied) return undefined;
  if (clash.confidence * contradicted < leastProductOf(clash.kind)) return undefined;
  if (!isOneSlip(comparison, clash)) return undefined;
  // Two witnesses of one thing.
  return { ...clash, confidence: 1 - (1 - clash.confidence) * (1 - contradicted) };
}

function leastProductOf(kind: Reason['kind']): number {
  if (kind === 'number') return leastOfFigures;
  return firmKinds.has(kind) ? leastProduct : leastLooseProduct;
}

function contradicting(comparison: Comparison, reason: Reason): Comparison {
  return { ...comparison, stance: 'contradicts', confidence: reason.confidence, reasons: [reason] };
}

/** As in `compare`: from here on a passage says what the claim says. */
const leastSupport = 0.45;
/** How far the log odds of the trained judge move the share of the claim that is met ... */
const trainedWeight = 0.1;
/** ... from those that it gives where it knows nothing. */
const neutral = -2.6;
const fairCoverage = 0.4;
const fairSuspicion = 0.4;
const clearlyBorneOut = 0.5;
/** How sure the clash and the denial must be together ... */
const leastProduct = 0.24;
/** ... and where sentences differ for many a reason: two of them seldom name the same people. */
const leastLooseProduct = 0.33;
/** Beside a figure that is worked out of several the judge sees a denial in any other: on true briefings most of its reds were such. */
const leastOfFigures = 0.335;
const firmKinds = new Set<Reason['kind']>(['unit', 'date', 'negation']);
/** As in `compare`: below this share of the claim met, the passage may speak of something else, and the judge must be surer. */
const fullCoverage = 0.45;
const surelyDenied = 0.75;
