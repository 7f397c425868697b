import { describe } from 'vitest';
import { check } from '../check.ts';

/** What a source says of one thing beside what a text says of another that looks much like it. None may go red. */
const others: readonly (readonly [source: string, claim: string])[] = [
  ['The union asked for a delay of six months.', 'The strike lasted six weeks.'],
  ['The tape lasts 43 seconds.', 'The match was stopped for 43 minutes.'],
  ['The council gave the school 300 euros for books.', 'The school is 300 metres from the council.'],
  ['The fine for speeding is 60 euros.', 'The fine for littering is 60 cents.'],
  ['The pool takes 300 visitors a day.', 'The museum had 300 visitors an hour.'],
  [
    'None of the ministers attended the hearing on Monday.',
    'Several ministers attended the ceremony on Sunday.',
  ],
  ['Nobody in the crew was hurt in the fire.', 'Three people ashore were hurt in the fire.'],
  [
    'No one reason explains the fall in the price of corn.',
    'The frost explains the fall in the price of corn.',
  ],
  ['No one was killed in the first blast.', 'Three people were killed in the second blast.'],
  [
    'Fifty-seven people who were given the drug fell ill, compared with 150 of those given a dummy.',
    'Five people in all suffered facial paralysis during the study, and every one of them got better.',
  ],
  [
    "At a news conference on Friday, John Halder, the Orlan Police Department's deputy commissioner, said a postal worker at the mail facility on 52nd Street recognized the package addressed to Mr. Orme as similar to other suspicious packages discovered this week and set it aside.",
    'The Velde County Sheriff Department also said Friday that a suspicious package found at a Velde mail facility and addressed to Sen. Ada Brill contained an explosive device.',
  ],
  [
    '"Today marks a turning point in our history," Keller said.',
    'Third Bridge, a moderate group that favours lower taxes, called the vote of the council "a turning point" in the quarrel.',
  ],
  ['No woman has held the post of governor.', 'Ada Orme has held the post of mayor.'],
  [
    'Ada Tarrant spoke briefly. "I did not read what I should have read," she said.',
    '"I did what I could," Tarrant told reporters.',
  ],
  [
    'Ada Tarrant spoke. "We will not give up on the harbour," she said.',
    '"We will not give in to the union," Tarrant said in May.',
  ],
  [
    'Fifty-seven people who received the drug fell ill, compared with 150 of those given a dummy.',
    'Five people in all suffered facial paralysis during the study of the drug, and every one of them got better.',
  ],
  [
    'Twelve people were killed when the bridge at Oster gave way.',
    'Twenty people watched as the bridge at Oster gave way.',
  ],
];

describe('other things', () => {
  for (const [source, claim] of others)
    check({ source, claim, verdict: ['supported', 'unsupported', 'disputed', 'unchecked'] });
});
