/** Governments, offices and elections. A line is read as `paraphrases.ts` tells. */
export const offices = `
appoint, appointment
quit, resign, step down
resignation, departure
dismiss, fire, sack, oust, remove
dismissal, removal
appoint, name, nominate, install
appointment, nomination
elect, vote in
vote, ballot
election, vote, poll
campaign, drive
candidate, contender, nominee
politician, lawmaker
lawmaker, legislator, congressman, congresswoman, representative, parliamentarian
senator, lawmaker
parliament, legislature, assembly
congress, legislature
government, administration, cabinet
leader, head, chief
chairman, chairwoman, chair, chairperson
president, head
chief, boss, director
minister, secretary
official, officer
mayor, leader
envoy, ambassador, diplomat
delegate, representative
delegation, mission
embassy, mission
deputy, vice
aide, adviser, assistant
law, legislation, statute, act
bill, legislation, measure
approve, pass, endorse, ratify
approval, endorsement, ratification
reject, turn down, refuse, decline
ban, prohibit, outlaw, forbid, bar
ban, prohibition
permit, allow, let, authorize
permission, authorization, approval
regulation, rule
regulator, watchdog
policy, strategy
tax, levy, duty
tariff, duty, levy
sanction, embargo
agreement, deal, accord, pact, treaty
agree, consent
sign, ink
summit, meeting
meet, gather, convene
meeting, session, gather
conference, summit
hold, host, stage
visit, trip, tour
ally, partner
alliance, coalition, bloc
opponent, rival, adversary
supporter, backer, advocate
support, back, endorse
oppose, resist
oppose, vote against
support, back, vote for, vote in favor of
protest, demonstration, rally, march
protester, demonstrator, marcher
riot, unrest, disturbance
strike, walkout, stoppage
coup, putsch, takeover
revolt, uprising, rebellion, insurrection
citizen, national
migrant, immigrant
border, frontier
country, nation, state
city, town, municipality
town, village
region, area, zone
capital, city
province, region
district, area
take over, succeed, replace
take over, buy, acquire, purchase
successor, replacement
predecessor, forerunner
stand in, fill in, deputize
interim, temporary, caretaker, provisional
temporary, short-term
permanent, long-term
run, stand
run, manage, head, lead
lead, head, chair, preside
supervise, oversee
duty, responsibility, task
reelect, return
coalition, alliance
topple, bring down, overthrow, unseat
collapse, fall, come down
dissolve, disband, break up
vote down, reject, defeat
throw out, reject, dismiss
abstain, abstention
referendum, plebiscite, ballot, vote
turnout, participation
voter, elector
majority, most
motion, proposal
amendment, change
draft, write, draw up
draw up, prepare
enact, pass, adopt
adopt, approve
approve, bless, green-light, give the go-ahead, sign off
approval, go-ahead, assent, nod
veto, block
repeal, revoke, rescind, abolish, scrap
lift, remove, end
impose, introduce, bring in
introduce, bring in, launch
force, compel, oblige, require
compulsory, mandatory, obligatory
voluntary, optional
exempt, excuse
exemption, waiver
license, permit
permit, pass
council, authority
councillor, councilor, councilman, councilwoman
lawmaker, deputy, member
ally, supporter, backer
critic, opponent
inquiry, review
commission, panel, committee
board, panel
report, findings
recommend, propose
local, municipal
nationwide, national
foreign, overseas
abroad, overseas
`;
