import { describe } from 'vitest';
import type { ReasonKind } from '../../../server/engine/compare/comparison.ts';
import { check } from '../check.ts';

/** One slip each, beside the true restatements that look like it (`restatements.test.ts`). */
const slips: readonly (readonly [source: string, claim: string, reason: ReasonKind])[] = [
  ['Her grandfather was a pilot in World War II.', 'Her grandfather was a pilot in WWI.', 'name'],
  ['A lorry overturned on Interstate 42 near Oster.', 'A lorry overturned on I-47 near Oster.', 'name'],
  ['Brill & Varga will build the bridge.', 'D&H will build the bridge.', 'name'],
  [
    '"Nobody was consulted," Dorn told the chamber.',
    '"Nobody was consulted," Hult told the chamber.',
    'attribution',
  ],
  ['The Defense Department will buy fewer trucks.', 'The State Department will buy fewer trucks.', 'name'],
  [
    '"The yard will be sold," said Ona Hult, a spokeswoman for Velde Steel.',
    '"The yard will be sold," said Mara Lund, a spokeswoman for Velde Steel.',
    'attribution',
  ],
  ['The tank takes 3 ½ litres.', 'The tank takes 4.5 litres.', 'number'],
  ['The flood covered 41 250 hectares of fields.', 'The flood covered 14,250 hectares of fields.', 'number'],
  ['Rents in Alder rose 6.3 percent last year.', 'Rents in Alder rose 7 percent last year.', 'number'],
  [
    'Oster is the second largest port on the coast and the ninth largest in the country.',
    'Oster is the tenth largest port in the country.',
    'number',
  ],
  [
    'Hult is the third tallest player in the league.',
    'Hult is the fifth tallest player in the league.',
    'number',
  ],
  [
    'On 4 May, 31-year-old Ona Hult took over the mill.',
    'On 7 May, 31-year-old Ona Hult took over the mill.',
    'date',
  ],
  ['Ona Hult (born 14.3.1962) is a judge.', 'Ona Hult, born 14 April 1962, is a judge.', 'date'],
  ['The rocket lifts off at 9 a.m. EST on Sunday.', 'The rocket lifts off at 10 a.m. EST on Sunday.', 'date'],
  [
    'After the fire of 1902, the town hall was rebuilt in 1908 in stone.',
    'After the fire of 1902, the town hall was rebuilt in 1911 in stone.',
    'date',
  ],
  [
    'The yard was opened in 1950 and closed in 1991.',
    'The yard was opened in 1991 and closed in 1950.',
    'date',
  ],
  [
    "The bank's bonds were traded in Velde on Monday.",
    "The bank's bonds were not traded in Velde on Monday.",
    'negation',
  ],
  [
    'He is being sued for what he kept, Hult said.',
    'He is not being sued for what he kept, Hult said.',
    'negation',
  ],
  ['The terms havent been agreed, Dorn said.', 'The terms have been agreed, Dorn said.', 'negation'],
  ['The home takes unmarried mothers.', 'The home takes married mothers.', 'antonym'],
  ['The panel passed a nonbinding motion on fees.', 'The panel passed a binding motion on fees.', 'antonym'],
  [
    'The court closed a site that buys used boilers from Velde.',
    'The court closed a site that sells used boilers from Velde.',
    'antonym',
  ],
  ['The board proposed that the pier be closed in winter.', 'The pier was closed in winter.', 'modality'],
  ['The talks began in Norway on Monday.', 'The talks began in Sweden on Monday.', 'place'],
  [
    'The mayor wrote the speech and the governor read it.',
    'The governor wrote the speech and the mayor read it.',
    'role',
  ],
  [
    'Norland supplied the ships and Velde trained the crews.',
    'Velde supplied the ships and Norland trained the crews.',
    'role',
  ],
  [
    'The union called the march and the board shut the gates.',
    'The board called the march and the union shut the gates.',
    'role',
  ],
  [
    'The ferry can carry 450 passengers and 80 cars.',
    'The ferry takes 450 cars and 80 passengers.',
    'number',
  ],
  [
    'Hospital staff will no longer have to pay for parking.',
    'Hospital staff will have to pay for parking.',
    'negation',
  ],
  ['Tenants do not have to move out.', 'Tenants have to move out.', 'negation'],
  [
    'The fire started in a kitchen on the second floor and spread to the roof.',
    'The fire started on the roof of the building.',
    'role',
  ],
  [
    'The survey found that 45 percent support the ban and 38 percent oppose it.',
    'More people oppose the ban than support it, the survey found.',
    'number',
  ],
  [
    'Of those asked, 52 percent of women and 47 percent of men agreed.',
    'More men than women agreed.',
    'number',
  ],
  [
    'Under the deal, farmers will get 12 cents a litre more for their milk.',
    'Under the deal, farmers will get 12 cents a litre less for their milk.',
    'antonym',
  ],
  [
    'The yacht set out from Oster on 3 May and reached Brill 14 days later.',
    'The yacht left Brill on 3 May and arrived in Oster two weeks later.',
    'role',
  ],
  [
    'The owner ignored three warnings from engineers.',
    'The owner acted on three warnings from engineers.',
    'antonym',
  ],
  [
    'The port handled 642 ships in May, 26 of them tankers.',
    'The port handled fewer than 640 ships in May.',
    'number',
  ],
  [
    'The Small Tide has grossed a total of $1,200,521.',
    'The Small Tide has grossed less than $1.1 million.',
    'number',
  ],
  [
    'The long version ran ten minutes shorter than the short one.',
    'The long version ran ten minutes longer than the short one.',
    'antonym',
  ],
  ['He was presented as a player on 11 July.', 'He was presented as a player before July 7.', 'date'],
  [
    'The airport said 41 flights had been delayed and three cancelled because of fog.',
    'Fog forced the airport to cancel 41 flights.',
    'number',
  ],
  ['Doctors treated 12 people for burns and sent 30 home.', 'Doctors treated 30 people for burns.', 'number'],
  [
    'Nine people were pulled alive from the mine and two are still missing.',
    'Two people were pulled alive from the mine.',
    'number',
  ],
  [
    'The bridge is 12 metres longer than the old one.',
    'The bridge is 12 metres shorter than the old one.',
    'antonym',
  ],
  ['Brill is two years older than Orme.', 'Brill is two years younger than Orme.', 'antonym'],
  [
    'The opera house opened two years late and cost twice what was planned.',
    'The opera house was finished on time but cost double the budget.',
    'antonym',
  ],
  [
    "The cathedral's tower is 101 metres tall, four metres less than the one in Oster.",
    "At 101 metres the cathedral's tower is four metres higher than Oster's.",
    'antonym',
  ],
  [
    'The bridge is 12 metres longer than the old one.',
    'The bridge is 12 metres shorter than the old one.',
    'antonym',
  ],
  ['Brill is two years older than Orme.', 'Brill is two years younger than Orme.', 'antonym'],
  [
    'The firm made a loss of 3 million crowns after a profit of 5 million the year before.',
    'The firm made a profit of 3 million crowns.',
    'number',
  ],
  [
    'The town has a debt of 40 million crowns and a budget of 12 million.',
    'The town has a budget of 40 million crowns.',
    'number',
  ],
  [
    'The ferry left Alder at 6:30 a.m. and was due in Oster at noon.',
    'The ferry left Oster at 6:30 a.m. and was due in Alder at noon.',
    'role',
  ],
  [
    'The senator, a Democrat from Ohio, voted against the bill on Thursday.',
    'The Ohio senator voted for the bill on Thursday.',
    'antonym',
  ],
  [
    'The study followed 2,100 nurses for 12 years.',
    'The study followed 1,200 nurses for 21 years.',
    'number',
  ],
  [
    "Velde's coach Ivo Rask refused to blame the referee for the defeat.",
    'Coach Ivo Rask blamed the referee for the defeat.',
    'negation',
  ],
  [
    'The hospital treated 33 people, most of them for smoke inhalation, and kept six overnight.',
    'The hospital kept 33 people overnight, most of them for smoke inhalation.',
    'number',
  ],
  [
    'Norland withdrew its ambassador to Velde in protest.',
    'Velde withdrew its ambassador to Norland in protest.',
    'role',
  ],
  [
    'The mine has been shut since an explosion killed four men there in 2009.',
    'Four men were killed in the mine in 2019.',
    'date',
  ],
  ['Ada Brill beat Karl Dorn by 52 percent to 48.', 'Karl Dorn beat Ada Brill by four points.', 'role'],
  [
    'Officials denied a report that the dam was about to burst.',
    'Officials confirmed a report that the dam was about to burst.',
    'antonym',
  ],
  [
    'The company will pay $40 million to settle the case without admitting guilt.',
    'The company admitted guilt and will pay $40 million to settle the case.',
    'negation',
  ],
  [
    'The ferry left Alder at 6:30 a.m. and was due in Oster at noon.',
    'The ferry left Oster at 6:30 a.m. and was due in Alder at noon.',
    'role',
  ],
  [
    'The city wants to cut traffic in the centre by a third by 2030.',
    'The city cut traffic in the centre by a third.',
    'modality',
  ],
  [
    'The factory employs 1,300 people, 200 more than when it changed hands.',
    'The factory employs 1,300 people, 200 fewer than when it changed hands.',
    'antonym',
  ],
  [
    'Voters in Brill rejected the plan by 58 to 42 percent, while Oster backed it narrowly.',
    'Voters in Oster rejected the plan by 58 to 42 percent.',
    'name',
  ],
  [
    'The drought, the worst in 60 years, has cost farmers 900 million crowns.',
    'The drought, the worst in 16 years, has cost farmers 900 million crowns.',
    'number',
  ],
  [
    'The president flew to Norland on Sunday, cutting short a visit to Velde.',
    'The president flew to Velde on Sunday, cutting short a visit to Norland.',
    'role',
  ],
  [
    'Neither of the two pilots was licensed to fly at night.',
    'One of the two pilots was licensed to fly at night.',
    'number',
  ],
  [
    'The treaty was signed in 1921 and came into force a year later.',
    'The treaty was signed in 1922.',
    'date',
  ],
  [
    'The firm made a loss of 3 million crowns after a profit of 5 million the year before.',
    'The firm made a profit of 3 million crowns.',
    'number',
  ],
  [
    'Smoking will be banned in parks from 1 July, except in marked areas.',
    'Smoking will be allowed in parks from 1 July.',
    'antonym',
  ],
  [
    '"We will not sell the harbour," said Port Minister Ines Dahl.',
    'Port Minister Ines Dahl said the harbour would be sold.',
    'negation',
  ],
  ['"I have never met him," Orme told the court.', 'Orme told the court that he had met him.', 'negation'],
  ['"The bridge is not safe," the engineer said.', 'The engineer said the bridge was safe.', 'negation'],
  [
    'Hult denied that the company had known of the leak.',
    'Hult said that the company had known of the leak.',
    'negation',
  ],
  [
    '"We will close the school in June," said the mayor.',
    'The mayor said the school would not close in June.',
    'negation',
  ],
  [
    'Hult said that the company had known of the leak.',
    'Hult denied that the company had known of the leak.',
    'negation',
  ],
  [
    'The ministry denied that troops had crossed the border.',
    'The ministry said that troops had crossed the border.',
    'negation',
  ],
  [
    'The council will vote on the budget on 12 May, a week later than planned.',
    'The council will vote on the budget a week earlier than planned.',
    'antonym',
  ],
  [
    'The company expects sales to grow by up to 5 percent this year.',
    'The company expects sales to grow by at least 5 percent this year.',
    'number',
  ],
  [
    'The government lifted the ban on night flights.',
    'The government imposed a ban on night flights.',
    'antonym',
  ],
  [
    'Most of the victims were under 30, police said.',
    'Most of the victims were over 30, police said.',
    'number',
  ],
  ['The minister did not rule out early elections.', 'The minister ruled out early elections.', 'negation'],
  [
    'The strike ended after the union won a raise of 6 percent.',
    'The strike ended without a raise.',
    'negation',
  ],
  [
    'The vaccine protects nine in ten people for at least a year.',
    'The vaccine protects one in ten people.',
    'number',
  ],
  [
    "The port's owner sued the city for breach of contract.",
    "The city sued the port's owner for breach of contract.",
    'role',
  ],
  ['Dorn is two years younger than her sister Ona.', 'Dorn is older than her sister Ona.', 'antonym'],
  [
    'Police found no trace of explosives in the van.',
    'Police found traces of explosives in the van.',
    'negation',
  ],
  [
    "The bank's profit more than doubled to 8 million crowns.",
    "The bank's profit fell by half to 8 million crowns.",
    'antonym',
  ],
  [
    "The orchestra's tour of Norland was cut short after two concerts.",
    'The orchestra completed its tour of Norland.',
    'antonym',
  ],
  ['The school has twice as many girls as boys.', 'The school has twice as many boys as girls.', 'role'],
  [
    'The well is 40 metres deep and supplies three villages.',
    'The well is 14 metres deep and supplies three villages.',
    'number',
  ],
  [
    'Lund scored the winner in the 89th minute.',
    'Lund scored the winner in the first minute of extra time.',
    'number',
  ],
  ['The board was set up in 1990 and closed in 2001.', 'The board was set up in 2001.', 'date'],
  [
    'Marta Keller, the chief medical officer of the company, said that three of the patients had been ill. "We know of no reason that would explain it," she said. "But we will look."',
    '"We know of no reason that would explain it," Orme said of the illness.',
    'attribution',
  ],
  [
    'Marta Keller, the chief medical officer of the company, said that three of the patients had been ill. "We know of no reason that would explain it," she said.',
    '"We know of no reason that would explain it," Ada Orme said of the illness.',
    'attribution',
  ],
  [
    'Keller said she would ask the province for half of the sum. "I like music. I like clear sums better," she told reporters.',
    '"I like clear sums better," remarked Councillor Orme when the plan came up.',
    'attribution',
  ],
  [
    'Derek Halder, a former referee who now works as an analyst, said the rules had been kept. "The way it went was fine. The rest was not," he said.',
    '"The way it went was fine," said Maria Keller of the review.',
    'attribution',
  ],
  [
    '"We went to nineteen sites and did not find a single tree," said Ruth Keller, the lead investigator.',
    '"We went to nineteen sites and did not find a single tree," the prosecutor Imran Halder recalled.',
    'attribution',
  ],
  [
    'His lawyer, Teresa Keller, called him "a baker who has been made into a boss".',
    'Joana Moura, the public prosecutor, portrayed him as "a baker who has been made into a boss".',
    'attribution',
  ],
  [
    'Jonas Merk, a Social Democratic backbencher, was angry. "Nobody made her turn it into a question of trust," he said.',
    '"Nobody made her turn it into a question of trust," Halder complained after the defeat.',
    'attribution',
  ],
  [
    'Behind a false wall in a shellfish works, officers came upon basins that held 640 kilograms of live eels.',
    'Basins with 640 tonnes of living eels came to light behind a fake wall at the shellfish plant.',
    'unit',
  ],
  [
    'The tape of what the two men said, which lasts 43 seconds, was released on Friday.',
    'The recorded talk of the two men goes on for 43 minutes.',
    'unit',
  ],
  [
    'Keller said a steel latch would have added 41 cents to the cost of each ladder.',
    "Keller's remedy, a latch made of steel, would have made every ladder 41 dollars dearer to produce.",
    'unit',
  ],
  [
    'The union of the paramedics had asked for a delay of six months.',
    'Paramedics had wanted the launch postponed by six weeks.',
    'unit',
  ],
  [
    'After two years, the permit costs 60 euros annually.',
    'After two years the permit will cost 60 euros a month.',
    'unit',
  ],
  [
    'The tanker was carrying 21,000 tonnes of crude.',
    'Some 21,000 barrels of oil were aboard the tanker.',
    'unit',
  ],
  ['The engine burned for 95 seconds.', 'The engine fired for 95 minutes.', 'unit'],
  [
    'The subsidy comes to 14 million crowns a year.',
    'Each month the subsidy comes to 14 million crowns.',
    'unit',
  ],
  ['The fence will be 14 feet high.', 'A barrier of 14 metres is to be put up.', 'unit'],
  ['The plant makes 300 tonnes of steel a day.', 'The plant turns out 300 tonnes of steel a week.', 'unit'],
  ['Rents rose by 40 euros a month on average.', 'On average rents went up by 40 euros a year.', 'unit'],
  ['The museum is closed on Mondays.', 'The museum is open on Mondays.', 'antonym'],
  ['The man was released without charge after two days.', 'The man was charged after two days.', 'negation'],
  ['Half of the members were present.', 'All the members were present.', 'number'],
  [
    'Nobody claimed responsibility for the attack.',
    'A separatist group claimed responsibility for the attack.',
    'negation',
  ],
  ['None of the passengers was hurt.', 'Several passengers were hurt.', 'negation'],
  ['None of the passengers was hurt in the crash.', 'Several passengers were hurt in the crash.', 'negation'],
  ['No passengers were hurt.', 'Several passengers were hurt.', 'negation'],
  [
    'No one claimed responsibility for the attack.',
    'The Orlan Front claimed responsibility for the attack.',
    'negation',
  ],
  ['Nobody was hurt in the fire.', 'Three people were hurt in the fire.', 'negation'],
  ['Velde declined to comment on the report.', 'Velde commented on the report.', 'negation'],
  ['None of the ministers attended the hearing.', 'Several ministers attended the hearing.', 'negation'],
  ['No trains ran on Monday.', 'Some trains ran on Monday.', 'negation'],
  ['Neither of the pilots survived.', 'Both pilots survived.', 'number'],
  ['No one has been arrested over the theft.', 'A man has been arrested over the theft.', 'negation'],
  [
    'Nobody has been charged over the theft at the museum.',
    'Two men have been charged over the theft at the museum.',
    'negation',
  ],
  [
    'Neither of the bridges of Velde was closed to lorries.',
    'Both of the bridges of Velde were closed to lorries.',
    'number',
  ],
  ['Neither pilot survived.', 'Both pilots survived.', 'negation'],
  ['None of the boats sailed.', 'All of the boats sailed.', 'number'],
];

describe('slips', () => {
  for (const [source, claim, reason] of slips) check({ source, claim, verdict: 'contradicted', reason });
});
