import type { DateMention } from '../../annotate/date-mention.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { type Step, steps } from '../../annotate/steps.ts';
import { contains, overlaps } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { foreseen } from '../../lexicon/foreseen.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Reason } from '../comparison.ts';
import { isGivenOfAnother } from '../figure-excuses/given-elsewhere.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { compareQuantities } from '../quantities.ts';
import { antonymMessage, numberMessage } from './messages.ts';
import { reason } from './reason.ts';

/** A step from one standard that goes the other way, or another distance: "six months earlier than forecast" beside "half a year later". */
export function stepReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const [theirs, ...others] = steps(passage.focus);
  // Of two steps either may be meant.
  if (theirs === undefined || others.length > 0) return [];
  return flatMap(steps(claim.sentence), (own): readonly Reason[] => {
    if (!contains(claim.span, own.span) || !haveOneStandard(own, theirs)) return [];
    if (areOfTwoTimes(claim.sentence, own, passage.focus, theirs)) return [];
    const agreement = compareQuantities(own.size, theirs.size);
    const isTurned = own.isMore !== theirs.isMore;
    if (isTurned ? agreement === 'incomparable' || agreement === 'contradicts' : agreement !== 'contradicts')
      return [];
    if (isGivenOfAnother({ juxtaposition, own: own.size, theirs: theirs.size })) return [];
    const shown = isTurned
      ? { claim: own.span, evidence: theirs.span }
      : { claim: own.size.figure, evidence: theirs.size.figure };
    return [
      reason(juxtaposition, {
        kind: isTurned ? 'antonym' : 'number',
        ...shown,
        message: isTurned
          ? antonymMessage(
              { sentence: claim.sentence, span: own.span },
              { sentence: passage.focus, span: theirs.span },
            )
          : numberMessage(
              { sentence: claim.sentence, quantity: own.size },
              { sentence: passage.focus, quantity: theirs.size },
            ),
        slot: certainty,
        units: flatMap(alignment.claim, (unit, i) => (overlaps(unit, own.span) ? [i] : [])),
      }),
    ];
  });
}

/** Both are held against the same: a word of content, a name or a year stands behind both. */
function haveOneStandard(own: Step, theirs: Step): boolean {
  if (own.kind !== theirs.kind) return false;
  return standardOf(own).some(({ lemma }) =>
    standardOf(theirs).some(
      (other) =>
        lemma === other.lemma ||
        similarity(lemma, other.lemma) >= sameThing ||
        (foreseen.has(lemma) && foreseen.has(other.lemma)),
    ),
  );
}

/** "£9m lower than next year's" and "up £9m on this year" */
function areOfTwoTimes(here: Sentence, own: Step, there: Sentence, theirs: Step): boolean {
  const dateOf = ({ dates }: Sentence, { standard }: Step): DateMention | undefined =>
    dates.find(({ span }) => standard.some((token) => overlaps(span, token)));
  const [mine, other] = [dateOf(here, own), dateOf(there, theirs)];
  return mine !== undefined && other !== undefined && mine.shift?.amount !== other.shift?.amount;
}

/** Of times what stands right behind tells: "two days before the storm watch spoke", "four days before it was watched by a firm". */
function standardOf({ kind, standard }: Step): readonly Token[] {
  return kind === 'order' ? standard.slice(0, nearStandard) : standard;
}

const sameThing = 0.8;
const nearStandard = 2;
const certainty = 0.85;
