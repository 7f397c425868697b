import { describe } from 'vitest';
import { check } from '../../check.ts';

const calm = ['supported', 'unsupported', 'disputed', 'unchecked'] as const;

describe('parties that the passage knows in another part', () => {
  for (const [source, claim] of [
    [
      'The letter to Velde was «written by the mayor» and signed by the governor.',
      'The letter to Velde was «written by the governor».',
    ],
    [
      'The report was «written by Ada Orme» and edited by Karl Brill.',
      'The report was «written by Karl Brill».',
    ],
    ['The singer was «born in Oster» and grew up in Alder.', 'The singer was «born in Alder».'],
    ['The ferry «left Alder» for Oster at noon.', 'The ferry «left Oster» for Alder at noon.'],
    [
      'The council of Velde «paid the pilot» and thanked the captain.',
      'The council of Velde «paid the captain».',
    ],
    ['Ada Orme «replaced Karl Brill», who replaced Tom Varga.', 'Ada Orme «replaced Tom Varga».'],
  ] as const)
    check({ source, claim, verdict: 'contradicted', reason: 'role' });
});

describe('parties in the part that the claim gives them', () => {
  for (const [source, claim] of [
    [
      'The letter to Velde was written by the mayor and signed by the governor.',
      'The letter to Velde was signed by the governor.',
    ],
    [
      'The report was written by Ada Orme and Karl Brill and edited by Tom Varga.',
      'The report was written by Karl Brill.',
    ],
    ['Ada Orme was born in Oster in 1950 and moved to Alder in 1960.', 'Ada Orme moved to Alder.'],
    ['The ship sailed from Alder to Oster and from Oster to Velde.', 'The ship sailed from Oster to Velde.'],
    ['Ada Orme replaced Karl Brill, who replaced Tom Varga.', 'Karl Brill replaced Tom Varga.'],
    // Who is asked to do it, the order of words does not tell.
    [
      "Norland declined the League's request to join the pact.",
      'Norland turned down a League request to join the pact.',
    ],
    // One person by two names.
    ['The mayor wrote the letter, and Ada Orme signed it.', 'Ada Orme wrote the letter.'],
  ] as const)
    check({ source, claim, verdict: calm });
});
