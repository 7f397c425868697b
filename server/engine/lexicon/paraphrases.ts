/**
 * Words by which news tells one thing, beyond the synonyms of WordNet: each line a set whose words may stand for each other in a
 * report. Dictionary forms, American spelling; a verb with its particle is written out ("step down"). A set is tight: words
 * that a careful editor would tell apart (kill and wound, charge and convict) are in no common line.
 */
export const paraphrases: Readonly<Record<string, string>> = {
  'saying and thinking': `
say, state, declare, announce
say, tell
say, remark, comment, note, observe
say, explain
add, continue
announce, unveil, reveal, disclose
announcement, statement, declaration
claim, allege, assert, contend, maintain, insist
confirm, verify, corroborate
acknowledge, admit, concede
deny, reject, dispute, refute
warn, caution
urge, call on, appeal, implore
demand, insist, call for
ask, request
inquiry, investigation, probe
investigate, probe, look into
investigator, inspector
reply, respond, answer
response, reply, reaction
criticize, condemn, denounce, slam, blast, decry
criticism, condemnation
praise, laud, applaud, hail, commend
predict, forecast, project, expect
prediction, forecast, projection
estimate, reckon
believe, think
suggest, propose
proposal, suggestion, plan
plan, scheme, program, project
intend, plan
vow, pledge, promise
promise, pledge, commitment
threaten, warn
discuss, debate
bring up, raise, introduce
look into, investigate
talk, negotiation, discussion
talk, speak
speech, address, remark
interview, conversation
report, account
mention, cite
show, indicate, suggest
find, discover
find, conclude
survey, poll
witness, onlooker, bystander
spokesman, spokeswoman, spokesperson
reporter, journalist, correspondent
journalist, newsman
newspaper, daily
press, media
publish, release, issue
article, story, report
accuse, blame
apologize, apology
thank, gratitude
complain, complaint, grievance
`,
  'office and elections': `
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
`,
  'war and weapons': `
kill, slay, murder
kill, dead
die, perish, death, dead
death, fatality
casualty, victim
victim, dead
wound, injure, hurt
injury, wound
soldier, troop, serviceman, trooper
troop, force, soldier
troop, serviceman, personnel
army, military
military, armed forces
force, army
navy, naval
sailor, seaman, crewman
general, commander
commander, leader
fighter, militant, combatant
militant, insurgent, rebel, guerrilla
terrorist, militant, extremist
gunman, shooter, attacker, assailant
attacker, assailant
attack, strike, assault, raid
attack, hit, target
strike, hit
offensive, operation, campaign
invasion, incursion
invade, enter
bomb, explosive
bomb, bombard, shell
bombing, bombardment
blast, explosion, detonation
explode, detonate, blow up, go off
missile, rocket, projectile
fire, launch, shoot
shoot, gun down
shoot, gunfire
gun, firearm, weapon
weapon, arm, armament
ammunition, munition
drone, uav
plane, aircraft, jet, airplane
jet, fighter
warplane, fighter, jet, aircraft
bomber, aircraft, warplane
helicopter, chopper, aircraft
ship, vessel, boat
warship, destroyer, frigate
warship, vessel, ship
carrier, warship
tanker, vessel, ship
submarine, sub
ferry, boat, vessel
tank, armor
drill, exercise, maneuver
patrol, mission
fly, flight
sail, steam
deploy, send, dispatch, station
deployment, dispatch
withdraw, pull out, pull back
withdrawal, pullout, pullback
retreat, withdraw
capture, seize, take
seize, confiscate, impound
seizure, capture, confiscation
occupy, control
control, command
surrender, capitulate
ceasefire, truce, armistice
hostility, fight
fight, combat, battle, clash
battle, fight
clash, confrontation, skirmish
war, conflict
intercept, scramble
shoot down, down
defend, protect
defense, protection
siege, blockade
blockade, embargo
hostage, captive
hostage, prisoner
spy, agent
espionage, spy
intelligence, information
base, installation, facility
airfield, airbase, airport
threat, danger
security, safety
target, aim
destroy, demolish, wreck, ruin
destruction, devastation
damage, harm
`,
  'law and crime': `
deport, deportation
extradite, extradition
evict, eviction
impeach, impeachment
assassinate, assassination
arrest, detain, apprehend, take into custody
arrest, detention
detain, hold
jail, imprison
jail, prison
prisoner, inmate, detainee
sentence, punish
sentence, term
charge, indict
charge, indictment
convict, find guilty
acquit, clear, exonerate
trial, hear
court, tribunal
judge, justice
lawyer, attorney, counsel
lawsuit, suit
sue, take to court
verdict, rule, judgment, decision
rule, decide
rule, decision
prosecutor, attorney
police, officer
policeman, policewoman, officer, cop
suspect, accuse
crime, offense
steal, rob
theft, robbery, burglary
thief, robber, burglar
murder, homicide, kill
murderer, killer
kidnap, abduct
kidnap, abduction
smuggle, traffic
bribe, bribery, corruption
fraud, scam
fine, penalty
punishment, penalty
appeal, challenge
overturn, quash, strike down, reverse
release, free, liberate
release, freedom
flee, escape
fugitive, runaway
search, hunt
hunt, pursue, chase
death penalty, capital punishment
`,
  'money and work': `
privatize, privatization
relocate, relocation
buy, purchase, acquire
purchase, acquisition
takeover, acquisition
sell, sale
company, firm, business, corporation
company, enterprise
factory, plant
worker, employee, laborer
worker, staff
staff, personnel, employee
workforce, staff
employer, company
job, position, post
hire, recruit, employ
lay off, dismiss, fire
layoff, redundancy
wage, pay, salary
pay, spend
earn, make
profit, earnings
earnings, income
revenue, sale
cost, price
price, cost
cheap, inexpensive
expensive, costly
rise, increase, climb, grow, go up
surge, soar, jump, rocket
increase, growth, rise
raise, increase, boost, hike
fall, drop, decline, decrease, go down
plunge, plummet, tumble, slump
decline, decrease, drop, fall
reduce, cut, lower, slash
cut, reduction
reduction, decrease
stock, share
shareholder, investor, stockholder
investor, backer
loan, credit
debt, liability
lender, bank
fund, finance
money, cash, fund
budget, spend
economy, economic
recession, downturn, slump
inflation, price
bankrupt, insolvent
bankruptcy, insolvency
trade, commerce
export, ship
customer, client, consumer
product, good
produce, make, manufacture
manufacturer, maker, producer
build, construct
construction, building
open, launch
launch, start, begin
begin, start, commence
begin, start, outset
end, finish, conclude
end, conclusion
close, shut, shut down
closure, shutdown
stop, halt, cease
halt, suspend
delay, postpone, defer, put off
delay, postponement
cancel, call off, scrap
cancellation, scrap
continue, go on, carry on
resume, restart
complete, finish
fail, collapse
collapse, failure
win, victory, triumph
win, beat
defeat, loss
owner, proprietor
contract, deal
industry, sector
farm, ranch
farmer, grower
crop, harvest
oil, petroleum, crude
gas, fuel
gasoline, petrol
electricity, power
car, automobile, vehicle
truck, lorry, vehicle
train, rail
railway, railroad
road, street, highway
motorway, highway, freeway
airport, airfield
airline, carrier
port, harbor
passenger, traveler
travel, journey
`,
  'people and nature': `
hospitalize, hospitalization
child, kid, youngster
boy, youth
teenager, adolescent, teen
man, male
woman, female
people, person
resident, inhabitant, local
population, inhabitant
family, relative
father, dad
mother, mom
husband, spouse
wife, spouse
marry, wed
wedding, marriage
birth, born
doctor, physician
hospital, clinic
illness, disease, sickness
sick, ill
epidemic, outbreak, pandemic
infection, disease
vaccine, vaccination, jab
drug, medicine, medication
patient, sufferer
treat, treatment
student, pupil
teacher, schoolteacher
university, college
scientist, researcher
research, study
study, report
school, academy
quake, earthquake, tremor
storm, hurricane, cyclone, typhoon
storm, tempest
flood, deluge
fire, blaze
wildfire, bushfire
disaster, catastrophe, calamity
accident, crash, mishap
crash, collision
collide, crash
sink, go down
rescue, save
rescuer, saver
help, assist, aid
help, assistance, aid
aid, relief
evacuate, clear
evacuation, clearance
shelter, refuge
house, home, residence
building, structure
apartment, flat
church, congregation
priest, clergyman, cleric
religion, faith
award, prize
film, movie, picture
book, volume
author, writer
singer, vocalist
actor, performer
athlete, player
player, footballer
coach, trainer, manager
match, game
game, contest
team, side, squad
football, soccer
champion, winner
championship, title
tournament, competition
fan, supporter
record, mark
`,
  'how and how much': `
time, occasion
big, large, huge
huge, enormous, massive, vast
small, little, tiny
important, significant, major
main, principal, chief
key, crucial, vital, critical
serious, severe, grave
dangerous, hazardous, risky
difficult, hard, tough
quick, fast, rapid, swift
quickly, rapidly, swiftly
immediately, instantly
sudden, abrupt
angry, furious
worry, concern, anxious
concern, worry
happy, glad
sad, unhappy
famous, renowned, well-known
rich, wealthy, affluent
poor, impoverish
new, fresh
recent, late
old, elderly
former, ex
current, present
several, various
many, numerous
about, around, approximately, roughly, nearly, almost
near, close
percent, percentage
half, fifty
previous, prior, earlier
next, follow
before, prior
later, afterward
annual, yearly
daily, everyday
joint, combine
whole, entire
total, overall
complete, full
secret, clandestine, covert
illegal, unlawful, illicit
legal, lawful
unprecedented, first-ever
rare, unusual, uncommon
common, frequent
likely, probable
possible, potential
certain, sure
enough, sufficient
need, require
necessary, essential
try, attempt, seek
attempt, effort, bid
attend, take part
participate, take part
include, comprise
cause, trigger, prompt, spark
result, outcome
happen, occur, take place
hold, take place, stage
incident, event, episode
problem, issue
situation, circumstance
purpose, aim, goal, objective
influence, affect, impact
impact, effect
improve, better
improvement, betterment
worsen, deteriorate
change, alter, modify
replace, substitute
remain, stay
leave, depart
departure, exit
arrive, come, reach
return, come back
go, travel
send, dispatch
carry, transport
give, provide, supply
provision, supply
get, obtain, receive
keep, retain
show, display
use, utilize, employ
join, enter
choose, select, pick
choice, selection
decide, determine
create, establish, set up
expand, enlarge, widen
extend, prolong
shrink, contract
strengthen, reinforce, bolster
weaken, undermine
prevent, stop, avert
block, obstruct
protect, safeguard
violate, breach, infringe
violation, breach, infringement
monitor, track, watch
detect, spot
see, witness
`,
};
