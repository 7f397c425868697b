import type { AnnotatedDocument } from '../annotate/annotated-document.ts';
import type { Comparison, Reason } from '../compare/comparison.ts';
import type { Passage } from '../retrieve/passage.ts';
import { indexPassages, retrieve } from '../retrieve/passage-index.ts';
import { passages } from '../retrieve/passages.ts';
import { clash, type Clash } from './clash.ts';
import { rehearingNote } from './rehearing.ts';
import { canChange, daysBetween } from './update.ts';
import { type CheckedClaim, isNonEmpty } from './verdict.ts';
import { flatMap } from '../flat-map.ts';

/** A briefing with the verdicts that the sources alone give its claims, in order of text. */
export interface CheckedBriefing {
  readonly document: AnnotatedDocument;
  readonly claims: readonly CheckedClaim[];
}

/**
 * The claims of each briefing, in the same order, with those `inconsistent` that clash with another place of the same briefing or
 * of another one. Where the sources have already shown that a claim is wrong, that is what there is to say of it, and what it
 * clashes with is not to blame; nor is what the sources bear out, where they are silent on the other place or say it less plainly. The order of
 * the briefings changes nothing.
 */
export function reconcile(briefings: readonly CheckedBriefing[]): readonly (readonly CheckedClaim[])[] {
  const sorted = briefings.map(({ document }) => document).toSorted(byPath);
  const index = indexPassages(flatMap(sorted, passages));
  const claimsOf = new Map(
    briefings.map(({ document, claims }) => [document, claims.filter(isOpen).map(({ claim }) => claim)]),
  );
  const borneOut = new Map(
    flatMap(briefings, ({ claims }) =>
      claims.map((checked) => [checked.claim.sentence, plainness(checked)] as const),
    ),
  );
  const passageOf = new Map(index.passages.map((passage) => [passage.focus, passage]));

  const clashFor = (checked: CheckedClaim): Comparison | undefined => {
    const own = isOpen(checked) ? passageOf.get(checked.claim.sentence) : undefined;
    if (own === undefined) return undefined;
    const others = retrieve(index, checked.claim.sentence.tokens, mostPlaces + 1).filter(
      ({ focus }) => focus !== own.focus && (borneOut.get(focus) ?? 0) >= (borneOut.get(own.focus) ?? 0),
    );
    for (const other of others) {
      const found = clash(checked.claim, own, other, claimsOf.get(other.source) ?? []);
      // Two purposes of one thing may both hold.
      if (found === undefined || found.reason.kind === 'relation') continue;
      if (!isUpdate(own, other, found.reason)) return worded(found, own, other);
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

/** How plainly the sources bear a claim out: by their words, in the eyes of the trained judge alone, or not at all. */
function plainness({ verdict: { kind }, note }: CheckedClaim): number {
  if (kind !== 'supported') return 0;
  return note === rehearingNote('supported') ? 1 : 2;
}

function byPath(a: AnnotatedDocument, b: AnnotatedDocument): number {
  return a.document.path < b.document.path ? -1 : 1;
}

/** A claim that nothing is held against yet. A question or an opinion cannot clash. */
function isOpen({ verdict }: CheckedClaim): boolean {
  return verdict.kind === 'supported' || verdict.kind === 'unsupported';
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

/** The comparison, its reason told of two places instead of a text and its source. */
function worded({ comparison, reason }: Clash, own: Passage, other: Passage): Comparison {
  const elsewhere = own.source === other.source ? 'another place of the text' : other.source.document.path;
  const message = `Here the text says "${reason.claim.text}"; ${elsewhere} says "${reason.evidence.text}".`;
  return { ...comparison, reasons: [{ ...reason, message }] };
}

/** Briefings of two days may give two values; where the days are not known, they are taken for one. */
function isUpdate(own: Passage, other: Passage, reason: Reason): boolean {
  return canChange(reason) && (daysBetween(own, other) ?? 0) !== 0;
}

/** Places of the briefings that a claim is compared with. */
const mostPlaces = 4;
const mostEvidence = 5;
