import { describe } from 'vitest';
import { check } from '../../check.ts';

describe('who is left out', () => {
  const treaty = 'All members of the league «except Norland» signed the fishing treaty.';
  check({
    source: treaty,
    claim: '«Norland signed» the fishing treaty of the league.',
    verdict: 'contradicted',
    reason: 'negation',
  });
  check({ source: treaty, claim: 'The fishing treaty was signed by Norland.', verdict: 'contradicted' });
  check({
    source: treaty,
    claim: 'Norland did not sign the fishing treaty.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: 'Every club of the league apart from Alder and Orlan voted for the reform.',
    claim: 'Orlan voted for the reform of the league.',
    verdict: 'contradicted',
    reason: 'negation',
  });
  const alone = 'No member of the league but Norland signed the fishing treaty.';
  check({ source: alone, claim: 'Norland signed the fishing treaty of the league.', verdict: 'supported' });
  // A "but" that only sets two things against each other leaves nobody out.
  check({
    source: 'Velde refused to sign the fishing treaty, but Norland signed it.',
    claim: 'Norland did not sign the fishing treaty.',
    verdict: 'contradicted',
  });
  check({
    source: 'All clubs of the league, apart from Alder, voted for the reform in May; Alder followed in June.',
    claim: 'Alder voted for the reform of the league in June.',
    verdict: ['supported', 'unsupported'],
  });
});
