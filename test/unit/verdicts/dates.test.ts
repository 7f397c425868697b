import { describe } from 'vitest';
import { check } from '../check.ts';

const written = '2031-03-13'; // a Thursday

describe('dates', () => {
  const opening = 'The Orlan lighthouse was opened to visitors on «Wednesday», the harbour board said.';
  check({
    written,
    source: opening,
    claim: 'The Orlan lighthouse was opened to visitors on «Monday».',
    verdict: 'contradicted',
    reason: 'date',
  });
  check({
    written,
    source: opening,
    claim: 'The Orlan lighthouse was opened to visitors on 12 March 2031.',
    verdict: 'supported',
  });
  check({
    written,
    source: opening,
    claim: 'The Orlan lighthouse was opened to visitors in March 2031.',
    verdict: 'supported',
  });
  check({
    written,
    source: opening,
    claim: 'The Orlan lighthouse was opened to visitors in «May 2031».',
    verdict: 'contradicted',
    reason: 'date',
  });

  const founded = 'Ada Brill has led the Alder shipyard since «2019», when her father retired.';
  check({
    source: founded,
    claim: 'Ada Brill has led the Alder shipyard since «2012».',
    verdict: 'contradicted',
    reason: 'date',
  });
  check({ source: founded, claim: 'Ada Brill has led the Alder shipyard since 2019.', verdict: 'supported' });
  check({ source: founded, claim: 'Ada Brill has led the Alder shipyard for years.', verdict: 'supported' });
});
