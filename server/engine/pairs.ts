import { annotate } from './annotate/annotate.ts';
import { claims } from './claims/claims.ts';
import type { Claim } from './claims/claim.ts';
import { compare } from './compare/compare.ts';
import type { Comparison, ReasonKind } from './compare/comparison.ts';
import { plainDocument } from './document/plain-document.ts';
import { comparisonsOf, type Corpus, type ExaminedClaim, gather } from './engine.ts';
import { allDoubts } from './judge/doubts.ts';
import { type Circumstances, judge } from './judge/judge.ts';
import type { Likelihoods } from './judge/likelihoods.ts';
import { type CheckedClaim, type VerdictKind, verdictKinds } from './judge/verdict.ts';
import { remembered } from './lexicon/remembered.ts';

/** What `claimcheck eval` reports of one claim beside given evidence. */
export interface PairJudgement {
  /** The likeliest of the scores. */
  readonly label: keyof Likelihoods;
  readonly scores: Likelihoods;
  /** What the product would show, red rule and all. */
  readonly verdict: VerdictKind;
  readonly reasons: readonly {
    readonly kind: ReasonKind;
    readonly claim: string;
    readonly evidence: string;
    readonly message: string;
  }[];
}

/**
 * The claims of a text beside given pieces of evidence, taken as the paragraphs of one source, just as {@link examine} would, but that a
 * trained judge is asked about all of them, and about what shares no word with them too: each pair is to have its scores.
 *
 * @param isAsked whether there is a trained judge to ask; what to ask it takes time to find
 */
export function examinePair(
  evidence: readonly string[],
  claim: string,
  isAsked: boolean,
): readonly ExaminedClaim[] {
  const corpus = gatherPair(evidence);
  return compareWith(corpus, claim).map(({ claim: each, comparisons }) => {
    const circumstances: Circumstances = { citations: [], origins: new Map(), scope: 'everything' };
    const checked = judge(each, comparisons, circumstances);
    if (!isAsked) return { checked, comparisons, doubts: [], circumstances };
    const told =
      comparisons.length > 0
        ? comparisons
        : corpus.index.passages.slice(0, mostUnrelated).map((passage) => compare(each, passage));
    return { checked, comparisons, doubts: allDoubts(told), circumstances };
  });
}

/** The claims of a pair put together. */
export function judgePair(checked: readonly CheckedClaim[]): PairJudgement {
  const gravest = checked.toSorted(
    (a, b) => verdictKinds.indexOf(a.verdict.kind) - verdictKinds.indexOf(b.verdict.kind),
  )[0];
  const assertions = checked.filter(({ verdict }) => verdict.kind !== 'unchecked');
  const parts = assertions.length > 0 ? assertions : checked;
  const scores = together(parts.map((each) => each.likelihoods));
  const likeliest = (['contradicted', 'supported', 'unsupported'] as const).reduce((a, b) =>
    scores[b] > scores[a] ? b : a,
  );
  // What is red has a reason that one can point at, and stays contradicted however likely something else may be.
  const isRed = gravest?.verdict.kind === 'contradicted' || gravest?.verdict.kind === 'misquoted';
  const label = isRed ? 'contradicted' : likeliest;
  const reasons = gravest !== undefined && 'reasons' in gravest.verdict ? gravest.verdict.reasons : [];
  return {
    label,
    scores,
    verdict: gravest?.verdict.kind ?? 'unchecked',
    reasons: reasons.map((reason) => ({
      kind: reason.kind,
      claim: reason.claim.text,
      evidence: reason.evidence.text,
      message: reason.message,
    })),
  };
}

/** The claims of a text, each beside the passages of given evidence, taken as the paragraphs of one source. */
export function comparePair(evidence: readonly string[], claim: string): readonly ComparedClaim[] {
  return compareWith(gatherPair(evidence), claim);
}

function compareWith(corpus: Corpus, claim: string): readonly ComparedClaim[] {
  return claimsOf(claim).map((each) => ({ claim: each, comparisons: comparisonsOf(each, corpus, 'claim') }));
}

function gatherPair(evidence: readonly string[]): Corpus {
  return corpusOf(evidence.join(betweenPieces));
}

const mostTexts = 200;
/** Stands in no text. */
const betweenPieces = '\u0000';
/** Sets of pairs hold a text against several others, as a rule in rows close by: what has been read of it is kept for a while. */
const claimsOf = remembered((claim) => claims(annotate(plainDocument('claim', [claim]))), mostTexts);
const corpusOf = remembered(
  (evidence) => gather([annotate(plainDocument('evidence', evidence.split(betweenPieces)))]),
  mostTexts,
);

/** A claim with what every passage in reach says of it. */
interface ComparedClaim {
  readonly claim: Claim;
  readonly comparisons: readonly Comparison[];
}

/**
 * Of several claims in one: all are borne out as likely as the least likely of them, since one source is apt to say all or nothing of
 * what belongs together; and one that is denied is enough.
 */
function together(parts: readonly Likelihoods[]): Likelihoods {
  if (parts.length === 0) return { supported: 0, contradicted: 0, unsupported: 1 };
  const supported = Math.min(...parts.map((part) => part.supported));
  const contradicted =
    (1 - supported) *
    (1 -
      parts.reduce(
        (product, part) => product * (1 - part.contradicted / Math.max(1e-9, 1 - part.supported)),
        1,
      ));
  return { supported, contradicted, unsupported: 1 - supported - contradicted };
}

/** Passages of given evidence that a trained judge is asked about where none shares a word with the claim. */
const mostUnrelated = 3;
