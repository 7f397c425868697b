import { describe } from 'vitest';
import type { ReasonKind } from '../../../../server/engine/compare/comparison.ts';
import { check } from '../../check.ts';

const slips: readonly (readonly [source: string, claim: string, reason: ReasonKind])[] = [
  [
    'Because the courthouse in Edenholm was flooded, the jury has been sitting since Monday in a school gym in nearby Toftley.',
    'Since Monday the jury has been sitting in a school gym in Edenholm.',
    'place',
  ],
  [
    'The suspect was arrested at a ferry terminal in Kalmor, Sweden, nine months after he vanished from his office in Tallin, Estonia.',
    'Nine months on, the suspect was arrested at a ferry terminal in Estonia.',
    'place',
  ],
  [
    'The company will close its mill in Oster and enlarge its warehouse in Alder.',
    'The company will enlarge its warehouse in Oster.',
    'place',
  ],
];

const harmless: readonly (readonly [source: string, claim: string])[] = [
  [
    'Because the courthouse in Edenholm was flooded, the jury has been sitting since Monday in a school gym in nearby Toftley.',
    'The courthouse in Edenholm was flooded.',
  ],
  [
    'The suspect was arrested at a ferry terminal in Kalmor, Sweden, nine months after he vanished from his office in Estonia.',
    'The suspect was arrested at a ferry terminal in Sweden.',
  ],
  [
    'The company has a mill in Oster and a warehouse in Alder, and is building a mill in Brill.',
    'The company is building a mill in Brill.',
  ],
];

describe('where a thing stands', () => {
  for (const [source, claim, reason] of slips) check({ source, claim, verdict: 'contradicted', reason });
  for (const [source, claim] of harmless)
    check({ source, claim, verdict: ['supported', 'unsupported', 'disputed', 'unchecked'] });
});
