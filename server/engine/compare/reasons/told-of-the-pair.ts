import { contains } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { toldOfOther } from '../told-of-the-pair.ts';
import { isAdded } from '../other-cases.ts';
import { doerMessage } from './messages.ts';
import { reason } from './reason.ts';

/** What the source tells of one of a pair and the claim of the other. */
export function toldOfThePairReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const found = toldOfOther(juxtaposition);
  const { alignment, claim, passage } = juxtaposition;
  if (found === undefined || found.sentence !== passage.focus || !contains(claim.span, found.own.span))
    return [];
  if (isAdded(claim.sentence)) return [];
  const { own, other, lent } = found;
  const named = passage.focus.names.find((name) => name.forms[0] === other.forms[0]);
  return [
    reason(juxtaposition, {
      kind: own.kind === 'place' ? 'place' : 'role',
      claim: own.span,
      evidence: (named ?? other).span,
      message: doerMessage({ sentence: claim.sentence, span: own.span }, other.text),
      slot: certainty,
      likeness: pairedLikeness,
      units: flatMap(alignment.claim, (_, i) => (lent.includes(i) ? [] : [i])),
    }),
  ];
}

const certainty = 0.9;
/** A text that sets two side by side says itself that it is of one event. */
const pairedLikeness = 0.4;
