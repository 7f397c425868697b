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
  [
    'Pilots at Norvane Air walked off the job at 4 a.m. on Thursday after talks mediated by a former judge, Alda Brissen, collapsed late on Tuesday. The airline scrapped 61 flights and said the rest would run as scheduled.',
    'Cabin crew at Norvane Air have asked for a pay rise of nine percent.',
  ],
  [
    'The Castrel port authority handled 2.7 million containers last year, its chief executive, Ines Mourad, told reporters, against 2.4 million the year before. She credited a new rail link that opened in the spring.',
    'The rail link at Castrel took three years and 120 million euros to build.',
  ],
  [
    'Tavish Motors has sued its battery supplier, Lumacell, for 48 million euros, accusing it of shipping faulty packs that forced a recall of 9,000 vans in Portugal and Spain. Lumacell denies wrongdoing and says it tested every unit.',
    'Lumacell also makes batteries for a Swedish builder of electric buses.',
  ],
  [
    'The Gullane wind farm, 60 kilometres offshore, will generate up to 1.4 gigawatts when its last turbine is installed in 2028, enough for roughly a million households, the Danish developer Havkraft said.',
    'Another wind farm built by Havkraft, off Norway, began supplying power in 2021.',
  ],
  [
    'Since the bypass opened in October, lorries no longer pass through the centre of Hollin, where the air had breached legal limits for years. Buses still do, but they switch to battery power at the bridge.',
    'The bypass around Hollin was laid by a Spanish contractor.',
  ],
  [
    'Jorun Vik is no longer the largest shareholder of the salmon farmer Fjordlaks. She sold half her stake to a Chilean group in June, which leaves her with 11 percent and a seat on the board.',
    'Fjordlaks harvested 40,000 tonnes of salmon last year, slightly more than in the year before.',
  ],
  [
    'All but two of the 19 directors voted for the rights issue at the insurer Meridia. The dissenters, Paul Ekman and Irja Salo, argued that the company should first sell its stake in a golf resort.',
    'The golf resort in which Meridia has a stake lost money last year.',
  ],
  [
    'Two of the three ships seized off Oman in March belong to the Greek owner Thalassios Maritime. They were towed to the port of Al Rimal and their crews, mostly Filipino, flew home from there last week.',
    'Thalassios Maritime ordered four tankers from a yard in Japan in April.',
  ],
  [
    'The glove maker Sandoval hired 45 seamstresses in Dorrel in the spring, drawn by a training grant from the province, and its owner, Clara Sandoval, said on Thursday that a second shift had been running since May.',
    'Clara Sandoval means to open another workshop in a neighbouring province.',
  ],
  [
    'House prices in Wickrow rose 2 percent in August, the lender Anchor Mutual said on Tuesday, their first gain since the winter, although the number of sales was the lowest for any August since 2012.',
    'Rents in Wickrow went up by 3 percent in August, Anchor Mutual said.',
  ],
  [
    'The minister of trade, Olu Bankole, flew to Kenya on Monday to sign an accord on tea and flowers, accompanied by 30 exporters, and is due back on Thursday in time for a debate on customs fees.',
    'Olu Bankole visited Kenya last year for talks about fishing rights.',
  ],
  [
    'Six wagons of a goods train loaded with potash came off the rails near Ulverdam at dawn on Sunday, closing the line to Mellin for nine hours. Nobody was injured, the network operator said.',
    'A passenger train had been derailed near Ulverdam the autumn before.',
  ],
  [
    'The chemical group Basalto will pay a dividend of 1.30 euros a share in June, ten cents more than last year, after its fertiliser arm had its best winter for a decade, chairman Otto Pranger told investors.',
    "Basalto's paint division expects to sell more this year than last.",
  ],
  [
    'Taxi drivers in Corvanna will be allowed to charge five percent more from 1 October, the city council decided by 31 votes to 20, the first such rise for four years. Airport journeys keep a fixed fare.',
    'A taxi ride to the Corvanna airport costs a fixed 38 euros.',
  ],
  [
    "Petrol stations run by the Amberoil chain ran dry in three districts on Saturday because of a tanker drivers' dispute, but supplies were normal again by Monday morning, said the company's operations director, Wanda Kolb.",
    'The tanker drivers want pension contributions written into their contracts.',
  ],
  [
    'The start-up Pollenix, which makes sensors for beehives, raised 6 million francs from two Swiss funds in July and has since signed up 400 beekeepers in Austria, its co-founder Timo Gerber said in an interview.',
    "Timo Gerber kept bees as a boy on his parents' farm.",
  ],
  [
    'Customs officers at Port Galen opened 51 crates labelled as tiles last week and found 19,000 fake watches, worth an estimated 2 million euros had they been real. Two importers, both from Oldmere, were arrested.',
    'The crates had come to Port Galen by way of Turkey.',
  ],
  [
    'The state lender Agrobank cut 210 jobs at its head office in the spring, most of them through early retirement, and its chief executive, Zdenka Marsh, has said that no branches will close before 2027.',
    'Agrobank shut 18 of its branches in the two years before Zdenka Marsh arrived.',
  ],
  [
    'A heatwave pushed power demand in the south to 23.4 gigawatts on Wednesday, a record for June, the grid company Transline said, and gas plants that had been mothballed were started up for the evening peak.',
    'In the north, demand for power on Wednesday came to 15.1 gigawatts, Transline said.',
  ],
  [
    'Shipbuilder Norgate has won an order for three icebreakers from the Canadian coast guard, its largest since 1998. Steel will be cut next spring and the first hull is to be floated out two years later.',
    'A Finnish yard had bid for the icebreaker contract as well.',
  ],
  [
    'The pianist Ottavia Renzi will open the season at Calder Hall on 9 September with two concertos by Croatian composers, the hall said on Monday, and tickets will go on sale to members a week before the public.',
    "Renzi's recital at Calder Hall last year sold out within a single hour.",
  ],
  [
    'The Museum of the Sea in Porthaven counted 212,000 visitors last year, a tenth more than the year before, its director, Gil Tremayne, said, and he credited the rise to an exhibition about lighthouses.',
    'The lighthouse exhibition at Porthaven cost the museum 400,000 pounds to put on.',
  ],
  [
    'Eastmere beat Culver Town 3-1 on Saturday with two goals from the Ghanaian forward Kofi Ansu, who had been doubtful all week with a bruised ankle and who left the ground without talking to reporters.',
    "Ansu will be fit for Eastmere's match the following weekend.",
  ],
  [
    'Professor Hilda Storm, who has died at 86, held the chair of ancient history at Rusholt University for 31 years and was known to generations of students for marking their essays in green ink.',
    "Storm's successor in the Rusholt chair of ancient history was one of her own students.",
  ],
  [
    "The shortlist for the Merriden Prize includes two debut novels, a book of stories and a biography of a whale, the jury's chair, Saul Hendricks, announced on Thursday at a breakfast in Fenborough.",
    'Hendricks had wanted another novel to be included on the Merriden Prize shortlist.',
  ],
  [
    'Parents at Birch Lane Primary have raised 16,000 pounds for a new playground since September, the head, Carla Devine, said, most of it through a sponsored silence that some staff wished could be repeated.',
    'Construction of the Birch Lane playground has been entrusted to a local firm.',
  ],
  [
    'The Bishop of Thornhaugh, Raymond Keel, will lead a pilgrimage of 70 people on foot to the shrine at Wellowby in July, sleeping in barns and church halls on the way, his office announced.',
    'The bishop walked to the shrine at Wellowby as a young curate.',
  ],
  [
    'The drama "Kiln Road", about a strike in a pottery, was the most watched programme of last week with 6.1 million viewers, the broadcaster said, and its second series will be filmed in the spring.',
    'The writer of "Kiln Road" grew up in a family of potters.',
  ],
  [
    'Two paintings by the Norwegian artist Solveig Thon, stolen from a villa in Casteldoro in 2014, were handed back to their owner on Friday, police said, after being found in a lock-up garage.',
    'A man has been charged with stealing the Thon paintings from the villa.',
  ],
  [
    "The Hallow Hill temple will celebrate its 50th year with a procession on Sunday, the priest, Anand Varma, said, and roads near the river will be closed to traffic from noon until four o'clock.",
    "About 5,000 people took part in the Hallow Hill temple's procession last year.",
  ],
  [
    'The sprinter Odette Marchand ran 100 metres in 10.98 seconds in Lindaro on Wednesday, becoming the first woman from her island to break 11 seconds, and celebrated by telephoning her grandmother from the track.',
    'Marchand plans to run the 200 metres as well at the next Olympics.',
  ],
  [
    'Copper Beech Records has reissued the only album by the folk duo Lorrimer and Gale, which sold 300 copies in 1971 and for which collectors have been known to pay more than 2,000 pounds.',
    'Lorrimer and Gale parted because of a quarrel over money.',
  ],
  [
    'Staff at the University of Ayremouth will strike for three days next week over pensions, the union said, and the vice-chancellor, Dr Lionel Pratt, has written to students to say that exams will go ahead.',
    'Pratt is paid more than any other vice-chancellor in the region.',
  ],
  [
    'The film-maker Teodor Blaga, who died on Monday at 81, made 14 documentaries about the shepherds of his native Romania, the last of them from a wheelchair, with his granddaughter holding the camera.',
    "Blaga's granddaughter intends to complete a documentary that he left unfinished.",
  ],
  [
    "The hockey club at Sutter's Mill has appointed Jolene Pike, a former international, as coach of its men's team, the first woman to hold the job, after a vote by members on Tuesday night.",
    "Pike's salary at Sutter's Mill will match that of the previous coach.",
  ],
  [
    'The bookshop chain Marlowe & Vine will close six of its 44 branches by the end of March, it said, blaming higher rents, and has told the 51 people affected that it will try to move them elsewhere.',
    'Online sales at Marlowe & Vine rose sharply last year.',
  ],
  [
    'The Abbot of Kilbrannan, Dom Anselm Rae, has banned mobile phones from the guest house, he told a newspaper, after a visitor took a call in the middle of the night office and laughed.',
    'The abbot himself has never owned a mobile phone.',
  ],
  [
    'Pupils at Torrin High will study the works of the local poet Ewan Muir for the first time this year, the head of English, Shona Petrie, said, after a collector gave the school 200 copies.',
    'Muir attended Torrin High as a boy in the 1930s.',
  ],
  [
    'The sale of the Castle Wray tapestry to a buyer in Canada has been delayed for four months, the culture department said on Wednesday, to allow a museum at home to match the price of 2.2 million pounds.',
    'A museum in the capital has already raised half the price of the Castle Wray tapestry.',
  ],
  [
    "The goalkeeper Marta Quiroga saved two penalties in the shoot-out on Sunday as Paraguay's champions, Club Araza, won the continental cup for a second time, before a crowd of 31,000 in Puerto Sereno.",
    'Quiroga also saved a penalty in the semi-final against the Brazilian side.',
  ],
  [
    'Police in Carrow Point arrested two men on Thursday over the theft of lead from the roof of the courthouse, which has leaked since Easter, and recovered most of the metal from a scrapyard.',
    "The scrapyard's owner told detectives that he had bought the lead in good faith.",
  ],
  [
    'Premier Idris Maalouf will meet the leaders of the three police unions on Monday to discuss overtime, his office said, after officers in the capital called in sick on Saturday night.',
    "Maalouf held talks with the firefighters' union about overtime a week earlier.",
  ],
  [
    "Hester Quayle of the Coast Party won Tuesday's by-election in Fennimore by 1,904 votes, taking a seat that had been held by the Unionists since it was created in 1974.",
    'Turnout at the Fennimore by-election was lower than at the last general election.',
  ],
  [
    'Judge Bertil Aune sentenced the former customs chief to four years on Monday for selling import licences, in a ruling that took the court clerk nearly an hour to read out.',
    'Lawyers for the former customs chief intend to appeal against the sentence.',
  ],
  [
    'The council of Maresholt on Wednesday approved by 19 votes to 8 a new police station on the site of the old cattle market, where work is to start in the autumn.',
    'People living beside the old cattle market have objected to having a police station there.',
  ],
  [
    'Deputy Prime Minister Sancho Iriarte resigned on Friday after a newspaper published photographs of him on a yacht owned by a tobacco firm. He said he had paid for his own lunch.',
    'The education minister will take over as deputy prime minister from Iriarte.',
  ],
  [
    'Officers from the fraud squad spent eleven hours on Tuesday at the offices of the builder Kastell in Hohenried and carried out 40 boxes of papers, a spokesman for prosecutors said.',
    "Fraud squad officers also searched the home of Kastell's chief executive that day.",
  ],
  [
    'The lower house passed the media bill on Thursday by 142 votes to 96, with most of the Agrarians in favour, after a debate in which a member was expelled for singing.',
    'The upper house is due to take up the media bill in March.',
  ],
  [
    'Addressing police cadets in Orsk Bay on Friday, President Delphine Aroux said that trust "arrives on foot and leaves on horseback", and promised new uniforms before the winter.',
    "In her New Year's address, President Aroux made no mention of the police.",
  ],
  [
    'A poll by the Dataline institute published on Sunday puts the Democratic Left at 27 percent, two points behind the Patriots, with four weeks to go before the vote in Slovenia.',
    'A Dataline poll taken in the spring had the Democratic Left ahead of the Patriots.',
  ],
  [
    'Two of the seven defendants in the Garrick Dock trial changed their pleas to guilty on Monday, and Judge Owain Prys told jurors to draw no conclusions from it about the others.',
    'The two defendants who changed their pleas have agreed to give evidence for the prosecution.',
  ],
  [
    'Electoral officials in Mbalo province said on Tuesday that ballots had reached all but four of its 212 polling stations, and that helicopters would take the last of them up on Wednesday.',
    'Ballots were late in reaching polling stations in Mbalo at the last election too.',
  ],
  [
    'Sheriff Dolores Akin said her deputies had fired nine shots at the pickup after its driver, a 44-year-old man from Bexar Flats, tried to ram a roadblock on Route 12 on Saturday.',
    'The driver of the pickup had been convicted of dangerous driving once before.',
  ],
  [
    "The leader of the opposition in the Welsh-speaking county of Trefaen, Gwil Pritchard, walked out of Thursday's budget debate after the microphone was cut off for the third time.",
    "Pritchard's party voted against the county budget when the debate resumed.",
  ],
  [
    "A tribunal in Quellar ruled on Wednesday that the port police had dismissed Sergeant Adela Rios unfairly and ordered that she be given back her job, her rank and eight months' pay.",
    'Sergeant Rios has told the port police that she will not return to duty.',
  ],
  [
    'Mayor Gunnar Ekholt opened the refurbished council chamber on Monday with a speech lasting four minutes, the shortest anyone could remember, and showed visitors the new voting buttons.',
    'The contractor finished work on the council chamber three weeks late.',
  ],
  [
    'The parliamentary committee on intelligence will question the former spy chief Radu Marin behind closed doors on Thursday about the bugging of two newspapers, its secretary said.',
    'The editors of both newspapers have been invited to give evidence to the committee.',
  ],
  [
    "Residents of Shalecombe gathered 7,400 signatures in six days against the closing of their magistrates' court and delivered them to the justice ministry in a pram, organiser Polly Deng said.",
    "The number of cases heard at Shalecombe magistrates' court has been falling for years.",
  ],
  [
    'Senator Malcolm Dray, 81, announced on Sunday that he would retire at the end of his sixth term, telling a church audience in Laurel Gap that he wanted to learn to fish.',
    "Dray's son is considering a run for the seat that the senator is giving up.",
  ],
  [
    "The Swiss canton's police put a second patrol boat on the lake on Friday, after a summer in which officers answered 130 calls, many from people on inflatable flamingos.",
    'The second patrol boat was bought second-hand from a neighbouring canton.',
  ],
  [
    'Firefighters were called to a barn at Low Garth on Tuesday after a passing walker saw smoke. Crew manager Tess Holden said that 80 bales of hay had been lost and that a tractor had been driven clear.',
    'The farmer at Low Garth was not insured for the hay that burned.',
  ],
  [
    "The council's leader, Petra Noon, opened the rebuilt bus station in Wick Street on Monday, praising the builders for finishing a fortnight early, and was given a model bus by the oldest driver.",
    "Petra Noon said that the bus station's café would start serving in the spring.",
  ],
  [
    "Thieves broke into the pavilion at Roundmoor Cricket Club on Friday night and took the scoreboard's computer, two kettles and the honours board, secretary Vic Hollis said, but left the cups in their cabinet.",
    "Roundmoor's tennis club had its hut broken into during the same week.",
  ],
  [
    "Rainfall in Allerby last month was 140 millimetres, twice the average, and the river came within a hand's breadth of the top of the wall, flood warden Ingrid Shaw said.",
    'In the month before that, Allerby had 90 millimetres of rain.',
  ],
  [
    'Shaun Peake, 29, was jailed for two years for the robbery of a betting shop in Nelson Street in May, in which a cashier was threatened with a toy gun and £340 was taken.',
    'Peake had served an earlier prison term for burgling a house.',
  ],
  [
    "St Mark's School in Laverton has been rated good by inspectors, who praised the teaching of music and the calm in the corridors, head teacher Adil Rahman told parents in a letter sent home on Friday.",
    "Attendance at St Mark's School in Laverton has improved over the past year.",
  ],
  [
    'A petition against the closure of the swimming baths at Hexley has gathered 3,400 names, its organiser Jo Carver said, and will be handed to the mayor on the town hall steps on 8 April.',
    "A petition against closing Hexley's library has been signed by 1,200 people.",
  ],
  [
    'Grocer Harpreet Lall is giving away his unsold fruit each evening to a shelter for the homeless in Canal Road that opened last winter, whose manager says that bananas are the first to go.',
    "Lall's shop takes more money on Saturdays than on any other day.",
  ],
  [
    "A lorry shed its load of frozen peas on the slip road at Junction Hill during Wednesday's rush hour, and two lanes were closed for three hours while a sweeper was fetched, the traffic police said.",
    "The lorry's driver told police that he had swerved to avoid a deer.",
  ],
  [
    'Plans for 85 homes on the site of the former hospital laundry at Grange Road were approved by eight votes to four, with a condition that the chimney, where peregrines nest, be kept.',
    'Building work on the Grange Road homes is expected to take three years.',
  ],
  [
    'Volunteer Enid Roper, 91, has knitted her 2,000th hat for premature babies at the Lowland Infirmary, which gave her a bouquet and a certificate at a tea attended by two of the mothers.',
    'Enid Roper learned to knit from her grandmother when she was six.',
  ],
  [
    'Parking fines brought in £610,000 for Stourley council in the last financial year, figures obtained by the Gazette show, and Bath Row was the street in which most tickets were issued.',
    "Stourley's council took £480,000 from its parking meters in the same year.",
  ],
  [
    'The coroner heard that pilot Giles Renwick had logged 900 hours in the air before his glider struck a hedge near Tilburn Down, where he had been a member of the club since 1999.',
    "Renwick's glider had passed an inspection two weeks before the crash.",
  ],
  [
    "Monday's storm tore the roof off the bowls pavilion at Eastcliff and blocked the coast road with shingle, the council said, adding that the road would reopen by the weekend.",
    'The railway line at Eastcliff was also closed by the storm on Monday.',
  ],
  [
    'Inspector Joy Pratt said that two men, aged 19 and 22, were arrested on suspicion of stealing catalytic converters from cars in the hospital car park, and have been released on bail until 3 July.',
    'Detectives searched a garage belonging to the older of the two men.',
  ],
  [
    'The cat Biscuit, missing from Ludworth for seven years, was found living in the stores of a brewery 60 miles away and was identified by its microchip, its owner Fran Dooley said.',
    'Fran Dooley adopted another cat from a rescue centre while Biscuit was missing.',
  ],
  [
    'The Priory bookshop will open on Sundays from next month, said its manager, Theo Blunt, who has taken on two students to run the till and a third to make coffee.',
    "Theo Blunt expects Sunday to become the Priory bookshop's busiest day.",
  ],
  [
    'Six candidates have applied for the post of town crier in Malderby, which has been vacant since Hector Bright retired in March, and will be judged on volume and clarity at the May fair.',
    'Hector Bright is to be one of the judges at the May fair in Malderby.',
  ],
  [
    'Trustees of the Mereside almshouses want to replace eleven sash windows, but the conservation officer has told them that plastic frames would harm the listed front, which dates from 1735.',
    'The conservation officer has no objection to new doors at the back of the almshouses.',
  ],
  [
    'Parents at Copse Road Nursery were told on Thursday that fees would go up by £4 a day in September, the first increase for three years, to meet a higher wage bill.',
    'Nursery staff at Copse Road will work longer hours from September.',
  ],
  [
    'The heart unit at Olderfleet hospital, led by Dr Nadia Prewett, carried out its 500th valve replacement on Monday, on a retired bus driver who was sitting up by evening, the trust said.',
    "Dr Nadia Prewett's unit at Olderfleet has the lowest infection rate of any in the country.",
  ],
  [
    'Launch company Arrowhead said its Kestrel rocket reached orbit on Sunday carrying three weather satellites for Norway, after two attempts in May were called off minutes before ignition.',
    'Norway paid Arrowhead 40 million dollars to carry the weather satellites.',
  ],
  [
    'Vets have confirmed bluetongue in 26 cows at two farms near Haddlestone, the ministry said on Friday, and a 20-kilometre zone has been drawn in which no animal may be moved.',
    'Sheep around Haddlestone were vaccinated against bluetongue last month.',
  ],
  [
    'Penguin numbers on Cape Morrow fell to 41,000 pairs this season from 55,000 a decade ago, biologist Stella Quiroga reported, and she thinks fishing for krill is to blame.',
    'Stella Quiroga counted fewer seals on Cape Morrow this season than ten years ago.',
  ],
  [
    'The village of Obersell lost its only doctor in August when Dr Jost Allemann retired at 73; patients now travel 18 kilometres to Felden for a prescription, mayor Vreni Hug said.',
    "A young doctor from Felden has applied to take over Jost Allemann's practice.",
  ],
  [
    'Pear grower Marcus Tolliday pulled up 30 hectares of his orchards near Yarrabool this winter because, he said, supermarkets pay him less than it costs to pick the fruit.',
    'Marcus Tolliday means to sow wheat on the 30 hectares that he cleared.',
  ],
  [
    "Professor Ewa Linde's team recorded 14 calls of the pygmy hippo in a zoo in Gabon, among them a click that only mothers make, and posted the sounds online on Tuesday.",
    "Ewa Linde's team hopes to make recordings of pygmy hippos in the wild next year.",
  ],
  [
    'A leak of ammonia at the Corbett ice plant sent 17 workers to the Lady Anne hospital on Thursday morning; all but two were home by night, a police spokeswoman said.',
    "An earlier leak, in March, put nine of the Corbett ice plant's workers in hospital.",
  ],
  [
    'The Danish polar institute said the ice core drilled at Camp Sorte goes back 1.2 million years and is being sawn into pieces in a freezer at minus 30 degrees.',
    'It took the Danish institute five summers to drill the core at Camp Sorte.',
  ],
  [
    'Health minister Olga Trent visited the flooded clinic at Weir End on Saturday, shook hands with nurses who had carried out the newborns, and promised 5 million pounds for repairs.',
    'Olga Trent will visit the Weir End clinic again once it has reopened.',
  ],
  [
    'Rhino poaching in the Ndala reserve dropped to six cases in 2023 from 21 the year before, warden Themba Cole said, crediting a dog unit paid for by a Swiss bank.',
    'Cases of elephant poaching in the Ndala reserve likewise went down in 2023.',
  ],
  [
    "The inquest into the death of cyclist Ben Orley, 29, heard that the ambulance took 51 minutes to reach him in Cold Harling, where the crew's map showed no such lane.",
    'Ben Orley was on his way home from work when he was hurt in Cold Harling.',
  ],
  [
    'Astronomers in Chile have spotted a second moon around the dwarf planet Ketu, about 60 kilometres wide and dark as coal, team leader Ignacio Bravo wrote on Monday.',
    "The first of Ketu's moons was also found by the team of Ignacio Bravo.",
  ],
  [
    'Coffee farmers in the Chiriba hills are grafting their bushes on to a wild rootstock that withstands heat, a method worked out by agronomist Delia Ruano and her students over eight years.',
    'Coffee from the grafted bushes in the Chiriba hills fetches a higher price.',
  ],
  [
    'The Brightwater blood bank appealed on Wednesday for donors of type O negative, saying that it had enough for two days, after a coach crash used up 140 units.',
    'Stocks of type A blood at the Brightwater bank would last a week.',
  ],
  [
    'Heat killed 212 people in the city of Almarra in July, according to the registrar, most of them over 75 and living alone on the top floors of blocks without lifts.',
    'In August the heat in Almarra claimed nearly as many lives as the month before.',
  ],
  [
    'Fisheries officer Sian Probert fined two trawlers 8,000 pounds each for landing undersized hake at Porth Gelyn; their owner, Idwal Rees, paid on the spot and apologised.',
    'Idwal Rees had been fined over undersized fish once before, by another officer.',
  ],
  [
    'A twelve-year-old collie named Fern found the missing walker by a stream on Glenarrow Moor on Sunday night, said her handler, Isla Petrie, who has trained search dogs since 1995.',
    'Fern had already tracked down two other lost walkers earlier in the year.',
  ],
  [
    'The rover Magpie has driven 11 kilometres since it landed in the crater in 2022, the Indian space agency said, and is now climbing towards a ridge of pale clay.',
    'A Chinese rover has covered a longer distance than Magpie since landing.',
  ],
  [
    'Anaesthetists at the Royal Dellamere walked out for 24 hours on Monday over rest breaks, and 88 operations were cancelled, manager Lowri Haines said; talks resume on Thursday.',
    'Radiographers at the Royal Dellamere are considering a strike of their own.',
  ],
  [
    'The coastguard cutter Petrel rescued nine fishermen off Cape Lorne on Thursday night, its commander, Ida Strand, said, after their boat had taken on water in a swell of four metres.',
    "Ida Strand's cutter had saved a pair of kayakers off Cape Lorne earlier in the same week.",
  ],
  [
    'Foreign Minister Dario Klemm met his Tervanian counterpart for two hours in Vellmar on Tuesday and said afterwards that progress had been made on grain shipments, but gave no details.',
    'The two foreign ministers also discussed the fate of prisoners when they met in Vellmar on Tuesday.',
  ],
  [
    'Fire destroyed a warehouse belonging to the toymaker Pintar in Ravnik on Sunday, and 80 firefighters from five towns needed until Monday noon to put it out, the local brigade said.',
    'The loss of its Ravnik warehouse has cost the toymaker Pintar some 4 million euros.',
  ],
  [
    "General Hector Lubin was sworn in as chief of staff on Friday in a ceremony at the Palace of Mirrors attended by the president and two of the general's predecessors.",
    'As a young officer, General Hector Lubin received part of his training in France.',
  ],
  [
    'A convoy of 22 lorries carrying flour and medicine crossed into Kordania on Monday, the charity Openhand said, the first since fighting closed the road in August.',
    'Openhand is getting another convoy ready to leave for Kordania the following week.',
  ],
  [
    'Three people died when a cable car fell at the resort of Hochwies, police said, and prosecutors have seized the maintenance records of the operating company, Alpinlift.',
    "Alpinlift's cable car at Hochwies had passed an inspection in the previous year.",
  ],
  [
    'Flood sirens sounded in nine towns along the Amble when the reservoir at Tarnhead overflowed, engineer Joan Pickard said, but the dam itself showed no sign of cracking.',
    'The dam at Tarnhead was strengthened with concrete some ten years ago.',
  ],
  [
    'Corporal Jean-Luc Adote, 24, was awarded the Star of Valour for carrying two wounded comrades through a minefield near Bir Sulaf, the army announced in a statement.',
    'The two soldiers whom Corporal Adote carried to safety have since gone back on duty.',
  ],
  [
    'Heavy snow brought down power lines across the Brask district, leaving 18,000 homes dark on Christmas Eve, the utility Nordkraft said, and crews were flown in from Estonia.',
    'Nordkraft will pay compensation to the households that lost their power on Christmas Eve.',
  ],
  [
    "Argentina's navy detained the trawler Hai Feng 9 on Saturday for fishing inside its waters, and escorted it to Puerto Brava, where the captain is to appear before a magistrate.",
    'The captain of the Hai Feng 9 had been fined for illegal fishing once before.',
  ],
  [
    "The inquiry into the collapse of the Lowmoor footbridge will hear its first witnesses in September, Judge Priya Menon announced, and will sit in the town's old corn exchange.",
    "Judge Priya Menon's inquiry is to hear evidence from more than 60 witnesses.",
  ],
  [
    'Rebel commander Abdo Salim was killed in a night raid near the wells of Tamout, the defence ministry said, publishing a photograph of his pistol and identity card.',
    "Abdo Salim's brother has been chosen by the rebels to take his place.",
  ],
  [
    'More than 700 volunteers combed the woods around Ellersby for the missing scout, 11-year-old Tim Garrick, who was found asleep in a deer stand early on Sunday.',
    "Tim Garrick's parents thanked the volunteers in person on Sunday afternoon.",
  ],
  [
    'Japan has lent the relief mission two water-purifying units, each able to supply 5,000 people a day, camp director Olga Brunner said, and they were running within hours of landing.',
    'The camp run by Olga Brunner is home to about 8,000 people.',
  ],
  [
    'The destroyer Intrepid Dawn left Port Glenavon on Monday for a four-month tour of the southern ocean with 230 sailors aboard, the admiralty announced, and a small crowd waved it off from the mole.',
    'Intrepid Dawn had spent six weeks in dry dock for repairs to its engines earlier in the year.',
  ],
  [
    "Lightning set fire to the bell tower of the abbey at Monte Serro during Friday's storm, but monks saved the library by passing its 3,000 books hand to hand into the cloister.",
    'The burnt bell tower at Monte Serro is to be rebuilt with money from the state.',
  ],
  [
    'The mediator, Astrid Wenn, said the two delegations had eaten dinner at the same table on Thursday for the first time, and called it "a small thing that is not small".',
    'Astrid Wenn will hold a separate meeting with each of the delegations on Saturday.',
  ],
  [
    'A gas explosion wrecked a bakery in Torvald Street, Kirkness, shortly before dawn on Tuesday, injuring the baker, Aksel Moen, and two apprentices, police said.',
    'Neighbours had complained of a smell of gas in Torvald Street on the Monday.',
  ],
  [
    'Belgium will train 150 Kordanian pilots over two years at the air base of Sint-Warre, Defence Minister Koen Daems said, at a cost of 36 million euros.',
    'The Netherlands has offered to train pilots for Kordania as well.',
  ],
  [
    'The parliament of Tervania ratified the border treaty by 104 votes to 61 on Wednesday, after a debate that lasted through the night and that saw two deputies expelled.',
    "Kordania's parliament is expected to approve the border treaty before the end of the year.",
  ],
  [
    'The Alder Council met on Monday to talk about the roads.',
    'The Orlan Council met in May to talk about the schools.',
  ],
];

describe('other things', () => {
  for (const [source, claim] of others)
    check({ source, claim, verdict: ['supported', 'unsupported', 'disputed', 'unchecked'] });
});
