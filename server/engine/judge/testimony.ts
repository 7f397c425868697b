import type { Comparison, Reason, Stance } from '../compare/comparison.ts';
import { completed, completingOf } from './completed.ts';
import { flatMap } from '../flat-map.ts';

/** What one source says of a claim, over all its passages. */
export interface Testimony {
  readonly path: string;
  readonly stance: Stance;
  /** How much the stance weighs, 0 to 1. */
  readonly weight: number;
  /** How far the source supports the claim at best, 0 to 1, whatever its stance. */
  readonly support: number;
  /** Empty unless the stance is `contradicts`; surest first. */
  readonly reasons: readonly Reason[];
  /** The passage that carries the stance. */
  readonly best: Comparison;
  /** Where the best passage leaves something out of a claim that the source supports, those that say it; else empty. */
  readonly completing: readonly Comparison[];
}

/**
 * The testimony of each source, in the order of their paths. A source that says the thing in one place and something like its
 * contrary in another means what it says more plainly. Words quoted right anywhere are quoted right.
 */
export function testimonies(comparisons: readonly Comparison[]): readonly Testimony[] {
  const isQuotedRight = comparisons.some(({ quoted }) => quoted === 'verbatim');
  const paths = [...new Set(comparisons.map(pathOf))].sort();
  return flatMap(paths, (path) => {
    const ofSource = comparisons.filter((comparison) => pathOf(comparison) === path);
    return testimony(path, ofSource, isQuotedRight) ?? [];
  });
}

/** The weightiest testimony of a stance. */
export function strongest(heard: readonly Testimony[], stance: Testimony['stance']): Testimony | undefined {
  return heard.filter((testimony) => testimony.stance === stance).sort((a, b) => b.weight - a.weight)[0];
}

function testimony(
  path: string,
  comparisons: readonly Comparison[],
  isQuotedRight: boolean,
): Testimony | undefined {
  const heard = comparisons.map((comparison) => ({
    comparison,
    reasons: reasonsOf(comparison, isQuotedRight),
  }));
  const against = heard
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => weightAgainst(b) - weightAgainst(a))[0];
  const bearing = comparisons.filter(
    (each) => each.stance !== 'contradicts' && !isBorrowedFromOther(each, comparisons),
  );
  const support = strongestSupport(bearing);
  const rest = comparisons.toSorted((a, b) => b.coverage - a.coverage)[0];
  const single = support?.stance === 'supports' ? support : undefined;
  if (against !== undefined && (single === undefined || weightAgainst(against) > single.confidence)) {
    return {
      path,
      stance: 'contradicts',
      weight: weightAgainst(against),
      support: single?.confidence ?? 0,
      reasons: against.reasons,
      best: against.comparison,
      completing: [],
    };
  }
  const whole =
    single === undefined
      ? completed(bearing)
      : { comparison: single, completing: isPlain(single) ? [] : completingOf(single, bearing) };
  if (whole !== undefined) {
    const { comparison: best, completing } = whole;
    return {
      path,
      stance: 'supports',
      weight: best.confidence,
      support: best.confidence,
      reasons: [],
      best,
      completing,
    };
  }
  if (rest === undefined) return undefined;
  return {
    path,
    stance: 'mentions',
    weight: rest.coverage,
    support: support?.confidence ?? 0,
    reasons: [],
    best: rest,
    completing: [],
  };
}

/** Whether a passage by itself shows an editor all of the claim. */
function isPlain({ support }: Comparison): boolean {
  return support >= plainSupport;
}

function pathOf({ passage }: Comparison): string {
  return passage.source.document.path;
}

/** Words misquoted in one passage are no reason where another has them right. */
function reasonsOf({ stance, reasons }: Comparison, isQuotedRight: boolean): readonly Reason[] {
  if (stance !== 'contradicts') return [];
  return isQuotedRight ? reasons.filter(({ kind }) => kind !== 'quotation') : reasons;
}

function weightAgainst({
  comparison,
  reasons,
}: {
  comparison: Comparison;
  reasons: readonly Reason[];
}): number {
  return ((reasons[0]?.confidence ?? 0) * 3 + comparison.coverage) / 4;
}

function strongestSupport(bearing: readonly Comparison[]): Comparison | undefined {
  return bearing.toSorted(
    (a, b) =>
      Number(b.stance === 'supports') - Number(a.stance === 'supports') || b.confidence - a.confidence,
  )[0];
}

/** What a passage borrows from the sentence beside it supports nothing where that sentence itself contradicts or tells it otherwise. */
function isBorrowedFromOther({ bearing, passage }: Comparison, comparisons: readonly Comparison[]): boolean {
  if (bearing !== 'borrowed') return false;
  const beside = [...passage.before, ...passage.after];
  return comparisons.some(
    (other) =>
      (other.stance === 'contradicts' || other.bearing === 'otherwise') &&
      beside.includes(other.passage.focus),
  );
}

const plainSupport = 0.7;
