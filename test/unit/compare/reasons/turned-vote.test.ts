import { describe } from 'vitest';
import { check } from '../../check.ts';

describe('a vote whose sides have changed places', () => {
  check({
    source:
      'The council of Alder passed the flood plan on Monday: 34 councillors were in favour and 17 against.',
    claim: '«Seventeen members of the council of Alder backed the flood plan, while 34» opposed it.',
    verdict: 'contradicted',
    reason: 'number',
  });
  check({
    source: 'In a poll of the Orlan Institute 46 percent supported the strike and 43 percent opposed it.',
    claim: 'According to the Orlan Institute «43 percent support the strike, and 46 percent» oppose it.',
    verdict: 'contradicted',
    reason: 'number',
  });
  check({
    source:
      'The council of Alder passed the flood plan on Monday: 34 councillors were in favour and 17 against.',
    claim: 'While 17 members of the council of Alder opposed the flood plan, 34 backed it.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    name: 'another vote',
    source: 'The council of Alder passed the flood plan: 34 councillors were in favour and 17 against.',
    claim: 'Of those asked in Oster, 17 backed the new school and 34 opposed it.',
    verdict: ['supported', 'unsupported'],
  });
});
