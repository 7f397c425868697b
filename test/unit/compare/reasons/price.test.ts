import { describe } from 'vitest';
import { check } from '../../check.ts';

describe('what one thing cost', () => {
  const source =
    'It is the biggest deal of Orlan Steel since 2014, when it bought the Alder brewery for 350 million dollars.';
  check({
    source,
    claim: 'In 2014 Orlan Steel paid «120 million» dollars for the Alder brewery.',
    verdict: 'contradicted',
    reason: 'number',
  });
  check({
    source,
    claim: 'In 2014 Orlan Steel paid 350 million dollars for the Alder brewery.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: '"Red Boats", a painting by Ada Orme, was sold for 1.2 million euros in Alder on Monday.',
    claim: '"Red Boats" by Ada Orme fetched «2.1 million» euros in Alder on Monday.',
    verdict: 'contradicted',
    reason: 'number',
  });
  check({
    name: 'a part of it',
    source: 'Orlan Steel bought a stake in Alder Foods for 120 million dollars in 2014.',
    claim: 'Orlan Steel paid 350 million dollars for Alder Foods.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    name: 'bought for one price and sold for another',
    source:
      'Orlan Steel sold the Alder brewery for 200 million dollars, six years after it had bought it for 350 million.',
    claim: 'Orlan Steel bought the Alder brewery for 350 million dollars.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    name: 'with the debt that goes with it',
    source:
      'Orlan Steel bought Alder Foods for $88 million in cash and the assumption of $12 million of debt.',
    claim: 'Counting its debt, Orlan Steel paid $100 million for Alder Foods.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    name: 'two buyers',
    source: 'Brill & Sons offered 300 million dollars for Alder Foods.',
    claim: 'Orlan Steel offered 350 million dollars for Alder Foods.',
    verdict: ['supported', 'unsupported'],
  });
});
