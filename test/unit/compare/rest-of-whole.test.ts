import { describe } from 'vitest';
import { check } from '../check.ts';

const calm = ['supported', 'unsupported', 'disputed', 'unchecked'] as const;

describe('the two parts of one whole', () => {
  for (const [source, claim] of [
    [
      'Two of the five bridges of Velde are open to lorries.',
      'Three of the five bridges of Velde are closed to lorries.',
    ],
    [
      'Only two of the five bridges of Velde are open to lorries.',
      'Three of the five bridges of Velde are closed to lorries.',
    ],
    ['Two members out of five voted for the toll.', 'Three members out of five voted against the toll.'],
    ['A third of the farms of Velde were flooded.', 'Two thirds of the farms of Velde were not flooded.'],
    [
      'Seven of the nine pumps at Alder are working, the harbour said.',
      'Two of the nine pumps at Alder are not working, the harbour said.',
    ],
    [
      'In the poll 62 percent of islanders supported the toll.',
      'In the poll 38 percent of islanders opposed the toll.',
    ],
    [
      'In Orlan 71 percent of the boats passed the inspection.',
      'In Orlan 29 percent of the boats failed the inspection.',
    ],
  ] as const)
    check({ source, claim, verdict: calm });
});

describe('what does not make up a whole', () => {
  for (const [source, claim] of [
    [
      'Two of the five bridges of Velde are open to lorries.',
      'Four of the five bridges of Velde are closed to lorries.',
    ],
    [
      'Two of the five bridges of Velde are open to lorries.',
      'Three of the five bridges of Velde are open to lorries.',
    ],
    ['Two members out of five voted for the toll.', 'Four members out of five voted against the toll.'],
    ['A third of the farms of Velde were flooded.', 'Two thirds of the farms of Velde were flooded.'],
    [
      'In the poll 62 percent of islanders supported the toll.',
      'In the poll 38 percent of islanders supported the toll.',
    ],
    [
      'In the poll 62 percent of islanders supported the toll.',
      'In the poll 62 percent of islanders opposed the toll.',
    ],
    ['In Orlan exports rose 60 percent in May.', 'In Orlan exports fell 40 percent in May.'],
  ] as const)
    check({ source, claim, verdict: 'contradicted' });
});
