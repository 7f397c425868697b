import { annotate } from './annotate/annotate.ts';
import type { AnnotatedDocument } from './annotate/annotated-document.ts';
import { claims } from './claims/claims.ts';
import { compare } from './compare/compare.ts';
import { judge } from './judge/judge.ts';
import { conflicts } from './judge/conflicts.ts';
import { origins } from './judge/origins.ts';
import { reconcile } from './judge/reconcile.ts';
import { type CheckedClaim, type ResolvedCitation, type VerdictKind, verdictKinds } from './judge/verdict.ts';
import type { ReasonKind } from './compare/comparison.ts';
import { plainDocument } from './document/plain-document.ts';
import { indexPassages, type PassageIndex, retrieve } from './retrieve/passage-index.ts';
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
  const own = document.document.path;
  return claims(document).map((claim) => {
    const ofClaim = citations.filter(({ citation }) => isCitedBy(citation, claim));
    const found =
      claim.unchecked === undefined ? retrieve(corpus.index, claim.sentence.tokens, mostPassages) : [];
    const comparisons = found
      .filter(({ source }) => source.document.path !== own)
      .map((passage) => compare(claim, passage));
    return judge(claim, comparisons, { citations: ofClaim, origins: corpus.origins, scope });
  });
}

/** What `claimcheck eval` reports of one claim beside given evidence. The scores are 0 to 1 and sum up to 1. */
export interface PairJudgement {
  readonly label: keyof PairScores;
  readonly scores: PairScores;
  /** What the product would show, red rule and all. */
  readonly verdict: VerdictKind;
  readonly reasons: readonly {
    readonly kind: ReasonKind;
    readonly claim: string;
    readonly evidence: string;
    readonly message: string;
  }[];
}

export interface PairScores {
  readonly supported: number;
  readonly contradicted: number;
  readonly unsupported: number;
}

/** Judges one claim beside given pieces of evidence, taken as the paragraphs of one source, just as {@link check} would. */
export function judgePair(evidence: readonly string[], claim: string): PairJudgement {
  const corpus = gather([annotate(plainDocument('evidence', evidence))]);
  const checked = check(annotate(plainDocument('claim', [claim])), corpus, [], 'everything');
  const gravest = checked.toSorted(
    (a, b) => verdictKinds.indexOf(a.verdict.kind) - verdictKinds.indexOf(b.verdict.kind),
  )[0];
  const scores = pairScores(gravest);
  const label = (['contradicted', 'supported', 'unsupported'] as const).reduce((a, b) =>
    scores[b] > scores[a] ? b : a,
  );
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

function pairScores(checked: CheckedClaim | undefined): PairScores {
  const confidence = checked?.confidence ?? 1;
  const rest = 1 - confidence;
  switch (checked?.verdict.kind) {
    case 'contradicted':
    case 'misquoted':
      return { supported: rest * 0.3, contradicted: confidence, unsupported: rest * 0.7 };
    case 'supported':
    case 'disputed':
      return { supported: confidence, contradicted: rest * 0.3, unsupported: rest * 0.7 };
    default:
      return { supported: rest * 0.7, contradicted: rest * 0.3, unsupported: confidence };
  }
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
