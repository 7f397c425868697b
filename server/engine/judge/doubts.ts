import { closerLook } from '../compare/closer-look.ts';
import type { Comparison, Reason } from '../compare/comparison.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { completingOf } from './completed.ts';
import type { CheckedClaim } from './verdict.ts';

/** A comparison that is worth asking a trained judge about. */
export interface Doubt {
  readonly comparison: Comparison;
  /** The surest clash of aligned slots in it that is too faint to accuse anybody by itself. */
  readonly clash: Reason | undefined;
  /** What its source says elsewhere of what it leaves out, those passages first that add most. */
  readonly completing: readonly Comparison[];
}

/**
 * What is worth asking a trained judge about a claim, best first: nothing where the words themselves settle the matter or nothing
 * speaks of it, else the few passages that say most, or clash most, those of different sources first.
 *
 * @param checked the claim as the comparisons alone have it
 */
export function doubts(checked: CheckedClaim, comparisons: readonly Comparison[]): readonly Doubt[] {
  if (isSettled(checked, comparisons)) return [];
  const near = comparisons.filter(({ coverage }) => coverage >= leastCoverage).map(doubtOf);
  const most = Math.max(0, ...near.map(promise));
  const chosen = telling(
    near.filter((doubt) => promise(doubt) >= most * nearShare),
    mostAsked,
  );
  return chosen.map((doubt) => completedBy(doubt, comparisons));
}

/** The same without regard to what is settled already: for measuring, where each pair is to have its scores. */
export function allDoubts(comparisons: readonly Comparison[]): readonly Doubt[] {
  return telling(comparisons.map(doubtOf), mostAskedInFull).map((doubt) => completedBy(doubt, comparisons));
}

function doubtOf(comparison: Comparison): Doubt {
  if (comparison.stance === 'contradicts') return { comparison, clash: undefined, completing: [] };
  const [surest] = closerLook(comparison);
  const isClash = surest !== undefined && surest.confidence >= faintest;
  return { comparison, clash: isClash ? surest : undefined, completing: [] };
}

/** Where a slot clashes the sentence is asked about alone. */
function completedBy(doubt: Doubt, all: readonly Comparison[]): Doubt {
  const { comparison, clash } = doubt;
  const isAlone = clash !== undefined || comparison.stance === 'contradicts';
  return isAlone ? doubt : { ...doubt, completing: completingOf(comparison, all) };
}

function isSettled(
  { claim, verdict, likelihoods }: CheckedClaim,
  comparisons: readonly Comparison[],
): boolean {
  if (claim.unchecked !== undefined || claim.text.length > longestClaim) return true;
  const coverage = Math.max(0, ...comparisons.map(({ coverage: covered }) => covered));
  switch (verdict.kind) {
    case 'supported':
      return coverage >= verbatimCoverage && likelihoods.supported >= sureSupport;
    case 'unsupported':
    case 'miscited':
      return false;
    default:
      // What a source says against the claim is shown with its reason, whatever anybody makes of it.
      return true;
  }
}

/** Those that promise most, in that order, none of which stands within the neighbourhood of one before it. */
function telling(all: readonly Doubt[], limit: number): readonly Doubt[] {
  const ranked = all
    .map((doubt, rank) => ({ doubt, rank }))
    .sort((a, b) => promise(b.doubt) - promise(a.doubt) || a.rank - b.rank)
    .map(({ doubt }) => doubt);
  const seen = new Set<unknown>();
  const firsts = ranked.filter(({ comparison }) => {
    const { source } = comparison.passage;
    return !seen.has(source) && seen.add(source);
  });
  const read = new Set<Sentence>();
  const chosen: Doubt[] = [];
  for (const doubt of [...firsts, ...ranked]) {
    const { focus, before, after } = doubt.comparison.passage;
    if (chosen.length === limit) break;
    if (read.has(focus)) continue;
    for (const sentence of [...before, focus, ...after]) read.add(sentence);
    chosen.push(doubt);
  }
  return chosen;
}

/** How much an answer may tell: of what says most of the claim, and of what may say otherwise. */
function promise({ comparison: { support, coverage }, clash }: Doubt): number {
  return support + coverage + (clash?.confidence ?? 0);
}

const mostAsked = 3;
/** What promises less than this share of what the best passage promises is hardly the place where the claim stands. */
const nearShare = 0.5;
const mostAskedInFull = 5;
/** Below this share of the claim met, a passage speaks of something else, in whatever words. */
const leastCoverage = 0.25;
/** A clash fainter than this is chance. */
const faintest = 0.42;
/** From here on the passage says the claim in its own words. */
const verbatimCoverage = 0.88;
const sureSupport = 0.78;
/** In characters. The judge reads a claim whole, and such a one would leave no room for a passage. */
const longestClaim = 600;
