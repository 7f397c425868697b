import type { Dimension, Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import type { Reason, ReasonKind } from './comparison.ts';
import type { Juxtaposition } from './juxtaposition.ts';

/**
 * The reasons without those that tell of the two parts of one whole: "two of the five bridges are open", "three of the five are
 * closed"; "62 percent were for it", "38 percent were against it". Figure and opposite both differ there, and neither contradicts.
 */
export function withoutRests(
  reasons: readonly Reason[],
  { claim, passage }: Juxtaposition,
): readonly Reason[] {
  if (!reasons.some(({ kind }) => opposing.has(kind))) return reasons;
  const isRest = reasons.some((reason) => {
    if (reason.kind !== 'number') return false;
    const [own, other] = [figureAt(claim.sentence, reason.claim), figureAt(passage.focus, reason.evidence)];
    return (
      own !== undefined && other !== undefined && areParts([own, claim.sentence], [other, passage.focus])
    );
  });
  return isRest ? reasons.filter(({ kind }) => kind !== 'number' && !opposing.has(kind)) : reasons;
}

function figureAt({ quantities }: Sentence, { span }: Reason['claim']): Quantity | undefined {
  return quantities.find((quantity) => quantity.span.start <= span.start && span.end <= quantity.span.end);
}

function areParts([own, here]: Placed, [other, there]: Placed): boolean {
  if (own.dimension !== other.dimension || !isOneValue(own) || !isOneValue(other)) return false;
  const whole = wholeOf(own, here) ?? wholeOf(other, there);
  return whole !== undefined && Math.abs(own.low + other.low - whole) <= tolerance * whole;
}

/**
 * Five in "two of the five bridges" and "two bridges out of five", a hundred in "62 percent of the towns"; a rise of 62 percent is no
 * share of anything.
 */
function wholeOf(part: Quantity, { quantities, text, span }: Sentence): number | undefined {
  const wholeOfShares = wholes[part.dimension];
  if (wholeOfShares !== undefined)
    return share.test(text.slice(part.span.end - span.start)) ? wholeOfShares : undefined;
  const ends = [part.figure.end, part.counted?.span.end ?? part.figure.end];
  const whole = quantities.find(({ span: { start } }) =>
    ends.some((end) => start > end && partitive.test(text.slice(end - span.start, start - span.start))),
  );
  return whole?.low;
}

function isOneValue({ low, high }: Quantity): boolean {
  return low === high;
}

type Placed = readonly [Quantity, Sentence];

const opposing = new Set<ReasonKind>(['antonym', 'negation']);
const partitive = /^\s(?:out\s)?of\s(?:(?:the|its|their|his|her|our|all|these|those)\s)*$/i;
const share = /^\sof\s/i;
const wholes: Partial<Record<Dimension, number>> = { percent: 100, ratio: 1 };
/** Two rounded shares of a whole may miss it by a little. */
const tolerance = 0.005;
