import { describe } from 'vitest';
import { check } from '../../check.ts';

const calm = ['supported', 'unsupported', 'disputed', 'unchecked'] as const;

describe('another place in a row', () => {
  for (const [source, claim] of [
    ['Alder is the «second-largest» city of Norland.', 'Alder is the «largest» city of Norland.'],
    [
      'The bridge of Velde is the «longest» bridge in the country.',
      'The bridge of Velde is the «third longest» bridge in the country.',
    ],
    [
      "The bridge of Velde is the country's «longest» bridge.",
      "The bridge of Velde is the country's «second-longest» bridge.",
    ],
  ] as const)
    check({ source, claim, verdict: 'contradicted', reason: 'number' });
});

describe('the same place, or one that leaves it open', () => {
  for (const [source, claim] of [
    ['Alder is the second-largest city of Norland.', 'Alder is one of the largest cities of Norland.'],
    ['Alder is the second-largest city of Norland.', 'Alder is the second largest city of Norland.'],
    [
      'Alder is the largest city of Norland and Oster the second largest city.',
      'Oster is the second largest city of Norland.',
    ],
    ['Alder is not the largest city of Norland.', 'Alder is the second largest city of Norland.'],
    ['Alder is the largest city of Norland.', 'Alder has the second oldest church of Norland.'],
    ["Alder is the country's third largest port.", "Alder is one of the country's largest ports."],
  ] as const)
    check({ source, claim, verdict: calm });
});
