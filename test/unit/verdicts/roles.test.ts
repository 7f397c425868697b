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

describe('what is done to a thing of somebody', () => {
  const trip = "Orme called off Keller's trip to the northern lighthouse on the eve of the storm.";
  check({
    source: trip,
    claim: 'Keller called off a trip to the northern lighthouse that Orme had planned.',
    verdict: 'contradicted',
    reason: 'role',
  });
  check({
    source: trip,
    claim: 'Orme called off a trip to the northern lighthouse that Keller had planned.',
    verdict: 'supported',
  });
  const figures = "Orme disputed Keller's figures on the stock of herring in the delta.";
  check({
    source: figures,
    claim: 'Keller disputed the figures on the stock of herring in the delta that Orme put forward.',
    verdict: 'contradicted',
    reason: 'role',
  });
  check({
    source: figures,
    claim: 'Orme disputed the figures on the stock of herring in the delta that Keller put forward.',
    verdict: 'supported',
  });
  // Praise for a lawyer is no praise for the client.
  check({
    source: "Orme praised Keller's lawyer for the herring deal in the delta.",
    claim: 'Keller praised Orme for the herring deal in the delta.',
    verdict: ['supported', 'unsupported'],
  });
});

describe('what passes either way', () => {
  const vote = 'The House of Deputies on Friday approved a sweeping farm reform bill.';
  check({
    source: vote,
    claim: 'The farm reform bill passed the House of Deputies on Friday.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: 'A farm bill passed the lower house on Friday.',
    claim: 'The lower house passed a farm bill on Friday.',
    verdict: 'supported',
  });
});
