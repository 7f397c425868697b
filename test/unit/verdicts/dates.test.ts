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

  // A date that the passage gives as well, of something else.
  const signing =
    'On 7 August 2029, after eight days of talks, Ada Brill signed on with the Marten, with an option for 2034.';
  check({
    source: signing,
    claim: 'Ada Brill signed on with the Marten in August 2029.',
    verdict: 'supported',
  });
  check({
    source: signing,
    claim: 'On 7 August 2028, after eight days of talks, Ada Brill signed on with the Marten.',
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
