import type { AnnotatedDocument } from './annotate/annotated-document.ts';
import type { Document } from './document/document.ts';
import type { ReasonKind } from './compare/comparison.ts';
import type { CheckedClaim, ResolvedCitation, VerdictKind } from './judge/verdict.ts';

/** Sources made ready to be searched. Immutable. */
export interface Corpus {
  readonly sources: readonly AnnotatedDocument[];
  /** Origin of each source's text by path: copies of one text share one. */
  readonly origins: ReadonlyMap<string, string>;
}

/** How a claim without any passage is judged: `contradictions` where the roles of the documents are not known. */
export type Scope = 'everything' | 'contradictions';

/** What `claimcheck eval` reports of one pair. */
export interface PairJudgement {
  readonly label: 'supported' | 'contradicted' | 'unsupported';
  readonly scores: {
    readonly supported: number;
    readonly contradicted: number;
    readonly unsupported: number;
  };
  readonly verdict: VerdictKind;
  readonly reasons: readonly {
    readonly kind: ReasonKind;
    readonly claim: string;
    readonly evidence: string;
    readonly message: string;
  }[];
}

/** Sentences, names, quantities, dates, quotations and speakers of a document. */
export declare function annotate(document: Document): AnnotatedDocument;

/** Sources made ready to be searched; the order of the sources does not matter. */
export declare function gather(sources: readonly AnnotatedDocument[]): Corpus;

/** Every claim of the document with its verdict, in order of text. A document never supports itself: it is left out of the corpus. */
export declare function check(
  document: AnnotatedDocument,
  corpus: Corpus,
  citations: readonly ResolvedCitation[],
  scope: Scope,
): readonly CheckedClaim[];

/** The judgement of one claim over given pieces of evidence, by the same comparison and judge as `check`. */
export declare function judgePair(evidence: readonly string[], claim: string): PairJudgement;
