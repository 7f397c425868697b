import { contains, type Span } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { saidByAnother } from '../said-by-another.ts';
import type { Saying } from '../sayings.ts';
import { attributionMessage } from './messages.ts';
import { quote, reason } from './reason.ts';

/** What the source has one of two say in its own words and the claim the other. */
export function saidByAnotherReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const found = saidByAnother(juxtaposition);
  const { alignment, claim, passage } = juxtaposition;
  if (found === undefined || found.sentence !== passage.focus || !contains(claim.span, found.own.at))
    return [];
  const { own, other, lent } = found;
  const [mine, theirs] = [shownOf(own), shownOf(other)];
  return [
    reason(juxtaposition, {
      kind: 'attribution',
      claim: mine,
      evidence: theirs,
      message: attributionMessage(
        own.by.name?.text ?? quote(claim.sentence, mine).text,
        other.by.name?.text ?? quote(passage.focus, theirs).text,
      ),
      slot: certainty,
      units: flatMap(alignment.claim, (_, i) => (lent.includes(i) ? [] : [i])),
    }),
  ];
}

/** A party's name where it stands there, or the words that stand for it. */
function shownOf({ by: { name }, at }: Saying): Span {
  return name !== undefined && contains(at, name.span) ? name.span : at;
}

const certainty = 0.9;
