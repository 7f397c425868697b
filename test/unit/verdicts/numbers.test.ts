import { describe } from 'vitest';
import { check } from '../check.ts';

const tankers = 'Two tankers left Port Alder for Orlan on Monday.';

describe('numbers', () => {
  check({
    source: '«Two» tankers left Port Alder for Orlan on Monday.',
    claim: '«Three» tankers left Port Alder for Orlan.',
    verdict: 'contradicted',
    reason: 'number',
  });
  check({ source: tankers, claim: 'A pair of tankers left Port Alder for Orlan.', verdict: 'supported' });
  check({ source: tankers, claim: 'Two tankers left Port Alder for Orlan.', verdict: 'supported' });

  const strike = 'About 4,500 dockers walked out in Orlan on Tuesday, the union said.';
  check({
    source: 'About «4,500» dockers walked out in Orlan on Tuesday, the union said.',
    claim: 'Some «5,400» dockers walked out in Orlan on Tuesday.',
    verdict: 'contradicted',
    reason: 'number',
  });
  check({
    source: strike,
    claim: 'Nearly 5,000 dockers walked out in Orlan on Tuesday.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: strike,
    claim: 'More than 4,000 dockers walked out in Orlan on Tuesday.',
    verdict: 'supported',
  });

  const crossing =
    'The new bridge over the Varga is 100 km (62 miles) from the capital, the ministry of transport said.';
  check({
    source: crossing,
    claim: 'The new bridge over the Varga lies a little over 60 miles from the capital.',
    verdict: 'supported',
  });
  check({
    source: crossing,
    claim: 'The new bridge over the Varga is 26 miles from the capital.',
    verdict: 'contradicted',
    reason: 'number',
  });

  const budget =
    'The council of Alder voted 12 million crowns for the new ferry dock and 3 million for the old one.';
  check({
    source: budget,
    claim: 'The council of Alder voted 12 million crowns for the new ferry dock.',
    verdict: 'supported',
  });
  check({
    source: budget,
    claim: 'The council of Alder voted 21 million crowns for the new ferry dock.',
    verdict: 'contradicted',
    reason: 'number',
  });

  const poll = 'In the survey, 42 percent of voters backed the mayor and 31 percent backed her rival.';
  check({
    source: poll,
    claim: 'In the survey, 42 per cent of voters backed the mayor.',
    verdict: 'supported',
  });
  check({
    source: poll,
    claim: 'In the survey, 24 percent of voters backed the mayor and 31 percent backed her rival.',
    verdict: 'contradicted',
    reason: 'number',
  });

  const wreck = 'Divers found the wreck of the Marten «40 kilometres» off the coast of Orlan in March.';
  check({
    source: wreck,
    claim: 'Divers found the wreck of the Marten «40 miles» off the coast of Orlan in March.',
    verdict: 'contradicted',
    reason: 'unit',
  });
  check({
    source: wreck,
    claim: 'Divers found the wreck of the Marten about 25 miles off the coast of Orlan in March.',
    verdict: 'supported',
  });

  // A nought too many in other words: what is so nearly the source's figure was copied from it.
  const inquiry =
    'More than 2,400 Orlan miners have died in the Varga tunnels since the first shaft was sunk, the inquiry found.';
  check({
    source: inquiry.replace('2,400', '«2,400»'),
    claim: 'Over the years the Varga tunnels have killed more than «24,000» Orlan miners.',
    verdict: 'contradicted',
    reason: 'number',
  });
  check({
    source: inquiry,
    claim: 'Over the years the Varga tunnels have killed more than 1,900 Orlan miners.',
    verdict: ['supported', 'unsupported'],
  });

  // The same figure elsewhere in the passage is at peace with the claim's, though another stands nearer.
  const box =
    'More than 2.06 million people followed the race live, some 860,000 of them from the quay and 1.2 million viewers at home.';
  check({
    source: box,
    claim: 'The race had 1.2 million viewers at home.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: box,
    claim: 'The race was watched by 1.6 million viewers live.',
    verdict: 'contradicted',
    reason: 'number',
  });

  // Figures that stand alone in their sentences fill one slot, in whatever order the sentences put things.
  const offices =
    'The register of Orlan harbour lists six settlements with dockers over lost wages since 2013.';
  check({
    source: offices.replace('six', '«six»'),
    claim: '«Nine» settlements over lost wages were struck with dockers, the Orlan register shows.',
    verdict: 'contradicted',
    reason: 'number',
  });
  check({
    source: offices,
    claim: 'Nine dockers struck over lost wages, the Orlan register shows.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: 'In the vote on the sea wall, 67 percent of Orlan backed the mayor, the board said.',
    claim: 'The mayor had the backing of 66 percent of Orlan in the vote on the sea wall.',
    verdict: 'contradicted',
    reason: 'number',
  });

  check({
    source: 'The government of Orlan wants to charge two crowns on every container that passes the port.',
    claim: 'The port authority of Orlan puts the damage at 45 million crowns.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: 'The port of Orlan lost a crane and 300 containers in the storm, its owner said.',
    claim: 'Some 9,000 containers pass the port of Orlan each day, its owner said.',
    verdict: ['supported', 'unsupported'],
  });

  // A rest, a rate, another end.
  const masts = 'The storm over Orlan broke two more masts of the ferry Marten on Friday.';
  check({
    source: masts,
    claim: 'The storm over Orlan broke three masts of the ferry Marten.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: masts,
    claim: 'The storm over Orlan broke three more masts of the ferry Marten.',
    verdict: 'contradicted',
    reason: 'number',
  });
  const votes = 'Under the rules of the Orlan council it takes 60 votes to overcome a veto of the mayor.';
  check({
    source: votes,
    claim: 'Under the rules of the Orlan council it takes 41 votes to sustain a veto of the mayor.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: votes,
    claim: 'Under the rules of the Orlan council it takes 61 votes to overcome a veto of the mayor.',
    verdict: 'contradicted',
    reason: 'number',
  });

  // What is known by its rank.
  check({
    source: 'Ada Brill, who represents the «27th» District of Alder, spoke against the sea wall on Friday.',
    claim: 'Ada Brill, who represents the «23rd» District of Alder, spoke against the sea wall.',
    verdict: 'contradicted',
    reason: 'number',
  });

  // A count of another time.
  const tally = 'As of 21 March 2031, the clinic of Orlan had treated 525 patients and lost one.';
  check({
    source: tally,
    claim: 'Before 21 March 2031 the clinic of Orlan had treated fewer than 500 patients.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: tally,
    claim: 'As of 14 March 2031 the clinic of Orlan had treated 410 patients.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: tally,
    claim: 'As of 21 March 2031 the clinic of Orlan had treated 625 patients.',
    verdict: 'contradicted',
    reason: 'number',
  });

  // Bounds.
  const goals = 'Brill left Port Alder after 42 matches, in which she scored 17 goals.';
  check({
    source: goals,
    claim: 'Brill scored fewer than 17 goals for Port Alder.',
    verdict: 'contradicted',
    reason: 'number',
  });
  check({ source: goals, claim: 'Brill scored more than 15 goals for Port Alder.', verdict: 'supported' });

  // Another thing counted, another event: silence is no contradiction.
  check({ source: tankers, claim: 'Three tugs were built in Brill last spring.', verdict: 'unsupported' });
  check({
    source: 'Seven sailors were hurt when the Marten hit the quay.',
    claim: 'Two fishing boats were towed away after the storm.',
    verdict: 'unsupported',
  });
});

describe('what a country saw rise', () => {
  const trade = 'Velde saw exports of grain rise «12.8» percent, while its imports gained 10.5 percent.';
  check({
    source: trade,
    claim: 'Exports of grain rose «10.5» percent.',
    verdict: 'contradicted',
    reason: 'number',
  });
  check({ source: trade, claim: 'Imports rose 10.5 percent.', verdict: 'supported' });
});

describe('figures that follow from those given', () => {
  const visits = 'Attendance at the museum rose to 210,000 last year from 190,000 the year before.';
  check({
    source: visits,
    claim: 'Attendance at the museum grew by 20,000 last year.',
    verdict: 'supported',
  });
  check({
    source: visits,
    claim: 'Attendance at the museum grew by 40,000 last year.',
    verdict: ['unsupported', 'contradicted'],
  });
  const fine =
    'The court ordered the firm to pay 2.4 million crowns, half of what the prosecutors had asked for.';
  check({
    source: fine,
    claim: 'The prosecutors had asked for 4.8 million crowns from the firm.',
    verdict: ['supported', 'unsupported'],
  });
  check({
    source: 'The army shot down four drones over Velde, and a fifth fell into the sea.',
    claim: 'Five drones flew over Velde, and four were shot down, the army said.',
    verdict: ['supported', 'unsupported'],
  });
  const sales = 'Sales of timber rose from 20,000 to 30,000 tonnes.';
  check({ source: sales, claim: 'Sales of timber rose by 10,000 tonnes.', verdict: 'supported' });
  check({
    source: sales,
    claim: 'Sales of timber rose by 15,000 tonnes.',
    verdict: 'contradicted',
    reason: 'number',
  });
});

describe('by how much, and not by whom', () => {
  const trade = 'Exports of timber grew by 4 percent while imports fell by 6 percent.';
  check({
    source: trade,
    claim: 'Exports of timber grew by 6 percent.',
    verdict: 'contradicted',
    reason: 'number',
  });
  check({
    source: 'Exports of timber grew by 4 percent in May.',
    claim: 'Exports of timber fell by 4 percent in May.',
    verdict: 'contradicted',
    reason: 'antonym',
  });
  check({
    source: 'The old wall was painted by three men.',
    claim: 'Three men painted the old wall.',
    verdict: 'supported',
  });
});
