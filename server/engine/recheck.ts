import type { AnnotatedDocument } from './annotate/annotated-document.ts';
import type { Name } from './annotate/name.ts';
import type { Sentence } from './annotate/sentence.ts';
import type { Claim } from './claims/claim.ts';
import { claims } from './claims/claims.ts';
import type { Setting } from './claims/setting.ts';
import type { Comparison, Quote, Reason } from './compare/comparison.ts';
import {
  answered,
  type Corpus,
  examineClaims,
  type ExaminedClaim,
  questionsOf,
  type Scope,
} from './engine.ts';
import type { KnownScores, Question } from './judge/question.ts';
import type { CheckedClaim, NonEmptyArray, ResolvedCitation, Verdict } from './judge/verdict.ts';

/** What was found of sentences before, by all that the finding rests on. Belongs to one corpus, one scope and one trained judge. */
export type Findings = Map<string, readonly ExaminedClaim[]>;

/** The claims of a document as far as they are known. */
export interface Rechecked {
  readonly claims: readonly CheckedClaim[];
  /** What a trained judge would still have to be asked, in order of text. */
  readonly questions: readonly Question[];
}

/**
 * The same as `check`, a sentence at a time: it halts after each sentence that had to be checked, so that the caller can do other
 * things or give up, and takes from `findings` what was found before. New findings are added as they are made, and once all is
 * checked those of sentences that are gone are dropped. A claim all of whose questions are answered is judged with the answers.
 */
export function* recheck(
  document: AnnotatedDocument,
  corpus: Corpus,
  citations: readonly ResolvedCitation[],
  scope: Scope,
  findings: Findings,
  known: KnownScores,
): Generator<undefined, Rechecked> {
  const checked: CheckedClaim[] = [];
  const questions: Question[] = [];
  const used = new Set<string>();
  for (const [sentence, ofSentence] of bySentence(claims(document))) {
    const cited = citations.filter(({ citation }) => isCitedIn(sentence, citation));
    const key = findingKey(document, sentence, ofSentence[0]?.setting, cited);
    const before = findings.get(key);
    const found = (before ?? examineClaims(ofSentence, document.document.path, corpus, cited, scope)).map(
      (examined) => settled(examined, known),
    );
    findings.set(key, found);
    if (before === undefined) yield;
    used.add(key);
    for (const [index, claim] of ofSentence.entries()) {
      const finding = found[index];
      if (finding === undefined) continue;
      checked.push(moved(finding.checked, claim, cited));
      questions.push(...questionsOf(finding));
    }
  }
  for (const key of findings.keys()) if (!used.has(key)) findings.delete(key);
  return { claims: checked, questions };
}

/** The claim with its answers, if all are known: then nothing is left to ask. */
function settled(examined: ExaminedClaim, known: KnownScores): ExaminedClaim {
  if (examined.doubts.length === 0) return examined;
  const checked = answered(examined, known);
  return checked === undefined ? examined : { ...examined, checked, comparisons: [], doubts: [] };
}

function bySentence(all: readonly Claim[]): ReadonlyMap<Sentence, readonly Claim[]> {
  const groups = new Map<Sentence, Claim[]>();
  for (const claim of all) groups.set(claim.sentence, [...(groups.get(claim.sentence) ?? []), claim]);
  return groups;
}

/** All that the finding of a sentence rests on, places counted from its start: the sentence may move without being checked again. */
function findingKey(
  { document }: AnnotatedDocument,
  sentence: Sentence,
  setting: Setting | undefined,
  cited: readonly ResolvedCitation[],
): string {
  const { span, text, names, quantities, dates, quotations, negations, speeches, predicates } = sentence;
  const context = {
    // Tokens follow from the text; all else may hang on other sentences too.
    known: { span, text, names, quantities, dates, quotations, negations, speeches, predicates },
    kind: document.blocks[sentence.block]?.kind,
    date: document.date,
    // Where these stand does not matter.
    heading: setting?.heading.map(called),
    before: setting?.before.map(called),
    cited: cited.map(({ citation, path }) => [citation.raw, path, citation.at - sentence.span.start]),
  };
  // A replacer would do the same, and take most of the time of a keystroke. Quotes within texts are escaped, so they never match.
  return JSON.stringify(context).replace(
    /"(start|end)":(\d+)/g,
    (_, name: string, offset: string) => `"${name}":${Number(offset) - sentence.span.start}`,
  );
}

/** A name without its place. */
function called({ kind, forms }: Name): readonly unknown[] {
  return [kind, forms];
}

function isCitedIn(sentence: Sentence, { block, at }: ResolvedCitation['citation']): boolean {
  return block === sentence.block && sentence.span.start <= at && at <= sentence.span.end;
}

/** A finding with its claim as it stands now: another place, another occurrence, other places of its citations. */
export function moved(finding: CheckedClaim, claim: Claim, cited: readonly ResolvedCitation[]): CheckedClaim {
  const shift = claim.span.start - finding.claim.span.start;
  const quote = (old: Quote): Quote => ({
    ...old,
    block: claim.sentence.block,
    span: { start: old.span.start + shift, end: old.span.end + shift },
  });
  // The verdict and the evidence share their reasons, and shall go on to do so.
  const reasons = new Map<Reason, Reason>();
  const reasonNow = (reason: Reason): Reason => {
    const now = reasons.get(reason) ?? { ...reason, claim: quote(reason.claim) };
    reasons.set(reason, now);
    return now;
  };
  const comparisonNow = (comparison: Comparison): Comparison => ({
    ...comparison,
    claim,
    reasons: comparison.reasons.map(reasonNow),
  });
  return {
    ...finding,
    claim,
    verdict: withReasons(finding.verdict, reasonNow),
    evidence: finding.evidence.map(comparisonNow),
    citations: cited,
  };
}

function withReasons(verdict: Verdict, now: (reason: Reason) => Reason): Verdict {
  if (verdict.kind === 'miscited') return { ...verdict, reasons: verdict.reasons.map(now) };
  if (!('reasons' in verdict)) return verdict;
  const [first, ...others] = verdict.reasons;
  const reasons: NonEmptyArray<Reason> = [now(first), ...others.map(now)];
  return { ...verdict, reasons };
}
