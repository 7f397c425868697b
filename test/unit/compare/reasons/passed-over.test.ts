import { describe } from 'vitest';
import type { ReasonKind } from '../../../../server/engine/compare/comparison.ts';
import { check } from '../../check.ts';

const slips: readonly (readonly [source: string, claim: string, reason: ReasonKind])[] = [
  [
    'Lorry drivers blocked the Kestel pass on Monday to protest against a new toll, not, as the interior ministry had first said, over fuel prices. The blockade, which held up 300 vehicles, ended at dusk.',
    'Lorry drivers closed the Kestel pass on Monday out of anger at the price of fuel.',
    'negation',
  ],
  [
    'A shortage of pilots, rather than bad weather, was responsible for most of the 94 cancellations at Eastjet in December, the aviation authority found.',
    "Bad weather caused most of Eastjet's cancellations in December, the aviation authority concluded.",
    'negation',
  ],
  [
    'The match between Dell Rangers and Foxcote was called off because of a power failure, the league said, and not, as some fans had supposed, because of the snow that had fallen overnight.',
    'Snow was the reason the league called off Dell Rangers against Foxcote.',
    'negation',
  ],
  [
    'The summer fair at Highcroft was called off because the insurers would not cover the helter-skelter, organiser Rod Penn said, and not on account of the weather, which turned out to be fine.',
    "Bad weather led to the cancellation of Highcroft's summer fair, Rod Penn said.",
    'negation',
  ],
  [
    'The council will hold the fair in Alder rather than in Oster.',
    'The council is to hold the fair in Oster.',
    'negation',
  ],
  [
    'The council will build the school in Alder instead of Oster, its leader said.',
    'The council will build the school in Oster, its leader said.',
    'negation',
  ],
];

const harmless: readonly (readonly [source: string, claim: string])[] = [
  [
    'Lorry drivers blocked the Kestel pass on Monday to protest against a new toll, not, as the interior ministry had first said, over fuel prices.',
    'The interior ministry first said that the lorry drivers had blocked the Kestel pass over fuel prices.',
  ],
  [
    'Lorry drivers blocked the Kestel pass on Monday to protest against a new toll, not, as the interior ministry had said, over fuel prices.',
    'The interior ministry said that the lorry drivers had blocked the Kestel pass over fuel prices.',
  ],
  [
    'The council will hold the fair in Alder rather than in Oster.',
    'The council decided against Oster and will hold the fair in Alder.',
  ],
  [
    'The club signed Orme rather than Brill, who had scored nine goals for Velde.',
    'Brill had scored nine goals for Velde when the club signed Orme.',
  ],
  ['The club signed Orme rather than Brill last week.', 'Brill scored nine goals for the club last year.'],
  [
    'The board chose to repair the bridge instead of a new one, which would have cost 40 million.',
    'A new bridge would have cost 40 million.',
  ],
  [
    'The board chose to repair the old bridge rather than build a new bridge.',
    'The board had considered a new bridge.',
  ],
  [
    'The club blamed an injury, and not the weather, for the defeat.',
    'The club did not blame the weather for the defeat.',
  ],
  [
    'Some had blamed the weather for the delay, but it was caused by a strike, not the storm, the operator said.',
    'Some believed that the storm had caused the delay.',
  ],
  [
    'The trust chose oak rather than pine, although pine would have been cheaper.',
    'Pine would have been cheaper than the oak that the trust chose.',
  ],
  [
    '"The barge was moored for a summer breeze, not for a storm," the harbour master of Oster, Ada Orme, told reporters on Monday.',
    "The barge Heron broke away from the Velde yard in Saturday night's storm.",
  ],
];

describe('what the source passes over told as so', () => {
  for (const [source, claim, reason] of slips) check({ source, claim, verdict: 'contradicted', reason });
  for (const [source, claim] of harmless)
    check({ source, claim, verdict: ['supported', 'unsupported', 'disputed', 'unchecked'] });
});
