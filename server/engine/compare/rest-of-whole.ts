import type { Proportion } from '../annotate/proportion.ts';
import { proportions, wholeOf } from '../annotate/proportions.ts';
import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { overlaps } from '../document/span.ts';
import { similarity } from '../lexicon/synonyms.ts';
import type { Reason, ReasonKind } from './comparison.ts';
import { areComplements, areRests } from './complements.ts';
import { isRoughly } from './quantities.ts';
import type { Juxtaposition } from './juxtaposition.ts';

/**
 * The reasons without those that tell of the two parts of one whole: "two of the five bridges are open", "three of the five are
 * closed"; "most towns were for it", "38 percent of the towns were against it". Share and opposite both differ there, and neither
 * contradicts.
 */
export function withoutRests(
  reasons: readonly Reason[],
  { claim, passage }: Juxtaposition,
): readonly Reason[] {
  if (!reasons.some(({ kind }) => opposing.has(kind))) return reasons;
  if (
    areComplements(claim.sentence, passage.focus) ||
    haveRests(claim.sentence, passage.focus) ||
    claim.sentence.quantities.some((figure) => isOtherPart(figure, passage.focus))
  )
    return reasons.filter(({ kind }) => kind !== 'number' && !opposing.has(kind));
  const isRest = proportions(claim.sentence).some((own) =>
    proportions(passage.focus).some(
      (other) =>
        areParts(own, other) &&
        // "None of the five" denies by itself, and tells of no other part.
        reasons.some(
          (reason) =>
            opposing.has(reason.kind) &&
            !overlaps(reason.claim.span, own.span) &&
            !overlaps(reason.evidence.span, other.span),
        ),
    ),
  );
  return isRest ? reasons.filter(({ kind }) => kind !== 'number' && !opposing.has(kind)) : reasons;
}

/** "79 percent ended in a conviction" and "more than one in five without"; what rose by 60 percent is no rest of what fell by 40. */
function haveRests(own: Sentence, other: Sentence): boolean {
  const shares = (sentence: Sentence): readonly Quantity[] =>
    sentence.quantities.filter(({ counted }) => counted !== undefined);
  return shares(own).some((one) => shares(other).some((rest) => areRests(one, rest)));
}

/** "19 of the 80 berths are empty" and "61 are taken": the figure is that of the other part. */
function isOtherPart(figure: Quantity, sentence: Sentence): boolean {
  const { dimension, low, high } = figure;
  if (dimension !== 'count' || low !== high) return false;
  return sentence.quantities.some((part) => {
    const whole = wholeOf(part, sentence);
    if (whole === undefined || part.low === low) return false;
    return isRoughly(figure, whole.low - part.low);
  });
}

/** Shares of one thing that may make up the whole of it, and that differ: a half on both sides is no rest of the other. */
function areParts(own: Proportion, other: Proportion): boolean {
  const isSameShare = own.low <= other.high && other.low <= own.high;
  const mayAddUp = own.low + other.low <= 1 + tolerance && own.high + other.high >= 1 - tolerance;
  return !isSameShare && mayAddUp && similarity(own.of.lemma, other.of.lemma) >= sameThing;
}

const opposing = new Set<ReasonKind>(['antonym', 'negation']);
/** Two rounded shares of a whole may miss it by a little. */
const tolerance = 0.005;
const sameThing = 0.8;
