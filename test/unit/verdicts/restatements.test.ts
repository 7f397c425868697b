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
  [
    'Ada Orme, praised by the mayor and criticised by the union, resigned on Monday.',
    'Ada Orme, whom the union criticised, resigned on Monday.',
  ],
  [
    "The council's decision to sell the mill angered the union.",
    "The union was angered by the council's decision to sell the mill.",
  ],
  ["The minister's promise to cut the tax was broken.", 'The minister broke the promise to cut the tax.'],
  [
    'The man accused of robbing the bank was released on bail.',
    'A man was released on bail after he was accused of robbing the bank.',
  ],
  [
    'Norland asked Velde to join the pact, and Velde agreed.',
    'Velde agreed to join the pact at the request of Norland.',
  ],
  ['The storm that hit Alder on Monday reached Oster on Tuesday.', 'The storm reached Oster on Tuesday.'],
  ['Two of the men arrested in Alder were released in Oster.', 'Two men were released in Oster.'],
  [
    'The book, written by Ada Orme and translated by Karl Brill, sold 4,000 copies.',
    "Ada Orme's book, which Karl Brill translated, sold 4,000 copies.",
  ],
  [
    'Karl Brill took over from Ada Orme, who had led the guild for nine years.',
    'Ada Orme led the guild for nine years before Karl Brill took over.',
  ],
  [
    'The mill, bought by Orme Foods in 2010, was sold to Brill & Sons in 2020.',
    'Orme Foods bought the mill in 2010.',
  ],
  [
    'The mill, bought by Orme Foods in 2010, was sold to Brill & Sons in 2020.',
    'The mill was sold to Brill & Sons in 2020.',
  ],
  [
    'Police freed the hostages and arrested the kidnappers.',
    'The hostages were freed and the kidnappers were arrested.',
  ],
  [
    'Most of the money will be spent on roads and the rest on schools.',
    'Most of the money will be spent on roads.',
  ],
  ['A third of the budget goes to schools and half goes to roads.', 'Half of the budget goes to roads.'],
  ['No more than half of the seats were filled.', 'Half of the seats or fewer were filled.'],
  ['All of the passengers except two were rescued.', 'All but two of the passengers were rescued.'],
  [
    'The number of thefts fell from 120 to 90, while the number of fires rose from 30 to 45.',
    'The number of fires rose to 45.',
  ],
  [
    'The number of thefts fell from 120 to 90, while the number of fires rose from 30 to 45.',
    'Thefts fell to 90 from 120.',
  ],
  ['Alder won its first match 2-1 and lost its second 0-3.', 'Alder lost its second match 3-0.'],
  ['Alder lost to Oster in May but beat Velde in June.', 'Alder beat Velde in June.'],
  ['The ferry collided with a tanker; the tanker sank and the ferry limped home.', 'The tanker sank.'],
  ['Doctors expect Ada Orme to recover; Karl Brill remains in a coma.', 'Karl Brill is in a coma.'],
  [
    'The bill failed in the lower house after passing in the upper house.',
    'The bill passed in the upper house.',
  ],
  ['The pier is shorter than the bridge but longer than the dock.', 'The dock is shorter than the pier.'],
  ['Sales rose faster than costs.', 'Costs rose more slowly than sales.'],
  [
    'Ada Orme is the second woman to lead the guild; the first was Nora Brill.',
    'Nora Brill was the first woman to lead the guild.',
  ],
  [
    'The court found the firm liable for the spill but not for the delay.',
    'The court found the firm liable for the spill.',
  ],
  ['Neither the mayor nor the governor attended.', 'The mayor did not attend.'],
  [
    'The committee rejected the first plan and adopted the second.',
    'The second plan was adopted by the committee.',
  ],
  ['Ada Orme declined to say whether she would run.', 'Ada Orme would not say whether she would run.'],
  [
    'The army denied that its planes had bombed the village; rebels said they had.',
    'Rebels said that army planes had bombed the village.',
  ],
  ['Fishermen rescued eleven people; three are still missing.', 'Three people are missing.'],
  ['It was the mayor, not the governor, who ordered the closure.', 'The mayor ordered the closure.'],
  ['The road is open again to cars but remains closed to lorries.', 'The road remains closed to lorries.'],
  [
    'The bank raised its rate by a quarter point to 4.25 percent.',
    'The bank raised its rate to 4.25 percent.',
  ],
  [
    'The company plans to use the loan to repay debt and to build a mill.',
    'The company will use the loan to build a mill.',
  ],
  [
    'The vaccine protects against measles but not against mumps.',
    'The vaccine does not protect against mumps.',
  ],
  ['About 300 of the 1,200 workers walked out.', 'A quarter of the workers walked out.'],
  [
    'Ada Orme gave Karl Brill the keys to the mill.',
    'Karl Brill was given the keys to the mill by Ada Orme.',
  ],
  ['The trial, due to start on Monday, was put off until Friday.', 'The trial will now start on Friday.'],
  [
    'The firm, which employs 400 people in Alder and 200 in Oster, will close its Oster plant.',
    'The firm employs 200 people in Oster.',
  ],
  [
    'The price of bread rose from 20 to 24 crowns, that of milk from 10 to 11.',
    'The price of milk rose from 10 to 11 crowns.',
  ],
  ['Ada Orme came first, Karl Brill second and Tom Varga third.', 'Karl Brill came second.'],
  ['The red team beat the blue team after losing to the green team.', 'The red team lost to the green team.'],
  ['Oster, the larger of the two towns, has 9,000 residents; Alder has 4,000.', 'Alder has 4,000 residents.'],
  [
    'The island was sold by Norland to Velde in 1901 and bought back in 1950.',
    'Velde bought the island from Norland in 1901.',
  ],
  [
    "Ada Orme's brother Tom and sister Nora attended the trial of her husband.",
    "Ada Orme's brother and sister attended her husband's trial.",
  ],
  ['Unlike her father, Ada Orme never served in the army.', 'Ada Orme did not serve in the army.'],
  ['Prices fell for a third month, though more slowly than in May.', 'Prices fell for a third month.'],
  ['The first ferry left at nine and the second at ten.', 'The second ferry left at ten.'],
  [
    'Some 60 percent of women and 40 percent of men backed the toll.',
    'Among men, 40 percent backed the toll.',
  ],
  ['The union accepted the offer that it had rejected in May.', 'The union accepted the offer.'],
  [
    'The council lifted the ban it imposed last year.',
    'The ban imposed last year was lifted by the council.',
  ],
  [
    'The judge, who had earlier refused bail, released Ada Orme on Monday.',
    'The judge released Ada Orme on Monday.',
  ],
  ['The ship, built in Oster and registered in Velde, sank off Alder.', 'The ship was built in Oster.'],
  ['Half of the 80 passengers were children, and all survived.', 'All 80 passengers survived.'],
  ['The dam is 40 metres high and 300 metres long.', 'The dam is 300 metres long.'],
  ['Norland exports fish to Velde and imports timber from it.', 'Norland imports timber from Velde.'],
  ['Ada Orme was hurt and her daughter killed in the crash.', "Ada Orme's daughter was killed in the crash."],
  [
    'The minister opened talks with the union and closed the door on a strike.',
    'The minister opened talks with the union.',
  ],
  [
    'The old mill was torn down and a new one was built in its place.',
    'A new mill was built in place of the old one.',
  ],
  ['Two men and a woman were charged; the woman was later cleared.', 'The two men were charged.'],
  [
    'The ferry was late on Monday, on time on Tuesday and early on Wednesday.',
    'The ferry was on time on Tuesday.',
  ],
  ['Velde voted against the pact and Norland for it.', 'Norland voted for the pact.'],
  ['Velde scored 12 points more than Alder, which scored 40.', 'Alder scored 40 points.'],
  ['Rain fell in Alder but not in Oster.', 'No rain fell in Oster.'],
  ['After three defeats the team won twice.', 'The team won twice after three defeats.'],
  ['The bridge, closed since May, reopened on Friday.', 'The bridge was closed from May until Friday.'],
  ['The museum will open in May, a year later than planned.', 'The museum will open a year late, in May.'],
  [
    'None of the boats that left Alder reached Oster, but all that left Velde did.',
    'All the boats that left Velde reached Oster.',
  ],
];

describe('true restatements', () => {
  for (const [source, claim] of restatements)
    check({ source, claim, verdict: ['supported', 'unsupported', 'disputed', 'unchecked'] });
});
