import { describe } from 'vitest';
import { check } from '../check.ts';

describe('who does what to whom', () => {
  check({
    source: '«Anna Brill accused Peter Orme» of hiding the report about the broken sea wall.',
    claim: '«Peter Orme accused Anna Brill» of hiding the report about the broken sea wall.',
    verdict: 'contradicted',
    reason: 'role',
  });
  check({
    source: 'Anna Brill accused Peter Orme of hiding the report about the broken sea wall.',
    claim: 'Peter Orme was accused by Anna Brill of hiding the report about the broken sea wall.',
    verdict: 'supported',
  });
  check({
    source: 'Anna Brill accused Peter Orme of hiding the report about the broken sea wall.',
    claim: 'Anna Brill was accused by Peter Orme of hiding the report about the broken sea wall.',
    verdict: 'contradicted',
    reason: 'role',
  });
  // Both sides of a meeting do the same.
  check({
    source: 'Anna Brill met Peter Orme in the old mill of Alder to talk about the sea wall.',
    claim: 'Peter Orme met Anna Brill in the old mill of Alder to talk about the sea wall.',
    verdict: 'supported',
  });
});

describe('one relation told from either end', () => {
  const sale = 'Anna Brill sold the old mill of Alder to Peter Orme in the spring.';
  check({
    source: sale,
    claim: 'Peter Orme bought the old mill of Alder from Anna Brill in the spring.',
    verdict: 'supported',
  });
  check({
    source: sale,
    claim: 'Anna Brill bought the old mill of Alder from Peter Orme in the spring.',
    verdict: 'contradicted',
  });
  const race = 'Anna Brill defeated Peter Orme in the race for mayor of Alder.';
  check({
    source: race,
    claim: 'Peter Orme lost to Anna Brill in the race for mayor of Alder.',
    verdict: 'supported',
  });
  check({
    source: race,
    claim: 'Peter Orme defeated Anna Brill in the race for mayor of Alder.',
    verdict: 'contradicted',
    reason: 'role',
  });
});

describe('who has done what somebody is thanked or blamed for', () => {
  check({
    source:
      'After the race Peter Orme thanked Anna Brill for teaching him the secrets of the old harbour trade.',
    claim: 'Anna Brill taught Peter Orme the secrets of the old harbour trade.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: 'In Alder the tug company traded Peter Orme to the Orlan Rovers for the goalkeeper Anna Brill.',
    claim: 'The Orlan Rovers traded the goalkeeper Anna Brill to the tug company for Peter Orme.',
    verdict: ['supported', 'unsupported'],
  });
});
