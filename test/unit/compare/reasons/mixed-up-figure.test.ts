import { describe } from 'vitest';
import { check } from '../../check.ts';

const calm = ['supported', 'unsupported', 'disputed', 'unchecked'] as const;

describe('figures of two things in one sentence, changed about', () => {
  for (const [source, claim] of [
    [
      'Exports of Velde rose «12.8»% last year, while imports gained 10.5%.',
      'Exports of Velde rose «10.5»% last year.',
    ],
    [
      'The mill of Velde employs «40» people and the bakery employs 70.',
      'The mill of Velde employs «70» people.',
    ],
    ['Alder has «4,100» residents and Oster has 2,300.', 'Alder has «2,300» residents.'],
    [
      'The mill, which employs «40» people, belongs to a firm that employs 700.',
      'The mill employs «700» people.',
    ],
    [
      'The north tower of Velde is «90» metres high and the south tower is 70 metres high.',
      'The north tower of Velde is «70» metres high.',
    ],
    // Of what happened to people, whoever did it.
    [
      '«Two» people died and eleven were injured when a tram derailed in Oster.',
      'A tram derailed in Oster, killing «eleven» people.',
    ],
    [
      'Police arrested 12 people and rescued «40» from the mill in Velde.',
      'Police rescued «12» people from the mill in Velde.',
    ],
  ] as const)
    check({ source, claim, verdict: 'contradicted', reason: 'number' });
});

describe('figures that are whose the claim says', () => {
  for (const [source, claim] of [
    [
      'Exports of Velde rose 12.8% last year, while imports gained 10.5%.',
      'Imports of Velde rose 10.5% last year.',
    ],
    [
      'The mill of Velde employs 40 people and the bakery employs 70.',
      'The bakery of Velde employs 70 people.',
    ],
    [
      'The mill of Velde employs 40 people and the bakery employs 70.',
      'The mill and the bakery of Velde employ 110 people.',
    ],
    [
      'Two people died and eleven were injured when a tram derailed in Oster.',
      'A tram derailed in Oster, injuring eleven people.',
    ],
    // Two figures of one thing, at two times or by two people.
    [
      'The mill of Velde sold 40 boats in May and 70 boats in June.',
      'The mill of Velde sold 70 boats in June.',
    ],
    [
      'The union said 300 workers walked out; the firm said 80 workers walked out.',
      'The firm said 80 workers walked out.',
    ],
    // Two things of one name.
    [
      'The old bridge of Velde is 90 metres long and the new bridge is 70 metres long.',
      'The bridge of Velde is 70 metres long.',
    ],
  ] as const)
    check({ source, claim, verdict: calm });
});
