/**
 * Opposites that news turns on, by theme; WordNet lacks most of them. A line holds two sides, each a tight set of words that
 * may stand for each other; every word of one side is opposed to every word of the other. Dictionary forms, American spelling;
 * a verb with its particle is written out ("turn down"). Neighbours of one kind (red and blue, nurse and doctor) are no opposites.
 */
export const opposites: Readonly<Record<string, string>> = {
  'saying yes and no': `
confirm, verify, corroborate / deny, refute, rebut, debunk
acknowledge, admit, concede, confess / deny
acceptance / rejection, refusal
accept / reject, refuse, decline, turn down, rebuff, spurn
agree, consent / refuse, decline, disagree
agreement, accord / disagreement, dispute
agreement / refusal
approve, endorse, ratify, greenlight / reject, veto, turn down, vote down, block
approval, endorsement, ratification / rejection, veto
affirm, uphold, sustain / overturn, reverse, quash, strike down
uphold / overrule
affirmative / negative
yes / no
adopt / reject
grant / deny, refuse, withhold
recognize / disavow, repudiate
comply, obey / defy, disobey, flout
compliance / defiance, noncompliance
compliance / violation
keep, honor / break
honor, respect / violate, breach
authorize / ban, prohibit
believe / doubt, disbelieve
trust / distrust, mistrust
certain, sure / uncertain, unsure
confirm / retract
`,
  'for and against': `
want, seek / oppose, resist
take up, accept / turn down, decline, reject, refuse, spurn
support, back, favor, endorse / oppose, resist, fight
support, backing / opposition
supporter, proponent, advocate, backer / opponent, critic
pro / anti
for / against
welcome, applaud, hail, praise, laud, commend / condemn, denounce, deplore, criticize, decry, slam, blast
praise, acclaim / criticism, condemnation
praise, laud / blame
approval / disapproval
encourage / discourage, deter
persuade / dissuade
encourage / hinder
help, assist, aid / hinder, hamper, obstruct, impede
facilitate / obstruct, hinder
ally, friend / enemy, foe, adversary
ally / rival
friendly / hostile
partner / adversary
loyal / disloyal
loyalist / rebel
join / leave, quit
unite / divide, split
unity / division, disunity
cooperate / refuse
consensus / division
`,
  'more and less': `
rise, increase, climb, grow, go up, surge, soar, jump / fall, decrease, decline, drop, go down, plunge, plummet, slump, sink, shrink, dip
raise, increase, boost, hike / cut, reduce, lower, slash, decrease, trim
growth, increase, rise / decline, decrease, drop, fall, contraction
gain, profit / loss
gain / lose
growth / recession
surplus / deficit, shortfall
surplus / shortage
expand, enlarge, widen, broaden / shrink, contract, narrow, reduce
expansion / contraction, reduction
extend, lengthen / shorten, curtail
strengthen, bolster, reinforce / weaken, undermine
strong / weak
strength / weakness
improve, ameliorate / worsen, deteriorate
improvement / deterioration
better / worse
best / worst
escalate, intensify / de-escalate, subside, abate
escalation / de-escalation
tighten, harden / loosen, ease, relax, soften
aggravate, exacerbate / ease, alleviate, relieve
accelerate, quicken, speed up, hasten / slow, decelerate, slow down
fast, quick, rapid, swift / slow
inflate / deflate
inflation / deflation
appreciate / depreciate
upgrade / downgrade
promote / demote, downgrade
promotion / demotion
maximum / minimum
maximize / minimize
many / few
more / less, fewer
much / little
all, every / none, no
everyone, everybody / nobody
everything / nothing
always / never, rarely, seldom
often, frequently / rarely, seldom, never
majority / minority
full / empty
heavy / light
high / low
higher / lower
long / short
large, big, huge / small, tiny, little
deep / shallow
wide, broad / narrow
rich, wealthy / poor
expensive, costly / cheap, inexpensive
exceed, surpass, top / undershoot
oversupply, glut / shortage
abundant, plentiful / scarce
major / minor
double / halve
record high / record low
overestimate / underestimate
overstate, exaggerate / understate
up / down
upward / downward
upper / lower
above / below
bullish / bearish
`,
  'winning and losing': `
win / lose
victory, triumph / loss, defeat
win / loss
winner, victor / loser
succeed / fail
success / failure
successful / unsuccessful
pass / fail
pass / reject
achieve, attain / miss
defeat, beat / lose
advance / retreat
capture, seize / lose, surrender
conquer / surrender
survive / die, perish
ahead / behind
lead / trail
outperform / underperform
qualify / miss
exceed / miss
`,
  'before and after': `
before / after
earlier / later
early / late
former / latter
first / last
begin, start, commence, launch / end, finish, conclude, stop, cease, halt
beginning, start, outset / end, finish, conclusion
open / close, shut
opening / closing, closure
reopen / close, shut
resume, restart / suspend, halt, pause
resumption / suspension
continue / stop, cease, halt, discontinue
advance, bring forward / postpone, delay, defer, put off, push back
hasten / delay
precede / follow
predecessor / successor
previous, prior / subsequent, following
past / future
old / new, young
ancient / modern
temporary, interim, provisional / permanent
short-term / long-term
initial / final
prewar / postwar
preceding / following
punctual / late
maintain, retain, keep / abandon, scrap, drop
initiate / terminate
establish, found, create / abolish, dissolve, dismantle
create / destroy
birth / death
born / dead
alive, living / dead
live / die
morning / evening
day / night
dawn / dusk
sunrise / sunset
summer / winter
`,
  'coming, going and place': `
arrive / leave, depart
arrival / departure
enter / leave, exit
entry, entrance / exit
come in / go out
advance, push forward / withdraw, retreat, pull back, pull out
deploy / withdraw, pull out
deployment / withdrawal, pullout
land / take off
landing / takeoff
ascend / descend
ascent / descent
approach / recede
inside / outside
within / outside
in / out
on / off
indoor / outdoor
interior / exterior
internal / external
domestic, national / foreign
foreigner / native
local / national
inland / offshore
onshore / offshore
ashore / offshore
home / away
north / south
northern / southern
northward / southward
northeast / southwest
northwest / southeast
northeastern / southwestern
northwestern / southeastern
east / west
eastern / western
eastward / westward
top / bottom
front / back, rear
near / far
nearby / distant
import / export
importer / exporter
immigrant / emigrant
immigrate / emigrate
immigration / emigration
sender / recipient
send / receive
urban / rural
city / countryside
upstream / downstream
inbound / outbound
incoming / outgoing
inward / outward
forward / backward
attach / detach
together / apart
`,
  'law and order': `
guilty / innocent
guilt / innocence
convict / acquit, exonerate
conviction / acquittal
condemn / acquit
charge, indict / clear, exonerate
incriminate / exonerate
accuse / exonerate, absolve
prosecution / defense
prosecutor / defender
plaintiff / defendant
legal, lawful / illegal, unlawful
legalize / criminalize, outlaw, ban
constitutional / unconstitutional
allow, permit, authorize, let / ban, prohibit, forbid, bar, outlaw, disallow
permission / prohibition, ban
permissible / impermissible
enforce / waive
impose / lift, waive, revoke
impose, introduce / repeal, abolish, scrap
enact / repeal
arrest, detain, imprison, jail / release, free
detention, imprisonment / release
captivity / freedom
arrest / release
capture / escape
grant / revoke
valid / invalid
voluntary / compulsory, mandatory
optional / mandatory, compulsory, obligatory
require / exempt
include / exclude
inclusion / exclusion
eligible / ineligible
entitled / ineligible
qualify / disqualify
admit / exclude, bar
protect / endanger
justified / unjustified
authentic, genuine / fake, counterfeit, forged
true / false, untrue
truth / lie, falsehood
right / wrong
correct / incorrect, wrong
accurate / inaccurate
honest / dishonest
fair / unfair
deliberate, intentional / accidental, unintentional
deliberately, intentionally / accidentally, inadvertently
safe / dangerous, unsafe
legitimate / illegitimate
`,
  'work and trade': `
buy, purchase / sell
buyer, purchaser / seller, vendor
purchase / sale
hire, recruit, employ / fire, dismiss, sack, lay off
appoint / dismiss, fire, remove, oust
appointment / dismissal, removal
reinstate / dismiss, suspend
reinstatement / dismissal
employed / unemployed, jobless
employment / unemployment
employer / employee
elect / defeat
nominate / withdraw
resign, quit, step down / stay on
join / resign
lend / borrow
lender, creditor / borrower, debtor
debit / credit
deposit / withdraw
deposit / withdrawal
asset / liability
income / expenditure
revenue / expense
earn / lose
earn / spend
save / spend
invest / divest
investment / divestment
supply / demand
producer / consumer
production / consumption
produce / consume
teacher / pupil, student
landlord / tenant
bailout / bankruptcy
solvent / insolvent, bankrupt
profitable / unprofitable, loss-making
nationalize / privatize
nationalization / privatization
public / private
publicly / privately
wholesale / retail
subscribe / unsubscribe
merge / split
merger / split
build, construct / demolish, destroy
construction / demolition
assemble / disassemble, dismantle
load / unload
connect / disconnect
enable / disable
activate / deactivate
`,
  'war and peace': `
war / peace
wartime / peacetime
attack / defend
attacker / defender
offensive / defensive
offense / defense
aggressor / victim
fight, resist / surrender
kill / save, spare
arm / disarm
armed / unarmed
armament / disarmament
civilian / military
civilian / soldier
ceasefire, truce / hostilities
occupy / liberate
invade / withdraw
invasion / withdrawal
nuclear / non-nuclear
hit / miss
hawk / dove
peaceful / violent
intact / damaged, destroyed
guard / abandon
`,
  'politics and people': `
liberal / conservative
left-wing / right-wing
leftist / rightist
progressive / conservative
democracy / dictatorship
democratic / undemocratic, authoritarian
incumbent / challenger
independence / dependence
independent / dependent
unilateral / bilateral, multilateral
federal / state
secular / religious
male / female
man / woman
boy / girl
husband / wife
father / mother
son / daughter
brother / sister
king / queen
prince / princess
uncle / aunt
actor / actress
adult / child, minor
parent / child
married / unmarried, single
married / divorced
marry / divorce
popular / unpopular
transparent / secret, opaque
open / secret
overt / covert
reveal, disclose, divulge / conceal, hide, withhold
publish / withhold
remember / forget
love / hate
like / dislike
happy / unhappy, sad
hope / despair, fear
calm / panic
optimistic, upbeat / pessimistic, downbeat
optimism / pessimism
optimist / pessimist
confident / doubtful
likely, probable / unlikely, improbable
possible / impossible
able / unable
capable / incapable
available / unavailable
present / absent
presence / absence
attend / boycott
attend / skip, miss
participate / boycott, abstain
known / unknown
familiar / unfamiliar
public / secret
satisfied / dissatisfied
rational / irrational
stable / unstable
stability / instability
significant / insignificant
important / unimportant
necessary / unnecessary
effective / ineffective
positive / negative
healthy / sick, ill, unhealthy
sick / well
wet / dry
hot / cold
warm / cool
flood / drought
hard / soft
easy / difficult, hard
simple / complex, complicated
common / rare, uncommon
same, identical / different
similar / dissimilar
equal / unequal
direct / indirect
active / passive, inactive
alone / together
lose, misplace / find, recover
recover / worsen, relapse
vaccinated / unvaccinated
contagious / noncontagious
natural / artificial, synthetic
organic / inorganic
visible / invisible
wake / sleep
float / sink
push / pull
remain, stay / leave
unchanged / changed
uncover / cover up
add / subtract, remove
insert / remove
`,
};

/** WordNet's antonyms that set no two stories against each other, or that hold in senses too rare for news. */
export const misleading = `
go come
give take
ask tell
ask answer
good well
have lack
good evil
say order
left right
right center
man animal
work play
play work
move stay
hand foot
matter mind
get leave
still moving
make break
set rise
stay depart
take refuse
use disuse
head tail
point square
well badly
just unjust
place position
same other
black white
light dark
white black
white colored
body soul
flat sharp
sharp natural
even odd
common individual
plus minus
clean dirty
raw cooked
raise level
straight crooked
hold let
kind unkind
fine coarse
game work
general specific
run idle
run malfunction
service disservice
secondary primary
bear bull
check uncheck
stand sit
stand lie
sit lie
sit arise
sit rise
lie arise
sport work
turn unturn
close distant
walk ride
show hide
call put
active extinct
quiet noisy
hit strike
strike ball
stop go
all some
age rejuvenate
anal oral
back veer
bore interest
cash credit
dry sweet
easy uneasy
end middle
late middle
gain reduce
half whole
host parasite
lean rich
live recorded
out safe
side top
sink source
keep lose
win losings
ebb tide
full thin
here there
ever never
`;
