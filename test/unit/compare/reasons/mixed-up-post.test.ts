import { describe } from 'vitest';
import type { ReasonKind } from '../../../../server/engine/compare/comparison.ts';
import { check } from '../../check.ts';

const slips: readonly (readonly [source: string, claim: string, reason: ReasonKind])[] = [
  [
    'Gareth Pole, the deputy leader of Ransby District Council, apologised to residents of Mill Close on Monday for the missed bin collections, which he put down to a computer system that lost 400 addresses.',
    "Ransby council's leader, Gareth Pole, said sorry on Monday to Mill Close residents whose bins had been missed.",
    'name',
  ],
  [
    'The chancellor of Brome University, the former athlete Dame Sheila Garth, handed out the degrees on Saturday, and the vice-chancellor, Professor Ian Mottram, spoke of the need for more courage in public life.',
    "Professor Ian Mottram, Brome's chancellor, called for more courage in public life.",
    'name',
  ],
  [
    "Vice-president Marta Osei of the port workers' union led the talks in place of its president, Dirk Haan, who is recovering from an operation. She signed a two-year deal with the stevedores on Saturday.",
    "Marta Osei, president of the port workers' union, signed a two-year deal with the stevedores on Saturday.",
    'name',
  ],
  [
    "The club's president, Aurelio Banti, will stand aside in June, and the general manager, Kasper Foss, has been asked to run its affairs until the members elect a new head in the autumn.",
    'Aurelio Banti, the general manager of the club, is to step aside in June.',
    'name',
  ],
  [
    '"The bus will be fixed," promised Trudy Wain, the bursar of Kingsmoor Vale School, when parents complained that children had been left on a roadside for an hour, a pledge the headmaster, Giles Orme, declined to repeat.',
    'The headmistress of Kingsmoor Vale School, Trudy Wain, promised that the bus would be fixed.',
    'name',
  ],
  [
    'Dr Celia Marchbank, the assistant coroner for East Fenland, recorded a conclusion of accidental death on the angler Wilf Soames, who drowned when his boat overturned near Denby Staithe in the early hours.',
    'The senior coroner, Dr Celia Marchbank, found that the angler Wilf Soames had died by accident.',
    'name',
  ],
  [
    'Treasurer Fay Linwood told the annual meeting of the Bellwood Players that the society had lost £1,900 on its pantomime, and the chairman, Guy Stott, blamed a clash with the carol service.',
    'The chairman of the Bellwood Players, Fay Linwood, reported a £1,900 loss on the pantomime.',
    'name',
  ],
  [
    'Finance director Tom Quill said sales had doubled, while the sales director, Ona Brill, warned of a slow spring.',
    'Ona Brill, the finance director, warned of a slow spring.',
    'name',
  ],
  [
    'Sales director Tom Quill said prices had doubled, while the finance director, Ona Brill, warned of a slow spring.',
    'Ona Brill, the sales director, warned of a slow spring.',
    'name',
  ],
  [
    'The labour minister, Piet Sorrel, said the change would save the pension fund 2.4 billion crowns a year.',
    'Finance Minister Piet Sorrel said the change would save the pension fund 2.4 billion crowns a year.',
    'name',
  ],
];

const harmless: readonly (readonly [source: string, claim: string])[] = [
  [
    'Treasurer Fay Linwood told the annual meeting of the Bellwood Players that the society had lost £1,900 on its pantomime, and the chairman, Guy Stott, blamed a clash with the carol service.',
    'The treasurer of the Bellwood Players, Fay Linwood, reported a £1,900 loss on the pantomime.',
  ],
  [
    'After talks with the mayor, Ada Orme told reporters that the bridge would open in May. The mayor, Tom Brill, agreed.',
    'After meeting Mayor Tom Brill, Ada Orme said that the bridge would open in May.',
  ],
  [
    'The president of the club, Ada Orme, and its director, Tom Brill, signed the contract.',
    'Club president Ada Orme and director Tom Brill signed the contract.',
  ],
  [
    'Chairman and treasurer Fay Linwood said the society had lost money. The secretary, Guy Stott, did not comment.',
    'Treasurer Fay Linwood said the society had lost money.',
  ],
  [
    'The chief executive, Fay Linwood, said the firm had lost money. Its director, Guy Stott, did not comment.',
    'Fay Linwood, a director of the firm, said it had lost money.',
  ],
  [
    'Ada Orme, secretary of the Alder branch, said the strike would go on, and the general secretary, Tom Brill, backed her.',
    'Ada Orme, the branch secretary in Alder, said the strike would go on.',
  ],
  [
    'Ada Orme, chair of the board, thanked the treasurer, Tom Brill, for his work.',
    "The board's chair, Ada Orme, thanked Tom Brill, its treasurer.",
  ],
  [
    'The mayor, Ada Orme, met the former mayor, Tom Brill, in Oster on Monday.',
    'Tom Brill, a former mayor, met Mayor Ada Orme in Oster on Monday.',
  ],
  [
    'The secretary, Ada Orme, will lead the club until its president, Tom Brill, is back.',
    'Ada Orme will lead the club until Tom Brill is back.',
  ],
  [
    'The treasurer of the club, Ada Orme, met the president, Tom Brill, in Alder on Monday.',
    'Ada Orme, who met the president of the club in Alder on Monday, is its treasurer.',
  ],
  [
    'The general secretary, Ada Orme, spoke first, and the secretary, Tom Brill, of the Alder branch spoke next.',
    'Ada Orme, the secretary, spoke first.',
  ],
  [
    'Finance Minister Piet Sorrel said the change would save the pension fund 2.4 billion crowns a year.',
    'Economy Minister Piet Sorrel said the change would save the pension fund 2.4 billion crowns a year.',
  ],
  [
    'Piet Sorrel, the former finance minister, said the change would save the pension fund money.',
    'Labour Minister Piet Sorrel said the change would save the pension fund money.',
  ],
  [
    'Labour Minister Piet Sorrel said the change would save the pension fund money.',
    'Minister Piet Sorrel said the change would save the pension fund money.',
  ],
];

describe('the post of another', () => {
  for (const [source, claim, reason] of slips) check({ source, claim, verdict: 'contradicted', reason });
  for (const [source, claim] of harmless)
    check({ source, claim, verdict: ['supported', 'unsupported', 'disputed', 'unchecked'] });
});
