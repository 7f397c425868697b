import { contains, overlaps } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { postsIn } from '../posts.ts';
import { sameName } from '../same-name.ts';
import { officeMessage } from './messages.ts';
import { reason } from './reason.ts';

/** A deputy told as the holder, or the other way round: "Deputy Attorney General Vera Lund" and "the attorney general, Vera Lund". */
export function deputyReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const theirs = postsIn(passage.focus);
  if (theirs.length === 0) return [];
  return flatMap(postsIn(claim.sentence), (own): readonly Reason[] => {
    if (!contains(claim.span, own.span)) return [];
    const ofName = theirs.filter(
      ({ name, title }) => title === own.title && sameName(name, own.name) === 'same',
    );
    const [other] = ofName;
    if (other === undefined || ofName.some(({ isDeputy }) => isDeputy === own.isDeputy)) return [];
    return [
      reason(juxtaposition, {
        kind: 'name',
        claim: own.span,
        evidence: other.span,
        message: officeMessage(
          own.title,
          { sentence: claim.sentence, span: own.span },
          { sentence: passage.focus, span: other.span },
        ),
        slot: certainty,
        units: flatMap(alignment.claim, (unit, i) => (overlaps(unit, own.span) ? [i] : [])),
      }),
    ];
  });
}

const certainty = 0.9;
