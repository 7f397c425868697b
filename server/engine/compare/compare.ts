import { contains, overlaps } from '../document/span.ts';
import type { Claim } from '../claims/claim.ts';
import type { Passage } from '../retrieve/passage.ts';
import type { Comparison, Reason, ReasonKind, Stance } from './comparison.ts';
import { clauseReasons } from './clause-reasons.ts';
import { isBorrowed } from './borrowed.ts';
import { isHeadline } from './headline.ts';
import { isOfAnotherEvent } from './other-event.ts';
import { isOfOtherOne } from './other-one.ts';
import { coverage, type Juxtaposition, juxtapose } from './juxtaposition.ts';
import { affiliationReasons } from './reasons/affiliation.ts';
import { quotationReasons } from './reasons/quotation.ts';
import { areQuotedOfOne, isQuotedOfNobody } from './reasons/same-quotation.ts';
import { support } from './support.ts';
import { isToldOtherwise } from './told-otherwise.ts';
import { tellingReasons, typedReasons } from './typed-reasons.ts';

/**
 * One claim against one passage: their units aligned, the reasons found, and what the passage does to the claim. A passage
 * contradicts only with a reason that is sure enough (the red rule); it supports if it meets nearly all that the claim says.
 */
export function compare(claim: Claim, passage: Passage): Comparison {
  const juxtaposition = juxtapose(claim, passage);
  const covered = coverage(juxtaposition);
  const { quoted, reasons: misquotations } = quotationReasons(juxtaposition);
  const ofEvent =
    covered < leastCoverage
      ? [...ofOneSpeaker(juxtaposition, misquotations), ...tellingReasons(juxtaposition)]
      : [...misquotations, ...withoutQuoted(typedReasons(juxtaposition), claim, quoted)];
  // What the sentence as a whole lays bare is not told once more of its clause.
  const isLaidBare = ofEvent.some(({ confidence }) => confidence >= leastConfidence);
  const ofClauses = isLaidBare ? [] : clauseReasons(juxtaposition);
  const reasons =
    isHeadline(passage) || isOfAnotherEvent(juxtaposition) || isOfOtherOne(juxtaposition, ofEvent)
      ? []
      : withAffiliations(
          [...ofEvent, ...withoutQuoted(ofClauses, claim, quoted)],
          affiliationReasons(juxtaposition),
        ).sort((a, b) => b.confidence - a.confidence);
  const strongest = reasons[0]?.confidence ?? 0;
  const isOtherwise = isToldOtherwise(juxtaposition);
  const supporting = support(juxtaposition, reasons, quoted, isOtherwise);
  const stance = stanceOf(strongest, supporting);
  return {
    claim,
    passage,
    stance,
    confidence: stance === 'contradicts' ? strongest : supporting,
    reasons: speakersFirst(
      withoutRepetition(reasons.filter(({ confidence }) => confidence >= leastConfidence)),
    ),
    coverage: covered,
    quoted,
    support: supporting,
    bearing: isOtherwise ? 'otherwise' : isBorrowed(juxtaposition) ? 'borrowed' : 'own',
    suspicions: suspicions(reasons),
    doubt: strongest >= leastDoubt && strongest < leastConfidence ? reasons[0] : undefined,
  };
}

/** What is quoted word for word is what was said, whatever else the speaker said beside it; whose words they are is another matter. */
function withoutQuoted(
  reasons: readonly Reason[],
  { sentence }: Claim,
  quoted: Comparison['quoted'],
): readonly Reason[] {
  if (quoted !== 'verbatim') return reasons;
  return reasons.filter(
    (reason) =>
      reason.kind === 'attribution' ||
      !sentence.quotations.some(({ kind, span }) => kind === 'speech' && contains(span, reason.claim.span)),
  );
}

/**
 * Words quoted nearly as the same person said them are known again, whatever else the two tell; where the claim names no speaker, they
 * have to be all but the very words.
 */
function ofOneSpeaker(juxtaposition: Juxtaposition, misquotations: readonly Reason[]): readonly Reason[] {
  if (misquotations.length === 0) return [];
  const least = areQuotedOfOne(juxtaposition)
    ? nearlyTheWords
    : isQuotedOfNobody(juxtaposition)
      ? allButTheWords
      : Infinity;
  return misquotations.filter(({ confidence }) => confidence >= least);
}

/** "(R-Kan.)" looks like a name of its own; whose party it gives says more. */
function withAffiliations(reasons: readonly Reason[], affiliations: readonly Reason[]): Reason[] {
  const others = reasons.filter(
    ({ kind, claim }) =>
      kind !== 'name' || !affiliations.some((affiliation) => overlaps(affiliation.claim.span, claim.span)),
  );
  return [...others, ...affiliations];
}

/** How sure the surest reason of each kind is, too weak ones included. */
function suspicions(reasons: readonly Reason[]): Comparison['suspicions'] {
  const found: Partial<Record<ReasonKind, number>> = {};
  for (const { kind, confidence } of reasons) found[kind] = Math.max(found[kind] ?? 0, confidence);
  return found;
}

/** Where a name differs because the speaker does, whose words they are is told first. */
function speakersFirst(reasons: readonly Reason[]): readonly Reason[] {
  const [surest] = reasons;
  const attribution = reasons.find(
    ({ kind, claim }) =>
      kind === 'attribution' && surest !== undefined && overlaps(claim.span, surest.claim.span),
  );
  if (attribution === undefined) return reasons;
  return [attribution, ...reasons.filter((reason) => reason !== attribution)];
}

/** Two ways to the same finding give it once, as the surer of them has it; reasons come surest first. */
function withoutRepetition(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter((reason, at) => !reasons.slice(0, at).some((surer) => isSameFinding(surer, reason)));
}

function isSameFinding(a: Reason, b: Reason): boolean {
  return (
    a.kind === b.kind && overlaps(a.claim.span, b.claim.span) && overlaps(a.evidence.span, b.evidence.span)
  );
}

function stanceOf(strongest: number, supporting: number): Stance {
  if (strongest >= leastConfidence) return 'contradicts';
  return supporting >= leastSupport ? 'supports' : 'mentions';
}

/** Below this share of the claim met, the passage speaks of something else. */
const leastCoverage = 0.45;
const nearlyTheWords = 0.75;
const allButTheWords = 0.85;
const leastConfidence = 0.7;
/** Below this, a finding is not even worth a note. */
const leastDoubt = 0.55;
const leastSupport = 0.45;
