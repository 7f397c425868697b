import { describe } from 'vitest';
import { check } from '../check.ts';

type Row = readonly [source: string, claim: string];

describe('one amount in two wordings', () => {
  const alike: readonly Row[] = [
    [
      'The Alder ferry company earned $29.3 mil last year.',
      'The Alder ferry company earned $29.3 million last year.',
    ],
    [
      'The Alder ferry company earned $3.5 bn last year.',
      'The Alder ferry company earned $3.5 billion last year.',
    ],
    [
      'The Alder ferry did not carry more than 40 passengers.',
      'The Alder ferry carried no more than 40 passengers.',
    ],
    [
      'The Alder ferry carried no more than 40 passengers.',
      'The Alder ferry did not carry more than 40 passengers.',
    ],
    ['A fine for mooring at Alder cannot exceed $500.', 'A fine for mooring at Alder is at most $500.'],
    [
      'The Alder ferry sailed with an 11-person crew on Monday.',
      'The Alder ferry sailed with a crew of 11 on Monday.',
    ],
    [
      'The Alder ferry sailed with 11 crew members on Monday.',
      'The Alder ferry sailed with an 11-strong crew on Monday.',
    ],
    [
      'The captain was fined on three occasions for speeding in Alder.',
      'The captain was fined three times for speeding in Alder.',
    ],
    [
      'The captain was fined on two occasions for speeding in Alder.',
      'The captain was fined twice for speeding in Alder.',
    ],
    [
      'Passengers aged 65 and older travel free on the Alder ferry.',
      'Passengers aged 65 or older travel free on the Alder ferry.',
    ],
    [
      'Ada Orme is ranked No. 2 in the Alder chess league.',
      'Ada Orme is ranked second in the Alder chess league.',
    ],
    [
      'Ada Orme is ranked number two in the Alder chess league.',
      'Ada Orme is ranked No. 2 in the Alder chess league.',
    ],
    [
      'Prices on the Alder ferry rose by 4% or more last year.',
      'Prices on the Alder ferry rose by at least 4 percent last year.',
    ],
  ];
  for (const [source, claim] of alike) check({ source, claim, verdict: 'supported' });
});

describe('two amounts', () => {
  const unlike: readonly Row[] = [
    [
      'The Alder ferry company earned $«29.3 mil» last year.',
      'The Alder ferry company earned $«39.2 million» last year.',
    ],
    [
      'The Alder ferry company earned $«3.5 bn» last year.',
      'The Alder ferry company earned $«3.5 million» last year.',
    ],
    [
      'The Alder ferry sailed with an «11»-person crew on Monday.',
      'The Alder ferry sailed with a crew of «14» on Monday.',
    ],
    [
      'The captain was fined «twice» for speeding in Alder.',
      'The captain was fined «five» times for speeding in Alder.',
    ],
    [
      'Ada Orme is ranked «No. 2» in the Alder chess league.',
      'Ada Orme is ranked «No. 5» in the Alder chess league.',
    ],
    ['The Alder ferry carried no more than «40» passengers.', 'The Alder ferry carried «65» passengers.'],
    ['The Alder ferry did not carry more than «40» passengers.', 'The Alder ferry carried «65» passengers.'],
  ];
  for (const [source, claim] of unlike) check({ source, claim, verdict: 'contradicted', reason: 'number' });
});

describe('amounts that say less, and exclude nothing', () => {
  const harmless: readonly Row[] = [
    [
      'Prices on the Alder ferry rose by 4% or more last year.',
      'Prices on the Alder ferry rose by 6 percent last year.',
    ],
    ['The Alder ferry did not carry more than 40 passengers.', 'The Alder ferry carried 35 passengers.'],
    [
      'Passengers aged 65 and older travel free on the Alder ferry.',
      'A passenger aged 70 travels free on the Alder ferry.',
    ],
    ['The Alder ferry has not sailed in more than 40 years.', 'The Alder ferry has not sailed in 42 years.'],
  ];
  for (const [source, claim] of harmless) check({ source, claim, verdict: ['supported', 'unsupported'] });
});
