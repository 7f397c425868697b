import { hull, overlaps } from '../../document/span.ts';
import type { Reason } from '../comparison.ts';
import { phrasesLeftOut } from '../exceptions.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { metDenials } from '../met-denials.ts';
import { isNounForVerb } from '../noun-for-verb.ts';
import { isTurnedRound, predicatePairs } from '../predicate-pairs.ts';
import { slotAgreement } from '../slot.ts';
import { negationMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';

/** Words that one side negates and the other affirms: the same word, or a synonym, in the same slot. */
export function negationReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const denials = metDenials(juxtaposition);
  if (denials.length === 0 || isTurnedRound(predicatePairs(juxtaposition))) return [];
  return flatMap(denials, ({ index, partner, own, theirs, ownNegation, theirNegation }) => {
    const slot = slotAgreement(alignment, index, partner);
    if (slot < leastSlot || own.kind === 'name') return [];
    if (isNounForVerb(claim.sentence, own, passage.focus, theirs)) return [];
    // "Guns that do not guard the dam" are all but those guarding it.
    if (phrasesLeftOut(passage.focus).some((phrase) => phrase.some((token) => overlaps(token, theirs))))
      return [];
    if (phrasesLeftOut(claim.sentence).some((phrase) => phrase.some((token) => overlaps(token, own))))
      return [];
    const claimSpan = ownNegation === undefined ? own : hull(ownNegation.cue, own);
    const evidenceSpan = theirNegation === undefined ? theirs : hull(theirNegation.cue, theirs);
    return [
      reason(juxtaposition, {
        kind: 'negation',
        claim: claimSpan,
        evidence: evidenceSpan,
        message: negationMessage(
          ownNegation === undefined ? 'source' : 'text',
          { sentence: claim.sentence, span: claimSpan },
          { sentence: passage.focus, span: evidenceSpan },
        ),
        slot,
        units: [],
      }),
    ];
  });
}

const leastSlot = 0.4;
