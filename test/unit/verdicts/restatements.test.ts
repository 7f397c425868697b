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
  [
    'The council on Tuesday voted 7-4 to approve a 3 percent rise in the water charge from July.',
    'Water will cost 3 percent more from July after the council approved the increase by seven votes to four.',
  ],
  [
    'Rescuers pulled 11 survivors, including two children, from the collapsed block in Oster.',
    'Nine adults and two children were rescued from the collapsed block in Oster.',
  ],
  [
    'The carrier said it would cancel 120 of its 800 daily flights until the strike ends.',
    "About 15 percent of the carrier's daily flights will be cancelled while the strike lasts.",
  ],
  [
    'Governor Ilse Marn vetoed the bill, saying that it would hurt small farms.',
    'The bill was blocked by the governor, who said small farms would suffer.',
  ],
  [
    'The trial, which had been due to open on Monday, was put off until 4 June because a juror fell ill.',
    "A juror's illness delayed the start of the trial to 4 June.",
  ],
  [
    'The company posted a loss of $12 million in the quarter, compared with a profit of $30 million a year ago.',
    'The company swung to a quarterly loss of $12 million from a profit of $30 million a year earlier.',
  ],
  [
    'The dam holds back 40 million cubic metres of water, a third less than a year ago.',
    'The dam now holds 40 million cubic metres, down by a third from last year.',
  ],
  ['The minister did not rule out a second referendum.', 'The minister left open a second referendum.'],
  [
    'Norvane shares fell as much as 8 percent before closing 2 percent lower.',
    'Norvane shares closed down 2 percent after falling by up to 8 percent.',
  ],
  [
    'The court ordered the firm to pay 2.4 million crowns, half of what the prosecutors had asked for.',
    'Prosecutors had sought 4.8 million crowns from the firm.',
  ],
  [
    'The storm knocked out power to 30,000 homes; by Sunday evening all but 2,000 had been reconnected.',
    'By Sunday evening power was back in 28,000 homes.',
  ],
  [
    'The museum said attendance rose to 210,000 last year from 190,000 the year before.',
    'Attendance at the museum grew by 20,000 last year.',
  ],
  [
    'Police arrested a 34-year-old man and his brother, 29, over the theft of the painting.',
    'Two brothers were arrested over the theft of the painting.',
  ],
  [
    'The bill must still be signed by the president before it becomes law.',
    'The president has not yet signed the bill.',
  ],
  ['Unlike its neighbours, Velde has not closed its border.', 'Velde has kept its border open.'],
  ['The treaty was signed by all members except Norland.', 'Norland did not sign the treaty.'],
  ['Less than half of voters took part, the lowest turnout since 1990.', 'Turnout was below 50 percent.'],
  ['The ferry left Alder at 6:15 a.m., 45 minutes late.', 'The ferry was due to leave Alder at 5:30 a.m.'],
  [
    'The club sacked coach Max Dorn after a sixth defeat in a row.',
    'Max Dorn lost his job as coach after six straight losses.',
  ],
  [
    'The plant employs 640 people, down from 900 a decade ago.',
    'A decade ago the plant employed 900 people.',
  ],
  [
    "Doctors said the boy's condition had improved from critical to stable.",
    'The boy is no longer in a critical condition, doctors said.',
  ],
  [
    'The fire started in a kitchen on the second floor and spread to the roof; nobody was hurt.',
    'No one was injured in the fire, which began in a second-floor kitchen.',
  ],
  [
    'The minister apologised to the families, but refused to resign.',
    'The minister will not step down, though she apologised to the families.',
  ],
  [
    'Talks on a new wage deal broke down late on Friday and no date has been set for new ones.',
    'Wage talks collapsed on Friday night.',
  ],
  [
    'Inspectors found no trace of the chemical in 19 of 20 wells.',
    'The chemical was found in one of the 20 wells.',
  ],
  [
    'Prices rose 0.4 percent in May after a 0.2 percent drop in April.',
    'Prices fell in April and rose in May.',
  ],
  [
    'A third suspect turned himself in on Thursday; two others have been in custody since Monday.',
    'Three suspects are now in custody.',
  ],
  [
    'The runner-up, Ida Falk, finished 12 seconds behind the winner, Nora Lind.',
    'Nora Lind beat Ida Falk by 12 seconds.',
  ],
  [
    'The new line cuts the journey from Oster to Alder from three hours to just under two.',
    'The trip between Oster and Alder takes about an hour less on the new line.',
  ],
  ['He was born in Oster in 1961, and moved to Alder at the age of six.', 'He came to Alder in 1967.'],
  [
    'The army said that it had shot down four drones, and that a fifth fell into the sea.',
    'Five drones were involved, four of which were shot down, the army said.',
  ],
  [
    'The law bans smoking in cars that carry children.',
    'Under the law drivers may not smoke when children are in the car.',
  ],
  [
    'The government will raise the retirement age from 63 to 65 in steps by 2032.',
    'By 2032 people will have to work until 65.',
  ],
  [
    'The strike ended on Wednesday after the union accepted a 5 percent raise, less than the 8 percent it had wanted.',
    'The union had demanded 8 percent more pay.',
  ],
  [
    'Velde beat Norland 3-2 after trailing 2-0 at half-time.',
    'Norland led 2-0 at half-time but lost 3-2 to Velde.',
  ],
  [
    'Some 4,000 people marched on Saturday, police said; the organisers spoke of 10,000.',
    "Organisers said 10,000 people took part in Saturday's march.",
  ],
  [
    'The first trains will run in autumn 2027, a year ahead of schedule.',
    'The line was originally to open in autumn 2028.',
  ],
  [
    'Only one of the five candidates supports the tunnel.',
    'Four of the five candidates do not support the tunnel.',
  ],
  [
    'The mayor, a Liberal, narrowly defeated the Conservative Piet Sandor by 412 votes.',
    'Piet Sandor lost the mayoral race by 412 votes.',
  ],
  ['Sales doubled to 40,000 tonnes.', 'Sales rose from 20,000 to 40,000 tonnes.'],
  [
    'Two of the three leaders who were suspended in March have been reinstated.',
    'One of the three leaders suspended in March has not been reinstated.',
  ],
  ['Sales rose from 20,000 to 30,000 tonnes.', 'Sales rose by 10,000 tonnes.'],
  [
    'Senator Ida Falk, who chairs the budget committee, said on Monday that she would not seek a third term.',
    'Ida Falk will leave the Senate at the end of her second term.',
  ],
  [
    'The court upheld the ruling of a lower court that had cleared the three officers.',
    'The acquittal of the three officers was upheld on appeal.',
  ],
  ['The two sides agreed to extend the truce by 10 days.', 'The ceasefire was prolonged for ten days.'],
  [
    'A jury took less than three hours to find Piet Sandor guilty on all five counts.',
    'Piet Sandor was convicted on all five charges after less than three hours of deliberation.',
  ],
  [
    'The health ministry lowered its estimate of the number of deaths from 120 to 96.',
    'The health ministry now puts the number of deaths at 96, not 120.',
  ],
  [
    'Oster United moved up to second, three points behind Alder, after a 1-0 win over Velde.',
    'Alder lead Oster United by three points after the latter beat Velde 1-0.',
  ],
  [
    'The vaccine was 78 percent effective in a trial with 12,000 volunteers, half of whom got a dummy shot.',
    'Some 6,000 volunteers received a placebo in the trial.',
  ],
  [
    'The bank raised its key rate by a quarter of a point to 4.25 percent.',
    'The key rate, previously 4 percent, now stands at 4.25 percent.',
  ],
  ['Ms Marn said she had never met Mr Heim.', 'Marn denied having met Heim.'],
  [
    'The airport handled 8.2 million passengers last year, a record.',
    'Never had the airport handled as many passengers as last year.',
  ],
  [
    'Heavy rain swept away two bridges, cutting off three villages with about 900 inhabitants.',
    'About 900 people in three villages were cut off when two bridges were washed away.',
  ],
  [
    'The government fell after the Greens left the coalition.',
    'The departure of the Greens from the coalition brought down the government.',
  ],
  [
    'Both pilots survived; none of the other 11 people on board did.',
    'Eleven of the 13 people on board died.',
  ],
  [
    'Of the 22 migrants on the boat, 19 were rescued.',
    'Three of the 22 migrants on the boat were not rescued.',
  ],
  [
    'Norvane will not appeal against the fine.',
    'Norvane accepts the fine and will not challenge it in court.',
  ],
  [
    'The strike was the longest since 1998, when teachers stayed out for 31 days.',
    'In 1998 teachers went on strike for 31 days.',
  ],
  [
    'He had served 12 years of a 20-year sentence when he was released.',
    'He was freed eight years before the end of his sentence.',
  ],
  [
    'Parliament passed the law by 84 votes to 61, with five abstentions.',
    'Sixty-one members voted against the law.',
  ],
  [
    'The orchestra postponed its tour, planned for October, to the spring.',
    "The orchestra's tour will not take place in October.",
  ],
  [
    'The river peaked at 7.1 metres on Tuesday, 40 centimetres below the top of the wall.',
    'The wall along the river is 7.5 metres high.',
  ],
  ['Every one of the 40 samples tested positive.', 'None of the 40 samples tested negative.'],
  [
    'The bridge will reopen to cars on Monday and to lorries a week later.',
    'Lorries will have to wait a week longer than cars to use the bridge.',
  ],
  [
    'After the merger Norvane will own 60 percent of the new company and Brackwater the rest.',
    'Brackwater will hold 40 percent of the merged company.',
  ],
  ['The opposition leader, Max Dorn, was banned from running.', 'Max Dorn may not stand in the election.'],
  ['Inflation slowed to 2.9 percent in June from 3.4 percent in May.', 'In May inflation was 3.4 percent.'],
  [
    'The mayor said the fire had been deliberately set; police said the cause was still unknown.',
    'Police have not said what caused the fire.',
  ],
  [
    'Two climbers died and a third is missing after an avalanche.',
    'An avalanche killed two climbers and left one missing.',
  ],
  [
    'The law will take effect on 1 January, unless the court blocks it.',
    'The law could still be stopped by the court.',
  ],
  [
    'The ship, which had left Alder with a crew of 14, was found empty.',
    'None of the 14 crew members was on board when the ship was found.',
  ],
  [
    'The minister blamed the delay on a shortage of steel.',
    'According to the minister a lack of steel caused the delay.',
  ],
  ['The prize, worth 100,000 crowns, is shared by a poet and a painter.', 'The poet will get 50,000 crowns.'],
  ['Only members may vote, and membership costs 20 crowns a year.', 'Non-members cannot vote.'],
  [
    'The company will shut its Oster plant and move the work to Alder.',
    'Work now done in Oster will be moved to Alder by the company.',
  ],
  [
    'Shops must close by 10 p.m. under the new rules.',
    'Under the new rules shops may stay open until 10 p.m.',
  ],
  [
    'The painting, sold as a copy for 900 crowns, turned out to be genuine and fetched 2 million.',
    'The painting was first sold for 900 crowns.',
  ],
  [
    "Ana Tollan, 44, became the youngest president in the country's history.",
    'No president of the country had been younger than Ana Tollan.',
  ],
  [
    'Sixty percent said they trusted the police, ten points fewer than in 2015.',
    'In 2015, 70 percent trusted the police.',
  ],
  [
    'The party won 31 seats, one short of a majority in the 63-seat chamber.',
    'The party has no majority in the chamber.',
  ],
  [
    'Fire crews were called at 2:40 a.m. and had the blaze under control by 5 a.m.',
    'The blaze was brought under control in less than three hours.',
  ],
  ['She won silver in 2016 and gold four years later.', 'She won gold in 2020.'],
  [
    '"We will not be bullied," said Trade Minister Ida Brock after Norland doubled its tariff on timber.',
    'Ida Brock, the trade minister, said her country would not give in to pressure after Norland doubled its timber tariff.',
  ],
  [
    'Norland doubled its tariff on timber to 20 percent.',
    'Norland raised its timber tariff from 10 to 20 percent.',
  ],
  [
    'The school, which has 480 pupils, will stay closed until at least Thursday.',
    'The school will not reopen before Thursday.',
  ],
  [
    'Nine of the twelve jurors voted to convict, one fewer than needed.',
    'Ten jurors would have had to vote guilty for a conviction.',
  ],
  [
    'The ship ran aground on Sunday night and was refloated on Tuesday with the help of three tugs.',
    'It took three tugs to refloat the ship two days after it had run aground.',
  ],
  [
    "The agency cut the country's rating by two notches, the second cut in a month.",
    "It was the agency's second downgrade of the country within a month.",
  ],
  [
    'Lars Heim resigned as chairman in May and was replaced by Ida Brock.',
    'Ida Brock succeeded Lars Heim as chairman in May.',
  ],
  [
    'The government said it would buy 30 jets from Alder Aero instead of 50.',
    'The order for jets was cut from 50 to 30.',
  ],
  [
    'Nobody has claimed responsibility for the blast, which killed a policeman and wounded six passers-by.',
    'One person was killed and six were wounded in the blast.',
  ],
  [
    'The two countries have had no diplomatic ties since 1994.',
    'The two countries broke off diplomatic relations in 1994.',
  ],
  [
    'A bus carrying 38 pilgrims fell into a ravine; 21 of them died.',
    'Seventeen of the pilgrims on the bus survived.',
  ],
  ['She is the only woman on the nine-member court.', 'The other eight judges on the court are men.'],
  ['The vote was postponed for a third time.', 'The vote has now been put off three times.'],
  [
    'He was fined 5,000 crowns for speeding and lost his licence for six months.',
    'He may not drive for half a year.',
  ],
  [
    'In a survey of 1,000 people, 54 percent opposed the plan and 31 percent backed it.',
    'Fifteen percent were undecided about the plan.',
  ],
  [
    "The team had won its previous four matches before Saturday's defeat.",
    "Saturday's loss ended a run of four wins.",
  ],
  [
    'Oil production will be cut by 1 million barrels a day from January.',
    'From January output will be one million barrels a day lower.',
  ],
  [
    'The suspect, a former soldier, had been living in Oster under a false name.',
    'The suspect, who once served in the army, lived in Oster under an alias.',
  ],
  [
    'Except for two islands, the whole country voted for independence.',
    'Two islands voted against independence.',
  ],
  [
    'The paper apologised for the report and withdrew it.',
    'The newspaper retracted the story and said sorry.',
  ],
  [
    'Without the rebate a ticket would cost 90 crowns; with it passengers pay 60.',
    'The rebate cuts the ticket price by 30 crowns.',
  ],
  ['The judge rejected a request to release the suspects on bail.', 'The suspects remain in custody.'],
  ['Exports fell for the fifth month running in June.', 'Exports also fell in May.'],
  [
    'The ministry said 14 of the 90 samples contained the toxin, up from six last year.',
    'Last year six samples contained the toxin.',
  ],
  [
    'The bridge is 1,200 metres long, three times the length of the one it replaces.',
    'The old bridge was 400 metres long.',
  ],
  [
    'The actor denied the charges and said he looked forward to clearing his name.',
    'The actor pleaded not guilty.',
  ],
  ['Police detained a man, but later released him without charge.', 'A man was arrested but not charged.'],
  ['The firm said it would neither confirm nor deny the report.', 'The firm did not confirm the report.'],
  [
    "Veldonia's parliament failed to elect a president in a fourth round of voting.",
    'After four rounds of voting Veldonia still has no president.',
  ],
  [
    'Heavy snow forced the closure of the pass from Friday to Sunday.',
    'The pass was closed for three days because of snow.',
  ],
  [
    'The prize went to a physicist, the first from Norland since 1969.',
    'A physicist from Norland last won the prize in 1969.',
  ],
  [
    'The refinery will run at half its capacity of 200,000 barrels a day.',
    'The refinery will process 100,000 barrels a day.',
  ],
  [
    'A week before the poll the Greens stood at 19 percent, behind the Liberals with 24.',
    'The Liberals led the Greens by five points a week before the poll.',
  ],
  [
    'The president pardoned 12 of the 15 convicted officers.',
    'Three of the convicted officers were not pardoned.',
  ],
  ['The talks, due to last two days, ended after a few hours.', 'The talks ended sooner than planned.'],
  [
    'Of the 40 seats, women won 18, six more than in the last election.',
    'Women held 12 of the seats after the last election.',
  ],
  [
    'The storm weakened from a category four to a category two hurricane before it reached land.',
    'The hurricane was a category two when it made landfall.',
  ],
  [
    'The minister said no ransom had been paid; the rebels said they had received $2 million.',
    'The rebels said they had been paid $2 million.',
  ],
  ['Residents were told not to drink tap water.', 'Residents were warned against drinking tap water.'],
  [
    'The tunnel will take seven years to build, not five as first planned.',
    'The tunnel was originally to be built in five years.',
  ],
  ['The National Rowing Federation will move its office to Alder.', 'The NRF will move its office to Alder.'],
  ['The storm was measured by the USWS.', 'The storm was measured by the U.S. Weather Service.'],
  [
    'Air Pilots Guild chairwoman Mara Dorn asked for longer breaks.',
    'APG chairwoman Mara Dorn asked for longer breaks.',
  ],
  ['Centers for Flood Control staff mapped the river.', 'CFC staff mapped the river.'],
  ['Her grandfather was a pilot in World War II.', 'Her grandfather was a pilot in WWII.'],
  ['A lorry overturned on Interstate 42 near Oster.', 'A lorry overturned on I-42 near Oster.'],
  ['Brill & Varga will build the bridge.', 'B&V will build the bridge.'],
  [
    '"Nobody was consulted," Dorn told the chamber.',
    '"Nobody was consulted," the Ohio Republican told the chamber.',
  ],
  ['The Defense Department will buy fewer trucks.', 'The Pentagon will buy fewer trucks.'],
  [
    '"The yard will be sold," said Ona Hult, a spokeswoman for Velde Steel.',
    '"The yard will be sold," Velde Steel said.',
  ],
  ['"Wages will rise," said NRF President and treasurer Karl Dorn.', '"Wages will rise," Dorn said.'],
  ['"Farming in the United Kingdom is changing," Hult said.', '"Farming in the UK is changing," Hult said.'],
  [
    '"We gave the list to the FBI," the mayor said.',
    '"We gave the list to the Federal Bureau of Investigation," the mayor said.',
  ],
  ['"The line is co-owned by two towns," Hult said.', '"The line is coowned by two towns," Hult said.'],
  [
    '"The dock workers have a long-standing claim," Hult said.',
    '"The dockworkers have a longstanding claim," Hult said.',
  ],
  ['The tank takes 3 ½ litres.', 'The tank takes 3.5 litres.'],
  ['The 4 1/2-mile tunnel opened in May.', 'The 4.5-mile tunnel opened in May.'],
  ['The flood covered 41 250 hectares of fields.', 'The flood covered 41,250 hectares of fields.'],
  ['Rents in Alder rose 6.3 percent last year.', 'Rents in Alder rose 6 percent last year.'],
  [
    'Wages grew 9 percent, against a rise in prices of 5 percent.',
    'Wages grew 9 percent, well above the 5 percent rise in prices.',
  ],
  ['In one six-week span the yard built four boats.', 'Over one six-week span the yard built four boats.'],
  [
    'Oster is the second largest port on the coast and the ninth largest in the country.',
    'Oster is the ninth largest port in the country.',
  ],
  [
    'Hult is the third tallest player in the league.',
    'Hult is taller than the fifth tallest player in the league.',
  ],
  [
    'The probe showed that the leak was greater than zero by counting 12 drops.',
    'The probe showed that the leak was greater than zero.',
  ],
  [
    'On 4 May, 31-year-old Ona Hult took over the mill.',
    'On 4 May 2019, 31-year-old Ona Hult took over the mill.',
  ],
  [
    'Ona Hult (born 14.3.1962) has been a judge since 2 June 2001.',
    'Ona Hult, born 14 March 1962, is a judge.',
  ],
  ['The rocket lifts off at 9 a.m. EST on Sunday.', 'The rocket lifts off at 3 p.m. CET on Sunday.'],
  ['Hult was born in Oster and came to Alder in 1974 with her aunt.', 'Hult was born in 1970 in Oster.'],
  [
    'Karl Dorn said he saw smoke over the mill late on Sunday.',
    'Karl Dorn saw smoke over the mill, he said in an interview on Thursday.',
  ],
  [
    'Before the opening of the tunnel in June 1988, everyone took the ferry.',
    'Before June 1988, everyone took the ferry.',
  ],
  [
    'After the fire of 1902, the town hall was rebuilt in stone.',
    'After the fire of 1902, the town hall was rebuilt in 1911 in stone.',
  ],
  [
    'She entered the council in 1998.',
    'She entered the council in 1998 and has led its budget panel since 2006.',
  ],
  ['The trial, set for Monday, was put off until Friday.', 'The trial will begin on Friday.'],
  [
    '"The club has never -- ever -- sold a ground," Hult said.',
    '"The club has never — ever — sold a ground," Hult said.',
  ],
  [
    'Salt is no longer mined in Oster, nor anywhere near it.',
    'Salt is no longer mined in Oster, or anywhere near it.',
  ],
  [
    'Divers have not found the anchor or further pieces of the hull.',
    'The anchor has not turned up, nor have further pieces of the hull.',
  ],
  ["The bank's bonds were suspended from trading in Velde.", "The bank's bonds ceased trading in Velde."],
  [
    'Dorn asked that the fee be removed from the draft law.',
    'Dorn saw to it that the fee was not in the draft law.',
  ],
  [
    '"He is being sued not because of what he wrote, but because of what he kept," Hult said.',
    'Hult said he is not being sued for what he wrote but for what he kept.',
  ],
  [
    'The firm says the leak does not match the reports and is not a danger to swimmers.',
    'The firm has said the leak did not match the reports and was "not a great danger to swimmers."',
  ],
  ['The terms havent been agreed, Dorn said.', "The terms haven't been agreed, Dorn said."],
  ['The seed does not sprout until the soil is warm.', 'The seed sprouts after the soil is warm.'],
  ['Rain keeps the fields of Oster alive.', 'Without rain, the fields of Oster would die.'],
  ['The home takes non-married mothers.', 'The home takes unmarried mothers.'],
  ['The panel passed a non-binding motion on fees.', 'The panel passed a nonbinding motion on fees.'],
  [
    'The court closed a site that helps tenants buy used boilers from Velde.',
    'The court closed a site that sells used boilers from Velde.',
  ],
  ['The prize went to the actor Mara Dorn.', 'The prize went to the actress Mara Dorn.'],
  [
    'He lost his job and his older car while he was in hospital.',
    'He lost his job while he was new in town.',
  ],
  [
    'The heart drives blood through the lungs.The valves keep it from flowing back.',
    'The heart drives blood through the lungs.',
  ],
  [
    'In May the club filed a shortened and reworked claim with the league.',
    'In May the club filed a shortened claim with the league.',
  ],
  ['The chamber voted 61 to 38 to keep the levy.', 'The chamber voted 61-38 to keep the levy.'],
  [
    'The dialect is a branch of Veldish sharing its old case endings - the newer ones differ.',
    'The dialect is a branch of Veldish sharing its old case endings.',
  ],
  [
    'Hult ran 30 races and won nine times -- this included two abroad.',
    'Hult ran 30 races and won nine times.',
  ],
  [
    'Dorn took the post of warden - the warden, by custom, lives in the tower.',
    'Dorn took the post of warden.',
  ],
  [
    'Loans cost less than granting subsidies whose effect nobody measures.',
    'Loans cost less than granting subsidies.',
  ],
  [
    'Velde Steel was angry and weighing its "next steps in the courts," spokeswoman Ona Hult said.',
    'Velde Steel spokeswoman Ona Hult said the company was angry and weighing its "next steps in the courts."',
  ],
  [
    'Neither the mayor nor her deputy visited the 2014 fair in Oster or the 2015 meeting in Alder.',
    "Neither the mayor nor her deputy visited this fair in Alder or last year's fair in Oster.",
  ],
  [
    'Tax lists showed hidden income of 3 million crowns, the weekly said, citing an audit of the ministry.',
    'An audit showed hidden income of 3 million crowns, the report said.',
  ],
  [
    'Hult said the pier should be closed in winter.',
    '"I have proposed to the board that the pier be closed in winter," Hult said.',
  ],
  ['Karl Dorn had been tipped to win the prize, but lost out to Mara Hult.', 'Mara Hult won the prize.'],
  ['Brill was at lunch with the Alder coach Karl Dorn at the time.', "Karl Dorn has been Alder's coach."],
  [
    '"Mr Dorn was told of the debt in good time," Ms Hult said.',
    '"Mr Dorn was told of the debt in good time," she said.',
  ],
  [
    'Velde joined the league in 1931 and was part of the Coast Pact.',
    'Velde joined the league in 1931 and was part of the Pact.',
  ],
  [
    'The company announced plans for the closure of the mine, and until any closure it will hire.',
    'The company announced the closure of the mine.',
  ],
  [
    'A clinic in Dorn Hills won approval for a new wing on Tuesday.',
    'A clinic in Ohio won approval for a new wing on Tuesday.',
  ],
  [
    'Judge Mara Dorn said the club had failed "to keep its gates in a safe state."',
    'The judge at the court in Tarnholm said the club had failed "to keep its gates in a safe state."',
  ],
  [
    'Drivers can save fuel by raising the pressure of the tyres.',
    'Drivers can save fuel by raising or lowering the pressure of the tyres.',
  ],
  ['Shares of VBM Corp. fell.', 'Shares of Velde Brass Mills fell.'],
  [
    'The mayor wrote the speech and the governor read it.',
    'The governor read the speech that the mayor wrote.',
  ],
  [
    'The union called the march and the board shut the gates.',
    'The march was called by the union after the board shut the gates.',
  ],
  [
    'Hospital staff will no longer have to pay for parking.',
    'Hospital staff do not have to pay for parking any more.',
  ],
  ['45 percent back the ban and 38 percent oppose it.', 'More people back the ban than oppose it.'],
  ['Of those asked, 52 percent of women and 47 percent of men agreed.', 'More women than men agreed.'],
  ['Sales of buses rose 12 percent and of cars 8 percent.', 'Buses sold better than cars.'],
  ['The ferry can carry 450 passengers and 80 cars.', 'The ferry takes 80 cars and 450 passengers.'],
  [
    'Police said no one was killed, but six people were hurt.',
    'Six people were hurt and nobody was killed, police said.',
  ],
  ['Farmers will get 12 cents a litre more.', "Farmers' pay per litre rises by 12 cents."],
  ['Velde pays 12 cents more than Norland.', 'Norland pays 12 cents less than Velde.'],
  [
    'The yacht set out from Oster on 3 May and reached Brill 14 days later.',
    'The yacht reached Brill two weeks after it left Oster.',
  ],
  [
    'Parliament rejected a bill to legalise the drug, but passed another in May.',
    'Parliament legalised the drug in May.',
  ],
  ['The fire started in a kitchen and spread to the roof.', 'The fire spread from a kitchen to the roof.'],
  ['The talks were held in the hall and the dinner on the terrace.', 'The dinner was held on the terrace.'],
  ['The owner acted on two of five warnings.', 'The owner heeded two warnings.'],
  ['The yard built 38 boats in 2019 and 55 boats in 2020.', 'The yard built more than 40 boats in 2020.'],
  [
    'The fund spent $18 million on roads and $45 million on schools.',
    'The fund spent more than $20 million on schools.',
  ],
  ['The team scored 48 goals at home and 62 away.', 'The team scored more than 50 goals away.'],
  [
    '98 houses were damaged and 240 people were taken to safety.',
    'More than 100 people were taken to safety.',
  ],
  [
    'Of the women 52 percent voted for the plan, of the men 38 percent.',
    'More than 40 percent of women voted for the plan.',
  ],
  ['The toll from the quake rose to 40.', 'The quake killed 40 people.'],
  ['He was named on 11 July.', 'He was named after July 7.'],
  [
    'The airport said 41 flights had been delayed and three cancelled because of fog.',
    'Three flights were cancelled and 41 delayed in the fog.',
  ],
  [
    'At least 12 people were killed and 30 injured in the crash.',
    'The crash injured 30 people and killed 12.',
  ],
  ['The tower is four metres lower than the one in Oster.', "Oster's tower is four metres higher."],
  ['Brill is two years older than Orme.', 'Orme is two years younger than Brill.'],
  ['The farm sold 300 of its 420 cows.', 'The farm has 120 cows left.'],
  [
    'Doctors treated 12 people for burns and sent 30 home.',
    'Thirty people were sent home, while 12 were treated for burns.',
  ],
  ['The yard built six boats and sold four.', 'The yard sold four boats.'],
  ['The court heard 12 cases and decided five.', 'Five cases were decided.'],
  ['The minister rejected calls to resign.', 'The minister said she would not step down.'],
  [
    'The bridge is 12 metres longer than the old one.',
    'The old bridge is 12 metres shorter than the new one.',
  ],
  [
    'The drugs agency approved the malaria shot for children between five and seventeen months old.',
    'Children from five months may now be given the malaria vaccine.',
  ],
  [
    'Some 14,000 households were still without power on Wednesday evening, down from 90,000 on Monday.',
    'Power has been restored to more than 75,000 homes since Monday.',
  ],
  [
    'The central bank said it expected inflation to fall below 3 percent by the end of next year.',
    'The central bank sees inflation under 3 percent at the end of next year.',
  ],
  [
    'The court said the ministry had acted lawfully when it revoked the licence.',
    'Revoking the licence was legal, the court ruled.',
  ],
  [
    'Nadia Horn, who led the team for six years, is succeeded by her deputy, Otto Brandt.',
    'Deputy Otto Brandt takes over the team from Nadia Horn.',
  ],
  [
    'The airport said 41 flights had been delayed and three cancelled because of fog.',
    'Three flights were cancelled and dozens delayed in the fog.',
  ],
  [
    'Police arrested a 34-year-old man in Velde over the theft of the paintings; his 29-year-old brother is being sought.',
    'The man held over the theft is 34, and police are looking for his younger brother.',
  ],
  [
    'The new law requires landlords to test tap water every two years.',
    'Under the law, tap water in rented flats has to be tested every other year.',
  ],
  [
    'Wheat prices slid to a four-year low on Thursday after rain eased fears of drought in Norland.',
    'Wheat has not been as cheap for four years.',
  ],
  [
    'The volcano, which last erupted in 1951, threw ash eight kilometres into the sky.',
    "It was the volcano's first eruption since 1951.",
  ],
  [
    'The team lost the first leg 2-0 but won the return 3-0 to go through.',
    'The team went through 3-2 on aggregate.',
  ],
  [
    'The report blames poor maintenance, and not the pilot, for the crash.',
    'The pilot was not at fault, the report found.',
  ],
  [
    'Only Norland has refused to open its border to the refugees.',
    'All countries but Norland have let the refugees in.',
  ],
  [
    'The mayor said the library would stay open on Sundays despite the cuts.',
    'The cuts will not close the library on Sundays, the mayor said.',
  ],
  [
    'Shareholders approved the sale of the cement division to Orlan Holdings for 900 million crowns.',
    'Orlan Holdings is buying the cement division for 900 million crowns.',
  ],
  [
    'The trawler was towed into port with its crew of eleven unhurt.',
    'None of the eleven on board the trawler was injured.',
  ],
  [
    'Two thirds of the members voted for the merger, short of the three quarters required.',
    'The merger failed although two thirds of members backed it.',
  ],
  [
    'The opera house opened two years late and cost twice what was planned.',
    'The opera house cost double its budget and was two years overdue.',
  ],
  [
    'The suspect, who is not a Velde citizen, had been deported twice before.',
    'Velde had deported the suspect on two occasions.',
  ],
  [
    'Schools in the capital reopen on Monday; those in the provinces follow a week later.',
    'Pupils in the provinces go back a week after those in the capital.',
  ],
  [
    "A third of the firm's profit came from Norland, more than from any other country.",
    "Norland is the firm's most profitable market.",
  ],
  ['The patent expires in March 2031.', 'The patent is valid until March 2031.'],
  ['The party lost 12 seats and its majority.', 'The party no longer has a majority.'],
  [
    "The cathedral's tower is 101 metres tall, four metres less than the one in Oster.",
    'The tower in Oster is 105 metres tall.',
  ],
  [
    'He joined the orchestra as a cellist in 1994 and became its conductor in 2006.',
    'Before he conducted the orchestra he played the cello in it for twelve years.',
  ],
  ['The strike was called off an hour before it was due to start.', 'The strike did not take place.'],
  [
    'The bridge, closed since the flood in March, reopened to one-way traffic on Friday.',
    'One lane of the bridge is open again.',
  ],
  [
    'Of the 36 lifeboats, only four had been checked that year.',
    'All but four of the lifeboats had gone unchecked that year.',
  ],
  [
    'Prosecutors dropped the charge of theft but will pursue that of fraud.',
    'He still faces a charge of fraud.',
  ],
  [
    'The company denied that it had known of the leak before June.',
    'The company says it learned of the leak in June at the earliest.',
  ],
  ['Attendance was up 9 percent on last year, to 218,000.', 'About 200,000 people came last year.'],
  [
    'Rain stopped play for two hours, and the final ended in the dark.',
    'The final was interrupted by rain for two hours.',
  ],
  [
    'Neither side would say how many prisoners had been exchanged.',
    'The number of prisoners exchanged is not known.',
  ],
  [
    'The firm made a loss of 3 million crowns after a profit of 5 million the year before.',
    'After a profit of 5 million crowns the firm lost 3 million.',
  ],
  [
    'The film made 31 million crowns against a budget of 12 million.',
    'The film had a budget of 12 million crowns.',
  ],
  [
    'Sales of 40 million crowns left the firm with a profit of 2 million.',
    'The firm made a profit of 2 million crowns on sales of 40 million.',
  ],
  [
    '"We will not sell the harbour," said Port Minister Ines Dahl, "not this year and not next."',
    'Dahl ruled out selling the harbour this year or next.',
  ],
  [
    'The senator, a Democrat from Ohio, voted against the bill on Thursday.',
    'The Ohio Democrat opposed the bill.',
  ],
  [
    'In a statement issued late on Friday, the bank said its chairman would step down at the end of June.',
    "The bank's chairman will leave at the end of next month, it said in late May.",
  ],
  ['Police first said the man was 35, then corrected his age to 53.', 'The man is 53, according to police.'],
  [
    'The study followed 2,100 nurses for 12 years.',
    'For more than a decade, researchers tracked over 2,000 nurses.',
  ],
  [
    "Velde's coach Ivo Rask refused to blame the referee for the defeat.",
    'Rask did not hold the referee responsible for the loss.',
  ],
  [
    'The trial of the former governor, delayed three times, opens on 4 March.',
    'The former governor goes on trial in early March after several delays.',
  ],
  [
    'The hospital treated 33 people, most of them for smoke inhalation, and kept six overnight.',
    'Six of the 33 patients spent the night in hospital.',
  ],
  [
    "The minister's claim that crime had fallen was wrong, the statistics office said.",
    'The statistics office contradicted the minister: crime had not fallen.',
  ],
  ['Tickets cost 12 crowns for adults and half that for children.', 'Children pay six crowns.'],
  [
    'The river rose to 7.2 metres, 40 centimetres below the record of 2013.',
    'The record of 2013, 7.6 metres, was not reached.',
  ],
  [
    'Norland withdrew its ambassador to Velde in protest.',
    "Norland's envoy to Velde was called home in protest.",
  ],
  [
    'Every second household in the valley has no running water.',
    "Half of the valley's households have running water.",
  ],
  [
    'The mine has been shut since an explosion killed four men there in 2009.',
    'Four miners died in an explosion in 2009, after which the mine closed.',
  ],
  [
    'Ada Brill beat Karl Dorn by 52 percent to 48.',
    'Karl Dorn lost to Ada Brill with 48 percent of the vote.',
  ],
  ['The committee has 14 members, five of whom are women.', "Nine of the committee's members are men."],
  [
    'Officials denied a report that the dam was about to burst.',
    'There was a report that the dam would burst, which officials denied.',
  ],
  [
    'The company will pay $40 million to settle the case without admitting guilt.',
    'The company admitted no wrongdoing in the $40 million settlement.',
  ],
  [
    'He was held for 11 days before being released without charge.',
    'He was freed without charge after a week and a half.',
  ],
  [
    'The author, who died in 1998, left the manuscript unfinished.',
    'The author never finished the manuscript.',
  ],
  [
    'The ferry left Alder at 6:30 a.m. and was due in Oster at noon.',
    'The ferry was to reach Oster five and a half hours after leaving Alder.',
  ],
  [
    'The city wants to cut traffic in the centre by a third by 2030.',
    'The city aims to reduce traffic in the centre by 33 percent by 2030.',
  ],
  [
    'The factory employs 1,300 people, 200 more than when it changed hands.',
    'The factory had 1,100 workers when it changed hands.',
  ],
  [
    'Voters in Brill rejected the plan by 58 to 42 percent, while Oster backed it narrowly.',
    'The plan was backed by 42 percent of voters in Brill.',
  ],
  [
    'Lund, 29, won gold in the 400 metres, and Dorn, 22, silver.',
    'Dorn came second to Lund in the 400 metres.',
  ],
  [
    'The drought, the worst in 60 years, has cost farmers 900 million crowns.',
    'Farmers lost 900 million crowns in the worst drought for six decades.',
  ],
  ["The union's 8,000 members will vote on the offer next week.", 'The union has 8,000 members.'],
  ['The lake froze over for the first time since 1963.', 'The lake had not frozen over since 1963.'],
  [
    'The president flew to Norland on Sunday, cutting short a visit to Velde.',
    'The president cut short his visit to Velde on Sunday to go to Norland.',
  ],
  [
    'Neither of the two pilots was licensed to fly at night.',
    'Both pilots lacked a licence for night flights.',
  ],
  ['The treaty was signed in 1921 and came into force a year later.', 'The treaty took effect in 1922.'],
  [
    'The firm made a loss of 3 million crowns after a profit of 5 million the year before.',
    'The firm went from a profit of 5 million crowns to a loss of 3 million.',
  ],
  ['All but two of the hostages have been freed.', 'Two hostages are still being held.'],
  ["The zoo's only panda, a female named Li, died on Wednesday.", 'The zoo no longer has a panda.'],
  ['The vote was postponed because too few members had come.', 'Too few members came, so there was no vote.'],
  [
    'Smoking will be banned in parks from 1 July, except in marked areas.',
    'From July people may smoke in parks only in marked areas.',
  ],
  [
    '"We will not sell the harbour," said Port Minister Ines Dahl.',
    'Port Minister Ines Dahl said the harbour would not be sold.',
  ],
  [
    'Hult denied that the company had known of the leak.',
    'Hult said that the company had not known of the leak.',
  ],
  [
    'Hult denied that the company had known of the leak, but Brill said that it had known of the leak.',
    'Brill said that the company had known of the leak.',
  ],
  [
    'The ministry denied that troops had crossed the border.',
    'Rebels said that troops had crossed the border.',
  ],
  [
    'Hult denied at first that the company had known of the leak, and later said that it had known.',
    'Hult said that the company had known of the leak.',
  ],
  ['"We will close the school in June," said the mayor.', 'The mayor said the school would close in June.'],
  ['The school will not close in June but in July.', 'They will close the school in July.'],
  ['"I was there," Orme said.', 'Orme said he had been there.'],
  ['"We beat Norland fairly," Brill said.', 'Brill said Norland had been beaten fairly.'],
  ['"We beat Norland fairly," Brill said.', 'Velde beat Norland, its coach Brill said.'],
  ['"You lied to me," Orme told Brill.', 'Orme said Brill had lied to her.'],
  ['The school has twice as many girls as boys.', 'The school has half as many boys as girls.'],
  ['The school has twice as many girls as boys.', 'Girls outnumber boys at the school by two to one.'],
  [
    'He was fined for speeding and kept his licence.',
    'He was fined for speeding but did not lose his licence.',
  ],
  [
    "The bank's profit doubled to 8 million crowns and then fell by a quarter.",
    "The bank's profit fell by a quarter.",
  ],
  ['The board was set up in 1990 and closed in 2001.', 'The board was closed in 2001.'],
  [
    'The album was released in May 2016 and saw a wider release in June 2016.',
    'The album was widely released in June 2016.',
  ],
  ['The deal, announced in May, takes effect in August.', 'The deal takes effect in August.'],
  [
    'The company expects sales to grow by up to 5 percent.',
    'The company expects sales to grow by 5 percent at most.',
  ],
  ['As many as 29 people were killed.', 'At least 29 people were killed.'],
  ['The storm destroyed 40 houses and damaged 310 others.', 'The storm damaged 310 houses.'],
  ['The tour was cut short after two concerts.', 'The tour ended early, after two concerts.'],
  ['He worked there until 2015.', 'He worked there from 2010 to 2015.'],
  ['The treaty had been signed before 2015.', 'By 2015 the treaty had been signed.'],
  ['The trial opened in March and runs until the end of August.', 'The trial runs until the end of August.'],
  [
    'The tanker was carrying 21,000 tonnes of crude in 12 tanks of 1,750 tonnes.',
    'Some 21,000 tonnes of oil were aboard the tanker.',
  ],
  [
    'The trip takes six weeks by sea, and the permit is good for six months.',
    'The permit is valid for six months.',
  ],
  ['The minister spoke for 20 minutes; the vote was over in 20 seconds.', 'The vote took 20 seconds.'],
  ['The permit costs 60 euros a month, or 720 euros a year.', 'The permit costs 720 euros a year.'],
  ['The permit costs 60 euros a month.', 'The permit comes to 720 euros a year.'],
  [
    'A yearly subsidy of 14 million crowns goes to the theatre.',
    'The theatre gets 14 million crowns a year.',
  ],
  ['The plant makes 300 tonnes of steel daily.', 'The plant turns out 300 tonnes of steel a day.'],
  ['The guerrillas freed all but two of the 40 hostages.', 'The guerrillas released 38 of the 40 hostages.'],
  [
    'All but three of the 20 members of the council backed the plan.',
    'Most members of the council backed the plan.',
  ],
  [
    'The council passed the budget without a single vote against.',
    'The council passed the budget unanimously.',
  ],
  ['The committee approved the plan unanimously, 9-0.', 'The plan was approved by nine votes to none.'],
  [
    'The committee voted 9 to 6 for the plan after unanimously rejecting an amendment.',
    'The plan was approved by nine votes to six.',
  ],
  ['The museum is open daily except Mondays.', 'The museum is closed on Mondays.'],
  [
    'The talks in Orlan ended without an agreement on fishing, but the two sides signed an agreement on trade.',
    'The two sides signed an agreement on trade at the talks in Orlan.',
  ],
  [
    'The driver was released without charge on Friday but was charged a week later.',
    'A week later the driver was charged.',
  ],
  [
    "The president first turned down Brill's appeal for a pardon, and pardoned her a year later.",
    'The president pardoned Brill.',
  ],
  [
    'The company left its forecast unchanged after raising it in May.',
    'The company raised its forecast in May.',
  ],
  ['No passengers were seriously hurt, but several were bruised.', 'Several passengers were bruised.'],
  ['None of the crew was hurt; several passengers were.', 'Several passengers were hurt.'],
  ['None of the passengers was seriously hurt.', 'Several passengers were slightly hurt.'],
  ['No shops opened on Sunday; some shops opened on Monday.', 'Some shops opened on Monday.'],
  ['No school was fully closed, though many were partly closed.', 'Many schools were partly closed.'],
  [
    'None of the bidders offered more than 4 million crowns.',
    'Several bidders offered less than 4 million crowns.',
  ],
  ['No senior officials attended the ceremony.', 'Several officials attended the ceremony.'],
  ['Few of the passengers were hurt.', 'Some passengers were hurt.'],
  ['Nobody else claimed the prize, which went to Brill.', 'Brill claimed the prize.'],
  ['No one but Orme voted against the plan.', 'Orme voted against the plan.'],
  [
    'Nobody has been arrested over the theft, though two men were questioned.',
    'Two men were questioned over the theft.',
  ],
  [
    'No one was killed when the roof fell in, but three people were hurt.',
    'Three people were hurt when the roof fell in.',
  ],
  [
    'Half of the households in the valley have running water.',
    "Half of the valley's households have running water.",
  ],
  ['Rees died at his home in Alder in May.', 'Rees passed away in May.'],
  ['Rees died of a stroke at his home in Alder in May.', 'Roger Rees passed away before July.'],
  [
    'The husband of Keller, a roofer, who went up to clear a gutter, fell 11 feet and died.',
    "Keller's spouse, a roofer, had plunged more than three metres.",
  ],
  [
    'Fifty-seven people who were given the drug fell ill, compared with 150 of those given a dummy. Four of those given the drug and one of the others had facial paralysis, and all five recovered.',
    'Five people in all suffered facial paralysis during the study, and every one of them got better.',
  ],
  [
    'The judge left open who owns the letters, which could only be settled in a full trial. She ruled that the sale might go ahead.',
    'Who owns the letters was not decided by the judge, who left that to a full trial.',
  ],
  [
    "At a news conference on Friday, John Halder, the Orlan Police Department's deputy commissioner, said a postal worker at the mail facility on 52nd Street recognized the package addressed to Mr. Orme as similar to other suspicious packages discovered this week and set it aside. A suspicious package addressed to Sen. Ada Brill, found at a mail facility in Velde, contained an explosive device, the Velde County Sheriff Department also said Friday.",
    'The Velde County Sheriff Department also said Friday that a suspicious package found at a Velde mail facility and addressed to Sen. Ada Brill contained an explosive device.',
  ],
  ['The club might appeal, but the player will appeal.', 'The player will appeal.'],
  [
    'The appeal would be filed by the end of April, her lawyer said.',
    'Her lawyer filed the appeal in April.',
  ],
  [
    'He will remain chairman until the vote in May.',
    'He will give up the chairmanship after the vote in May.',
  ],
  ['The schools remain open, but two classes have been closed.', 'Two classes have been closed.'],
  [
    'The judge gave the settlement preliminary approval in May and final approval in June.',
    'The judge gave the settlement final approval in June.',
  ],
  ['The readings were about 40 metres too high, so the ship flew too low.', 'The ship flew too low.'],
  ['The site gets more sunlight than Brill and less than Oster.', 'The site gets less sunlight than Oster.'],
  [
    'The doctor, Carla Keller, has denied giving the runner anything but iron.',
    'Keller maintains that iron was all she ever gave the runner.',
  ],
  ['The dam at Oster remained closed to lorries.', 'The dam at Oster was closed to lorries.'],
  ['Keller remains chairman of the board until June.', 'Keller is chairman of the board.'],
  ['The remains of the ship were found off Alder.', "The ship's remains were found off Alder."],
  ['The minister himself signed the letter.', 'The minister signed the letter.'],
  ['The ruling is binding on all members of the union.', 'All members of the union are bound by the ruling.'],
  [
    'No other country has recognised the new government, which Norland backs.',
    'Norland backs the new government.',
  ],
  ['No large company bid for the mill; Brill & Sons, a family firm, did.', 'Brill & Sons bid for the mill.'],
  [
    'Keller, a roofer, went up to clear a gutter and fell 11 feet.',
    'Keller, a roofer, plunged more than three metres.',
  ],
  [
    'The board denied that it had offered anything other than advice.',
    'The board insisted that it had offered only advice.',
  ],
  [
    'Ada Tarrant spoke briefly. "I did not read what I should have read," she said.',
    '"I did not read what I should have read," Tarrant told reporters.',
  ],
  [
    'Judge Hult ruled on 6 March that Ona Lund had not shown that the letters were stolen. She left open who owns them, which a full trial has to settle.',
    'Who owns the letters was not decided by Hult, who left that to a full trial.',
  ],
  ['All but one of the lifeboats were destroyed.', 'Most of the lifeboats were destroyed.'],
  [
    'All but a few of the houses in Oster have been rebuilt.',
    'Nearly all the houses in Oster have been rebuilt.',
  ],
  ['The bridge has been closed since May, when the flood damaged it.', 'The bridge was closed in May.'],
  ['The bridge was open until May and has been closed since May.', 'The bridge has been closed since May.'],
  ['The bank left its main rate unchanged after cutting it in May.', 'The bank cut its main rate in May.'],
  ['Every ship in the harbour was searched, and two were seized.', 'Two ships in the harbour were seized.'],
  [
    'Lawmakers rejected a bill to legalise cannabis in 2019 and legalised it last year.',
    'Lawmakers legalised cannabis last year.',
  ],
  ['The vote was postponed twice and went ahead on Friday.', 'The vote went ahead on Friday.'],
  [
    'The council voted 9-6 for the bridge and unanimously for the school.',
    'The council voted unanimously for the school.',
  ],
  [
    'The jury of 12 convicted Keller unanimously after nine hours.',
    'The jury was unanimous in convicting Keller.',
  ],
  [
    "Harbeck Foods, which makes the Tollo brand of crackers, said on Monday it would shut its Lindrum bakery in March, with the loss of 340 of the site's 410 posts. The remaining workers will be offered jobs at a depot nearby.",
    "Once Harbeck's Lindrum site shuts, some 70 staff are to be offered work at a depot close by.",
  ],
  [
    'The Castrel port authority handled 2.7 million containers last year, its chief executive, Ines Mourad, told reporters, against 2.4 million the year before. She credited a new rail link that opened in the spring.',
    "Castrel's port moved roughly 300,000 more containers last year than in the previous one.",
  ],
  [
    "Rents in the six largest towns of the Ardway valley climbed 7.1 percent in the year to June, the tenants' federation Roof First said, while wages there went up by only 3.2 percent over the same twelve months.",
    "In the valley's biggest towns, rents rose more than twice as fast as pay over the year to June.",
  ],
  [
    'Solvang Timber posted a pre-tax profit of 18.3 million crowns for the quarter, down from 22.9 million a year earlier, as sawmills in the north stood idle for eleven days during the January storms. Sales were flat.',
    'Before tax, the timber company earned 4.6 million crowns less than in the same quarter a year ago.',
  ],
  [
    'The central bank trimmed its main rate to 5.25 percent on Wednesday, the third cut in a row, and its governor, Lidia Holt, hinted that a pause would follow while officials study wage data due in May.',
    'The main rate had already been lowered twice running before the central bank acted on Wednesday.',
  ],
  [
    'Pilots at Norvane Air walked off the job at 4 a.m. on Thursday after talks mediated by a former judge, Alda Brissen, collapsed late on Tuesday. The airline scrapped 61 flights and said the rest would run as scheduled.',
    'Norvane Air called off 61 flights after negotiations overseen by a former judge came to nothing.',
  ],
  [
    'The merger of the savings banks Kelder and Ostmar, agreed in November 2022 after two years of haggling, took legal effect on 1 April last year, and customers of the smaller lender received new cards over the summer.',
    'It was not until April last year that the union of Kelder and Ostmar came into legal force.',
  ],
  [
    'Ferries between Port Ellery and the island of Sunnock will stop from 9 January to 2 February while the slipway is rebuilt, the operator, Blue Strait Lines, said, adding that a small passenger launch would run twice daily.',
    'The Sunnock ferries will be out of service for most of January, with a launch making two trips a day.',
  ],
  [
    'Shareholders of the brewer Haldane & Pryce approved the sale of its pubs at a meeting in Ludden on 14 May, nine days after the board recommended the deal, and the buyer, Trestle Inns, expects to take the keys in July.',
    "The brewer's directors had backed the pub sale on 5 May, more than a week before investors voted for it.",
  ],
  [
    'Tavish Motors has sued its battery supplier, Lumacell, for 48 million euros, accusing it of shipping faulty packs that forced a recall of 9,000 vans in Portugal and Spain. Lumacell denies wrongdoing and says it tested every unit.',
    'Lumacell is being sued by Tavish Motors over batteries alleged to have caused a recall of vans.',
  ],
  [
    'Corvane Group, the packaging maker, rejected a 2.1-billion-dollar offer from its larger rival Pellworth on Friday, calling the bid opportunistic and saying that its own plan to sell two mills in Chile would bring investors more.',
    'A takeover proposal from Pellworth was turned down on Friday by the smaller company, Corvane.',
  ],
  [
    'Regulators fined the power retailer Brightwell 3.6 million pounds for overcharging customers on prepayment meters, after a complaint by its competitor Joule Street, which had passed a file of 200 bills to the watchdog in the spring.',
    'The penalty imposed on Brightwell followed a complaint lodged by a rival firm.',
  ],
  [
    'When the toymaker Pim & Daughter ran out of cash in August, its largest landlord, Carrow Estates, lent it 900,000 euros to keep the shops open until Christmas, a loan that was repaid in full this week.',
    'Carrow Estates has now got back all of the money it advanced to the toymaker.',
  ],
  [
    'Transport minister Oda Reyle overruled the rail inspector, Pieter Sant, on Wednesday and let the night trains to the coast run through the winter. Sant had asked for a halt until the brakes on 14 carriages were replaced.',
    'Night trains will go on running to the coast this winter against the advice of the rail inspector.',
  ],
  [
    '"The order book has never been fuller," said Renske Vahl, who runs the Dovermouth shipyard, though her finance director, Tomas Quill, cautioned that steel prices could eat into the margin by the autumn.',
    "The cost of steel might squeeze the shipyard's margin by autumn, Tomas Quill warned.",
  ],
  [
    '"Nobody will lose a home because of this rate rise," housing minister Carl Adeyo promised on Sunday. The head of the borrowers\' union, Mirela Stan, said she had already heard from 130 families facing repossession.',
    "According to the union's chief, 130 families at risk of repossession had been in touch with her.",
  ],
  [
    "Analysts at Merrow Capital expect copper to average 9,800 dollars a tonne next year, whereas the miners' own trade body, which published its outlook on Thursday, sees it closer to 9,100 because of weak building in China.",
    "The industry's own association is less bullish about copper next year than Merrow Capital.",
  ],
  [
    "According to the logistics firm's lawyer, Hana Obrecht, the drivers were self-employed and knew it. The judge, Simon Tarle, disagreed, ruling that all 85 were staff and were owed holiday pay going back to 2019.",
    "The court did not accept the argument of the firm's lawyer that the drivers were self-employed.",
  ],
  [
    '"We are not building a monument, we are building 400 homes," the mayor of Askerly, Jonah Petrie, told councillors on Tuesday night, defending a plan for plain brick terraces on the old cattle market that heritage groups have called drab.',
    'Petrie stood up for the brick terraces, telling councillors that "we are building 400 homes".',
  ],
  [
    '"It is a painful step but a necessary one," wrote Agneta Lorne, chief executive of the furniture chain Stolform, in a letter telling 600 store staff that opening hours would be cut from February.',
    'Stolform\'s boss described the shorter opening hours as "painful" but "necessary".',
  ],
  [
    '"I would rather be slow than sorry," said Bram Otieno, whose firm, Kestrel Freight, has put off driverless lorries for another two years. He added that insurers had been "remarkably patient" with the company.',
    'Having postponed driverless lorries, Bram Otieno of Kestrel Freight said he "would rather be slow than sorry".',
  ],
  [
    'The finance minister, Eszter Balint, called the latest inflation figure "good news, not yet great news" and told MPs that she would keep the cap on bread prices until inflation fell below four percent.',
    'Bread prices will remain capped for as long as inflation is four percent or more, the minister told MPs.',
  ],
  [
    'Despite a slump in orders from Germany, the toolmaker Rauen did not lay anyone off last year, its works council said. Instead, 1,100 staff went on short hours and the state topped up their pay until October.',
    'Nobody was made redundant at Rauen last year even though German demand had fallen away.',
  ],
  [
    "The competition authority refused on Friday to clear the purchase of the grocer Tam's by Fairmarket, finding that shoppers in 41 districts would be left with a single supermarket. Fairmarket said it would not appeal.",
    "Fairmarket was barred from taking over Tam's by an authority worried about choice in 41 districts.",
  ],
  [
    'Nothing in the new tariff law, trade envoy Dao Linh insisted, prevents Vietnam from exporting rice to the bloc, and shipments have in fact risen since it came into force in the autumn.',
    'The law on tariffs does not stop Vietnam selling rice to the bloc, the trade envoy maintained.',
  ],
  [
    'The tenants failed to persuade the court that the rise was unlawful, and from 1 December the 212 flats in Corder Street will cost 60 euros a month more, the housing company Wohnring confirmed on its website.',
    'Having lost in court, the Corder Street tenants will have to pay more from December.',
  ],
  [
    '"It is not impossible that we return to the Baltic route," said ferry boss Lena Oksa, whose company, Norrfart, withdrew its two ships in 2021. Any decision, she said, would depend on the price of fuel next summer.',
    "Norrfart's chief says her company could yet come back to the Baltic route.",
  ],
  [
    'Ondra Steel will build its first electric furnace at Varnik, on the river, rather than at its older works in Pelsta, where 700 people are employed, because the grid connection in Pelsta cannot be strengthened before 2031.',
    'The steelmaker passed over its older works because the grid link there cannot be upgraded until 2031 at the earliest.',
  ],
  [
    'Two of the three ships seized off Oman in March belong to the Greek owner Thalassios Maritime. They were towed to the port of Al Rimal and their crews, mostly Filipino, flew home from there last week.',
    'Most of the sailors who flew home from Al Rimal last week came from the Philippines.',
  ],
  [
    'The textile group Amparo has moved its head office from Bellacosta to Santa Rufina, a two-hour drive inland, while its dye works stays on the coast, where 260 people mix colours for jeans sold in Brazil.',
    "Amparo's dye works has not followed the head office inland.",
  ],
  [
    'A fire at a warehouse in Tarrow East, on the edge of the capital, destroyed 4,000 washing machines on Sunday. The importer, Blanca, said deliveries from its other store, in Hithe, would begin on Wednesday.',
    'Blanca will start sending out goods from its Hithe store on Wednesday, three days after the fire.',
  ],
  [
    'Gasnett plans to drill two exploration wells off Cape Morrin next year if the environment agency grants a permit, its geologist, Ruairi Sexton, told a public meeting attended by about eighty fishermen.',
    "Gasnett's plan for two wells off Cape Morrin hinges on a permit from the environment agency.",
  ],
  [
    'The airline may drop its evening service to Port Maren in the winter timetable, a spokesman said, because too few business travellers have returned. A decision is due by the end of August, once summer bookings have been counted.',
    'Whether the evening flights to Port Maren survive should be settled by the end of August.',
  ],
  [
    'Parliament has yet to vote on the bill, which would raise the minimum wage from 11.20 to 12.10 euros an hour in July. Labour minister Nuno Casal said he was confident that it would pass.',
    'If the bill is adopted, the lowest hourly wage will go up by 90 cents in July.',
  ],
  [
    'The retailer had intended to open 30 shops in Poland by the end of this year, but its new chief, Kasia Wrona, halted the programme in June after only 12 had welcomed customers.',
    'Fewer than half of the planned Polish shops had opened when Kasia Wrona stopped the expansion.',
  ],
  [
    'Work on the Senlow tidal barrage was to have started in April. It has been pushed back to September at the earliest, the developer, Moonwater, said, since the turbine factory in France is running four months late.',
    'Building of the Senlow barrage will not begin until September or later, Moonwater said.',
  ],
  [
    'The Gullane wind farm, 60 kilometres offshore, will generate up to 1.4 gigawatts when its last turbine is installed in 2028, enough for roughly a million households, the Danish developer Havkraft said.',
    'Gullane could supply about one million homes once all its turbines are in place, its developer says.',
  ],
  [
    'Cobalt fetched 14.50 dollars a pound on Tuesday, its lowest since the mine at Kambura reopened, while lithium, which is priced by the tonne, was unchanged at 11,200 dollars, traders in Singapore said.',
    'Lithium held steady at 11,200 dollars a tonne on a day when cobalt was at its cheapest since Kambura reopened.',
  ],
  [
    'A judge gave the builder Stavely six weeks to hand over its accounts to the liquidator, Prue Denholm, who says that about 11 million pounds paid by home buyers in Wexcombe cannot be traced.',
    'The liquidator says it is impossible to trace some 11 million pounds that buyers in Wexcombe paid.',
  ],
  [
    'The pipeline will carry 900,000 barrels a day over 310 miles from the fields at Jebel Arus to a terminal near Port Sadd, the oil ministry said, and should cost 2.2 billion dollars.',
    'Oil will travel about 500 kilometres by pipeline from Jebel Arus to the terminal.',
  ],
  [
    'Vantage Rail lost 74 million euros in the first half, almost all of it in Belgium, where a tunnel stayed shut for 13 weeks. The freight business, which the company had considered selling, earned a small profit.',
    "All but a fraction of Vantage Rail's half-year loss was made in Belgium.",
  ],
  [
    'Sales of electric vans overtook those of diesel ones for the first time in September, the motor trade association said, at 5,310 against 4,980. Petrol vans, once the most popular, came a distant third with 1,040.',
    'Dealers sold fewer petrol vans in September than either electric or diesel ones.',
  ],
  [
    'The bakery chain Ofenlust raised its prices two weeks before the flour tax came in, documents seen by the consumer agency show, although managers had told customers that the tax left them no choice.',
    'The flour tax was not yet in force when Ofenlust made its goods dearer.',
  ],
  [
    'Office vacancy in the harbour district stands at 14 percent, higher than anywhere else in Marlstad, the broker Quay Nine reported, although it was 19 percent two years ago, when three banks left at once.',
    'No part of Marlstad has a higher office vacancy than the harbour district.',
  ],
  [
    'Average pay at the state railway, 3,150 euros a month, is lower than at any of its three private rivals, the union RailUnited said, and the gap with the best payer of them, Sprintbahn, has reached 480 euros.',
    "Sprintbahn's average pay works out at 3,630 euros a month on the union's figures.",
  ],
  [
    'All but two of the 19 directors voted for the rights issue at the insurer Meridia. The dissenters, Paul Ekman and Irja Salo, argued that the company should first sell its stake in a golf resort.',
    'Seventeen members of the Meridia board came out in favour of the rights issue.',
  ],
  [
    'Only some of the 54 cranes at the port of Dalmore were back in use by Friday, and the container terminal, where the cyberattack had struck hardest, stayed shut, harbour master Isla Renn said.',
    'Not every crane at Dalmore was working again by Friday.',
  ],
  [
    'Only tenants who have lived in their flat for ten years or more may buy it at a discount under the scheme, which the city of Brenhov has limited to 3,000 homes this year.',
    'A tenant who moved in eight years ago does not qualify for the discount in Brenhov.',
  ],
  [
    'None of the four bidders for the telephone company met the reserve price of 650 million euros, the privatisation agency said, so the auction will be repeated in the autumn with a lower floor.',
    'The reserve price will be less than 650 million euros when the agency tries again this autumn.',
  ],
  [
    'Half of the 26 trams delivered by the Czech maker Vozka have cracks in their frames, the transit company said. The others passed inspection and will go back on line 4 this weekend.',
    'Thirteen Vozka trams are to return to line 4 at the weekend after passing inspection.',
  ],
  [
    'Lorry drivers blocked the Kestel pass on Monday to protest against a new toll, not, as the interior ministry had first said, over fuel prices. The blockade, which held up 300 vehicles, ended at dusk.',
    "The interior ministry at first gave the wrong reason for Monday's blockade of the Kestel pass.",
  ],
  [
    'Cement maker Torvald said its profit fell by a fifth because a kiln in Estonia broke down twice in the spring. Demand, it stressed, had been strong, and prices were higher than in the previous year.',
    'Torvald blamed breakdowns rather than the market for the drop in its earnings.',
  ],
  [
    'The fund Larkhill sold its stake in the airport in order to pay out retiring teachers, its trustee Gwen Amory said. She rejected suggestions that the fund had lost faith in air travel.',
    'Doubts about air travel were not why Larkhill parted with its airport stake, the trustee insisted.',
  ],
  [
    'A shortage of pilots, rather than bad weather, was responsible for most of the 94 cancellations at Eastjet in December, the aviation authority found. The carrier had blamed fog in letters to its passengers.',
    'Eastjet told passengers that fog was to blame, but the authority pointed chiefly to a lack of pilots.',
  ],
  [
    "Vice-president Marta Osei of the port workers' union led the talks in place of its president, Dirk Haan, who is recovering from an operation. She signed a two-year deal with the stevedores on Saturday.",
    "With the union's president recovering from an operation, its vice-president put her name to the two-year deal.",
  ],
  [
    'Former energy minister Pavol Hricko, now chairman of the gas importer Transvit, told a parliamentary committee that he had warned his successor, Jana Lesna, about the contract as early as 2020.',
    "Transvit's chairman testified that Jana Lesna, who followed him as energy minister, was alerted to the contract in 2020.",
  ],
  [
    'Deputy governor Hugo Lindqvist will run the central bank until a new governor is named. The incumbent, Sofie Brandt, steps down on Friday after her second term, during which inflation fell to 2.3 percent.',
    "The central bank's governor leaves office on Friday, and her deputy will be in charge for now.",
  ],
  [
    'The carmaker promoted its head of design, Yuki Tanabe, to chief operating officer on Tuesday. The top job stays with Rolf Ehlers, who has been chief executive since 2017 and whose contract runs for two more years.',
    'Rolf Ehlers goes on leading the carmaker, whose head of design was named chief operating officer on Tuesday.',
  ],
  [
    'Of the 1.2 billion euros set aside for insulating homes, 480 million has been spent, the audit court said, and two thirds of that went to owners of detached houses in the richer southern districts.',
    'More than half of the money earmarked for insulating homes has yet to be spent, the audit court said.',
  ],
  [
    "Exports of wine to Canada brought in 86 million euros last year, a quarter of the region's total, the growers' council said, with the rest shared mainly between Switzerland and Japan.",
    "In all, the region's wine exports were worth 344 million euros last year.",
  ],
  [
    'The two founders together own 40 percent of the software house Nimbler, with Ada Roux holding 25 percent and her brother Luc the remainder. Pension funds have a third, and employees most of the rest.',
    "Luc Roux's own share of the software house comes to 15 percent.",
  ],
  [
    'The strike cost the mines 31 million dollars in all, the company Orvex reckoned, including 9 million in penalties paid to customers in South Korea for cargoes that were delivered late.',
    "Penalties for late cargoes made up less than a third of the strike's cost to Orvex.",
  ],
  [
    'After the reshuffle, trade secretary Noor Haddad keeps her post, while Emil Strand loses the transport portfolio to Beatriz Loor, a former bus company manager. The finance brief is unchanged.',
    'Beatriz Loor, who once managed a bus company, takes over transport from Emil Strand.',
  ],
  [
    "Credit agency Palmer Reed left Ghana's rating unchanged at B but withdrew the positive outlook it had attached in May, citing slower tax receipts. The finance ministry said it was disappointed by the decision.",
    'Ghana retains its B from Palmer Reed, though the outlook is no longer positive.',
  ],
  [
    'The glassworks in Immenau retains its contract with the brewer Hoppe, worth 5 million euros a year, but has lost the smaller order from a perfume house in Switzerland, manager Sven Dahlke said.',
    'Though a Swiss perfume house has gone, the bigger customer, Hoppe, stays with the Immenau glassworks.',
  ],
  [
    'Residents of the Quarry Lane estate have won the right to keep their allotments, although the city will take back the car park beside them, where 90 flats are to be built from next year.',
    'The 90 new flats at Quarry Lane will rise on the car park, while the allotments are spared.',
  ],
  [
    'The Ferrant nuclear plant, where a leak was found in May, is still shut, and its operator, Lumen, said on Thursday that it would not restart before the inspectors had checked all 38 valves.',
    'Ferrant will stay closed until every one of its 38 valves has been examined, according to Lumen.',
  ],
  [
    'Since the bypass opened in October, lorries no longer pass through the centre of Hollin, where the air had breached legal limits for years. Buses still do, but they switch to battery power at the bridge.',
    'Buses, unlike lorries, still drive through the middle of Hollin.',
  ],
  [
    'Jorun Vik is no longer the largest shareholder of the salmon farmer Fjordlaks. She sold half her stake to a Chilean group in June, which leaves her with 11 percent and a seat on the board.',
    'Before she sold to the Chilean group, Jorun Vik owned 22 percent of Fjordlaks.',
  ],
  [
    'The ban on selling new gas boilers, in force since January, remains in place for new buildings, but the government lifted it for existing houses last month after protests by plumbers in three cities.',
    'Gas boilers may once again be sold for existing houses, though not for new buildings.',
  ],
  [
    "Brackwater Rovers sold 8,310 season tickets this summer, up from 6,900 a year ago, although the club's finance chief, Owen Tarrel, cautioned that the average price had fallen because of a new discount for under-18s.",
    'Season ticket sales at Brackwater Rovers came to just over 8,300 this summer.',
  ],
  [
    'The Ostley Museum of Weaving has lent 14 tapestries to a gallery in Portugal and will receive nine painted chests in return, according to its curator, Mirela Donati, who described the exchange as long overdue.',
    'Nine painted chests are to come to the Ostley museum under its exchange with the Portuguese gallery.',
  ],
  [
    'The University of Carrick Sands admitted 4,120 first-year students in September, 480 fewer than its target, and the registrar, Dr Helge Moen, put the gap down to a shortage of rooms in the town.',
    'Carrick Sands had hoped to take in 4,600 first-year students in September.',
  ],
  [
    "The potter Tobias Wren, who died on Friday at 91, fired his first kiln at 16 in a yard behind his uncle's bakery in Dunhollow, and went on working there for more than seven decades.",
    "Wren was still a teenager when he first fired a kiln behind his uncle's bakery in Dunhollow.",
  ],
  [
    "Father Dominic Achebe has served the parish of St Orla's for 23 years, longer than any of his four predecessors, and will mark the anniversary on Sunday with a Mass followed by a supper in the hall.",
    "None of the four priests before Achebe spent as many as 23 years at St Orla's.",
  ],
  [
    'The new organ at Marle Abbey will be heard for the first time on 3 May, eleven days before its formal dedication by the abbot, since the builders want to test the pipes with an audience present.',
    'The formal dedication of the Marle Abbey organ falls on 14 May.',
  ],
  [
    'Trials for the junior squad, first set for Monday, were put back to Thursday of the same week because of frost at the Coldbeck ground, said the coach, Annika Rowe, who expects about 60 girls to turn up.',
    "Frost at Coldbeck pushed the junior squad's trials back by three days.",
  ],
  [
    'Although the Hallam Reel cinema dates from 1931, its famous ceiling was painted in 1947 by a former prisoner of war, Enzo Battaro, whom the owner paid in meals and free tickets.',
    'The ceiling of the Hallam Reel was painted 16 years after the cinema itself was built.',
  ],
  [
    'Exam results at Quayle High will not be released until Friday, two days later than planned, after a courier mislaid the maths papers, the deputy head, Simon Okonjo, told pupils at an assembly.',
    "Quayle High's exam results were originally due out on Wednesday.",
  ],
  [
    'The tour by the Varnholt Philharmonic opens in Norway on 2 October and closes in Finland 19 days later, with 11 concerts in between, the orchestra announced on its website on Monday morning.',
    "The orchestra's autumn tour will finish in Finland on 21 October.",
  ],
  [
    'The poet Henrike Salo was taught by the novelist Jonas Brill, whose own last book she later translated into Finnish, a task that, by her account, took four years and ended their friendship.',
    "It was Salo who turned Brill's final book into Finnish.",
  ],
  [
    'The violinist Maud Perrine, who was sued by her agent, Kit Doyle, over unpaid fees, won the case on Thursday when a judge found that the contract had lapsed before the recordings were made.',
    'Doyle lost the lawsuit that was brought against Perrine over fees.',
  ],
  [
    "Rugby's Dunmore Stags were beaten 24-19 by Alderholt, who scored two tries in the last four minutes, and Stags captain Huw Prys said afterwards that his team had fallen asleep when it mattered.",
    'Alderholt came out on top against Dunmore Stags by five points.',
  ],
  [
    "The rabbi of the Kessel Street congregation, Naomi Adler, was nominated for the city's peace medal by the imam of the neighbouring mosque, Yusuf Demirel, with whom she has run a food bank since 2016.",
    "Demirel put Adler's name forward for the peace medal.",
  ],
  [
    'The curator Sven Loder was hired by the Bruckmere Gallery in April to replace Tilda Marsh, who had herself recommended him to the trustees before she moved to a museum in Chile.',
    'The trustees at Bruckmere had Loder commended to them by the woman whose job he took.',
  ],
  [
    "The film's producer, Lena Ortolan, said the release had been held back by a dispute over music rights, whereas its director, Ravi Chand, put it down to what he called plain cowardice.",
    'According to Ortolan, a row over the rights to music delayed the film.',
  ],
  [
    'Students at the Fenwick Conservatory had been warned about the damp, the union says, but the principal, Clara Holm, insists that no such message was sent before the ceiling of the cello room came down.',
    'Holm denies that students were alerted to the damp before the cello room ceiling fell.',
  ],
  [
    "The archdeacon, Miles Penhale, told the synod that the bells of St Wilfrith's were cracked beyond repair, quoting a report by the engineer Ada Thorne, who had spent two days in the tower last month.",
    "Thorne's report concluded that the St Wilfrith's bells could not be mended.",
  ],
  [
    'Asked about the goal, the captain, Elif Soner, would say only that she had not seen it, but the opposing coach, Brita Lang, said that the ball had been a full foot over the line.',
    'Lang maintained that the ball had crossed the line.',
  ],
  [
    '"I did not retire from running; running, if you want the truth, retired from me," the marathon champion Nils Hagedorn told an audience of schoolchildren in Orrest on Monday, to loud laughter.',
    'Hagedorn told the children in Orrest that "running ... retired from me".',
  ],
  [
    'The critic Hugo Bantry wrote that the play was "neither good enough to admire nor bad enough to enjoy", though he had kind words for the set, a revolving lighthouse built by students.',
    'Bantry found the play "neither good enough to admire nor bad enough to enjoy".',
  ],
  [
    '"There was no plan, there was no money and there was certainly no talent," the singer Dot Maguire said with a grin as she looked back at the first days of her band, the Cold Kippers.',
    'Maguire said that in its first days the Cold Kippers had "no plan" and "no money".',
  ],
  [
    "The Ministry of Culture did not refuse the festival's request for a licence, contrary to reports on Sunday; it had asked for two further documents, both of which the organisers sent on Monday.",
    'Reports that the culture ministry had refused to license the festival were wrong.',
  ],
  [
    'It would not be untrue to say that the referee helped Marlock, their coach, Ivo Sand, conceded after the 2-1 win over Beech Hill, which came courtesy of a penalty in the 93rd minute.',
    'Sand admitted that Marlock had been helped by the referee.',
  ],
  [
    'No pupil at Cray Bridge Primary failed the reading test this year, the first time that has happened since it was brought in, said the head, Martin Osei, who credited a scheme with local pensioners.',
    'Every child who sat the reading test at Cray Bridge this year passed it.',
  ],
  [
    'The actor Conrad Filby denied that he had ever refused to work with the director Mina Hauke, saying that the two had simply failed to find dates that suited them both since 2019.',
    'Filby says that he has never turned down the chance to work with Hauke.',
  ],
  [
    'All but two of the 16 paintings stolen from the Lusk Collection in 2009 have been recovered, police in Belgium said on Friday, after the latest was found behind a wardrobe in a guest house.',
    'Police say that 14 of the paintings taken from the Lusk Collection have turned up.',
  ],
  [
    "The cyclist Paula Renn was born in Chile, learned to ride in Denmark and now races for Slovenia, her mother's country, for which she won bronze in the time trial on Saturday.",
    "Renn's medal on Saturday was won in the colours of Slovenia.",
  ],
  [
    'The Fallow Street Mosque has moved its Friday prayers to the sports hall in Elmgate while its own dome is repaired, work which the builders expect to finish before Ramadan, the secretary, Idris Kamara, said.',
    'Friday worshippers from the mosque are praying in an Elmgate sports hall during the repairs.',
  ],
  [
    'The rowing crew from Stavely will train in Italy until the end of March and then move to a lake in Austria, where the altitude is greater, according to the head coach, Bram Ottley.',
    'After March, the Stavely rowers will be training at a greater altitude in Austria.',
  ],
  [
    "The only surviving costume from the opera's premiere is kept not in the Tarvia opera house but in the museum at Dellbrook, where it was left in 1962 by the soprano's sister, Hanne.",
    "It is Dellbrook's museum that has the sole remaining costume from the opera's first night.",
  ],
  [
    'The University of Hask intends to close its department of Slavic languages in 2027, subject to a vote of the council in May, and has promised that the 83 students enrolled there may finish their degrees.',
    "A plan to shut Slavic languages at Hask still needs the council's vote.",
  ],
  [
    'The director Alma Reyes-Holt has finished shooting "Nine Wells" and hopes to show it at the Lido festival in Cape Moran in September, though the selectors have not yet seen so much as a trailer.',
    'Filming of "Nine Wells" is over, but its place at the Cape Moran festival is not assured.',
  ],
  [
    'The Museum of Clocks in Aldersea could reopen by Easter if the heating is repaired in time, its manager, Floyd Anker, said, while warning that he would not put a penny on it.',
    "Anker held out the possibility of an Easter reopening for Aldersea's clock museum.",
  ],
  [
    "The basketball team's owner, Gil Navarre, has signed a contract to build a 9,000-seat arena at Port Ellery, where work is to start in July, two years after the old hall was condemned.",
    'Construction of the Port Ellery arena is scheduled to get under way in July.',
  ],
  [
    'A statue of the hurdler Effie Lomax, to be unveiled by her coach on Sunday, was cast from the melted-down railings of the track in Hathersby where she used to train as a girl.',
    'Railings from her old Hathersby track have been turned into a statue of Lomax.',
  ],
  [
    "The great bell of Almoner's Tower weighs 3.2 tonnes, and the firm that will recast it, Hobday & Pirelle, says that about 200 kilograms of metal will be added to correct its tone.",
    "Around a fifth of a tonne of metal will go into correcting the bell's tone.",
  ],
  [
    'The director\'s cut of "Harbour Song" lasts 204 minutes, over an hour longer than the version released in 2003, and will be shown with two intervals at the Regent in Blackmoor Quay this weekend.',
    'At more than three hours long, the director\'s cut of "Harbour Song" comes with two intervals.',
  ],
  [
    'Sixth-formers at Marram College will have 25 hours of teaching each week from September, up from 22, which the principal, Edie Novak, said was made possible by two gifts from former pupils.',
    "Sixth-formers' weekly teaching at Marram is set to rise by three hours.",
  ],
  [
    "Rent for the studios at Tanner's Yard will go up from 12 to 15 pounds per square metre a month, according to the landlord, Olney Estates, which says that the artists were consulted in the spring.",
    "Each month, artists at Tanner's Yard will pay three pounds more for every square metre.",
  ],
  [
    'Ticket prices at the Opera of Mont Clair will rise by 4 per cent in January, less than the 7 per cent that the management had wanted, after a campaign led by the retired teacher Odile Barrat.',
    'The management had sought a steeper rise in opera ticket prices than the one agreed.',
  ],
  [
    'The goalkeeper Ewa Lis joined Sorrel Athletic in 2018, a year before the club turned professional, and has outlasted five managers, three owners and, as she likes to point out, one stadium.',
    'Sorrel Athletic had not yet turned professional when Lis arrived.',
  ],
  [
    'Boys at the Loxleigh schools are now slightly less likely than girls to study a foreign language, a survey by the Halcyon Trust found, a reversal of the position a decade ago.',
    'According to the Halcyon Trust, a Loxleigh girl is now likelier than a boy to study a foreign language.',
  ],
  [
    'Villa Rasta have paid 11 million euros for the winger Jo Tavi, just short of the club record that they set in 2021 when they bought the Uruguayan forward Nico Paz for 11.5 million.',
    'Villa Rasta spent more on Paz than they have on Tavi.',
  ],
  [
    'Hattie Dunmore made her screen debut only after her sister had turned the part down, she told an audience in Skerrow, and she kept the rejection letter framed above her bath for 40 years.',
    "Dunmore's sister had been offered the role before her.",
  ],
  [
    "Every school in the Tamsin valley except St Bride's has adopted the four-and-a-half-day week, the county said, and the governors there are to vote again on the matter after the holidays.",
    "St Bride's is alone among the Tamsin valley's schools in not adopting the shorter week.",
  ],
  [
    "Of the band's four founders, only the drummer, Col Hendry, will take part in the reunion tour, which starts in Ireland in May, the other three having refused for reasons of health, money and pride.",
    'Three founding members of the band will not be on the reunion tour.',
  ],
  [
    'Not all the churches in the deanery will hold a Christmas Eve service, the rural dean, Prue Allardyce, said, because three priests share 17 buildings, one of which has no electricity.',
    "Some of the deanery's churches will go without a service on Christmas Eve, according to Allardyce.",
  ],
  [
    "Neither of the films that Otto Grieg made in Argentina has ever been shown abroad, a scholar at the Ravel Institute has established, though one won a prize from a farmers' union in 1956.",
    "Both of the films from Grieg's time in Argentina have yet to be screened abroad.",
  ],
  [
    'The festival in Larkhaven will feature authors from 21 countries, and half of its 60 events will be free, among them every one of those meant for children under 12, the programme shows.',
    "Thirty of the Larkhaven festival's events will cost nothing to attend.",
  ],
  [
    'Sister Benedicta Roe learned Arabic to read the letters of a merchant who once owned her convent, she told the Plain Courier, and only later used it in her work with refugees.',
    "It was a merchant's letters that led Sister Benedicta to learn Arabic.",
  ],
  [
    'The school in Averley dropped its uniform because of what it cost families, the head, Joan Tidy, said, rejecting suggestions that a petition signed by 400 pupils had had anything to do with it.',
    "Tidy puts the end of Averley's uniform down to its expense for families.",
  ],
  [
    "The publisher pulped 5,000 copies of the cookery book after a reader noticed that one recipe called for a poisonous mushroom, and not, it stressed, because of its author's quarrel with a rival chef.",
    'A dangerous ingredient was what led the publisher to pulp the cookery book.',
  ],
  [
    'Chess players at the Sandholm Open were searched on entry this year as a result of a scandal in 2022, when a competitor was found with an earpiece hidden in a hearing aid.',
    "A scandal over a hidden earpiece lies behind the searches at this year's Sandholm Open.",
  ],
  [
    'Canon Felicity Marsden, who became dean of Ellerton in May, once worked as a stage manager, and has asked the choir to rehearse its entrances until, as she puts it, nobody trips over a candle.',
    'The dean of Ellerton was formerly a stage manager.',
  ],
  [
    'The Bureau of Monuments, led until last week by Irma Vogt, has a new acting director, Jens Palmer, who was previously its chief archivist and who says that he does not want the post for good.',
    'The acting head of the Bureau of Monuments used to be its chief archivist.',
  ],
  [
    'Miriam Sato, first violin of the Keld Quartet, has been chosen as the artistic director of the Isle Sound festival, succeeding the composer Rolf Haig, who held the office for 12 years.',
    "Haig's successor in charge of the Isle Sound festival's artistic side is a violinist.",
  ],
  [
    'The assistant coach of the Delvane Bears, Ty Okoro, took charge on Sunday because the head coach, Dirk Vance, was serving a one-match ban for throwing a clipboard at a vending machine.',
    'With Vance banned, the Bears were led on Sunday by his assistant.',
  ],
  [
    'The Sisters of the Lamp run 12 schools in Kenya and seven in Uganda, with a combined roll of some 8,000 pupils, and depend on gifts for a quarter of what they spend each year.',
    'Between Kenya and Uganda, the Sisters of the Lamp have a total of 19 schools.',
  ],
  [
    'The swimmer Lars Ahlgren won three golds, a silver and two bronzes at the games in Corvalle, one medal more than he had collected at the last edition, when he was only 17.',
    "Ahlgren's haul of medals at the previous games was five.",
  ],
  [
    "Nearly two-thirds of the 1,500 books in the late professor's study were inscribed by their authors, according to the dealer Silas Penn, who has spent five months cataloguing them for the family.",
    "Silas Penn says that most of the professor's 1,500 volumes bore an inscription from the author.",
  ],
  [
    'The cricket club in Sandal Green owes 340,000 pounds, of which 290,000 is due to the tax authorities and the remainder to a caterer, its chairman, Devraj Pill, told members on Tuesday evening.',
    'Sandal Green cricket club is in debt to a caterer to the tune of 50,000 pounds.',
  ],
  [
    'Although the council withdrew its grant, the puppet theatre in Marsh Lane has held on to its lease, its charity status and all 11 of its staff, the founder, Agnes Bewley, said proudly.',
    "No one employed by the puppet theatre has gone, despite the grant's withdrawal.",
  ],
  [
    "The Museum of Polar Travel has given back the two sledges claimed by an Inuit community but retained the 40 photographs, which, its lawyers say, were bought from the photographer's widow.",
    'The photographs remain with the museum, whereas the sledges have been returned.',
  ],
  [
    'Fallbrook were relegated on the final day in spite of a 3-0 win, because Tern Valley, who had started the afternoon a point ahead of them, also won, by a goal in stoppage time.',
    "Tern Valley avoided the drop at Fallbrook's expense.",
  ],
  [
    'The publisher Quill & Anchor dropped its poetry list in March, yet the poet Magda Ferrow remains with the house, which will bring out her memoir and a book about bees next year.',
    'Ferrow is staying with Quill & Anchor even though it has abandoned poetry.',
  ],
  [
    "Girls have been admitted to Ravelscar School since 2015, and the chapel is no longer compulsory, but the old boys' dinner, the head, Toby Laidlaw, confessed, is still held in Latin.",
    'Pupils at Ravelscar are not obliged to go to chapel any more.',
  ],
  [
    "The once all-male choir of Wexley Minster has had a girls' section for six years, its director, Paul Hone, said, and this winter the two groups will for the first time sing together.",
    "Wexley Minster's girls' section has yet to sing alongside the other group.",
  ],
  [
    'The Odeon Arcade is not a bingo hall any longer: since August it has shown films again, four a day, under the management of Kay and Dean Purvis, a brother and sister from Hulme Cross.',
    'The Purvises are now screening films in a building that had been used for bingo.',
  ],
  [
    'Smoking on stage, once allowed at the Apollo in Kirkmoor with a written permit, has been forbidden since the spring, so the detective in "Grey Ash" now sucks a pencil instead of a pipe.',
    'Actors could formerly get permission to smoke on the Kirkmoor stage.',
  ],
  [
    'The council spent $4.2 million on legal fees last year and $1.7 million on road repairs, according to accounts released on Friday by the treasurer, Olga Mandry, who called the contrast "embarrassing".',
    'Mending roads cost the council $1.7 million last year, its accounts show.',
  ],
  [
    "Turnout in Sunday's mayoral run-off in Castrelle was 49.7 percent, the electoral commission said, against 61.2 percent in the first round a fortnight earlier, when the weather had been better.",
    "About half of Castrelle's electorate took part in the run-off for mayor.",
  ],
  [
    'The bill passed its second reading by 204 votes to 187 after a debate that ran past midnight, with 11 members of the governing Union party voting against their own ministers.',
    'Despite a revolt in the Union party, the bill cleared second reading by a margin of 17.',
  ],
  [
    "Of the 48 people detained during Saturday's march through Velkov, 12 were released the same night without charge, police spokesman Jiri Dolan said; the rest are to appear before magistrates this week.",
    'Thirty-six of those held at the march through Velkov are due in front of magistrates.',
  ],
  [
    'A jury of seven women and five men took less than three hours on Friday to acquit the former fire chief, Otto Bresnan, of taking gifts from a company that sells ladders.',
    'Twelve jurors cleared the ex-fire chief of accepting presents from a ladder supplier.',
  ],
  [
    'The average wait for a criminal trial in Hadding County has come down from 14 months to nine, Clerk of Court Jeanine Poole said, although fraud cases still take two years.',
    'Criminal trials in Hadding County now come to court five months sooner on average than they did.',
  ],
  [
    'The ban on overnight parking, approved by the town council in May, does not take effect until 1 September, giving residents of the harbour quarter a summer to find other places, deputy mayor Sile Corrigan said.',
    'Though agreed in May, the overnight parking ban comes into force only in September.',
  ],
  [
    'The verdict in the Kolm bribery case, first set for Monday, was put off by two days after one of the lay judges broke an ankle, the court said in a message to reporters.',
    'Judgment in the Kolm bribery trial is now due on Wednesday.',
  ],
  [
    'Grace Adeyo, who won the Upper Morris seat in 2019, said her husband had lost it four years earlier "by being polite", and that she did not mean to repeat the error.',
    "Adeyo's husband was beaten in Upper Morris in 2015, before her own success there.",
  ],
  [
    'The inquiry sat on Tuesday and Wednesday last week; the police commissioner gave evidence on the first day, and his predecessor, who had flown in from Malta, on the second.',
    'It was on Wednesday that the previous police commissioner testified to the inquiry.',
  ],
  [
    "It was not until the third ballot that the archdeacon's brother, Ferenc Halas, was elected speaker of the assembly, with 101 votes, after two rivals had withdrawn over lunch.",
    'The assembly needed three ballots to make Ferenc Halas its speaker.',
  ],
  [
    'The finance minister was dismissed by Premier Hanne Oster on Friday, hours after he told a radio station that she had lied about the deficit and would do so again.',
    'Oster sacked the finance minister, who had said on the radio that she lied about the deficit.',
  ],
  [
    "A constable who had been bitten by a suspect's dog was carried to the ambulance by the suspect himself, Inspector Noreen Dalby said, before the man was handcuffed and driven to the station.",
    'The suspect bore the bitten officer to an ambulance and was afterwards put in handcuffs.',
  ],
  [
    "It was not the opposition but three members of his own party who called for Mayor Desmond Ruhl's resignation at Thursday's session, reading out a list of 22 unpaid bills.",
    'Mayor Ruhl faced demands to step down on Thursday from within his own ranks.',
  ],
  [
    'Judge Samira Kohl turned down a request by the defence to have the prosecutor removed from the case, saying that bad manners in a corridor were not yet a ground for anything.',
    'The defence failed in its attempt to get the prosecutor taken off the case.',
  ],
  [
    'The Liberal Action party was outpolled in Westmark by the Smallholders, who took 34 percent to its 31, despite a visit from the president in the last week of the campaign.',
    'In Westmark the Smallholders finished three points ahead of Liberal Action.',
  ],
  [
    'The chief constable of Eastmoor, Janet Rudge, was cautioned for speeding by one of her own probationers, who said he had not recognised her, and she wrote to thank him.',
    'A probationer gave his own chief constable a caution for driving too fast.',
  ],
  [
    'The claim that ballot boxes had been left in a corridor overnight was made by a cleaner, Rosa Intxau, and confirmed the next day by the returning officer, who apologised to all the candidates.',
    'The returning officer acknowledged that ballot boxes had stood overnight in a corridor.',
  ],
  [
    'Asked about the rumour, Chief Whip Alastair Penn referred reporters to the treasurer, Wendy Moir, who said, "There is no hole in the accounts, only a dip." Both then left for a dinner.',
    'Treasurer Wendy Moir denied that there was any hole in the accounts.',
  ],
  [
    'Quoting her late father, a judge, Minister Elke Tornau said in Bremmen on Saturday that "a law nobody can read is a rumour", and promised to have the tax code rewritten by next year.',
    'Tornau borrowed her father\'s phrase that "a law nobody can read is a rumour".',
  ],
  [
    'Police said the march had drawn 4,000 people, while the organisers spoke of 11,000 and a counting firm hired by a broadcaster, Kanal Sjo, arrived at 6,200.',
    "The firm's count of the crowd came out above the police figure but below the organisers' claim.",
  ],
  [
    '"The budget is, I am sorry to say, a promise with no wallet, and the minister knows it," said opposition spokesman Ferdy Okoro, who nevertheless announced that his group would abstain.',
    'Okoro called the budget "a promise with no wallet" but said his group would not vote against it.',
  ],
  [
    '"I have never, in thirty-one years on this bench, seen evidence handled so badly," Judge Colm Tierney said, before sending the jury home and ordering the police to list every bag by noon.',
    'In 31 years on the bench, Judge Tierney said, he had never "seen evidence handled so badly".',
  ],
  [
    'The governor joked that the ferry scandal had "more leaks than the ferry", then turned serious and told the legislature that two officials had been dismissed and a third was on unpaid leave.',
    'The scandal, quipped the governor, leaked more than the boat did.',
  ],
  [
    '"We shall not be moved, and we shall certainly not be moved to Keller Road," tenant leader Bridie Marsh told the planning committee, which had proposed to rehouse 60 families there.',
    'Bridie Marsh told the committee that the tenants "shall not be moved".',
  ],
  [
    "It would be wrong to say that the minister had not been warned, the inquiry's chair, Lady Ferris, said on Monday; two memos had reached his desk before the prison roof gave way.",
    'According to Lady Ferris, the minister received warnings before the roof of the prison collapsed.',
  ],
  [
    "Few delegates at Saturday's meeting in Port Umaka disagreed when chairman Emeka Nduru said the alliance had failed to avoid a humiliating defeat in the coastal states.",
    'Nduru told the meeting that the alliance had suffered a humiliating loss in the coastal states.',
  ],
  [
    "The appeals court did not uphold the lower court's refusal to release the documents, which concern the purchase of 14 patrol boats, and gave the ministry ten days to hand them over.",
    'Under the appeal ruling, the ministry must give up the patrol-boat papers within ten days.',
  ],
  [
    'The president did not veto the bill but did not sign it either, her spokesman said, and under the constitution it became law at the end of last month without her name on it.',
    'The bill took legal force although the president never put her signature to it.',
  ],
  [
    'All but one of the nine councillors present voted against the casino licence, the exception being Horace Plumb, whose nephew owns the site, and who said he had misheard the question.',
    'Eight of the councillors in attendance opposed licensing the casino.',
  ],
  [
    'The suspects were arrested in Lucerra, Italy, and will be tried in Graubach, Austria, where the bank vault was emptied, prosecutors in both countries said in a joint statement on Thursday.',
    'Caught in Italy, the suspects in the bank vault case will stand trial in Austria.',
  ],
  [
    'The constitutional court sits in Dorvan, not in the capital, Meln, and its eleven judges must travel there by train on the first Monday of every month.',
    'Dorvan, rather than the capital, is where the judges of the constitutional court convene.',
  ],
  [
    'Celso Barra, who was born in Angola and grew up in the Dutch port of Veerhaven, was chosen on Friday as the first foreign-born mayor of Lindebeek, some 80 kilometres inland.',
    'Lindebeek has picked an Angolan-born mayor who spent his childhood in Veerhaven.',
  ],
  [
    'Officers found the stolen chain of office under a bridge at Tadmere, two miles downstream of the town hall in Corley Bridge from which it was taken on Christmas Eve.',
    "The chain of office missing from Corley Bridge's town hall was recovered at Tadmere.",
  ],
  [
    'The city plans to buy 40 electric patrol cars by 2028, Mayor Irena Doll said, but has so far paid for only six, which are used by parking inspectors.',
    'Out of a planned 40 electric patrol cars, the city has paid for six.',
  ],
  [
    'The foreign affairs committee is expected to approve the treaty on Thursday, its chair, Jan Obermoor, said, after which the full chamber must still vote before it can be ratified.',
    'The treaty cannot be ratified until the whole chamber has voted on it.',
  ],
  [
    "Ministers had intended to abolish the jury for fraud cases, but the plan was quietly withdrawn in March, and Tuesday's bill on court reform leaves juries in place as before.",
    'The court reform bill does not do away with juries in fraud trials.',
  ],
  [
    'Commissioner Hana Drevitz may step down if the inquiry finds that she knew of the wiretaps, her lawyer said on Wednesday, though he stressed that no such finding had been made.',
    'A finding that she was aware of the wiretaps could lead Commissioner Drevitz to quit, her lawyer said.',
  ],
  [
    'Work on the new courthouse in Saltreby, promised for last spring, began only on Monday, when a lone digger arrived to cheers from solicitors at the windows across the road.',
    "Construction of Saltreby's courthouse got under way on Monday, later than had been promised.",
  ],
  [
    'A court in Solvang Fjord ordered the newspaper to pay 1.5 million kroner, or about $140,000, to former minister Tor Hegland, whom it had confused in a caption with a poacher of the same name.',
    'The paper must pay ex-minister Hegland roughly $140,000 after mixing him up with a poacher.',
  ],
  [
    'Demonstrators used to be kept half a kilometre from parliament; under the rules agreed by the speaker on Friday they may come as close as 250 metres, provided they bring no drums.',
    'The distance that protesters have to keep from parliament has been halved.',
  ],
  [
    'Former banker Lucan Vise will serve 30 months, his sentence having been reduced from five years because he helped investigators find 12 million lei in a lake house.',
    "Vise's jail term was cut to two and a half years on account of his help to investigators.",
  ],
  [
    'Each of the 60 polling stations on the island will receive 1,200 ballot papers, packed in bundles of one hundred, the electoral board said on Thursday, with spares held at the customs house.',
    'Every polling station on the island is to get a dozen bundles of ballot papers.',
  ],
  [
    'Burglaries in Nordskar fell for the fourth year running, though by less than in the year before, Police Chief Arne Solheim told the county assembly, citing 1,130 cases against 1,172.',
    'Burglaries in Nordskar kept falling, but the latest drop was smaller than the previous one.',
  ],
  [
    "The mayor's salary will go up by 2 percent and the deputy mayor's by 5, the town clerk said, leaving the mayor, at 84,000 euros, still the better paid by a wide margin.",
    'The deputy mayor gets the bigger percentage rise yet goes on earning less than the mayor.',
  ],
  [
    'The motion was tabled before the scandal broke and debated after it, Speaker Ines Caldor recalled, so that members who had signed it in boredom found themselves voting on it in fury.',
    'At the time the motion was put down, the scandal had not yet come to light.',
  ],
  [
    'Seventeen candidates are standing for the vacant seat in Ballyderg, five more than last time, among them a butcher, two brothers and a man who has changed his name to None Of Them.',
    'The previous contest for the Ballyderg seat drew a dozen candidates.',
  ],
  [
    'Not all the judges agreed: Justice Hollis Bram, alone among the seven, would have let the conviction stand, writing that the confession "was clumsy but free" and that the search was lawful.',
    'Only one of the seven justices was in favour of upholding the conviction.',
  ],
  [
    'Of the 25 mayors in the valley, the only one who backed the dam was Ursel Matt of Hinterau, and even she said on Friday that she was having second thoughts.',
    "Twenty-four of the valley's mayors did not support the dam.",
  ],
  [
    'Every party except the Monarchists signed the pledge not to use paid trolls, and the Monarchists, who have one deputy, said that they could not afford any.',
    'The Monarchists were the sole party to withhold its signature from the pledge on trolls.',
  ],
  [
    'Some, though by no means all, of the prisoners freed under the amnesty will have to report weekly to police, the justice ministry said; those convicted of tax offences will not.',
    'Tax offenders let out under the amnesty are spared weekly visits to the police.',
  ],
  [
    "The session was suspended not because of the protesters in the gallery, who were quiet, but because a pipe had burst above the clerks' table, Speaker Maud Ellery said.",
    'A burst pipe, rather than the protest, brought the session to a halt.',
  ],
  [
    'Viktor Sand said he had voted for the bill, which he dislikes, because a defeat in the lower house would have allowed ministers to bring back a tougher version after the summer.',
    'Sand backed a bill he does not like for fear of a harsher one.',
  ],
  [
    'The bridge toll was introduced to pay for the bridge, but since 2015, when the debt was cleared, the income has gone to the county police, according to the auditor, Hollis Greer.',
    'Money from the bridge toll now helps to finance the county police, the auditor says.',
  ],
  [
    'Although his doctor had advised rest, Chancellor Bruno Feld said it was the loss of the tax vote on Monday that had made him resign, and that he had "never felt fitter".',
    'Feld put his resignation down to defeat in the tax vote, not to his health.',
  ],
  [
    'Dame Ottoline Price, who as chief inspector of prisons wrote the report, has since been appointed head of the parole board, and it was in that role that she met reporters on Tuesday.',
    'The author of the report, now in charge of the parole board, met the press on Tuesday.',
  ],
  [
    'Acting mayor Paulo Renck, a former goalkeeper who took over when Mayor Silvia Duarte went on maternity leave, will hand the chain back to her on 2 May.',
    'On 2 May Duarte is due to take over again from her stand-in as mayor.',
  ],
  [
    "The bill's author, the member for Easterly, Jonah Pike, is also chairman of the fisheries committee, which will examine it next week; he has promised to leave the chair during the vote.",
    "The fisheries committee's chairman wrote the bill that his own panel will consider.",
  ],
  [
    "The king, who under the constitution appoints the prime minister, on Monday asked Liv Tandberg, the outgoing education minister, to form a government, after the Centrists' leader gave up trying.",
    'The task of putting together a cabinet has passed to the outgoing education minister.',
  ],
  [
    "The party's income last year was 4 million euros, of which 3 million was public money, its treasurer, Benno Falk, said, and nearly all of it was spent on posters.",
    'Public funds made up three quarters of what the party took in last year.',
  ],
  [
    'Each of the four brothers was ordered to pay $25,000 towards the cost of rebuilding the courthouse annexe they had set alight, Judge Tanner Boyd ruled on Wednesday in Pine Hollow.',
    'Together the brothers must come up with $100,000 for rebuilding the annexe.',
  ],
  [
    'Two thirds of the 9,000 objections to the motorway were identical letters, the inspectorate said, but the other 3,000, many of them handwritten, would be read one by one.',
    'Some 6,000 of the objections to the motorway had exactly the same wording.',
  ],
  [
    "In the lower house the coalition has 88 of 150 seats; in the Senate, where it holds 30 of 60, it has to rely on the casting vote of that chamber's president, Amadou Sarr.",
    'The coalition occupies exactly half of the seats in the Senate.',
  ],
  [
    "Mayor Ottavia Renzi lost her majority on the council but not her office, since she is directly elected, and will have to bargain with the Pensioners' list over every budget.",
    'Renzi remains mayor even though she no longer commands a majority on the council.',
  ],
  [
    "Defying every poll, the Workers' Bloc did not lose a single one of its 19 seats in Sunday's municipal elections in Torrevalle and came within 40 votes of a twentieth.",
    "All 19 of the Workers' Bloc seats in Torrevalle were retained on Sunday.",
  ],
  [
    'Patrolman Gus Whitaker was acquitted of assault but dismissed from the force for lying about it, and his pension, the board ruled on Friday, is his to keep.',
    "Whitaker's pension is safe despite his sacking from the force.",
  ],
  [
    'The region will lose two of its five courts, those at Lamsk and Borodin Hill, under a plan approved on Tuesday, but the family court in Oresh survives.',
    'Three courts will be left in the region once the approved plan is carried out.',
  ],
  [
    'The state of emergency declared in August expired on Friday and was not renewed, Interior Minister Sefa Malua said, although soldiers will go on guarding the two power stations.',
    'The state of emergency is over, but troops are staying on guard at the power stations.',
  ],
  [
    'Nine years after the vote to replace it, the old penal code is still in use in the courts of the southern province, lawyers there say, because nobody has printed the new one.',
    'Courts in the southern province have yet to switch to the new penal code, lawyers say.',
  ],
  [
    'Captain Leroy Banks, once the governor\'s bodyguard and now her sharpest critic, said at a rally in Duttering that he no longer believed a word she said "except about the weather".',
    'Banks used to protect the governor whom he now criticises.',
  ],
  [
    'The Turnip Party, banned in 2011, was allowed to register again last month and will field 30 candidates in October, its founder, the comedian Ruta Aske, said in a video.',
    'No longer outlawed, the Turnip Party means to put up candidates in October.',
  ],
  [
    'Edwin Gorse was a member of the planning board until 2020, when he fell out with its chairman over a supermarket; his wife, Delia, joined the board in the following year and sits on it today.',
    'Delia Gorse serves on the planning board that her husband left in 2020.',
  ],
  [
    "Surveyors found 38 potholes on Lark Hill and 61 on Denton Rise in a single morning, the residents' group said, and the council, which aims to fill any hole within ten days, has promised to send a team.",
    "In one morning 61 potholes were counted on Denton Rise, according to the residents' group.",
  ],
  [
    'The appeal had a target of £20,000, but donors gave £31,500 in under a month, said the hospice fundraiser Carol Netley, who put the response down to a film made by the nurses.',
    "Donations to the hospice beat the appeal's target by £11,500, on Carol Netley's figures.",
  ],
  [
    'Ticket sales for the Abbotsmere fireworks came to 4,970, the Lions Club said, compared with 3,120 last year, when rain fell all evening and the bonfire could not be lit until nine.',
    "Almost 5,000 tickets were sold for this year's fireworks at Abbotsmere.",
  ],
  [
    "Of the 46 staff at the Cotterill shoe factory, 40 have been offered work at the firm's plant in Norley, the union said, but the remainder, all in the packing room, face redundancy in March.",
    'Six packing-room staff at the Cotterill factory are facing the loss of their jobs in March.',
  ],
  [
    'Driver Ian Cresswell was fined £300 for using his phone at the wheel and ordered to pay £110 in costs, after a police camera filmed him on the Welland bypass with both hands off the wheel.',
    'Counting costs as well as the fine, Ian Cresswell must pay £410 for using his phone while driving.',
  ],
  [
    'The pool at Ashby Lodge, which was due to reopen on 2 May, will now do so on 16 May, the leisure trust said, because tiles ordered from Italy were held up at the port.',
    "Swimmers must wait a fortnight longer than planned for Ashby Lodge's pool to reopen.",
  ],
  [
    'The burglary took place on Saturday night but was not reported until Monday, Detective Constable Ruth Hobday said, as the family who live at the farm in Nether Wick had been away at a wedding.',
    "It was Monday before anyone reported Saturday night's burglary at the Nether Wick farm.",
  ],
  [
    'Council offices in Tidmoor will not reopen after the holiday until Thursday 4 January, a notice says, although the emergency housing line, which took 160 calls last Christmas, will be answered throughout.',
    "Tidmoor's council offices open again on 4 January, once the holiday is over.",
  ],
  [
    'The mobile library last called at Stonebeck in October 2019, parish clerk Annie Wragg said, and villagers have had to catch a bus to Marfield, nine miles away, to change their books ever since.',
    'Stonebeck has had no visit from the mobile library since the autumn of 2019.',
  ],
  [
    'The trial of two brothers accused of stealing lead from seven churches begins on Wednesday at Harwick Crown Court, a day later than listed, because one of the barristers has been ill.',
    'The church lead trial at Harwick had originally been listed to start on a Tuesday.',
  ],
  [
    'Postman Gil Ferrand was pulled from the flooded ford at Oxley by farm worker Zosia Banik, who waded in up to her chest after hearing him shout, and his van was recovered the next morning.',
    'Zosia Banik rescued the postman, Gil Ferrand, from the flooded ford at Oxley.',
  ],
  [
    'Landlord Percy Clegg was sued by his tenant, Amy Dace, over damp that, she said, had ruined her piano. The county court awarded her £2,400, and he has until 30 June to pay.',
    'Dace took her landlord, Percy Clegg, to court over the damp and won £2,400.',
  ],
  [
    'Neighbours have been complaining about the cockerel kept by Vince Harling in Orchard Close since the spring, and the council has served him with a notice to keep the bird indoors before 7am.',
    'Vince Harling has been ordered by the council to keep his cockerel inside until seven in the morning.',
  ],
  [
    "The mural on the gable end of the Temperance Hall was painted by sixth-formers from St Aldate's under the eye of the artist Bruno Keyes, who had himself been taught there in the 1990s.",
    "Pupils of St Aldate's painted the hall's mural with the artist Bruno Keyes supervising.",
  ],
  [
    'After the semi-final was abandoned, Welbury FC reported the referee, Alan Tighe, to the county association, which has decided to take no action against him but has warned the club about its supporters.',
    'The county association will not act against referee Alan Tighe, whom Welbury FC had reported.',
  ],
  [
    '"It is a lovely building in the wrong place," the ward member, Councillor Shona Blyth, told the planning meeting, which the developer\'s architect, Piers Lyle, had opened with a set of slides.',
    'Councillor Blyth thought the building lovely but wrongly sited.',
  ],
  [
    "The hospital's medical director, Dr Owen Tarbuck, denied that beds had been closed to save money, as the nurses' union claimed last week, and said a sickness bug had forced the decision.",
    "The claim that the beds were shut to save money came from the nurses' union.",
  ],
  [
    "Jeweller Tamsin Rook told the court she had recognised the robber by his limp. The defendant, Shaun Maddox, said in evidence that he had been at his sister's flat watching the snooker that afternoon.",
    "Maddox testified that he spent the afternoon at his sister's watching snooker.",
  ],
  [
    'Speaking for the taxi drivers, Faisal Butt said that the new rank was "an accident waiting to happen"; highways officer Meg Trueman, who had drawn it up, said it met every standard in force.',
    'The rank, in the view of the taxi drivers\' spokesman, is "an accident waiting to happen".',
  ],
  [
    'Asked whether the tip at Barrow Lane would close, waste manager Phil Cant said: "We have no plans to shut it this year, next year or, as far as I can see, at any time."',
    'Of the Barrow Lane tip, Phil Cant said: "We have no plans to shut it this year".',
  ],
  [
    '"The children were braver than I was," said Olga Perrin, the teacher who led 26 pupils out of the smoke-filled hall at Mossfield Infants by the kitchen door. "I just counted heads and kept talking."',
    'Teacher Olga Perrin said that the pupils she led to safety had been braver than she was.',
  ],
  [
    'Judge Clement Orr told the defendant, a bookkeeper who stole £62,000 from a donkey sanctuary, that she had "repaid kindness with greed" and that prison could not be avoided.',
    'In the judge\'s words the bookkeeper who stole from the sanctuary had "repaid kindness with greed".',
  ],
  [
    'Grandmother Edna Foyle, whose bungalow was struck by lightning on Sunday, said that the bang was "like a bus coming through the loft" and that her cat had not been seen since.',
    'Foyle likened the sound of the lightning hitting her bungalow to a bus coming through the loft.',
  ],
  [
    "Councillors did not reject the scheme for 40 homes at Tanner's Field, as one report had it; they put off a decision until they have seen the view of the drainage board, the chair said.",
    "A decision on the 40 homes at Tanner's Field has been deferred by councillors.",
  ],
  [
    'It is not true that the maternity unit at Holm Valley has stopped taking bookings, the trust said after a rumour spread online, although home births have been suspended since 1 February.',
    'Bookings are still being taken by the Holm Valley maternity unit, the trust said.',
  ],
  [
    'Nobody in the Old Mill flats was unaware of the fire door that would not close, resident Mandy Speight told the inquiry, because a notice about it had hung in the lobby for two years.',
    'Everyone in the Old Mill flats knew about the faulty fire door, Mandy Speight told the inquiry.',
  ],
  [
    "Driving instructor Nigel Bose was cleared of careless driving after the bench heard that the cyclist's own camera showed the lights had been green. He had always denied the charge.",
    'The bench found Nigel Bose not guilty of careless driving.',
  ],
  [
    'The tribunal rejected the firm\'s claim that cook Lena Moss had not been dismissed, and ruled that the text message she was sent at midnight, with the words "don\'t come back", had ended her employment.',
    'Lena Moss was indeed dismissed by the midnight text message, the tribunal ruled.',
  ],
  [
    'The market is moving from Chapel Street, where it has been held since 1921, to the car park behind the corn exchange, traders were told, until new drains have been laid in the street, probably in August.',
    'Traders will have their stalls behind the corn exchange while Chapel Street gets new drains.',
  ],
  [
    "Paramedics were called at 6pm to a collision on the Thorpe roundabout, from which a motorcyclist, aged 24, was flown to Leeminster General rather than the nearer St Luke's because his injuries needed a neurosurgeon.",
    "The injured motorcyclist was taken by air to Leeminster General, although St Luke's was closer.",
  ],
  [
    'Stolen tools worth £9,000 were found in a lock-up in Deepdale, eleven miles from the building site at Ottery Cross where they had been taken, after a plasterer recognised his own drill in an online advert.',
    'The tools had been stolen at Ottery Cross and turned up in a Deepdale lock-up.',
  ],
  [
    'Born in Jamaica and brought up in Hartley Wood, bus driver Winston Gale will retire to Spain next month after 38 years at the depot, where colleagues have given him a brass bell.',
    'Winston Gale grew up in Hartley Wood and will spend his retirement in Spain.',
  ],
  [
    'The county proposes to cut the speed limit through Netherby from 40mph to 30mph, and drivers have until 12 October to comment. If nobody objects, the signs will go up before Christmas.',
    'A lower speed limit of 30mph is being proposed for Netherby.',
  ],
  [
    'The trust hopes to begin rebuilding the pier at Saltmere in two years\' time, but has first to find £1.8m, said its chair, Lorna Beale, who described the sum as "frightening but not impossible".',
    'Rebuilding of Saltmere pier has not begun, since the trust must first raise £1.8m.',
  ],
  [
    'Headteacher Dawn Ritchie may drop Latin from September if fewer than ten pupils choose it, she told parents, though she added that she would be sorry to and that eight had signed up already.',
    'Latin might disappear from lessons in September if too few pupils opt for it.',
  ],
  [
    'The new surgery in Cowper Road opened its doors on Monday, three months late, and the practice manager said that all 6,400 patients had been moved across from the Victorian villa it replaces.',
    "Cowper Road's new surgery is now open, three months behind schedule.",
  ],
  [
    "Runner Jamie Stroud covered 84 kilometres round the playing field at Cotherton on Saturday, a little over 52 miles, to pay for his nephew's wheelchair, and wore out two pairs of shoes.",
    'Stroud ran more than 50 miles round the Cotherton playing field to fund a wheelchair.',
  ],
  [
    "The python that escaped from a flat in Gower Street was found eleven days later beneath a neighbour's bath. It measures two and a half metres and is, the owner Kit Bellamy said, entirely harmless.",
    "The runaway python, which is 250 centimetres long, turned up under a neighbour's bath.",
  ],
  [
    'Roadworks on the Felton flyover will last 18 months, the highways agency said, and one lane in each direction will be kept open except for four weekends, when traffic will be sent through the village.',
    'The Felton flyover faces a year and a half of roadworks.',
  ],
  [
    'Half a tonne of litter was picked from the beach at Porthwen by 120 volunteers on Sunday, most of it fishing net, and the council will weigh a second load, from the dunes, this week.',
    'Volunteers gathered 500 kilograms of rubbish from Porthwen beach on Sunday.',
  ],
  [
    'Crime on the Furzedown estate is down by 12 per cent on last year, the police said, but car thefts there, which had been falling, have gone up from 19 to 33.',
    'Car thefts on the Furzedown estate have increased even though crime overall has dropped.',
  ],
  [
    'No fewer than 90 people crammed into the chapel at Rudge for the meeting on the wind farm, whose promoters had put out 50 chairs, and the questions went on until after eleven.',
    'More people came to the wind farm meeting in Rudge than there were chairs put out.',
  ],
  [
    'Clerk Morag Innes had warned the council about the cracks in the bandstand long before its roof gave way in June, her emails show, but money for repairs was not voted until the week after.',
    'Money to repair the bandstand was agreed only after its roof had collapsed.',
  ],
  [
    'Council tax in Overdale will rise by 2.9 per cent, less than the 4.9 per cent in neighbouring Kirkmere Vale, and a typical household will pay £1,710 a year from April.',
    'Kirkmere Vale faces a steeper rise in council tax than Overdale.',
  ],
  [
    'The gale reached 74mph at Skerry Head at 3am, and at Port Annan, where it blew down the scout hut, the strongest gust was eight miles an hour slower, the weather centre said.',
    "The wind at Port Annan got up to 66mph, going by the weather centre's figures.",
  ],
  [
    'All but two of the 17 shops in Regent Arcade have signed new leases, its owner, Lockton Estates, said. The pair that have not are a wig-maker and a phone repairer.',
    'Fifteen of the shops in Regent Arcade have new leases, says the owner, Lockton Estates.',
  ],
  [
    'The only survivor of the greenhouse fire at Hadley Nurseries was a forty-year-old cactus, said owner Derek Toft, who lost some 3,000 seedlings and a collection of orchids that he had begun as a boy.',
    "Toft's cactus came through the greenhouse fire, but his orchids did not.",
  ],
  [
    "Not every parent was in favour of the blazer, as a show of hands at Friday's meeting made plain, but the governors of Lytton High voted by ten to one to bring it in.",
    'Some parents at Lytton High did not support the introduction of the blazer.',
  ],
  [
    'Without exception the five candidates for the Bridge ward promised to fight the closure of its post office, at a hustings in the Methodist hall that was attended by about eighty people.',
    'Every one of the Bridge ward candidates pledged to oppose the post office closure.',
  ],
  [
    'Half of the ten beaches in the district, including Sandy Bay and the Cove, were rated excellent this year, three were good, and the others, both near the sewage works at Holt, were poor.',
    "Two beaches near Holt's sewage works were rated poor this year.",
  ],
  [
    "The carnival queen's float was pulled out of Saturday's parade not for lack of money but because its tractor would not start, said the secretary, Bill Orrin, who had to apologise to the schoolgirls on board.",
    "A tractor that refused to start kept the carnival queen's float out of the parade.",
  ],
  [
    "Gale-force winds, and not vandals as was first thought, brought down the Christmas tree in Market Place, the town clerk said after looking at film from the bank's security camera.",
    'The wind was to blame for toppling the Market Place Christmas tree, the town clerk said.',
  ],
  [
    'Money from the sale of the vicarage will go towards heating the church, the churchwardens said, since the bells, for which it was originally intended, have been restored with a legacy from a parishioner.',
    'The churchwardens will put the proceeds of the vicarage sale towards heating.',
  ],
  [
    'Greengrocer Sal Moretti has stopped accepting cards because of the fees, which cost him £2,600 last year, and says that, if anything, his trade has picked up since.',
    'Fees are the reason why Sal Moretti, the greengrocer, no longer takes cards.',
  ],
  [
    'Prudence Garth, who took over as Lord Lieutenant from Sir Basil Noakes in July, opened the new wing of the museum last week, where a tank of seahorses proved more popular than the speeches.',
    "The museum's new wing was opened last week by the Lord Lieutenant.",
  ],
  [
    "Former fire chief Ray Dutton, now the chairman of the county's cadet corps, said that the drill hall at Wexton, which he had first entered as a boy of twelve, must be saved.",
    'The chairman of the cadet corps wants the drill hall in Wexton to be saved.',
  ],
  [
    "The acting head of Bishop's Walk School, Hilary Quill, wrote to parents on Friday that she would step back to her former post of deputy when the new head, Paul Denholm, arrives in January.",
    "Hilary Quill will be deputy head again once Paul Denholm takes charge at Bishop's Walk School.",
  ],
  [
    "Barristers' clerk Jude Fennel has been elected president of the Ormsdale Beekeepers, succeeding Dora Plimsoll, who becomes treasurer after nine years at the head of a society that has 140 hives.",
    'Jude Fennel has replaced Dora Plimsoll as president of the Ormsdale Beekeepers.',
  ],
  [
    "Of the 320 people who answered the council's survey on the high street, 240 wanted cars kept out at weekends, the report says, though several shopkeepers said they had never received the form.",
    'Three in four of those who replied to the survey wanted the high street car-free at weekends.',
  ],
  [
    "Three schools will share the £75,000 left by the late butcher Reg Hyde, with Oakwood getting £35,000, St Anne's £25,000 and the rest going to the infants' school where his wife used to cook.",
    "The infants' school where Reg Hyde's wife cooked is to receive £15,000 of his money.",
  ],
  [
    "The turnout in Thursday's parish poll was 28 per cent, returning officer Max Teale said, the highest since 2003, and those voting were in favour of the playing-field sale by 411 to 397.",
    'Fewer than a third of the electorate took part in the parish poll on Thursday.',
  ],
  [
    "Nineteen of the marina's 80 berths are empty, harbour manager Cal Rudd said, blaming a rise in fees that he insisted had been forced on him by the cost of dredging.",
    "The marina has 61 berths occupied, going by the harbour manager's figures.",
  ],
  [
    'The Cross Keys has kept its place in the good pub guide, its landlady said, but lost the star that it was given in 2020 for its food, after a change of cook.',
    'The Cross Keys remains in the good pub guide, though without its star for food.',
  ],
  [
    'Councillor Ned Rowe did not lose his seat after all: a recount on Friday, asked for by his agent at two in the morning, turned a deficit of four votes into a lead of one.',
    'Ned Rowe hung on to his council seat by a single vote following a recount.',
  ],
  [
    'Staff at the Dalby lace works will keep their pension rights but not their canteen, the new owner, a firm from Portugal, told a meeting, adding that no jobs would go before next summer.',
    'Under its new owner the Dalby lace works will lose its canteen.',
  ],
  [
    'The weekly bin round in Fairoak, which was cut to fortnightly during the strike, is back to normal, the contractor said, but garden waste is piling up and will not be collected before May.',
    "Fairoak's bins are once more being emptied every week, the contractor said.",
  ],
  [
    'Twelve years after the mine shut, its brass band still rehearses on Tuesdays in the lamp room, cornet player Sid Larch said, although only two of the 22 members ever worked underground.',
    "The mine's band continues to meet for practice in the lamp room, long after the pit closed.",
  ],
  [
    'Mother of three Kelly Vance, who used to swim every morning at the lido, has not been back since it began charging £9 in April, she said, and now goes to the lake instead.',
    'Kelly Vance has stopped swimming at the lido and now uses the lake.',
  ],
  [
    'The ban on barbecues in Heron Park was lifted on Monday after rain, rangers said, but the one on swimming in the lake, imposed when blue-green algae was found, stays in force until further notice.',
    'Swimming in the lake at Heron Park is still forbidden.',
  ],
  [
    'Gritting lorries in the county, which until last winter had names chosen by officials, are now named by schoolchildren, and the latest of the 24 is called Sir Skids-a-Lot, the roads department said.',
    "It is no longer officials who choose what the county's gritting lorries are called.",
  ],
  [
    'The Tansley burns centre treated 1,186 patients in 2022 and 948 in 2023, manager Olu Bankhead said, a fall he put down to a ban on garden fireworks that took effect that spring.',
    'Patients treated by the Tansley burns centre in 2023 numbered fewer than a thousand.',
  ],
  [
    'A flock of 340 flamingos, among them 55 grey-feathered chicks, settled on the salt pans at Qasrin this week, ornithologist Leila Bensaid said, the most since counts began in 1983.',
    'Leaving aside the chicks, 285 flamingos have come down on the Qasrin salt pans.',
  ],
  [
    'The drug cut migraine days from nine a month to four among those who took it, while those on a dummy pill went from nine to seven, the trial run from Ferrolim found.',
    'Patients given the dummy pill were left with seven migraine days a month, the trial showed.',
  ],
  [
    "Beekeepers in the Vosk hills lost 5,980 of their 12,100 hives over the winter, the association's secretary, Danil Horak, said, in what he called the worst season since the mite arrived.",
    'Nearly half of the hives kept in the Vosk hills did not survive the winter.',
  ],
  [
    "The telescope's mirror is 6.2 metres across and was ground over 19 months to within 20 nanometres, said optician Wim Darel, whose father worked on a smaller one in Chile.",
    'Grinding the 6.2-metre mirror took more than a year and a half.',
  ],
  [
    'Patients were to be moved into the new wing at Castle Merrow on 8 June, but a fault in the oxygen supply delayed the transfer until 22 June, when the last bed was wheeled across at dusk.',
    "A faulty oxygen supply meant that Castle Merrow's new wing received its patients two weeks late.",
  ],
  [
    'The ibex, declared extinct in the Vallone park in 1931, was brought back there in 1964 with twelve animals from Austria, and the herd passed 500 in the spring of 2020.',
    'Thirty-three years after being declared extinct in the Vallone park, the ibex was reintroduced there.',
  ],
  [
    'It was not until Friday, three days after the ewes began to die, that the laboratory in Ulverbridge named anthrax as the cause, farmer Beth Corran said.',
    'Ewes had been dying since Tuesday by the time the Ulverbridge laboratory blamed anthrax on Friday.',
  ],
  [
    'Heart surgeon Viktor Almasy performed his first transplant in 1979 and his last, the 612th, in 2008, and he died on Sunday aged 84 at his home beside Lake Teszt.',
    "From first to last, Viktor Almasy's transplants spanned almost three decades.",
  ],
  [
    'The agency meant to launch its lunar orbiter in March, then in July; it flew at last on 2 November, twelve hours after a thunderstorm had chased engineers from the pad.',
    'At the end of October the lunar orbiter was still on the ground, months behind schedule.',
  ],
  [
    'Farmer Gil Hathersage, who had been gored by the bull last year, was rescued from its pen on Monday by his daughter Meg, a vet, who drove a tractor between them.',
    'Meg, a vet, saved her father Gil Hathersage from the bull with the help of a tractor.',
  ],
  [
    'The drugs firm Calomel was sued by 214 haemophilia patients in Belgium and itself sued its supplier, Blutwerk, which in December agreed to repay half of whatever damages were awarded.',
    'Calomel, taken to court by patients, in turn brought a case against its supplier.',
  ],
  [
    'Astronomer Noor Talvik was introduced to the woman she would succeed, Ada Grell, by a janitor who had found them both locked out on the observatory roof in 1988.',
    'Noor Talvik went on to succeed Ada Grell, whom she met through a janitor.',
  ],
  [
    'The ministry had accused the growers of poisoning eagles, but a court in Pavlinsk ordered it on Thursday to apologise to them and to pay 3 million roubles for their lost contracts.',
    'Growers accused of poisoning eagles must get an apology from the ministry, the Pavlinsk court ruled.',
  ],
  [
    'A seal pup found by schoolchildren on Wrabley sands bit the warden who came to collect it, and both were treated the same afternoon at the surgery of vet Colm Duddy.',
    "Bitten by the pup, the warden was treated at a vet's surgery, as was the animal.",
  ],
  [
    '"Nobody was ill on my watch," said ship\'s doctor Elke Brandis, disputing the account of her captain, Hugo Stam, who had told the port authority at Meerhaven that eleven passengers were feverish.',
    "Captain Hugo Stam reported eleven feverish passengers, an account that his ship's doctor disputed.",
  ],
  [
    'Minister Andrej Kolm called the new flu plan "ready", a description that Professor Ruta Sild, who drafted most of it, declined to endorse when reporters reached her in Tarnupe.',
    'The main drafter of the flu plan would not endorse the minister\'s description of it as "ready".',
  ],
  [
    'Fishermen say the seals are taking half the cod in the Bight of Sorna; biologist Karin Melby, who has examined the stomachs of 300 of them, puts the proportion at a twelfth.',
    "By Karin Melby's reckoning the seals eat far less of the cod than fishermen claim.",
  ],
  [
    "The quake's magnitude was given as 5.9 by the observatory at Monte Caro and 6.1 by the national institute, whose figure the civil protection chief, Ana Lubrano, used in her briefing.",
    'In her briefing, civil protection chief Ana Lubrano spoke of a magnitude of 6.1.',
  ],
  [
    'Told that the heifer had been cloned, the auctioneer, Lachlan Breen, said he could not have cared less; the buyer, he added, had said much the same and asked only about her milk.',
    "According to Lachlan Breen, the only thing the buyer enquired about was the heifer's milk.",
  ],
  [
    '"This hospital, for all its leaks and its lifts that never come, is the best place in the country to have a heart attack," cardiologist Ravi Chettle told the council on Tuesday.',
    'Ravi Chettle described the leaky hospital as "the best place in the country to have a heart attack".',
  ],
  [
    'Asked about the fire that destroyed his seed bank, botanist Osric Vail paused, then said: "We have lost forty years, no more, and no one was hurt, so please don\'t call it a tragedy."',
    'Osric Vail did not want the burning of his seed bank to be called "a tragedy".',
  ],
  [
    'The review says that staff at the Dunfallow clinic acted "with great kindness and, on the night in question, with great speed", and that the boy\'s death could not have been prevented.',
    'Clinic staff at Dunfallow behaved "with great kindness" and could not have prevented the death, the review concluded.',
  ],
  [
    '"I have never said that the ice is safe; I have said that nobody has drowned," the lake warden, Mikko Raunio, told anglers who complained about his signs at Vesijoki.',
    'Lake warden Mikko Raunio denied ever having told people that the ice was safe.',
  ],
  [
    'The commission did not find that the midwives had failed to call a doctor; on the contrary, it said, they had called three times before one came to the ward at Easter Dyke.',
    'Midwives at Easter Dyke did summon a doctor, the commission established.',
  ],
  [
    'It would be wrong to say that no otters live on the Wend, ecologist Tara Moxley told the inquiry: she has filmed four, two of them cubs, below the weir at Stoke Amble.',
    'Otters do live on the Wend, where Tara Moxley has filmed four.',
  ],
  [
    'Few of the 70 volunteers failed to finish the six-month course of injections, and none of those who did drop out gave side effects as a reason, trial coordinator Jun Okabara said.',
    'Most of the volunteers completed the course of injections, trial coordinator Jun Okabara said.',
  ],
  [
    'Senators did not reject the fertiliser levy outright but voted 31 to 27 to send it back to the farming committee, where it may be amended before the summer recess.',
    'The senate returned the fertiliser levy to committee instead of killing it altogether.',
  ],
  [
    'Not one of the engineers who examined the heat shield thought it unsafe, chief designer Paolo Renzetti said, although two would have liked another test before the crew boarded.',
    'Two engineers wanted a further test of the heat shield, though neither considered it unsafe.',
  ],
  [
    'The serum was developed in Tromvik, tested in Bangura and is bottled in Ballyfane, a village in Ireland where the factory, once a creamery, employs 140 people.',
    'A former creamery in an Irish village is where the serum gets bottled.',
  ],
  [
    'Rather than release the lynx at Corrie Dhu, as first announced, the trust let them go on the far side of the loch, at Balnamurrie, where there are fewer sheep.',
    'Balnamurrie, and not Corrie Dhu, is where the trust set the lynx free.',
  ],
  [
    'Dr Sabine Ferrault, born in Cameroon and trained in Canada, has spent most of her working life in Bolivia, whose government honoured her on Monday for ridding two provinces of kissing bugs.',
    'Honoured by Bolivia, the Cameroon-born doctor Sabine Ferrault received her training in Canada.',
  ],
  [
    'The avalanche started above the ski station at Roc Blanc, missed it, and buried instead a cattle shed 2 kilometres down the valley at Les Orges, killing 19 cows but no people.',
    'It was at Les Orges that the avalanche killed 19 cows, the ski station being spared.',
  ],
  [
    'Under a plan the board will vote on in May, the Hale Barrow hospital would close its 40-bed stroke ward and hand the patients to Crewdon, 50 kilometres away.',
    "Closure threatens Hale Barrow's stroke ward, depending on how the board votes in May.",
  ],
  [
    "The Tarn-3 capsule has been built and tested but will not fly before its parachute is certified, which the agency's head, Idris Coll, hopes will happen by Christmas.",
    'Although Tarn-3 is built, certification of its parachute is still to come.',
  ],
  [
    'The almond growers of Sierra Lenta, who had threatened to plough up their trees, called off the protest on Sunday when the minister promised to come and see the drought for himself.',
    "A promise of a ministerial visit led Sierra Lenta's almond growers to drop their protest.",
  ],
  [
    'If the trial in 900 schoolchildren confirms the early results, the nasal spray could be in pharmacies by 2027, said Anneke Troost, who invented it in her garage in Oosterbroek-Dam.',
    "Anneke Troost's nasal spray may reach pharmacies by 2027, provided the schoolchildren's trial bears out the early results.",
  ],
  [
    'The reserve had planned to cull 200 deer this winter, yet marksmen shot only 64 before heavy snow stopped them, head ranger Ilse Mahn said, and the rest will be left until next year.',
    'Far fewer deer were shot in the reserve this winter than had been intended.',
  ],
  [
    'The python that escaped from the Wickstow school laboratory is 1.4 metres long, or about the height of a ten-year-old, said caretaker Reg Plumley, and weighs no more than a cat.',
    'A snake just under a metre and a half long got out of the Wickstow school laboratory.',
  ],
  [
    'Patients at the Serrano clinic wait 90 minutes on average to see a doctor, twice as long as at the public hospital across the street, the consumer league found.',
    'At the public hospital opposite the Serrano clinic the average wait is 45 minutes.',
  ],
  [
    'The glacier lake above Pangmo has risen 250 centimetres since 2018, geologist Tenzin Wangdal said, and siphons can lower it by no more than 10 centimetres a month.',
    'Since 2018 the lake above Pangmo has come up two and a half metres.',
  ],
  [
    'A dose costs 1,200 yen in Japan and the equivalent of 3 dollars in India, where a local firm makes it under licence, said Dr Asha Renganath, who led the survey of 14 countries.',
    'The locally made dose sells in India for the equivalent of 3 dollars, Dr Asha Renganath said.',
  ],
  [
    "Crop insurers paid out 310 million dollars after last year's hail, compared with 450 million the year before, although, the federation noted, more farms had made a claim.",
    'Despite a rise in the number of farms claiming, crop insurers paid out less than the year before.',
  ],
  [
    'The cuckoos arrived on 16 April, two days later than last year but five earlier than the average of the past three decades, birdwatcher Nils Ockelbo noted in his diary.',
    "Nils Ockelbo's diary shows that the cuckoos came earlier than the thirty-year average.",
  ],
  [
    'Deaths from asthma in the port district fell by a fifth, more than anywhere else in the city, in the three years after ships were made to switch off their engines in dock.',
    'No part of the city saw a steeper drop in asthma deaths than the port district.',
  ],
  [
    'Before the surgeon, Mireille Jauzac, made the first cut, the robot had already been checked twice and restarted once, said the report, which cleared her of any haste.',
    'The robot was restarted ahead of the first incision, according to the report.',
  ],
  [
    'Never has so little snow fallen on the Hochwand in January as this year, meteorologist Franz Urleb said: 12 centimetres, 3 fewer than in 1989, until now the leanest on record.',
    'The previous low for January snow on the Hochwand was 15 centimetres, in 1989.',
  ],
  [
    'All but three of the 28 turtles nursed at the Port Selwyn sanctuary were returned to the sea on Sunday; those kept back will need another month, said volunteer Dee Aguilar.',
    'Twenty-five turtles from the Port Selwyn sanctuary went back to the sea on Sunday.',
  ],
  [
    "The nursing college takes men as well as women, but of this year's intake of 120 only two are men, said principal Rosa Imbert, whose own brother was the first to enrol in 1991.",
    'Women account for 118 of the 120 students the nursing college took this year.',
  ],
  [
    'No mammal other than the bat is native to the island of Sant Ovo, where rats, goats and rabbits were all brought in by sailors, the naturalist Clement Fry wrote.',
    'Clement Fry wrote that the bat is the only native mammal on Sant Ovo.',
  ],
  [
    'Every farm within 3 kilometres of Brudholm must keep its hens indoors, and so must those beyond if they have more than 500 birds, the Danish veterinary service ordered on Monday.',
    'Farms with more than 500 birds must house their hens even outside the 3-kilometre zone.',
  ],
  [
    'Some of the stranded scientists had frostbite and all were hungry, the pilot Dag Henningsen said after flying the nine of them out of Camp Borealis in two trips.',
    'Hunger affected all nine of the scientists whom Dag Henningsen flew out of Camp Borealis.',
  ],
  [
    'The research ship turned back not because of the storm, which it could have ridden out, but because its cook had appendicitis, expedition leader Catriona Mull radioed on Wednesday.',
    'A case of appendicitis, rather than bad weather, made the research ship turn round.',
  ],
  [
    'Scientists at the Elmory station painted the cows with zebra stripes to keep off biting flies, an idea that came, said entomologist Yumi Sakado, from a joke at a Christmas party.',
    'The stripes painted on the cows were meant to ward off flies, however jokingly the notion arose.',
  ],
  [
    'A blocked drain, and not the old boiler that nurses had long complained about, caused the flood that shut three operating rooms at Wistover General on Thursday, engineers found.',
    "Engineers cleared the boiler of blame for Thursday's flood at Wistover General.",
  ],
  [
    "Satellite pictures were bought at first to count elephants; only later did the reserve's staff, led by Moses Adoula, realise they showed where the poachers slept.",
    'Counting elephants was the original purpose of the satellite pictures that turned out to reveal where poachers slept.',
  ],
  [
    'Rice prices in the Philippines rose this month even though the harvest was good, said analyst Liza Montoro, since typhoons had washed out the bridges to Port Amihan.',
    'It was washed-out bridges, not a poor harvest, that Liza Montoro held responsible for dearer rice.',
  ],
  [
    'Hector Barlow-Finch, hospital chaplain at the time and now Bishop of Thornmere, sat with the crash victims all night, the matron recalled in a talk marking 25 years since the disaster.',
    'The man who is today Bishop of Thornmere kept the crash victims company through the night.',
  ],
  [
    'Acting director Suda Phromchai, who takes over the space agency for good in January, signed the contract for two communications satellites on Friday beside the finance minister.',
    "The contract for the two satellites bears the signature of the space agency's acting director.",
  ],
  [
    "Professor Emeka Uzodike, the academy's treasurer, presented the prize because its president, Dame Harriet Coyle, was herself one of the three winners, for work on the memory of crows.",
    "Dame Harriet Coyle, the academy's president, was among those who won the prize.",
  ],
  [
    'Chief vet Marek Tulin was overruled by the farm minister, who had appointed him two months before, when he asked for the horse fair at Jarovice to be called off.',
    "The farm minister turned down the chief vet's request to cancel the Jarovice horse fair.",
  ],
  [
    "Of the 84 million euros that Slovakia set aside for rural surgeries, 21 million went on buildings and the remainder on salaries, which the doctors' chamber called a sensible split.",
    "Salaries absorbed three-quarters of Slovakia's money for rural surgeries.",
  ],
  [
    'The first drought payment, of 400 pesos a head, came in June and the second, twice as large, in August, cattlemen in the Rio Lento district said.',
    'Together the June and August drought payments came to 1,200 pesos a head, according to the cattlemen.',
  ],
  [
    'Buildings and roads cover 9 percent of the Lorvan basin, forest 38 percent and farmland all the rest, according to a map drawn by the survey office from aerial photographs.',
    "Farmland takes up just over half of the Lorvan basin, the survey office's map shows.",
  ],
  [
    'The wildlife park at Tregannow has lost its licence to keep big cats but not the one for primates, so the four lions must go by Easter while the lemurs stay.',
    'The Tregannow park may go on keeping its lemurs despite the loss of another licence.',
  ],
  [
    'Though the hurricane sank her boat and smashed the tanks in her laboratory, marine biologist Yadira Pons saved 22 years of notebooks by wrapping them in a tent and climbing a lighthouse.',
    "Two decades of Yadira Pons's notebooks came through the hurricane, unlike her boat.",
  ],
  [
    'The Saltmarsh hospital trust gave up its plan for a helipad but held on to the meadow it had bought for it, which is now let to a neighbour for grazing.',
    'The meadow once intended for a helipad remains in the hands of the Saltmarsh hospital trust.',
  ],
  [
    'Leprosy, once so common in the Ganwar district that it had three hospitals for the disease, has not been recorded there since 2014, and the last of the buildings is now a school.',
    'One former leprosy hospital in the Ganwar district nowadays serves as a school.',
  ],
  [
    'The seeds that Captain Aldous Merrin brought from Peru in 1841 can still sprout, botanists at Kelmere showed last week, whereas those he gathered a year later have turned to dust.',
    'Seeds brought from Peru in 1841 are still able to germinate, the Kelmere botanists demonstrated.',
  ],
  [
    'Since the lighthouse keeper left in 2003 nobody has lived on Stroma Beg, but terns, which avoided the island while his dogs were there, now nest on it by the thousand.',
    "Stroma Beg, shunned by terns in the days of the keeper's dogs, has thousands of them nesting today.",
  ],
  [
    'Sniffer dogs had located 19 survivors under the ruins of the Hotel Meridor by dawn, said rescue leader Kaspar Lund, while the number of dead stood at 33 and two dozen guests had yet to be traced.',
    "By dawn, 19 people had been found alive beneath the Hotel Meridor's rubble with the help of dogs, Kaspar Lund said.",
  ],
  [
    'It is not true, Foreign Minister Paulo Rezende said, that Portugal never answered the Tervanian note; a reply went out by courier on 3 March, and the embassy in question has signed for it.',
    'Portugal did reply to the note from Tervania, Foreign Minister Paulo Rezende insisted.',
  ],
  [
    "The order to evacuate Ward C was not given until 4:15 a.m., according to the hospital's own log, nearly two hours after the first alarm, and by then the lifts had stopped.",
    'Hospital records show that the order to clear Ward C came at a quarter past four in the morning.',
  ],
  [
    'All but three of the 27 crew of the trawler Svanur were winched to safety before it broke up on the reef at Blackholm, coastguard officer Helga Bjarnadottir said; divers will look for the missing on Monday.',
    "Twenty-four of the Svanur's crew were lifted off before the trawler went to pieces, a coastguard officer said.",
  ],
  [
    'The Tervanian army spent 2.97 billion crowns on fuel last year, an audit by the firm Holm & Bryce shows, or 38 percent more than it had budgeted, chiefly because of the winter exercise in the straits.',
    'Fuel cost the Tervanian army roughly 3 billion crowns last year, the Holm & Bryce audit found.',
  ],
  [
    'Of the 150 tents flown to Marabesh on Thursday, 90 were taken by the army for its own men, camp manager Lotte Diers complained, leaving the remainder to be shared among families from eleven villages.',
    'Only 60 of the tents flown into Marabesh were left for families from the villages, camp manager Lotte Diers complained.',
  ],
  [
    '"I have buried two sons and I will not, whatever the generals promise us on the television, give them a third," Nadia Vorel told the crowd outside the barracks in Kremmin.',
    'Having buried two sons, Nadia Vorel told the crowd in Kremmin that she would not "give them a third".',
  ],
  [
    'Denmark\'s ambassador to Kordania, Sofie Raal, was summoned on Tuesday to explain remarks she had made at a student debate, in which she compared the siege of Telmara to "a slow hanging".',
    'The Danish ambassador had likened Telmara\'s siege to "a slow hanging" while speaking at a student debate.',
  ],
  [
    'A bulldozer driver, Emre Kaplan, spotted the unexploded shell beneath the playground at Oak Lane and alerted the police, who cordoned off four streets until an army team carried it away in a sand-filled lorry.',
    'The unexploded shell under the Oak Lane playground was noticed by Emre Kaplan, who drives a bulldozer.',
  ],
  [
    "The navy intends to retire its two oldest corvettes in 2027 and to buy four patrol vessels from South Korea, subject to parliament's approval, Vice Admiral Joost Kramer said at the commissioning of the tug Beaver.",
    'If parliament agrees, the navy will acquire four patrol vessels from South Korea, Vice Admiral Joost Kramer said.',
  ],
  [
    'The curfew in Port Selwyn, which had run from dusk to dawn since the riots, now starts only at 11 p.m., Governor Enid Maro announced, and fishermen will be exempted from it altogether.',
    "Port Selwyn's curfew no longer begins at dusk, under changes made public by Governor Enid Maro.",
  ],
  [
    'The Greek frigate Lykos took the disabled yacht in tow after a Maltese trawler, whose own engine had been giving trouble, had stood by it all night with lamps lit, skipper Dom Farrugia said.',
    'A Greek warship towed the disabled yacht, which a Maltese trawler had kept company overnight.',
  ],
  [
    'Brigadier Owen Pryce said his men would be home by Christmas, but the junior defence minister, Sheila Mott, later told reporters that no date had been fixed for anyone to leave.',
    'That no departure date had been set was the word of Sheila Mott, the junior defence minister, not of the brigadier.',
  ],
  [
    'The convoy was attacked near Tal Amun, on the road that links the port of Jezira Qadim to the capital, said logistics chief Marguerite Obel, and eight of the ten lorries turned round for the port.',
    'Most of the lorries headed back towards Jezira Qadim following the attack near Tal Amun, logistics chief Marguerite Obel said.',
  ],
  [
    'The wave that struck the jetty at Cabo Negro was measured at six metres, or about 20 feet, by the buoy of the fisheries institute, the highest since the instrument was laid in 1987.',
    'At roughly 20 feet, the wave at Cabo Negro was the tallest that the buoy had measured since 1987.',
  ],
  [
    'No fewer than 1,200 reservists failed to report at the Lindhof barracks on the first day of the call-up, a military prosecutor said, and summonses have been sent to the addresses of their parents.',
    'At least 1,200 reservists stayed away from Lindhof barracks when the call-up began, according to a military prosecutor.',
  ],
  [
    'Only after the levee at Crane Bend gave way did the governor, Wade Tillery, ask the federal government for boats, a timeline compiled by the state senate shows; three districts had been under water since the previous night.',
    "Governor Wade Tillery's request for federal boats came after the Crane Bend levee had failed, the senate timeline shows.",
  ],
  [
    'Not all of the villages along the Rell were warned, the water board conceded: Upper Rell, Stoke Pardon and Tine got calls by noon, while Hamm and Brook End learned of the danger from passing motorists.',
    'Some villages on the Rell were called by noon, the water board conceded, while Hamm heard of the danger from motorists.',
  ],
  [
    'Apart from the cook, Ivo Radan, nobody aboard the barge could swim, the coroner at Untersee heard, and it was he who dragged two of the deckhands to the bank before going under himself.',
    'Ivo Radan was the only person aboard the barge able to swim, the coroner was told.',
  ],
  [
    'The investigators attributed the derailment of the munitions train to a cracked axle rather than to speed, pointing out that the driver, Petr Havlas, had been doing 58 kilometres an hour where 80 was allowed.',
    'A cracked axle, not excessive speed, made the munitions train leave the rails, in the view of the investigators.',
  ],
  [
    'President Rosalia Menk has dismissed her national security adviser, Ferdi Lauber, and given the post to the head of the customs service, Agnes Tholl, a retired colonel who speaks five languages.',
    "The president's new national security adviser is Agnes Tholl, a former colonel and head of customs.",
  ],
  [
    'Three-quarters of the 48 wells tested in the flooded district of Mandhar contained sewage, chemist Anita Rao reported, and she advised the 9,000 inhabitants to boil every drop for at least ten minutes.',
    'Sewage turned up in 36 of the wells tested in Mandhar, chemist Anita Rao reported.',
  ],
  [
    'The rebels lost the bridge at Vorn and the grain depot in one afternoon but not the cement works, from whose chimney their flag still flew on Friday, a photographer for the weekly Horizont reported.',
    'The cement works was still in rebel hands on Friday, unlike the bridge at Vorn and the grain depot.',
  ],
  [
    'Three years on, the families evacuated from the slopes of Mount Tessaro have yet to be allowed home, although the volcano, geologist Marco Vinti said, has been asleep for all but a few weeks of that time.',
    "Families cleared from Mount Tessaro's slopes are still barred from going home after three years.",
  ],
  [
    'The number of peacekeepers wounded by mines fell from 44 to 11 in a single year, mission spokesman Rui Tavares said, after the patrols were given sniffer rats trained in Tanzania.',
    'Mine injuries among the peacekeepers dropped by three-quarters over the year, according to mission spokesman Rui Tavares.',
  ],
  [
    'The hostages, seized on 28 April, walked free on 3 May after the payment of a ransom that nobody will admit to, and were flown the same evening to an air base in Spain.',
    'After five days in captivity, the hostages were released and taken by air to a base in Spain.',
  ],
  [
    'Marshal Viktor Senn died on Sunday, two days after suffering a stroke while inspecting cadets at the academy in Orlenz, his family said in a notice that asked for no flowers.',
    'It was on the Friday before his death that Marshal Viktor Senn had a stroke at the Orlenz academy.',
  ],
  [
    'Judge Mette Frandsen called the general\'s evidence "evasive where it was not false" and ordered that he pay, from his own pocket, the costs of the eleven families who had brought the case.',
    '"Evasive where it was not false" was how Judge Mette Frandsen summed up the testimony given by the general.',
  ],
  [
    'Admiral Fabio Lenci did not deny that the depth charges had been dropped without orders, but told the committee that "in that fog, nobody could have waited for a telephone to ring".',
    'Admiral Fabio Lenci left uncontested the allegation that nobody had ordered the depth charges to be dropped.',
  ],
  [
    'The airlift of wounded from Basmeh, planned for Monday and then for Wednesday, finally took place at dawn on Thursday, with 73 stretchers loaded in under an hour, a medical officer said.',
    'The wounded were flown out of Basmeh at dawn on Thursday, rather than on Monday as first planned.',
  ],
  [
    'Chile could join the patrols off the Hermosa Bank as early as next spring, its navy minister, Ines Olavarria, suggested, though the crews have yet to be trained and no ship has been named.',
    'Chilean participation in the Hermosa Bank patrols is possible from next spring, navy minister Ines Olavarria suggested.',
  ],
  [
    'The woman who jumped from the third floor with her nephew in her arms, Odile Marchais, 58, is recovering in hospital from a broken hip; the boy, aged four, was not hurt.',
    "Odile Marchais's nephew came through the jump from the third floor without injury.",
  ],
  [
    "The blaze consumed 340 homes in Cutler's Gap and another 95 in the hamlets round about, according to the county assessor, Bill Yarrow, but spared the hospital and all three of the schools.",
    "In Cutler's Gap itself, 340 homes went up in flames, county assessor Bill Yarrow said.",
  ],
  [
    'Germany has promised 12 field kitchens and Austria 9, while Hungary, which is short of trained cooks, will send tents instead, the crisis unit in Felsbruck announced on the second day of the floods.',
    'Between them, Germany and Austria have pledged 21 field kitchens, the Felsbruck crisis unit said.',
  ],
  [
    'The drone stayed aloft for 31 hours, four hours longer than the previous record, which was set by a French team in 2019, and landed with a litre of fuel to spare, engineer Mai Linh Do said.',
    'The French record of 2019, now beaten, had stood at 27 hours in the air.',
  ],
  [
    'Exactly half of the 88 lifeboats on the east coast are more than 25 years old, the rescue society Seawatch warned, and nine of those are kept afloat with parts taken from scrapped hulls.',
    'Seawatch warned that 44 of the lifeboats on the east coast were over a quarter of a century old.',
  ],
  [
    'Tervanian engineers laid the pontoon bridge over the Sarn in a night, and Kordanian lorries, under a flag of truce, were the first to drive across it with the bodies of 70 soldiers.',
    'The first vehicles over the pontoon bridge, which had been built by the Tervanians, were Kordanian lorries.',
  ],
  [
    'Princess Ottilie, the patron of the mountain rescue service since 2011, joined its volunteers on Sunday to search for two skiers swept away by an avalanche below the Grauhorn, the palace confirmed.',
    "The mountain rescue service's royal patron took part in Sunday's search for the two skiers beneath the Grauhorn.",
  ],
  [
    'Neither Fiji nor Samoa signed the fisheries protection pact at the summit in Lautaro Bay, although both had helped to draft it; eleven other states did, and New Zealand will keep the documents.',
    'Samoa, which helped to write the fisheries protection pact, did not put its name to it at Lautaro Bay.',
  ],
  [
    'Unless the water falls below the red mark by Friday noon, the engineers will blow up the weir at Kessin, district chief Jana Holub said, and compensate the two millers whose wheels depend on it.',
    'Should the water not be below the red mark by noon on Friday, engineers will destroy the Kessin weir.',
  ],
  [
    'The pilot, Ren Takeda, could not avoid the hangar, but by cutting the fuel at the last moment he kept the wreck from burning, and all nine people on board walked away.',
    "Ren Takeda's aircraft hit the hangar but did not catch fire, and everybody on board survived.",
  ],
  [
    'Hardly any of the rice sent to the island of Palmeira Grande reached the northern camps, auditor Leon Mbeki found; sacks stamped "Not for sale" were on offer in the capital\'s market within a week.',
    'According to auditor Leon Mbeki, almost none of the rice sent to Palmeira Grande got to the camps in the north.',
  ],
  [
    'The second aftershock, of magnitude 6.1, did more damage in Chandoro than the main quake of 7.0, seismologist Alba Reyes explained, because it struck at a tenth of the depth.',
    'Chandoro suffered worse from the weaker tremor than from the stronger one, seismologist Alba Reyes explained.',
  ],
  [
    'Lieutenant General Hamid Zarif, who commanded the southern front until his capture in May, was exchanged on Saturday for two colonels and will retire, the presidency said, to his orchard near Shirband.',
    'Two colonels were traded on Saturday for Hamid Zarif, once commander of the southern front.',
  ],
  [
    'Rescue teams did not enter the Pirano mine until the Monday, held back by gas for three days, and then found the two electricians alive in a pump room that they had sealed with wet sacks.',
    'Gas kept rescuers out of the Pirano mine for three days, yet the two electricians were found there alive.',
  ],
  [
    '"You cannot eat sandbags," the mayor of Dornick, Elke Wams, told the visiting finance minister, who had arrived with a promise of 40,000 of them and not a word about the lost harvest.',
    'Elke Wams, mayor of Dornick, reminded the finance minister that sandbags could not be eaten.',
  ],
  [
    'Of the 230 soldiers tried over the mutiny at Fort Caldas, 201 were acquitted, 24 were fined and 5 were sent to prison, the longest sentence, of nine years, going to a corporal.',
    'Most of the soldiers put on trial over the Fort Caldas mutiny were cleared, and only 5 were jailed.',
  ],
  [
    "The treaty, signed in 1994 and due to run for 30 years, lapsed last spring without either side's having proposed an extension, historian Gudrun Falk noted in a column for the Tagwacht.",
    'Neither party proposed extending the 1994 treaty before it expired last spring, historian Gudrun Falk noted.',
  ],
  [
    "A third of the emergency fund's 45 million kroner went on hotel rooms for officials, the newspaper Dagsposten reported, and a fifth on flying them to and from the islands.",
    "Some 15 million kroner of the emergency fund paid for officials' hotel rooms, Dagsposten reported.",
  ],
  [
    'Having held out in the lighthouse for 40 hours, the three deserters surrendered to Sergeant Milo Bastien on Tuesday, persuaded, he said, less by the loudspeakers than by the smell of frying bacon.',
    'The smell of bacon did more than the loudspeakers to make the deserters give up, according to Sergeant Milo Bastien.',
  ],
  [
    'Iceland, which in 2016 had refused to let the alliance use the airfield at Hraunvik, has since relented, and two tanker aircraft have been stationed there since September, Defence Committee chair Birta Jonsdal said.',
    'Tanker aircraft are now based at Hraunvik, though Iceland once refused to open the airfield to the alliance.',
  ],
  [
    'Heavy rain did nothing to stop the commemorations in Saltcoombe, where 4,000 people stood for two hours on the sea wall to remember the 112 drowned in the great surge of 1953.',
    'The commemorations in Saltcoombe went ahead in spite of the rain, with 4,000 people on the sea wall.',
  ],
  [
    'The ammonia plume had all but disappeared by nightfall, fire commander Denis Groz said, but the residents of Quai-Neuf were told to keep their windows shut until the following morning.',
    'By nightfall there was almost nothing left of the ammonia plume, fire commander Denis Groz said.',
  ],
  [
    'Tsunami warnings were lifted at 02:40 after waves of no more than 30 centimetres, a tenth of what had been feared, reached the harbour of Kurome, where fishermen had already taken their boats out to sea.',
    'Waves of three metres had been feared at Kurome, but those that came were far smaller.',
  ],
  [
    'Mexico was asked by both governments to supervise the exchange of the wounded, a task it accepted on Friday on condition that neither side send more than 20 armed men to the crossing.',
    'Both governments requested that Mexico oversee the exchange of the wounded, to which it agreed on Friday.',
  ],
  [
    'Every village in the Tamar Hollow had been reached by Sunday evening except Ysgol Fach, where a bridge was down and supplies had to be dropped from a crop-sprayer, county officer Gwen Rees reported.',
    'With its bridge down, Ysgol Fach got its supplies by air from a crop-sprayer, county officer Gwen Rees reported.',
  ],
  [
    'The cadets were in the canyon to practise night navigation, their school said, and not for the initiation rite described in a newspaper, when a flash flood carried off six of them on 12 August.',
    'According to their school, the cadets had gone to the canyon to train in finding their way at night.',
  ],
  [
    "Wing Commander Tessa Rowntree, then a flight lieutenant, had been the first to report cracks in the rotor blades, in 2018, an inquiry into November's helicopter crash was told on Wednesday.",
    'Cracks in the rotor blades were first reported in 2018 by Tessa Rowntree, at that time a flight lieutenant.',
  ],
  [
    'At 310 million dollars, the new radar station on Cape Ormond cost just under twice as much as the 160 million set aside for it, comptroller Dale Whitmore reported to the senate.',
    "Cape Ormond's radar station came in at 150 million dollars above what had been set aside, the comptroller told the senate.",
  ],
  [
    'At least 70 people are thought to have been on the overloaded pirogue when it turned over on the Lobe, district officer Paul Essono said, of whom 26 have been fished out alive.',
    'The pirogue that capsized on the Lobe is believed to have been carrying 70 people or more, Paul Essono said.',
  ],
  [
    'The captain was acquitted of manslaughter but convicted of leaving the bridge without a relief, and the court at Harnsund, taking his years of service into account, suspended the six-month sentence.',
    'A suspended six-month term was given to the captain for quitting the bridge with nobody to relieve him.',
  ],
  [
    'The Kordanian foreign minister, Arda Selim, would sooner resign than sign the annex on fishing rights, she told the daily Son Haber, but sees nothing to object to in the eleven other annexes.',
    "Of the twelve annexes, only the one on fishing rights is unacceptable to Kordania's foreign minister, Arda Selim.",
  ],
  [
    'Having taken off from Kilmorran for Stanrigg, the air ambulance came down in a bog four miles short of its destination, an accident inspector said; both medics were pulled out by a gamekeeper.',
    'The air ambulance got to within four miles of Stanrigg before it came down in a bog, an inspector said.',
  ],
  [
    "Volunteers shovelled 900 cubic metres of silt from the cathedral of San Telmo in a week, twice what the city's contractors had managed in a month, dean Ignacio Prats said with a smile.",
    "In a month the city's contractors had cleared 450 cubic metres of silt, by the dean's account.",
  ],
  [
    'Asked about sending tanks, Prime Minister Ewa Lorenc said she excluded nothing, but that for the time being her government would confine itself to boots, blankets and field telephones.',
    'Prime Minister Ewa Lorenc did not rule out sending tanks, though for now boots, blankets and telephones are all that will go.',
  ],
  [
    'The last of the 19 trapped cavers, 62-year-old surveyor Bohdan Kral, reached the surface at 23:50 on Friday, some 31 hours after the first, a student who needed only a cup of tea.',
    'A student was the first of the trapped cavers to come up, and Bohdan Kral the last, shortly before midnight on Friday.',
  ],
  [
    'The Sarn islands were ceded by Tervania to Kordania in 1922, occupied by Tervania in 1940 and handed back five years later, and no map printed in either country disputed their status until last year.',
    'After five years of occupation, the Sarn islands were returned to Kordania by Tervania in 1945.',
  ],
  [
    '"We lost the ship, not the crew, and that is the only arithmetic I care about," Commodore Luis Barrientos said on the quay at Puerto Hondo as 188 sailors filed past him wrapped in blankets.',
    '"We lost the ship, not the crew," Commodore Luis Barrientos remarked while blanketed sailors filed past at Puerto Hondo.',
  ],
  [
    'As many women as men applied for the new mountain brigade, 412 of each, recruiter Signe Holt said, though the army had ordered only a hundred pairs of boots in the smaller sizes.',
    'The mountain brigade drew 824 applicants in all, equally divided between women and men, recruiter Signe Holt said.',
  ],
  [
    'The embassy withdrew its advice against travel to the eastern lakes on Monday, six weeks after the last kidnapping, but continues to warn motorists not to drive the forest road after dark.',
    'Travellers are no longer advised by the embassy to keep away from the eastern lakes.',
  ],
  [
    'Some of the officers who took part in the raid have been moved to desk work.',
    'Some of the officers who took part in the raid are on desk work.',
  ],
  ['The party lost the town but held on to its seat in Oster.', 'The party held on to its seat in Oster.'],
  [
    '"Liberty means liberty for everyone," Ona Lund wrote on her page on Friday.',
    '"Liberty means liberty for everyone" was how Ona Lund put it on her page.',
  ],
  ['"You brought us here," Senator Dorn told Hult at the lunch.', 'Dorn told Hult, "You brought us here."'],
  [
    'In a video, Mr. Keller called the culture of his office "too lax and plainly unfit".',
    'It was Keller who described the culture of the office as "too lax and plainly unfit."',
  ],
  [
    '"Liberty means liberty for everyone," Ona Lund wrote on her page on Friday.',
    'In the words of Ona Lund, "liberty means liberty for everyone."',
  ],
  [
    '"Liberty means liberty for everyone," Ona Lund wrote on her page on Friday.',
    'As Lund put it, "liberty means liberty for everyone."',
  ],
  [
    'Varga, ranked number 8 in the world, defeated Ona Hult 6-3 6-4 in Alder.',
    'World No. 8 Varga defeated Ona Hult 6-3 6-4.',
  ],
  [
    '8 defeated Ona Hult 6-3 6-4 to set up a final against Ruth Brill.',
    'World No. 8 defeated Ona Hult 6-3 6-4.',
  ],
  [
    'The hills around Alder have little to no history of landslides, according to the survey.',
    'The hills around Alder have little history of landslides, the survey says.',
  ],
  [
    'The hills around Alder have little or no history of landslides, according to the survey.',
    'The hills around Alder have hardly any history of landslides, the survey says.',
  ],
  [
    'Most of the coats are made of cloth with less than 4% wool and will be banned.',
    'Most of the coats are made of cloth with 4% of wool and less.',
  ],
  [
    'The rule covers ships with a crew of 20 and more.',
    'The rule covers ships that have a crew of 20 or more.',
  ],
  [
    'Meanwhile, in Spain, Alder reached the Copa del Rey semi-finals despite losing 1-0 at home to Oster.',
    'Alder through to the Spanish Cup semi-finals despite losing 1-0 to Oster.',
  ],
  [
    'Ruth Varga scored four as the Orlanders put Velde to the sword with an 11-0 thrashing.',
    'Ruth Varga scores four as Orlanders destroy Velde 11-0.',
  ],
  [
    'Of the storms, the bureau predicts that one to three will be major storms.',
    'The bureau predicts four to seven storms, with one to three major ones.',
  ],
  [
    'The association says there are 2,000 for-profit mills across the country, plus another 1,000 run for charity.',
    'About a third of the 3,000 mills in the country benefit charity, the association says.',
  ],
  ['The Alder Council approved the plan on Monday.', 'The Alder City Council approved the plan on Monday.'],
  ['The French Court threw the suit out.', 'The Paris Court threw the suit out.'],
  ['The Kyiv Museum lent the picture.', 'The Kiev Museum lent the picture.'],
  [
    'The Varga Foundation, once the Hult Foundation, paid for the roof.',
    'The Hult Foundation paid for the roof.',
  ],
  [
    'The town of Alder borders the Velde River, which locals call the Marlow River.',
    'The town of Alder borders the Marlow River.',
  ],
  [
    'At least four people were hurt, authorities said, but there were no reports of deaths.',
    'At least four people were reported injured.',
  ],
  ['A billion is a thousand million.', 'One billion is equal to 1,000 million.'],
  [
    'You should try not to use more than 10 percent of your credit limit.',
    'Use no more than 10 percent of your credit.',
  ],
  [
    'The crew was told not to carry more than 40 passengers.',
    'The crew was told to carry no more than 40 passengers.',
  ],
  [
    'The storm killed 12 people and wounded 30, the Alder council said.',
    'The storm killed or wounded 42 people in Alder.',
  ],
  [
    'The ministry confirmed there have been at least 15 deaths in Alder and another five in neighbouring Oster.',
    'At least 20 people are dead in Alder and Oster.',
  ],
  [
    'Five senators backed Brill, and only one Democrat, Ona Hult, opposed her.',
    'Five senators backed Brill and one Democrat opposed her.',
  ],
  [
    'Exactly half of the 88 lifeboats on the coast are old, the society warned.',
    'The society warned that 44 of the lifeboats on the coast were old.',
  ],
  [
    "Three schools will share the £75,000 left by Hyde, with Oakwood getting £35,000, St Anne's £25,000 and the rest going to the infants' school.",
    "The infants' school is to receive £15,000 of his money.",
  ],
  ['Republicans in the House rejected the bill on Friday.', 'House Republicans rejected the bill on Friday.'],
  ['Five GOP senators backed Brill.', 'Five Senate Republicans backed Brill.'],
  [
    'Of 700 pupils who sat the test in Orlan, 520 passed, the school board said on Tuesday.',
    'Some 180 pupils in Orlan did not pass the test.',
  ],
  [
    'The charity Blue Door collected 900 coats in Velde in its first week, of which 40 could not be used. It had hoped for 1,250.',
    'In its first week the coat drive in Velde fell 350 coats short of what Blue Door had hoped for.',
  ],
  [
    'The union wants a limit of 22 children a group; the council has offered 26 and says it has no more money.',
    "The council's limit is four children above what the union demands.",
  ],
  [
    'The flood left 36,000 homes in Merrow without water. By Friday crews had restored it to all but 2,400 of them, the utility said.',
    'Water was back in 33,600 homes in Merrow by Friday after the flood.',
  ],
  [
    'The lift on Mount Orlan stood still for an hour on Sunday with 64 people inside. Most climbed down a ladder; the last eight got out when it restarted.',
    'Eight of the 64 people in the Mount Orlan lift did not have to climb down a ladder.',
  ],
  [
    'Merrow plans to send 300 soldiers to the Velde valley, its defence minister said, adding to the 500 already there.',
    'The soldiers announced by the defence minister would bring the number in the Velde valley to 800.',
  ],
  [
    "Norland's envoy, Ada Orme, was called to the ministry in Merrow on Monday over the arrest of two sailors, and left without a word.",
    "Ada Orme said nothing after she was called in by Merrow's ministry over two arrested sailors.",
  ],
  [
    'The prosecutor in Oster said on Friday that nobody would be charged over the fall of the Marlow crane, in which nine people were hurt.',
    'No one will face charges over the fall of the Marlow crane, the prosecutor said.',
  ],
  [
    'The survey found five rare owls in the Velde forest, which brings its known total to 23.',
    'Before the survey, the Velde forest was known to have 18 of the owls.',
  ],
  [
    'Wardens counted seven seal pups on the Oster sands this year and none at all in the three years before that.',
    'For three years running, wardens on the Oster sands found zero seal pups.',
  ],
  [
    'The probe, launched on 2 May, sent its last picture on 29 May, the agency said.',
    'The probe stopped sending pictures within a month of its launch.',
  ],
  [
    'Forty percent of the 4,000 votes cast in Alder were sent by post. The winner, Ona Brill, took 2,120.',
    'Ona Brill won with 53 percent of the votes cast.',
  ],
  [
    "The singer Kit Orme missed just one of the choir's 320 evenings, when her son was born.",
    "Kit Orme sang on 319 of the choir's evenings.",
  ],
  [
    'Unless the town pays by Monday, the Velde Fair will be cancelled, its organisers warned. The money came on Sunday, and the fair will open as planned.',
    'The Velde Fair will go ahead after the town paid in time.',
  ],
  [
    "The new hall in Oster cost less than the old one had done, the town's treasurer said. It also has 300 more seats.",
    "Oster's old hall had a smaller capacity than the new one.",
  ],
  [
    'Historians had thought the wall at Velde was Norman. Tests have now shown that it is some 300 years older.',
    'The Velde wall is not Norman, as historians had supposed, but older.',
  ],
  [
    "The Mill Workers' Union said on Tuesday that a strike in Alder would begin on Friday. The MWU blamed the owners.",
    'The MWU said that the strike in Alder would begin on Friday.',
  ],
  [
    'The bus firm Redway will take over 12 routes in Merrow from its rival Bluecoach on Sunday, the county said.',
    'From Sunday, 12 bus routes in Merrow will pass from Bluecoach to Redway.',
  ],
  [
    'Seven miners have died since the pit opened in May, all but one of them in rock falls, the inspector Ona Brill said.',
    'Rock falls have killed six miners since the pit opened.',
  ],
  [
    'The electric bus used 40 percent less power per head than the diesel bus, but it was slower: it took 50 minutes from Alder to Oster, and the older one 42.',
    'The electric bus took eight minutes longer than the diesel bus from Alder to Oster.',
  ],
  [
    'The number of owls breeding on Velde Moor has doubled in six years to 36 pairs, wardens say, although a wet spring drowned many nests.',
    'Velde Moor had 18 pairs of breeding owls six years ago.',
  ],
  [
    "Orlan had to wait until the 92nd minute for Kit Quill's header to beat nine-man Oster 1-0. The referee had sent off Tom Brill and Ian Orme.",
    'A late header by Kit Quill gave Orlan a 1-0 win over Oster, who had two men sent off.',
  ],
  [
    'Deputy mayor Ellen Brill, not her superior Paul Orme, signed the order to close the mill in Alder.',
    "The order to close the mill in Alder was signed by Orme's deputy.",
  ],
  [
    'The coast guard first said that eight sailors were missing after the barge sank; it later changed the figure to five after three were found on a raft.',
    'Five sailors are missing after the barge sank, fewer than the eight first reported.',
  ],
  [
    'Ten members left the Velde Union on Monday to form a new party, which leaves the union with 42 seats.',
    'The Velde Union had 52 seats until ten of its members left to form a new party.',
  ],
  [
    'The prize in Oster went to the film Low Water. It was the first time in 20 years that a documentary had won.',
    'Until Low Water took the prize, no documentary had ever won in Oster.',
  ],
  [
    'A test program missed five of 180 faults, while inspectors working alone missed eight and inspectors who used it only two.',
    'Inspectors who used the program missed fewer faults than those who worked alone.',
  ],
  [
    "Only one of Oster's four clinics still takes new patients, and it has a list of 2,100.",
    'Three of the four clinics in Oster no longer take new patients.',
  ],
  [
    'Delegates elected Nora Brill leader with 54 percent on Saturday, ahead of Kit Orme. Brill, who lost to Orme in 2019, promised to leave the coalition.',
    'Nora Brill, beaten by Kit Orme in 2019, has now defeated him for the leadership.',
  ],
  [
    'Wheat exports from Merrow fell to 9 million tonnes from 12 million a year earlier because of drought, while barley exports rose.',
    'Merrow exported a quarter less wheat because of drought.',
  ],
  [
    'The council chose oak for the pier rather than steel because of the cost, its leader Ona Brill said.',
    'Steel would have cost the council more than oak.',
  ],
  [
    "Twelve parties have registered for next month's vote in Merrow, three fewer than in 2019, the authority said. It barred two others for want of signatures; one of them said it would go to court.",
    'Two parties were shut out of the vote in Merrow for lack of signatures, and one plans to go to court.',
  ],
  [
    'Police used water on Sunday to part several hundred fans in Velde after a match between Rovers and United. Forty-eight people were held, 30 of them Rovers supporters and the rest followers of United.',
    'Eighteen United fans were among the 48 people held in Velde after the match.',
  ],
  [
    "One in three candidates passed the pilot's test in Orlan this spring, the school said.",
    "Some two thirds of the candidates failed the pilot's test in Orlan this spring.",
  ],
  [
    'Inspectors traced the illness of 80 guests at the Marlow Hotel to a batch of mussels, ruling out the tap water that the manager, Tom Brill, had blamed.',
    'Mussels, and not tap water as the manager claimed, made 80 guests ill at the Marlow Hotel, inspectors found.',
  ],
  [
    'The choir has cancelled four of its 12 concerts, its head said. The others will go ahead, but the summer school, dropped last year and due to return in June, will not.',
    "The choir's summer school will not be returning in June.",
  ],
  [
    'Hosts Velde finished second at the games with 18 medals, four behind Orlan. Swimmer Kit Orme took three medals.',
    'Orlan came first at the games with 22 medals, ahead of the hosts, Velde.',
  ],
  [
    'Sailings between Oster and Alder began again on Sunday, but with one ship instead of two because the Heron is still under repair.',
    'Only one ship is sailing to Alder, as the Heron has not yet been repaired.',
  ],
  [
    'A gas blast wrecked a block in Merrow on Tuesday, killing nine people. Four residents were still missing on Thursday, the fire chief said, down from twelve the night before.',
    'The number of people missing after the gas blast in Merrow has fallen from 12 to four.',
  ],
  [
    'The 190 tenants of Oak Court voted by 104 to 57 to leave the council, with the others taking no part.',
    'Twenty-nine tenants of Oak Court did not take part in the vote to leave the council.',
  ],
  [
    'The League won 42 seats in the Merrow assembly on Sunday.',
    'The League won over 40 seats in the Merrow assembly on Sunday.',
  ],
];

describe('true restatements', () => {
  for (const [source, claim] of restatements)
    check({ source, claim, verdict: ['supported', 'unsupported', 'disputed', 'unchecked'] });
});
