import { describe } from 'vitest';
import { check } from '../../check.ts';

const calm = ['supported', 'unsupported', 'disputed'] as const;

describe('denied in other words', () => {
  check({
    source: 'Ada Orme, the harbour minister, refused to sign the fishing treaty with Velde.',
    claim: 'The fishing treaty with Velde was signed by the harbour minister, Ada Orme.',
    verdict: 'contradicted',
    reason: 'negation',
  });
  check({
    source: 'Ada Orme, the harbour minister, did not refuse to sign the fishing treaty with Velde.',
    claim: 'The fishing treaty with Velde was signed by the harbour minister, Ada Orme.',
    verdict: calm,
  });
  check({
    source: 'In the archive Brill said that Ada Orme was not recorded or under oath during the inquiry.',
    claim: 'Ada Orme was under oath during the inquiry, Brill said.',
    verdict: 'contradicted',
    reason: 'negation',
  });
});

describe('the opposite in other words', () => {
  check({
    source: 'The withdrawal from Velde island was lauded by President Dorn on Monday.',
    claim: 'President Dorn condemned the withdrawal from Velde island.',
    verdict: 'contradicted',
    reason: 'antonym',
  });
  check({
    source: 'The withdrawal from Velde island was lauded by President Dorn on Monday.',
    claim: 'President Dorn praised the withdrawal from Velde island.',
    verdict: 'supported',
  });
  check({
    source: 'The withdrawal from Velde island was lauded by President Dorn on Monday.',
    claim: 'General Ostrow condemned the withdrawal from Velde island.',
    verdict: calm,
  });
});

describe('told on both sides', () => {
  check({
    source: 'Ada Orme joined the harbour board, but left the board within a year.',
    claim: 'Ada Orme joined the harbour board, but left the board within a year.',
    verdict: 'supported',
  });
});

describe('who does what to whom', () => {
  check({
    source: 'Ada Orme accused Tom Brill of hiding the harbour accounts.',
    claim: 'Tom Brill accused Ada Orme of hiding the harbour accounts.',
    verdict: 'contradicted',
    reason: 'role',
  });
  check({
    source: 'Ada Orme accused Tom Brill of hiding the harbour accounts.',
    claim: 'Tom Brill was accused by Ada Orme of hiding the harbour accounts.',
    verdict: 'supported',
  });
  check({
    source: 'Ada Orme sold the old ferry to Tom Brill.',
    claim: 'Ada Orme bought the old ferry from Tom Brill.',
    verdict: 'contradicted',
    reason: 'antonym',
  });
  check({
    source: 'Ada Orme sold the old ferry to Tom Brill.',
    claim: 'Tom Brill bought the old ferry from Ada Orme.',
    verdict: ['supported', 'unsupported'],
  });
});

describe('who stands before whom', () => {
  check({
    source: 'In the poll Ada Orme finished far behind Tom Brill, the harbour master.',
    claim: 'Tom Brill finished far behind Ada Orme in the poll.',
    verdict: 'contradicted',
    reason: 'role',
  });
});

describe('not done yet', () => {
  check({
    source: 'Ada Orme is considering whether to sell the old ferry to the town.',
    claim: 'Ada Orme has sold the old ferry to the town.',
    verdict: 'contradicted',
    reason: 'modality',
  });
  check({
    source: 'Ada Orme will sell the old ferry to the town.',
    claim: 'Ada Orme sold the old ferry to the town.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: 'Ada Orme managed to sell the old ferry to the town.',
    claim: 'Ada Orme sold the old ferry to the town.',
    verdict: 'supported',
  });
});

describe('in whose mouth', () => {
  check({
    source: '"The old pier is rotten to the core," said Tom Brill, the harbour master.',
    claim: 'It was Ada Orme who called the old pier "rotten to the core."',
    verdict: 'contradicted',
    reason: 'attribution',
  });
  check({
    source: '"The old pier is rotten to the core," said Tom Brill, the harbour master.',
    claim: 'It was Tom Brill who called the old pier "rotten to the core."',
    verdict: 'supported',
  });
  check({
    source: '"The old pier is rotten to the core," said Tom Brill, the harbour master.',
    claim: 'The remark that the old pier is "rotten to the core" was made by Ada Orme.',
    verdict: 'contradicted',
    reason: 'attribution',
  });
});

describe('what was tried in vain', () => {
  for (const [source, claim] of [
    ['The bid to buy the mill of Velde failed on Monday.', 'The mill of Velde was bought on Monday.'],
    ['Orme Foods tried in vain to buy the mill of Velde.', 'Orme Foods bought the mill of Velde.'],
    ['Guards foiled an attempt to rob the bank of Velde at noon.', 'The bank of Velde was robbed at noon.'],
    [
      'Marla Brandt unsuccessfully sought election to the council of Velde.',
      'Marla Brandt was elected to the council of Velde.',
    ],
  ] as const)
    check({ source, claim, verdict: 'contradicted', reason: 'negation' });
  check({
    source: 'Orme Foods tried in vain to buy the mill of Velde.',
    claim: 'Orme Foods did not buy the mill of Velde.',
    verdict: 'supported',
  });
  check({
    source: 'The attempt to rob the bank of Velde did not fail.',
    claim: 'The bank of Velde was robbed.',
    verdict: calm,
  });
  check({
    source: 'The rescue attempt failed and the crew of the Marten drowned.',
    claim: 'The crew of the Marten was rescued.',
    verdict: 'unsupported',
  });
});

describe('a verb told of another thing beside its opposite', () => {
  check({
    source:
      'The dose should be reduced, because the salve of Velde amplifies the side effects of the balm massively.',
    claim: 'The salve of Velde reduces the side effects of the balm.',
    verdict: 'contradicted',
    reason: 'antonym',
  });
  check({
    source: 'The salve of Velde reduces the side effects of the balm, and amplifies its smell.',
    claim: 'The salve of Velde reduces the side effects of the balm.',
    verdict: 'supported',
  });
});
