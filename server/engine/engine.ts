import { annotate } from './annotate/annotate.ts';
import type { AnnotatedDocument } from './annotate/annotated-document.ts';
import { claims } from './claims/claims.ts';
import type { Claim } from './claims/claim.ts';
import { compare } from './compare/compare.ts';
import type { Comparison } from './compare/comparison.ts';
import { conflicts } from './judge/conflicts.ts';
import { type Doubt, doubts } from './judge/doubts.ts';
import { type Circumstances, judge } from './judge/judge.ts';
import { origins } from './judge/origins.ts';
import { type KnownScores, type Question, questionOf } from './judge/question.ts';
import { reconcile } from './judge/reconcile.ts';
import type { CheckedClaim, ResolvedCitation } from './judge/verdict.ts';
import { indexPassages, type PassageIndex, retrieve } from './retrieve/passage-index.ts';
import { quotedPassages } from './retrieve/quoted-passages.ts';
import type { Passage } from './retrieve/passage.ts';
import { passages } from './retrieve/passages.ts';
import { readOnce } from './read-once.ts';
import { flatMap } from './flat-map.ts';

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
  return { sources: sorted, index: indexPassages(flatMap(sorted, passages)), origins: origins(sorted) };
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
  return examineClaims(claims(document), document.document.path, corpus, citations, scope);
}

/** The same of some of the claims of the document at `own`. */
export function examineClaims(
  some: readonly Claim[],
  own: string,
  corpus: Corpus,
  citations: readonly ResolvedCitation[],
  scope: Scope,
): readonly ExaminedClaim[] {
  return some.map((claim) => {
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
  const opinions = flatMap(doubts, (doubt) => {
    const likelihoods = known(questionOf(checked.claim, doubt));
    return likelihoods === undefined ? [] : [{ ...doubt, likelihoods }];
  });
  if (opinions.length < doubts.length) return undefined;
  if (opinions.length === 0) return checked;
  return judge(checked.claim, comparisons, circumstances, opinions);
}

/** A claim beside every passage that may speak of it, but for those of its own document. */
export function comparisonsOf(claim: Claim, { index }: Corpus, ownPath: string): readonly Comparison[] {
  const found = [
    ...retrieve(index, claim.sentence.tokens, mostPassages),
    ...quotedPassages(index, claim.sentence, mostQuoted),
  ];
  return [...new Set(found)]
    .filter(({ source }) => source.document.path !== ownPath)
    .map((passage) => compareOnce(claim, passage));
}

/** A claim and a passage stay what they are: where one source of many is edited, the others need not be held against the claim again. */
function compareOnce(claim: Claim, passage: Passage): Comparison {
  const known = comparisonsOn(claim).get(passage) ?? compare(claim, passage);
  comparisonsOn(claim).set(passage, known);
  return known;
}

const comparisonsOn = readOnce<Claim, WeakMap<Passage, Comparison>>(() => new WeakMap());

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
