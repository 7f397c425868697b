import { describe } from 'vitest';
import { check } from '../check.ts';

/**
 * What a source says, told again in other words or in part. Every sentence has what looks like a slip of some kind: figures, parties and
 * places of two things beside each other, opposites, comparisons, shares, ranks. None may go red.
 */
const restatements: readonly (readonly [source: string, claim: string])[] = [
  [
    'The mayor of Velde opened the school and the governor of Norland closed the ceremony.',
    'The mayor of Velde opened the school.',
  ],
  [
    'Orme Foods bought the mill from Brill & Sons and sold its bakery to them.',
    'Brill & Sons sold the mill to Orme Foods.',
  ],
  [
    'Ada Orme beat Karl Brill in the final after losing to him in Alder.',
    'Ada Orme beat Karl Brill in the final.',
  ],
  [
    "Norland's exports to Velde rose 5 percent while Velde's exports to Norland fell 3 percent.",
    'Exports from Norland to Velde rose 5 percent.',
  ],
  ['The army took Alder on Monday and Oster on Tuesday.', 'The army took Oster on Tuesday.'],
  ['Six people died in Alder, four in Oster and two in Velde.', 'Four people died in Oster.'],
  ['The firm hired 40 people in 2020 and 60 in 2021.', 'The firm hired 60 people in 2021.'],
  ['Of the 120 passengers 80 were rescued and 40 drowned.', '40 of the 120 passengers drowned.'],
  [
    'The talks, held in Alder on Monday, were chaired by Ada Orme of Oster.',
    'Ada Orme of Oster chaired the talks in Alder on Monday.',
  ],
  [
    'Velde has more boats than Alder, and Alder has more mills than Velde.',
    'Alder has more mills than Velde.',
  ],
  ['Fewer pupils passed in Alder than in Oster.', 'More pupils passed in Oster than in Alder.'],
  ['The levy will pay for roads and schools, the minister said.', 'The levy will be used for schools.'],
  ['Ada Orme, who was born in Alder and lives in Oster, won the vote.', 'Ada Orme was born in Alder.'],
  [
    'The court acquitted Ada Orme of fraud but convicted Karl Brill.',
    'The court convicted Karl Brill and acquitted Ada Orme of fraud.',
  ],
  ['All but two of the nine bridges were open.', 'Seven of the nine bridges were open.'],
  ['Most of the nine bridges were open on Monday.', 'Six of the nine bridges were open on Monday.'],
  [
    'The second-largest party backed the plan of the largest party.',
    "The largest party's plan was backed by the second-largest.",
  ],
  ['The attempt to land failed at first but succeeded on Tuesday.', 'The landing succeeded on Tuesday.'],
  ['The crew avoided injury when the mast fell.', 'Nobody in the crew was hurt when the mast fell.'],
  [
    'The council approved the plan to close the pool.',
    'The plan to close the pool was approved by the council.',
  ],
  [
    'Karl Brill told the council that Ada Orme had resigned.',
    'Ada Orme had resigned, Karl Brill told the council.',
  ],
  [
    'The treaty was signed in Alder by Ada Orme for Norland and Karl Brill for Velde.',
    'Karl Brill signed the treaty for Velde in Alder.',
  ],
  ['The ship sailed from Alder to Oster via Velde.', 'The ship sailed to Oster from Alder.'],
  [
    "Ada Orme handed the prize to Karl Brill, last year's winner.",
    'Karl Brill received the prize from Ada Orme.',
  ],
  ['The mill employs 40 people, twice as many as the bakery.', 'The mill employs 40 people.'],
  ['The mill employs 40 people and the bakery 20.', 'The bakery employs 20 people.'],
  ['Nobody doubts that four people were on board.', 'Four people were on board.'],
  [
    'Police said no one was killed, but four people were hurt.',
    'Four people were hurt and nobody was killed, police said.',
  ],
  [
    'The tallest tower of Velde is older than the church.',
    'The church is younger than the tallest tower of Velde.',
  ],
  [
    'Brill scored twice and Orme once as Alder beat Oster 3-1.',
    'Alder beat Oster 3-1 with two goals from Brill.',
  ],
  ['The prize money rose from 2 million to 3 million crowns.', 'The prize money rose to 3 million crowns.'],
  ['Both ministers attended, but neither spoke.', 'Neither minister spoke.'],
  ['The union wants 6 percent; the firm offers 3 percent.', 'The firm offers 3 percent.'],
  ['In Alder the tax is 4 percent, in Oster 6 percent.', 'The tax is 6 percent in Oster.'],
  [
    'She was the daughter of a miller and the mother of Karl Brill.',
    "Karl Brill's mother was the daughter of a miller.",
  ],
  ['Unlike Alder, which backed the toll, Oster opposed it.', 'Oster opposed the toll.'],
  [
    'The ferry left Alder at noon for Oster, where it arrived at four.',
    'The ferry left Alder for Oster at noon.',
  ],
  ['The drill took place in Alder after an earlier one in Oster.', 'The drill was held in Alder.'],
];

describe('true restatements', () => {
  for (const [source, claim] of restatements)
    check({ source, claim, verdict: ['supported', 'unsupported', 'disputed', 'unchecked'] });
});
