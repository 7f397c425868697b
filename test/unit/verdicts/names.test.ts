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
