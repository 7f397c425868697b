import { describe } from 'vitest';
import { check } from '../check.ts';

describe('quotations', () => {
  const speech = '"We will «rebuild» the dock before the first frost," said the mayor, Ada Orme, on Monday.';
  check({
    source: speech,
    claim: 'Ada Orme said: "We will «repair» the dock before the first frost."',
    verdict: 'misquoted',
    reason: 'quotation',
  });
  check({
    source: speech,
    claim: 'Ada Orme said: “We will rebuild the dock before the first frost.”',
    verdict: 'supported',
  });
  check({
    source: speech,
    claim: 'Ada Orme promised to "rebuild the dock before the first frost".',
    verdict: 'supported',
  });
  check({
    source: speech,
    claim: 'Ada Orme said the town "will rebuild the dock ... before the first frost".',
    verdict: 'supported',
  });
  // The same words in another mouth, and in both.
  const inTwoMouths = [
    '"The dock was moored for a summer breeze, not for a gale," «Tomas Brill» said on Sunday.',
    '"The dock was moored for a summer breeze, not for a gale," Ada Orme said on Sunday.',
  ];
  const words = '"The dock was moored for a summer breeze, not for a gale," «Ada Orme» said.';
  check({ source: inTwoMouths, claim: words, verdict: 'disputed', reason: 'attribution' });
  check({ source: inTwoMouths.slice(0, 1), claim: words, verdict: 'contradicted', reason: 'attribution' });
  check({ source: inTwoMouths.slice(1), claim: words, verdict: 'supported' });
  // Two transcripts of one speech.
  check({
    source: '"Well, we\'re going to rebuild it, and we are proud of the crew," Ada Orme said.',
    claim: '"We are going to rebuild it and we\'re proud of the crew," Ada Orme said.',
    verdict: 'supported',
  });
  // A source that quotes less than the claim contradicts nothing.
  check({
    source: 'Ada Orme said the dock would be rebuilt "before the first frost".',
    claim: 'Ada Orme said: "We will rebuild the dock before the first frost."',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: [
      '"We will rebuild the dock before the first frost," said Ada Orme.',
      '"We shall repair the dock before the frost," Orme told the council.',
    ],
    claim: '"We will rebuild the dock before the first frost," said Ada Orme.',
    verdict: 'supported',
  });
});

describe('attribution', () => {
  const report = '"The crew did all that could be done in such a sea," «Tomas Varga» said after the hearing.';
  check({
    source: report,
    claim: '"The crew did all that could be done in such a sea," «Ada Brill» said after the hearing.',
    verdict: 'contradicted',
  });
  check({
    source: report,
    claim: 'The crew "did all that could be done in such a sea," Varga said.',
    verdict: 'supported',
  });
  check({
    source: report,
    claim: '"The crew did all that could be done in such a sea," he said.',
    verdict: 'supported',
  });
});

describe('two who are quoted with other words', () => {
  // A few words that anybody may say are not the same quotation.
  const others = 'So the point is simply that the council should turn to what matters to the people of Alder';
  for (const source of [
    `"${others}," the Courier wrote.`,
    `Keller said the motto was "in all our hearts. ${others}."`,
  ])
    check({
      source,
      claim: '"The people of Alder are with me on this," Brill said.',
      verdict: ['supported', 'unsupported'],
    });
});

describe('two people of one kind who are quoted', () => {
  check({
    source: '"The council should turn to what matters to the people of Alder," Tomas Varga said.',
    claim: '"The people of Alder are with me on this," Ada Brill said.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: '"The people of Alder are with me on this," «Tomas Varga» said.',
    claim: '"The people of Alder are with me on this," «Ada Brill» said.',
    verdict: 'contradicted',
    reason: 'attribution',
  });
});

describe('in whose mouth, however it is put', () => {
  const called = 'Orme called the new mooring fee "a tax on the sea" and left the room.';
  const told = '"It is a tax on the sea," Orme told the fishermen at the quay.';
  const rows: readonly (readonly [source: string, told: (who: string) => string])[] = [
    [called, (who) => `It was ${who} who called the new mooring fee "a tax on the sea."`],
    [called, (who) => `It was ${who} of the Alder Herald who called the new mooring fee "a tax on the sea."`],
    [called, (who) => `${who} summed up the new mooring fee as "a tax on the sea."`],
    [called, (who) => `In ${who}'s words, the new mooring fee is "a tax on the sea."`],
    [told, (who) => `"A tax on the sea" was how ${who} put it to the fishermen at the quay.`],
    [told, (who) => `The phrase "a tax on the sea" was ${who}'s.`],
  ];
  for (const [source, tell] of rows) {
    check({ source, claim: tell('Keller'), verdict: 'contradicted' });
    check({ source, claim: tell('Orme'), verdict: 'supported' });
  }
  // What a paper reports that somebody said, somebody has said.
  check({
    source: '"The harbour is a grave of good ships," Mayor Ada Orme said, according to the Courier.',
    claim: '"The harbour is a grave of good ships," Orme said.',
    verdict: 'supported',
  });
});
