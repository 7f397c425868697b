import { annotate } from './annotate/annotate.ts';
import type { AnnotatedDocument } from './annotate/annotated-document.ts';
import { claims } from './claims/claims.ts';
import type { Claim } from './claims/claim.ts';
import { compare } from './compare/compare.ts';
import type { Comparison, ReasonKind } from './compare/comparison.ts';
import { conflicts } from './judge/conflicts.ts';
import { allDoubts, type Doubt, doubts } from './judge/doubts.ts';
import { type Circumstances, judge } from './judge/judge.ts';
import { origins } from './judge/origins.ts';
import type { Likelihoods } from './judge/likelihoods.ts';
import { type KnownScores, type Question, questionOf } from './judge/question.ts';
import { reconcile } from './judge/reconcile.ts';
import { type CheckedClaim, type ResolvedCitation, type VerdictKind, verdictKinds } from './judge/verdict.ts';
import { plainDocument } from './document/plain-document.ts';
import { indexPassages, type PassageIndex, retrieve } from './retrieve/passage-index.ts';
import { quotedPassages } from './retrieve/quoted-passages.ts';
import { passages } from './retrieve/passages.ts';

export { annotate, conflicts, reconcile };

/** Sources made ready to be searched. Immutable. */
export interface Corpus {
  readonly sources: readonly AnnotatedDocument[];
  readonly index: PassageIndex;
  /** The origin of each source's text by path: copies of one text share one. */
  readonly origins: ReadonlyMap<string, string>;
}

/** `contradictions` where the roles of the documents are not known: then silence is no finding. */
export type Scope = 'everything' | 'contradictions';

/** Makes sources ready to be searched. Their order does not matter: they are taken by path. */
export function gather(sources: readonly AnnotatedDocument[]): Corpus {
  const sorted = sources.toSorted((a, b) => (a.document.path < b.document.path ? -1 : 1));
  return { sources: sorted, index: indexPassages(sorted.flatMap(passages)), origins: origins(sorted) };
}

/** A claim as the comparisons alone have it, and what a trained judge would be asked about it. */
export interface ExaminedClaim {
  readonly checked: CheckedClaim;
  readonly comparisons: readonly Comparison[];
  /** What it would be asked about; empty where the comparisons settle the matter. */
  readonly doubts: readonly Doubt[];
  readonly circumstances: Circumstances;
}

/**
 * Every claim of a document with its verdict, in order of text. The document itself is left out of the corpus: no text supports
 * itself. Citations are those of the document, already resolved.
 */
export function check(
  document: AnnotatedDocument,
  corpus: Corpus,
  citations: readonly ResolvedCitation[],
  scope: Scope,
): readonly CheckedClaim[] {
  return examine(document, corpus, citations, scope).map(({ checked }) => checked);
}

/** The same, each with what is left to ask a trained judge. */
export function examine(
  document: AnnotatedDocument,
  corpus: Corpus,
  citations: readonly ResolvedCitation[],
  scope: Scope,
): readonly ExaminedClaim[] {
  const own = document.document.path;
  return claims(document).map((claim) => {
    const ofClaim = citations.filter(({ citation }) => isCitedBy(citation, claim));
    const comparisons = claim.unchecked === undefined ? comparisonsOf(claim, corpus, own) : [];
    const circumstances = { citations: ofClaim, origins: corpus.origins, scope };
    const checked = judge(claim, comparisons, circumstances);
    // Without roles silence is no finding, and a trained judge could add nothing.
    const open = scope === 'everything' ? doubts(checked, comparisons) : [];
    return { checked, comparisons, doubts: open, circumstances };
  });
}

/** What is left to ask a trained judge about a claim. */
export function questionsOf({ checked: { claim }, doubts }: ExaminedClaim): readonly Question[] {
  return doubts.map((doubt) => questionOf(claim, doubt));
}

/**
 * The claim as the comparisons and a trained judge have it together, or undefined as long as an answer is missing: a verdict changes
 * once or not at all.
 */
export function answered(
  { checked, comparisons, doubts, circumstances }: ExaminedClaim,
  known: KnownScores,
): CheckedClaim | undefined {
  const opinions = doubts.flatMap((doubt) => {
    const likelihoods = known(questionOf(checked.claim, doubt));
    return likelihoods === undefined ? [] : [{ ...doubt, likelihoods }];
  });
  if (opinions.length < doubts.length) return undefined;
  if (opinions.length === 0) return checked;
  return judge(checked.claim, comparisons, circumstances, opinions);
}

/** A claim beside every passage that may speak of it, but for those of its own document. */
function comparisonsOf(claim: Claim, { index }: Corpus, ownPath: string): readonly Comparison[] {
  const found = [
    ...retrieve(index, claim.sentence.tokens, mostPassages),
    ...quotedPassages(index, claim.sentence, mostQuoted),
  ];
  return [...new Set(found)]
    .filter(({ source }) => source.document.path !== ownPath)
    .map((passage) => compare(claim, passage));
}

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
  return claims(annotate(plainDocument('claim', [claim]))).map((each) => ({
    claim: each,
    comparisons: comparisonsOf(each, corpus, 'claim'),
  }));
}

function gatherPair(evidence: readonly string[]): Corpus {
  return gather([annotate(plainDocument('evidence', evidence))]);
}

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

/** A citation covers the sentence it stands in or closes. */
function isCitedBy(citation: ResolvedCitation['citation'], { sentence }: CheckedClaim['claim']): boolean {
  return (
    citation.block === sentence.block &&
    sentence.span.start <= citation.at &&
    citation.at <= sentence.span.end
  );
}

const mostPassages = 16;
const mostQuoted = 3;
/** Passages of given evidence that a trained judge is asked about where none shares a word with the claim. */
const mostUnrelated = 3;
