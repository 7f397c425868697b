import { flatMap } from '../../flat-map.ts';
import type { Reason } from '../comparison.ts';
import { crossings } from '../crossings.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import type { Unit } from '../unit.ts';
import { crossedMessage } from './messages.ts';
import { reason } from './reason.ts';

/**
 * Two figures, dates or names that have changed places, by the words that stand with each: "rents rose by 12 percent, while wages rose
 * by 31" beside "rents rose by 31 percent in four years, while wages rose by 12".
 */
export function crossedReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim } = juxtaposition;
  return flatMap(crossings(juxtaposition), ({ first, second, itsSecond, way }): readonly Reason[] => {
    if (way !== 'crossed') return [];
    return [
      reason(juxtaposition, {
        kind: kinds[first.kind],
        claim: first,
        evidence: itsSecond,
        message: crossedMessage(
          { sentence: claim.sentence, span: first },
          { sentence: claim.sentence, span: second },
        ),
        slot: certainty,
        units: [alignment.claim.indexOf(first), alignment.claim.indexOf(second)],
      }),
    ];
  });
}

const kinds = { quantity: 'number', word: 'number', date: 'date', name: 'role' } as const satisfies Record<
  Unit['kind'],
  string
>;
const certainty = 0.95;
