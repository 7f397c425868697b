import type { Claim } from '../claims/claim.ts';
import type { Passage } from '../retrieve/passage.ts';
import type { Comparison, Reason, Stance } from './comparison.ts';
import { coverage, juxtapose, type Juxtaposition } from './juxtaposition.ts';
import { antonymReasons } from './reasons/antonym.ts';
import { attributionReasons } from './reasons/attribution.ts';
import { dateReasons } from './reasons/date.ts';
import { deniedPredicateReasons } from './reasons/denied-predicate.ts';
import { modalityReasons } from './reasons/modality.ts';
import { nameReasons } from './reasons/name.ts';
import { negationReasons } from './reasons/negation.ts';
import { numberReasons } from './reasons/number.ts';
import { opposedPredicateReasons } from './reasons/opposed-predicate.ts';
import { quotationReasons } from './reasons/quotation.ts';
import { roleReasons } from './reasons/role.ts';
import { support } from './support.ts';

/**
 * One claim against one passage: their units aligned, the reasons found, and what the passage does to the claim. A passage
 * contradicts only with a reason that is sure enough (the red rule); it supports if it meets nearly all that the claim says.
 */
export function compare(claim: Claim, passage: Passage): Comparison {
  const juxtaposition = juxtapose(claim, passage);
  const covered = coverage(juxtaposition);
  const { quoted, reasons: misquotations } = quotationReasons(juxtaposition);
  const reasons =
    covered < leastCoverage || isHeading(passage)
      ? []
      : [...misquotations, ...typedReasons(juxtaposition)].sort((a, b) => b.confidence - a.confidence);
  const strongest = reasons[0]?.confidence ?? 0;
  const supporting = support(juxtaposition, reasons, quoted);
  const stance = stanceOf(strongest, supporting);
  return {
    claim,
    passage,
    stance,
    confidence: stance === 'contradicts' ? strongest : supporting,
    reasons: reasons.filter(({ confidence }) => confidence >= leastConfidence),
    coverage: covered,
    quoted,
  };
}

function typedReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  return [
    numberReasons,
    dateReasons,
    nameReasons,
    negationReasons,
    deniedPredicateReasons,
    antonymReasons,
    opposedPredicateReasons,
    roleReasons,
    modalityReasons,
    attributionReasons,
  ].flatMap((find) => find(juxtaposition));
}

function stanceOf(strongest: number, supporting: number): Stance {
  if (strongest >= leastConfidence) return 'contradicts';
  return supporting >= leastSupport ? 'supports' : 'mentions';
}

/** A headline cuts corners: it may support, and never contradicts. */
function isHeading({ source, focus }: Passage): boolean {
  return source.document.blocks[focus.block]?.kind === 'heading';
}

/** Below this share of the claim met, the passage speaks of something else. */
const leastCoverage = 0.45;
const leastConfidence = 0.7;
const leastSupport = 0.45;
