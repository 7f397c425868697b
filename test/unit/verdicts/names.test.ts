import { describe } from 'vitest';
import { check } from '../check.ts';

describe('names', () => {
  const captain = 'Captain «Ada Brill» steered the ferry Marten into the harbour of Orlan during the storm.';
  check({
    source: captain,
    claim: 'Captain «Tomas Varga» steered the ferry Marten into the harbour of Orlan during the storm.',
    verdict: 'contradicted',
    reason: 'name',
  });
  check({
    source: captain,
    claim: 'Brill steered the ferry Marten into the harbour of Orlan during the storm.',
    verdict: 'supported',
  });
  check({
    source: captain,
    claim: 'The ferry Marten was steered into the harbour of Orlan by Captain Ada Brill during the storm.',
    verdict: 'supported',
  });

  const jets = 'Three «F-35B» jets landed at the Alder air base on Friday, the ministry said.';
  check({
    source: jets,
    claim: 'Three F-35 jets landed at the Alder air base on Friday.',
    verdict: 'supported',
  });
  check({
    source: jets,
    claim: 'Three «F-15» jets landed at the Alder air base on Friday.',
    verdict: 'contradicted',
    reason: 'name',
  });

  const talks =
    'The foreign minister of «France» will travel to Oslo for talks about the fishing treaty next week.';
  check({
    source: talks,
    claim: 'The foreign minister of «Spain» will travel to Oslo for talks about the fishing treaty.',
    verdict: 'contradicted',
    reason: 'place',
  });
  check({
    source: talks,
    claim: "France's foreign minister will travel to Oslo for talks about the fishing treaty.",
    verdict: 'supported',
  });
  check({
    source: 'The United States sent two hospital ships to the port of Orlan after the quake.',
    claim: 'The US sent two hospital ships to the port of Orlan after the quake.',
    verdict: 'supported',
  });
  check({
    source: 'Sergey Orlov chaired the meeting of the harbour board in Orlan on Monday.',
    claim: 'Sergei Orlov chaired the meeting of the harbour board in Orlan on Monday.',
    verdict: 'supported',
  });

  // A place within a known country is still a place that the source nowhere names.
  check({
    source:
      'Two US bombers flew over the North Sea with Norwegian jets on Monday. The bombers came from a base in Norway. ' +
      'The flight was planned long ago. Nobody was hurt. It was a clear day.',
    claim: 'The bombers landed at the Stavanger Air Base near Bergen after the flight.',
    verdict: 'unsupported',
  });
});

describe('offices', () => {
  const call =
    'Defence Minister «Ada Orme» discussed the missing ferry with the harbour chief of Orlan in a telephone call on Wednesday.';
  check({
    source: call,
    claim:
      'Defence Minister «Tomas Varga» spoke by telephone with the harbour chief of Orlan about the missing ferry on Wednesday.',
    verdict: 'contradicted',
    reason: 'name',
  });
  check({
    source: call,
    claim:
      '«Tomas Varga», the defence minister, spoke by telephone with the harbour chief of Orlan about the missing ferry.',
    verdict: 'contradicted',
    reason: 'name',
  });
  check({
    source: call,
    claim:
      'Defence Minister Orme spoke by telephone with the harbour chief of Orlan about the missing ferry.',
    verdict: 'supported',
  });
  // A former minister, or another country's, is another office.
  check({
    source: call,
    claim:
      'The former defence minister Tomas Varga spoke with the harbour chief of Orlan about the missing ferry.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: call,
    claim:
      'French Defence Minister Luc Moreau spoke by telephone with the harbour chief of Orlan about the missing ferry.',
    verdict: ['supported', 'unsupported'],
  });
});

describe('offices of an owner', () => {
  const mayor = 'The mayor of Orlan, «Ada Brill», opened the new bridge on Friday.';
  for (const claim of [
    '«Ruth Varga» is the mayor of Orlan.',
    "Orlan's mayor, «Ruth Varga», opened the new bridge on Friday.",
    'Orlan mayor «Ruth Varga» opened the new bridge on Friday.',
  ])
    check({ source: mayor, claim, verdict: 'contradicted', reason: 'name' });
  check({ source: mayor, claim: 'Ada Brill is the mayor of Orlan.', verdict: 'supported' });
  check({
    source: 'The current president of Velde is «Tomas Varga» of the farmers, who took over in March.',
    claim: '«Ada Brill» is the president of Velde.',
    verdict: 'contradicted',
    reason: 'name',
  });
  // Another time, another office, another body, one of several.
  for (const source of [
    'Tomas Varga was president of Velde until 2010.',
    'Tomas Varga is the president of the Velde football league.',
    'A vice-president of Velde, Tomas Varga, said that grain was dear.',
    'Tomas Varga, a former president of Velde, said that grain was dear.',
    'The president of Norland, Tomas Varga, said that grain was dear.',
    'The president of Velde, Tomas Varga, hands over in May. Ada Brill, the president of Velde from then on, is a lawyer.',
  ])
    check({
      source,
      claim: 'Ada Brill is the president of Velde.',
      verdict: ['supported', 'unsupported'],
      name: `calm beside: ${source}`,
    });
});

describe('two who did two things', () => {
  check({
    source: 'Former Orlan mayor Ada Brill opened the bridge on Friday.',
    claim: 'The mayor of Orlan, Ruth Varga, praised the bridge on Friday.',
    verdict: ['supported', 'unsupported'],
  });
});
