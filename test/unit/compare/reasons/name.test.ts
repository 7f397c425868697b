import { describe } from 'vitest';
import { check } from '../../check.ts';

/** The same sentence with another name in it, and the nearest that only looks so. */
describe('names that stand in one slot', () => {
  const rows: readonly (readonly [source: string, claim: string])[] = [
    [
      'The ferry Marten was steered into the harbour of Orlan by «Ada Brill» during the storm.',
      'The ferry Marten was steered into the harbour of Orlan by «Tomas Varga» during the storm.',
    ],
    [
      'The new bridge over the river Lode was built by «Harlan Steelworks» in the dry summer.',
      'The new bridge over the river Lode was built by «Kestrel Ironworks» in the dry summer.',
    ],
    [
      'The trade ministers of six countries met in «Oslo» on Tuesday to end the fishing dispute.',
      'The trade ministers of six countries met in «Madrid» on Tuesday to end the fishing dispute.',
    ],
    [
      'The fishing boats were stopped by the «Norwegian» coast guard near the lighthouse in thick fog.',
      'The fishing boats were stopped by the «Spanish» coast guard near the lighthouse in thick fog.',
    ],
    [
      'Police identified the missing sailor from the ferry as «Peter Orme» of the northern islands.',
      'Police identified the missing sailor from the ferry as «Karl Brandt» of the northern islands.',
    ],
    [
      'Engineers and divers from «North Korea» inspected the cracked dam above the valley for two weeks.',
      'Engineers and divers from «South Korea» inspected the cracked dam above the valley for two weeks.',
    ],
    [
      'Despite «Orme» saying the talks had gone well, the dockers were gloomy about the pay offer.',
      'Despite «Brill» saying the talks had gone well, the dockers were gloomy about the pay offer.',
    ],
    [
      'Orme, Brill and «Varga» were elected to the board of the harbour trust on Sunday evening.',
      'Orme, Brill and «Keller» were elected to the board of the harbour trust on Sunday evening.',
    ],
  ];
  for (const [source, claim] of rows) check({ source, claim, verdict: 'contradicted' });
});

describe('names that stand elsewhere', () => {
  const rows: readonly (readonly [why: string, source: string, claim: string])[] = [
    [
      'who rates is not what is rated',
      'On Harbour Critics the film has a rating of 66 percent, based on 32 reviews of the summer.',
      'The film Grey Tides has a rating of 66 percent, based on 32 reviews.',
    ],
    [
      'whose singer and what singer',
      'The Long Quay is the fourth album by Norwegian singer Marlo, recorded in an old boathouse.',
      'The Long Quay is the fourth album by Marlo, recorded in an old boathouse.',
    ],
    [
      'the larger place after the smaller',
      'Most of the filming took place at the Alder market hall in Brimstow, Kentucky, in winter.',
      'Most of the filming took place at the Alder market hall in Kentucky in winter.',
    ],
    [
      'a list with one more member',
      'He currently plays the viola with the bands Greywater and Sundial on weekends in town.',
      'He currently plays the viola with the band Sundial on weekends in town.',
    ],
    [
      'a list that names others only',
      'Varga, Keller and Dorn are retailers of marine hardware with shops along the coast.',
      'Brandt is a retailer of marine hardware with shops along the coast.',
    ],
    [
      'the club by a pronoun',
      'Founded in 1923 by dockers, it currently plays in the coastal league before big crowds.',
      'Orlan Rovers currently plays in the coastal league before big crowds.',
    ],
    [
      'whose home games and which games',
      'At least the first seven Merrow Cup matches of this spring will take place on the Old Dock.',
      "At least the first seven of Alder Rovers' matches of this spring will take place on the Old Dock.",
    ],
    [
      'what advertisement and what show',
      'The song Slow Harbour was featured in a Telefonia advertisement and on the TV show Night Ferry.',
      'The song Slow Harbour was featured on the TV show Night Ferry.',
    ],
    [
      'a person who is described by a people',
      'The captain makes fun of the remarks about the harbour pilots that Peter Orme had made.',
      'The captain makes fun of the remarks about the harbour pilots that the Norwegian had made.',
    ],
    [
      'with whom, where',
      'Orme appeared in the harbour series Grey Tides with Brill for three seasons.',
      'Orme appeared in the harbour series Grey Tides for three seasons.',
    ],
    [
      'another name for the same',
      'Tomas Varga, known professionally as Marlo, was born in the fishing village in 1994.',
      'Marlo was born in the fishing village in 1994.',
    ],
    [
      'one part of a country',
      'The four founders of the band come from a Scottish fishing town by the sea.',
      'The four founders of the band come from a British fishing town by the sea.',
    ],
  ];
  for (const [name, source, claim] of rows)
    check({ name, source, claim, verdict: ['supported', 'unsupported'] });
});
