import { describe } from 'vitest';
import { check } from '../check.ts';

describe('another name in the same part, in other words', () => {
  const rows: readonly (readonly [source: string, claim: string])[] = [
    [
      'The bill of Senator «Orme» would ban the dumping of sand in the bay.',
      "«Keller»'s bill would ban the dumping of sand in the bay.",
    ],
    [
      "«Orme»'s bill would ban the dumping of sand in the bay.",
      'The bill of Senator «Keller» would ban the dumping of sand in the bay.',
    ],
    [
      'The audit of the harbour accounts found that the tug company paid for the trip of «Keller» to Alder.',
      "The audit of the harbour accounts found that the tug company paid for «Orme»'s trip to Alder.",
    ],
    [
      'Last winter «Harlan Pictures» bought the ferry script for a film on the storm of January.',
      'The ferry script for a film on the storm of January was bought by «Kestrel Films» last winter.',
    ],
  ];
  for (const [source, claim] of rows) check({ source, claim, verdict: 'contradicted', reason: 'name' });

  const harmless: readonly (readonly [source: string, claim: string])[] = [
    [
      'The audit found that the tug company paid for the trip of Keller to Alder and the trip of Orme to Oslo.',
      "The audit found that the tug company paid for Orme's trip to Oslo.",
    ],
    [
      'Tomas Varga is the minister of trade of Norway and an old friend of the harbour.',
      "Tomas Varga is Norway's minister of trade and an old friend of the harbour.",
    ],
    [
      "But Orme's lawyer said the deputy chief of the harbour police had overruled the board and fired Orme.",
      'Keller said the deputy chief of the harbour police had overruled the board to dismiss him.',
    ],
  ];
  for (const [source, claim] of harmless) check({ source, claim, verdict: ['supported', 'unsupported'] });
});
