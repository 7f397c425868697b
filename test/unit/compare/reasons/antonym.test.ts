import { describe } from 'vitest';
import { check } from '../../check.ts';

const calm = ['supported', 'unsupported', 'disputed', 'unchecked'] as const;

describe('opposites in one slot', () => {
  for (const [source, claim] of [
    ['The toll of the strait rose sharply in May.', 'The toll of the strait fell sharply in May.'],
    [
      'The council of Alder welcomed the new ferry line.',
      'The council of Alder denounced the new ferry line.',
    ],
    [
      'The ferry Marten arrived in Orlan before the storm.',
      'The ferry Marten arrived in Orlan after the storm.',
    ],
    [
      'The pier of Alder is safe, the inspectors wrote.',
      'The pier of Alder is unsafe, the inspectors wrote.',
    ],
    [
      'Captain Varga is likely to win the race to Velde.',
      'Captain Varga is unlikely to win the race to Velde.',
    ],
    ['The toll of the strait did not rise in May.', 'The toll of the strait did not fall in May.'],
  ] as const)
    check({ source, claim, verdict: 'contradicted', reason: 'antonym' });
});

describe('opposites that set nothing against each other', () => {
  for (const [source, claim] of [
    // A negation turns one side round, or another word of it.
    ['The toll of the strait rose sharply in May.', 'The toll of the strait did not fall in May.'],
    [
      'Keeping the pier of Alder dry is not as easy as it sounds.',
      'Keeping the pier of Alder dry is difficult.',
    ],
    [
      'Boats not painted in spring are barred from the race to Velde.',
      'Only boats painted in spring are allowed in the race to Velde.',
    ],
    ['The toll of the strait hardly rose in May.', 'The toll of the strait fell in May.'],
    // Supposed only.
    [
      'If only Captain Varga had won the race to Velde, he would have bought the ferry.',
      'Captain Varga lost the race to Velde.',
    ],
    // Of others.
    ['Most towns on the strait ban night fishing.', 'A few towns on the strait allow night fishing.'],
    ['Tom Brill was an influential teacher of Ada Orme.', 'Ada Orme was one of the students of Tom Brill.'],
    // Both on both sides.
    ['It is better for sailors to sleep outside than inside.', 'Sailors can sleep inside or outside.'],
    // Words that point, and at something else.
    ['The house above was rented out as a boat shed.', 'The house I live in is a boat shed.'],
    [
      'The two best songs, Harbour and Strait, are less known than Pier.',
      'Harbour and Strait were more loved than Pier.',
    ],
  ] as const)
    check({ source, claim, verdict: calm });
});
