import type { Comparison } from '../compare/comparison.ts';
import type { Sentence } from '../annotate/sentence.ts';
import type { CheckedClaim } from './verdict.ts';

/**
 * The comparisons of a claim that are worth asking a trained judge about, best first: none where the words themselves settle the
 * matter or nothing speaks of it, else the few that say most, those of different sources first.
 *
 * @param checked the claim as the comparisons alone have it
 */
export function doubts(checked: CheckedClaim, comparisons: readonly Comparison[]): readonly Comparison[] {
  if (isSettled(checked, comparisons)) return [];
  const most = Math.max(0, ...comparisons.map(wordsMet));
  const near = comparisons.filter(
    (comparison) => comparison.coverage >= leastCoverage && wordsMet(comparison) >= most * nearShare,
  );
  return telling(near, mostAsked);
}

/** The same without regard to what is settled already: for measuring, where each pair is to have its scores. */
export function allDoubts(comparisons: readonly Comparison[]): readonly Comparison[] {
  return telling(comparisons, mostAskedInFull);
}

function isSettled(
  { claim, verdict, confidence, likelihoods }: CheckedClaim,
  comparisons: readonly Comparison[],
): boolean {
  if (claim.unchecked !== undefined || claim.text.length > longestClaim) return true;
  const coverage = Math.max(0, ...comparisons.map(({ coverage: covered }) => covered));
  switch (verdict.kind) {
    case 'unchecked':
      return true;
    case 'supported':
      return coverage >= verbatimCoverage && likelihoods.supported >= sureSupport;
    case 'unsupported':
    case 'miscited':
      return false;
    default:
      return coverage >= verbatimCoverage || confidence >= sureClash;
  }
}

/** The comparisons that say most of the claim, in that order, none of which stands within the neighbourhood of one before it. */
function telling(comparisons: readonly Comparison[], limit: number): readonly Comparison[] {
  const ranked = comparisons
    .map((comparison, rank) => ({ comparison, rank }))
    .sort((a, b) => wordsMet(b.comparison) - wordsMet(a.comparison) || a.rank - b.rank)
    .map(({ comparison }) => comparison);
  const seen = new Set<unknown>();
  const firsts = ranked.filter(({ passage: { source } }) => !seen.has(source) && seen.add(source));
  const read = new Set<Sentence>();
  const chosen: Comparison[] = [];
  for (const comparison of [...firsts, ...ranked]) {
    const { focus, before, after } = comparison.passage;
    if (chosen.length === limit) break;
    if (read.has(focus)) continue;
    for (const sentence of [...before, focus, ...after]) read.add(sentence);
    chosen.push(comparison);
  }
  return chosen;
}

function wordsMet({ support, coverage }: Comparison): number {
  return support + coverage;
}

const mostAsked = 3;
/** What says less than this share of what the best passage says is hardly the place where the claim stands. */
const nearShare = 0.5;
const mostAskedInFull = 5;
/** Below this share of the claim met, a passage speaks of something else, in whatever words. */
const leastCoverage = 0.25;
/** From here on the passage says the claim in its own words. */
const verbatimCoverage = 0.88;
const sureSupport = 0.78;
const sureClash = 0.85;
/** In characters. The judge reads a claim whole, and such a one would leave no room for a passage. */
const longestClaim = 600;
