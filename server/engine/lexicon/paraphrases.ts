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
find, recover, trace, locate
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
acknowledge, accept, admit, own up
accuse, allege
argue, contend, claim, maintain
argue, reason
argument, case
describe, portray, depict, characterize
label, brand, dub
call, describe, term
testify, give evidence, take the stand
testimony, evidence
tell, inform, notify
notice, notification
learn, find out, hear
disclose, divulge, make public
conceal, hide, cover up
hint, imply, suggest
stress, emphasize, underline, underscore
repeat, reiterate, restate
recall, remember
forget, overlook
realize, recognize
recognize, acknowledge
doubt, question
wonder, ask
complain, protest, grumble
objection, complaint, protest
object, protest, complain
welcome, hail
mock, ridicule, deride
insult, offend
excuse, apology
regret, remorse, sorry
joke, quip
shout, yell, scream
whisper, murmur
write, pen
sign, autograph
quote, cite
hope, expect, trust
fear, worry, dread
want, wish, desire
prefer, favor
refuse, decline, will not
consider, weigh, mull, contemplate
plan, intend, mean, aim
aim, seek
advise, counsel, recommend
recommendation, advice, guidance
order, instruct, command, direct
order, instruction, command, directive
assure, reassure
convince, persuade
advertize, promote, market
brochure, leaflet, pamphlet, flyer
memo, memorandum, note
letter, missive
message, note
document, paper, file, record
complaint, allegation
allegation, accusation
misunderstand, misread
mistake, error, blunder, slip
wrong, mistaken, incorrect
true, correct, accurate, right
false, untrue, bogus, fake
fake, counterfeit, forge, sham, phony
genuine, authentic, real
evidence, proof
prove, demonstrate, show
proof, demonstration
hearsay, rumor, gossip
blame, fault, responsible
responsible, accountable, liable
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
truce, ceasefire, cease-fire
swap, exchange, trade
prisoner, captive, detainee
release, free, let go, set free
supply, provision, relief
convoy, column
soldier, serviceman, conscript
recruit, enlist
retreat, pull back
advance, push forward
shell, bombard, pound
bombing, airstrike
bomb, device
disarm, demilitarize
weapon, gun
border, boundary
airspace, sky
violate, intrude, enter
escort, accompany
shadow, follow, tail
follow, trail
warn, alert
alert, warning
rehearse, practice, drill
island, isle
dispute, contest
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
guilty, culpable
wrongdoing, fault, guilt, misconduct
misconduct, malpractice
fault, blame
cheat, swindle, defraud, dupe, fool
cheat, deceive
deceive, mislead
trick, deception
launder, laundering
jury, juror
courtroom, court
plead, plea
settle, settlement
settlement, deal, agreement
compensation, redress, payout
compensate, reimburse, repay, refund
refund, repayment, reimbursement
lodge, file, submit, bring
file, submit
submit, hand in, present
send, submit
claim, lawsuit, suit
plaintiff, claimant
bail, bond
custody, detention
parole, probation
innocent, not guilty
overrule, overturn, reverse, set aside
uphold, confirm, affirm, sustain
dismiss, throw out, reject
final, definitive, ultimate
preliminary, provisional, initial
bar, ban, exclude, shut out
exclude, leave out, omit
suspend, bar
suspension, ban
raid, search
search, look for, seek
seize, confiscate
find, come upon, stumble on, come across
catch, capture, nab, pick up
arrest, catch
arrest, nab, pick up, round up
escape, flee, get away, break out
flee, run away
hide, conceal, stash
trade, traffic
trafficker, smuggler, dealer
ring, gang, network
gang, band, group
poacher, hunter
loot, plunder, pillage
loot, steal, rob
return, give back, hand back, restore
forge, fake
forgery, fake
bribe, kickback
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
fall, plunge, tumble
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
takeover, buyout
bid, offer
offer, proposal
bidder, suitor
spurn, reject, rebuff, turn down
undervalue, underrate
value, worth
valuable, precious
worth, value, price
pay, foot the bill, bear the cost
bill, cost, expense
expense, cost, outlay
charge, fee, price
fee, charge
fare, price
discount, reduction, rebate
grant, subsidy, funding
subsidy, subsidize
donate, give, contribute
donation, gift, contribution
donor, giver
collect, gather, raise
save, economize
savings, economy
waste, squander
lose, forfeit
loss, deficit, shortfall
deficit, shortfall, gap
surplus, excess
owe, debt
repay, pay back
borrow, loan
lend, loan
interest, rate
income, revenue
turnover, revenue, sale
quarter, three months
dividend, payout
stakeholder, shareholder
merge, combine, join
merger, combination, union
supplier, vendor
retailer, shop, store
shop, store
warehouse, depot
assemble, put together
repair, fix, mend
repair, remedy, fix
remedy, cure, fix
fix, solve
faulty, defective, flaw
defect, fault, flaw
recall, withdraw
replace, swap
equipment, gear, kit
machine, device
device, gadget
component, part, piece
part, portion, section
steel, metal
brittle, fragile
break, snap, crack
crack, fracture
employee, member of staff
wage, payment
raise, rise, increase
bonus, premium
union, trade union, labor union
walk out, strike, down tools
redundancy, job cut
unemployed, jobless, out of work
retire, retirement
pensioner, retiree
apprentice, trainee
work, labor
toil, labor
output, production
capacity, volume
shipment, consignment, delivery, cargo
deliver, bring
delivery, supply
schedule, timetable, plan
deadline, time limit
budget, spending plan
spend, expenditure
overrun, excess
auction, sale
auctioneer, auction house
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
young, youthful
baby, infant, newborn
toddler, infant
pregnant, expectant
sister, sibling
brother, sibling
ancestor, forebear
descendant, heir
heir, inheritor
inherit, inheritance
divorce, split, separate
partner, companion
neighbor, resident
newcomer, arrival
visitor, guest, tourist
crowd, throng
audience, spectator, viewer
viewer, watcher
volunteer, helper
disable, handicap
ill, unwell
fall ill, sicken
recover, get better, recuperate, heal
recovery, recuperation
cure, heal
symptom, sign
fever, temperature
rash, spot
paralyzis, palsy
heart attack, cardiac arrest
jab, dose, injection
inject, vaccinate, inoculate, immunize
placebo, dummy
trial, test, study
side effect, reaction
contagious, infectious
infect, contaminate
contaminate, pollute, taint
pollution, contamination
toxic, poisonous
poison, toxin
leak, spill, escape
leak, seep
spill, slick
burst, rupture, breach, give way
breach, gap, break
collapse, cave in, give way
landslide, mudslide
downpour, rain, rainfall
drought, dry spell
heat, warmth
cold, chill
freeze, frost
thaw, melt
river, stream
lake, reservoir
dam, barrier, dyke, embankment
coast, shore
beach, shore
sea, ocean
hill, mount
mountain, peak
forest, wood, woodland
valley, dale
field, meadow
species, kind
bird, fowl
nest, breed
endanger, threaten
extinct, vanish
vanish, disappear
appear, emerge, surface
surface, come to light, emerge
strand, trap, stick
trap, stick
run aground, ground, strand
aground, strand
derail, come off
carriage, coach, car
driver, motorist
pedestrian, walker
cyclist, biker, bicycle
bicycle, bike, cycle
motorcycle, motorbike
tram, streetcar
bus, coach
subway, metro, underground
station, stop, terminal
platform, quay
pier, quay, jetty, wharf, dock
captain, skipper
crew, hand
pilot, airman
astronaut, cosmonaut
probe, spacecraft, craft
rocket, launcher
land, touch down
take off, lift off
orbit, circle
telescope, observatory
gallery, exhibition
exhibition, show, display
exhibit, display, show
artwork, piece, work
painting, canvas, picture
sculpture, statue
manuscript, typescript
novel, book
novelist, author, writer
publisher, press
director, filmmaker
studio, workshop
rehearse, practice
premiere, debut
song, track
tune, melody
concert, gig, performance
festival, fair
referee, umpire, official
penalty, spot kick
goal, score
score, net
goalkeeper, keeper
striker, forward
final, decider
replay, rematch
medal, award
marathon, race
race, run
runner, racer
sample, specimen
test, check, screen
test, examination, check
positive, adverse
venue, arena, stadium, ground
arena, stadium
club, team
row, dispute, controversy, quarrel
dispute, quarrel, argue
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
return, go back
return, go back to work, return to work
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
double, twice
twice, two
triple, threefold
extra, additional, further
more, additional
handful, few
lack, shortage, want, absence, scarcity
lack, want
abundant, plentiful
empty, vacant
wide, broad
narrow, slim
tall, high
long, lengthy
brief, short
deep, profound
heavy, weighty
light, slight
bright, vivid
loud, noisy
quiet, silent
clean, pure
dirty, filthy
safe, secure
unsafe, dangerous
strong, powerful
weak, feeble
rough, approximate
exact, precise
clear, plain, evident, obvious
unclear, uncertain
public, open
private, personal
whole, complete
partial, incomplete
good, fine
bad, poor
strange, odd, peculiar, unusual
ordinary, normal, usual
normal, regular
typical, usual
special, particular
separate, distinct
same, identical
similar, alike, comparable
different, distinct, other
opposite, contrary
first, initial
initial, early
last, final
early, premature
late, overdue
recently, lately, newly
soon, shortly
often, frequently
seldom, rarely
always, invariably
never, not once
once, formerly
eventually, finally, ultimately
suddenly, abruptly
gradually, slowly
slowly, slow
mostly, mainly, largely, chiefly, primarily
partly, partially
completely, entirely, wholly, fully, totally
especially, particularly, notably
alone, solely, only
together, jointly
apart, separately
instead, rather
exceed, surpass, top, overtake, outstrip
surpass, overtake, beat
reach, hit
total, amount to, add up to, come to
amount, sum
number, figure, tally, count
figure, number
share, proportion
rest, remainder
level, rate
size, extent
extent, scale
range, span
average, mean
measure, gauge
weigh, weight
length, duration
last, go on, continue
span, cover
cover, span
begin, open, get under way
underway, under way
end, expire, run out
expire, lapse, run out
schedule, plan, set
postpone, put back, push back
bring forward, advance
rush, hurry, hasten
hasten, accelerate, speed up
slow, slow down
wait, delay
halt, pause
pause, break, suspend
interrupt, disrupt
disrupt, disturb
obtain, secure, win
secure, obtain
gain, win
receive, get, be given
accept, take
refuse, turn away
lose, miss
miss, skip
skip, leave out
add, attach
remove, take away, strip
strip, deprive
divide, split, separate
share, split
unite, join
connect, link, tie
link, connection, tie
separate, part
cut off, isolate
isolate, quarantine
surround, encircle
enter, get into
exit, leave
pass, go by
cross, traverse
climb, scale
drop, fall
hang, dangle
pull, drag, tow
push, shove
lift, hoist, raise
lower, let down
throw, hurl, toss
catch, seize
hold, grip
drop, release
open, unlock
lock, close
cover, wrap
bury, inter
dig, excavate
fill, load
load, cargo
unload, discharge
empty, drain
pour, flow
burn, set on fire
burn, scorch
extinguish, put out
light, ignite
paint, draw
copy, duplicate
imitate, mimic
name, call, title
title, headline
own, possess, have
possession, ownership, property
property, estate
land, ground, plot, soil
ground, soil
site, location, place, spot
place, spot
nearby, neighboring, close
far, distant
inside, within
outside, outdoors
beneath, below, under
above, over
`,
};
