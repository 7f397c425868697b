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
  ['The tower is four metres lower than the one in Oster.', "Oster's tower is four metres higher."],
  ['Brill is two years older than Orme.', 'Orme is two years younger than Brill.'],
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
];

describe('true restatements', () => {
  for (const [source, claim] of restatements)
    check({ source, claim, verdict: ['supported', 'unsupported', 'disputed', 'unchecked'] });
});
