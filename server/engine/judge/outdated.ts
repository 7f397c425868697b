import type { Reason } from '../compare/comparison.ts';
import type { Testimony } from './testimony.ts';
import { announcesUpdate, canChange, confirms, daysBetween } from './update.ts';
import { type Finding, isNonEmpty } from './verdict.ts';

/**
 * The finding that a claim is outdated, or undefined where it is not: every source that supports it is older than one that gives
 * a newer value. Either the newer passage announces the value as a new one, or the two sides weigh about the same.
 */
export function outdatedBy(heard: readonly Testimony[]): Finding | undefined {
  const supporting = heard.filter(({ stance }) => stance === 'supports');
  if (supporting.length === 0) return undefined;
  const [newest] = heard
    .filter(({ stance }) => stance === 'contradicts')
    .map((newer) => ({
      newer,
      reasons: newer.reasons.filter((reason) => isOvertaken(supporting, newer, reason)),
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.newer.weight - a.newer.weight);
  if (newest === undefined || !isNonEmpty(newest.reasons)) return undefined;
  const confidence = Math.min(bestOf(supporting), newest.newer.weight);
  return { verdict: { kind: 'outdated', reasons: newest.reasons }, confidence };
}

/** The testimonies without those that contradict the claim only because they are older than one that supports it. */
export function withoutOvertaken(heard: readonly Testimony[]): readonly Testimony[] {
  const supporting = heard.filter(({ stance }) => stance === 'supports');
  return heard.filter(
    (older) =>
      older.stance !== 'contradicts' ||
      !supporting.some((newer) => older.reasons.every((reason) => updatesFor(older, newer, reason))),
  );
}

/** Of two reports of one day, the newer has to say that it updates. */
function isOvertaken(supporting: readonly Testimony[], newer: Testimony, reason: Reason): boolean {
  if (!canChange(reason)) return false;
  const isAnnounced = announcesUpdate(newer.best.passage, reason);
  const leastDays = isAnnounced ? 0 : 1;
  if (!supporting.every((older) => isLater(newer, older, leastDays))) return false;
  const best = bestOf(supporting);
  if (isAnnounced) return true;
  if (onlyAnnounced.has(reason.kind) || best >= Math.max(newer.weight, reason.confidence) + settledBy)
    return false;
  return (
    best >= newer.weight - closeTo ||
    supporting.some((older) => older.weight >= sure && confirms(older.best, reason))
  );
}

/** A newer source that supports the claim has to give the very value, or to weigh about as much as the older one. */
function updatesFor(older: Testimony, newer: Testimony, reason: Reason): boolean {
  if (!canChange(reason) || !isLater(newer, older, 1)) return false;
  return hasValue.has(reason.kind) ? confirms(newer.best, reason) : newer.support >= older.weight - closeTo;
}

function isLater(newer: Testimony, older: Testimony, leastDays: number): boolean {
  const days = daysBetween(older.best.passage, newer.best.passage);
  return days !== undefined && days >= leastDays;
}

function bestOf(supporting: readonly Testimony[]): number {
  return Math.max(...supporting.map(({ weight }) => weight));
}

/** A past event keeps its date: only a text that says so moves one. */
const onlyAnnounced: ReadonlySet<Reason['kind']> = new Set(['date']);
const hasValue: ReadonlySet<Reason['kind']> = new Set(['number', 'unit', 'date']);
/** A supporting source that outweighs the newer one by this much settles the matter, as it does between sources of one day. */
const settledBy = 0.05;
const closeTo = 0.1;
/** Support that stands by itself beside a contradiction that is surer still. */
const sure = 0.7;
