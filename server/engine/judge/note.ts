import type { Claim } from '../claims/claim.ts';
import type { Comparison } from '../compare/comparison.ts';
import { flatMap } from '../flat-map.ts';
import { onlyAsserted } from './assertion.ts';
import { missingFigure } from './missing-figure.ts';
import { strongest, type Testimony } from './testimony.ts';
import type { ResolvedCitation, Verdict } from './verdict.ts';
import { witnessNote } from './witnesses.ts';

/** A verdict with all that it was made from. */
interface Grounds {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly comparisons: readonly Comparison[];
  readonly heard: readonly Testimony[];
  readonly citations: readonly ResolvedCitation[];
  /** The origin of each source, by path. */
  readonly origins: ReadonlyMap<string, string>;
}

/** The one thing an editor should know beside a verdict and its reasons, or undefined where there is none: the most pressing first. */
export function note({
  claim,
  verdict,
  comparisons,
  heard,
  citations,
  origins,
}: Grounds): string | undefined {
  return (
    unresolvedNote(citations) ??
    witnessNote(verdict, heard, origins) ??
    abstention(verdict, comparisons) ??
    missingFigure(verdict, heard) ??
    completedNote(verdict, heard) ??
    bareAssertion(claim, verdict, heard)
  );
}

function unresolvedNote(citations: readonly ResolvedCitation[]): string | undefined {
  const lost = citations.filter(({ path }) => path === undefined).map(({ citation }) => citation.raw);
  return lost.length === 0 ? undefined : `No source is known for the citation ${lost.join(', ')}.`;
}

/** What kept a claim that no source bears out from being contradicted, where something nearly did. */
function abstention({ kind }: Verdict, comparisons: readonly Comparison[]): string | undefined {
  if (kind !== 'unsupported') return undefined;
  const [doubtful] = flatMap(comparisons, ({ doubt, passage }) =>
    doubt === undefined ? [] : [{ doubt, path: passage.source.document.path }],
  ).sort((a, b) => b.doubt.confidence - a.doubt.confidence || (a.path < b.path ? -1 : 1));
  if (doubtful === undefined) return undefined;
  const { doubt, path } = doubtful;
  return `${path} may say otherwise ("${doubt.evidence.text}" for "${doubt.claim.text}"), but too little else agrees to be sure that it speaks of the same event.`;
}

/** That an editor has to read on, where no passage says all of the claim. */
function completedNote({ kind }: Verdict, heard: readonly Testimony[]): string | undefined {
  const best = kind === 'supported' ? strongest(heard, 'supports') : undefined;
  if (best === undefined || best.completing.length === 0) return undefined;
  return `No passage of ${best.path} says all of this, but several do together.`;
}

function bareAssertion(claim: Claim, { kind }: Verdict, heard: readonly Testimony[]): string | undefined {
  if (kind !== 'supported') return undefined;
  const supporting = heard.filter(({ stance }) => stance === 'supports').map(({ best }) => best);
  return onlyAsserted(claim, supporting);
}
