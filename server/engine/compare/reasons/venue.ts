import { overlaps } from '../../document/span.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { fit, type PredicatePair } from '../predicate-pairs.ts';
import { sameName } from '../same-name.ts';
import { type Happening, happenings, venuesOf } from '../venue.ts';
import { agreedSpans, argumentAgreement } from './argument-agreement.ts';
import { nameMessage } from './messages.ts';
import { predicateReason } from './predicate-reason.ts';
import { flatMap } from '../../flat-map.ts';

/** Where something happened that happens in one place: "the treaty was signed in Alder" and "the treaty, signed in Oster". */
export function venueReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  return flatMap(happenings(juxtaposition), (happening): readonly Reason[] => {
    const pair = asPair(happening);
    if (pair.claim.force !== pair.passage.force) return [];
    const there = venuesOf(pair.passage);
    return flatMap(venuesOf(pair.claim), (own): readonly Reason[] => {
      const other = there.find((venue) => sameName(own, venue) === 'different');
      if (other === undefined || there.some((venue) => sameName(own, venue) !== 'different')) return [];
      const isMet = alignment.claim.some(
        (unit, i) => overlaps(unit, own.span) && alignment.toPassage[i] !== undefined,
      );
      if (isMet) return [];
      return [
        predicateReason(juxtaposition, {
          kind: 'place',
          predicate: pair.claim,
          claim: own.span,
          evidence: other.span,
          message: nameMessage(
            { sentence: claim.sentence, span: own.span },
            { sentence: passage.focus, span: other.span },
          ),
          parties: argumentAgreement(pair),
          agreed: [...agreedSpans(pair), pair.claim.head],
          inQuestion: [own.span],
        }),
      ];
    });
  });
}

function asPair({ claim, passage }: Happening): PredicatePair {
  return { claim, passage, heads: 'same', subject: fit(claim.subject, passage.subject), object: 'same' };
}
