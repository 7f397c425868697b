import type { AnnotatedDocument } from '../annotate/annotated-document.ts';
import type { Sentence } from '../annotate/sentence.ts';
import type { Comparison, Reason } from '../compare/comparison.ts';
import { compare } from '../compare/compare.ts';
import { compareDates } from '../compare/dates.ts';
import { overlaps } from '../document/span.ts';
import type { Passage } from '../retrieve/passage.ts';
import { indexPassages, retrieve } from '../retrieve/passage-index.ts';
import { passages } from '../retrieve/passages.ts';
import { canChange, daysBetween } from './update.ts';
import { type CheckedClaim, isNonEmpty } from './verdict.ts';

/** A briefing with the verdicts that the sources alone give its claims, in order of text. */
export interface CheckedBriefing {
  readonly document: AnnotatedDocument;
  readonly claims: readonly CheckedClaim[];
}

/**
 * The claims of each briefing, in the same order, with those `inconsistent` that clash with another place of the same briefing or
 * of another one. Where the sources have already shown that a claim is wrong, that is what there is to say of it, and what it
 * clashes with is not to blame. The order of the briefings changes nothing.
 */
export function reconcile(briefings: readonly CheckedBriefing[]): readonly (readonly CheckedClaim[])[] {
  const sorted = briefings.map(({ document }) => document).toSorted(byPath);
  const index = indexPassages(sorted.flatMap(passages));
  const claimsOf = new Map(briefings.map(({ document, claims }) => [document, claims.filter(isOpen)]));
  const passageOf = new Map(index.passages.map((passage) => [passage.focus, passage]));

  const clashFor = (checked: CheckedClaim): Comparison | undefined => {
    const own = isOpen(checked) ? passageOf.get(checked.claim.sentence) : undefined;
    if (own === undefined) return undefined;
    const others = retrieve(index, checked.claim.sentence.tokens, mostPlaces + 1).filter(
      ({ focus }) => focus !== own.focus,
    );
    for (const other of others) {
      const found = clash(checked, own, other, claimsOf.get(other.source) ?? []);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return briefings.map(({ claims }) =>
    claims.map((checked) => {
      const found = clashFor(checked);
      return found === undefined ? checked : inconsistent(checked, found);
    }),
  );
}

function byPath(a: AnnotatedDocument, b: AnnotatedDocument): number {
  return a.document.path < b.document.path ? -1 : 1;
}

/** A claim that nothing is held against yet. A question or an opinion cannot clash. */
function isOpen({ verdict }: CheckedClaim): boolean {
  return verdict.kind === 'supported' || verdict.kind === 'unsupported';
}

/** The comparison that shows the clash, or undefined. Each of the two places must contradict the other, one of them surely. */
function clash(
  checked: CheckedClaim,
  own: Passage,
  other: Passage,
  claimsThere: readonly CheckedClaim[],
): Comparison | undefined {
  const there = compare(checked.claim, other);
  const reason = onlyReason(there);
  if (reason === undefined || isUpdate(own, other, reason)) return undefined;
  if (!areOfOneTime(checked.claim.sentence, other.focus, reason)) return undefined;
  const opponent = claimsThere.find(
    ({ claim }) => claim.sentence === other.focus && overlaps(claim.span, reason.evidence.span),
  );
  if (opponent === undefined) return undefined;
  const back = onlyReason(compare(opponent.claim, own));
  if (back?.kind !== reason.kind || !overlaps(back.evidence.span, reason.claim.span)) return undefined;
  if (Math.max(reason.confidence, back.confidence) < sure) return undefined;
  return { ...there, reasons: [{ ...reason, message: message(reason, own, other) }] };
}

/** Two places that differ in more than one thing speak of two things. */
function onlyReason({ stance, reasons }: Comparison): Reason | undefined {
  const [reason, ...others] = reasons;
  return stance === 'contradicts' && others.length === 0 ? reason : undefined;
}

/** Briefings of two days may give two values; where the days are not known, they are taken for one. */
function isUpdate(own: Passage, other: Passage, reason: Reason): boolean {
  return canChange(reason) && (daysBetween(own, other) ?? 0) !== 0;
}

/** "After 2030" and "by 2050" speak of two times, whatever else they share; "last year" and "on Monday" are two answers to no one question. */
function areOfOneTime(own: Sentence, other: Sentence, { kind }: Reason): boolean {
  if (own.dates.length === 0 || other.dates.length === 0) return true;
  return own.dates.some((date) =>
    other.dates.some((rival) =>
      kind === 'date' ? date.granularity === rival.granularity : compareDates(date, rival) === 'equal',
    ),
  );
}

function inconsistent(checked: CheckedClaim, comparison: Comparison): CheckedClaim {
  if (!isNonEmpty(comparison.reasons)) return checked;
  return {
    ...checked,
    verdict: { kind: 'inconsistent', reasons: comparison.reasons },
    confidence: comparison.confidence,
    evidence: [comparison, ...checked.evidence].slice(0, mostEvidence),
  };
}

function message({ claim, evidence }: Reason, own: Passage, other: Passage): string {
  const elsewhere = own.source === other.source ? 'another place of the text' : other.source.document.path;
  return `Here the text says "${claim.text}"; ${elsewhere} says "${evidence.text}".`;
}

/** More is asked than of a source: the writer of a briefing rarely disagrees with himself. */
const sure = 0.8;
/** Places of the briefings that a claim is compared with. */
const mostPlaces = 4;
const mostEvidence = 5;
