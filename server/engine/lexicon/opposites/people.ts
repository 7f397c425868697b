/** War, politics, persons and how they are. A line is read as `opposites.ts` tells. */
export const people: Readonly<Record<string, string>> = {
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
attack, invade / defend, retreat
advance / fall back, pull back, withdraw
seize, capture, overrun, occupy / abandon, cede
control / lose, abandon
arm / demobilize, disarm
mobilize / demobilize
shoot down, down / miss
survive, escape / die, perish
unhurt, unharmed, uninjured, unscathed / injured, wounded, hurt, dead
rescue, save / kill, abandon
hostage / captor
kidnap, abduct / release, free, rescue
captive / free
defuse / detonate
detonate / fail
explode / fizzle
destroyed, demolished / intact, undamaged, unscathed
undamaged / damaged
armed / defenseless
nuclear / conventional
lethal, deadly, fatal / harmless, nonlethal, nonfatal
fatal / survivable
peaceful, calm / tense, violent, bloody
peacefully / violently
peaceful / warlike, armed
hostile / friendly
conscript / volunteer
friend / foe
truce, ceasefire / offensive
stalemate / victory
successful / failed, botched
foil, thwart, prevent / carry out
carry out / call off, abort
abort / complete
evacuate / reoccupy
unite / break up
allied / enemy
unhurt, unharmed, uninjured / injured, wounded
spare / destroy, raze
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
moderate / radical, extreme, hardline, extremist
moderate / hardliner, extremist
dovish / hawkish
hardliner / moderate, reformist
pro-life / pro-choice
populist / elitist
ruling / opposition
lawful / rogue
bipartisan / partisan
partisan / nonpartisan
unite / split, polarize
united / divided, split
centralize / decentralize
sovereign / occupied, dependent
annex / cede
join, enter / leave, quit, withdraw, pull out, drop out
run / drop out, bow out, withdraw
enter / drop out
stay in / drop out
remain / drop out, bow out, quit
seek / shun, forgo
attend, show up / skip, stay away, boycott, miss
attendance / absence
participate, take part / boycott, abstain, sit out, opt out, stay away
take part / sit out
vote / abstain
meet / snub
speak / remain silent, keep silent
openly, publicly / secretly, covertly
reluctantly, grudgingly / gladly, eagerly
frugal / lavish
speak out, speak up / keep quiet, stay silent
talkative / silent
vocal / silent
reveal, disclose, divulge / cover up, suppress, keep secret
openly / secretly, covertly
open / clandestine
publicly / anonymously
known / anonymous
famous / obscure, unknown
trust / suspect
trustworthy / untrustworthy
loyalty / disloyalty, betrayal
betray / protect
faithful / unfaithful
loyal / treacherous
honestly / dishonestly
sincere / insincere
respectful / disrespectful
polite / rude, impolite
modest / boastful, arrogant
humble / arrogant
generous / greedy
selfish / selfless, unselfish
brave, courageous / cowardly
bravery, courage / cowardice
patient / impatient
strict, harsh, tough / lenient, soft, mild
harsh / gentle
leniency / severity
mercy / cruelty
merciful / merciless
humane / inhumane, cruel
strengthen / soften
relaxed / tense, strained
tense / calm, relaxed
relief / dismay, alarm
delighted, pleased, thrilled, elated, overjoyed / disappointed, dismayed, upset, saddened, angry, furious, displeased
pleased / annoyed
satisfied / disappointed
joy / sorrow, grief
optimistic, hopeful / pessimistic, gloomy, hopeless
reassure / alarm, frighten, worry
worried / unconcerned, unworried
concerned / unconcerned
confident / worried, anxious, nervous, unsure
confidence / doubt
aware / unaware, oblivious
conscious / unconscious
informed / uninformed
knowingly / unknowingly, unwittingly
intentionally, purposely / accidentally, unintentionally
voluntarily, willingly / forcibly, involuntarily
voluntary / forced, involuntary
voluntarily / reluctantly
healthy / ailing, frail
fit / unfit
cured / incurable
recover / die, succumb
improve / relapse
treatable / untreatable, incurable
infected / uninfected
fertile / infertile
pregnant / barren
malignant / benign
lethal / benign
literate / illiterate
educated / uneducated
married / widowed
adopted / biological
eldest, oldest / youngest
older, elder / younger
grandfather / grandmother
grandson / granddaughter
nephew / niece
stepfather / stepmother
widow / widower
bride / groom, bridegroom
heir / heiress
countryman / foreigner
citizen / foreigner, alien, noncitizen
immigrant / native
legal / undocumented
documented / undocumented
resident / nonresident
foreign-born / native-born
believer / atheist
religious / atheist
pious / impious
sunny / rainy, overcast, cloudy
clear / cloudy, overcast
dry / rainy, humid, damp
freezing / boiling
mild / severe
calm / stormy, rough
melt / freeze
thaw / freeze
heat / cool
warming / cooling
edible / inedible
sweet / bitter
pure / polluted, contaminated
contaminated / uncontaminated, safe
renewable / nonrenewable
recyclable / nonrecyclable
wild / tame, captive
extinct / surviving
endangered / thriving
flourish, thrive / wither, languish, struggle
bloom / wither
rough / smooth
smooth, smoothly / bumpy
easily / hardly
reversible / irreversible
avoidable / unavoidable, inevitable
preventable / unavoidable
inevitable / avoidable
feasible / unfeasible, impossible
predictable / unpredictable
expected / unexpected
surprising / unsurprising
relevant / irrelevant
related / unrelated
connected / unconnected
linked / unrelated
consistent / inconsistent
compatible / incompatible
complete, finished / incomplete, unfinished
finished / unfinished
resolved, solved / unresolved, unsolved
settled / unsettled, unresolved
paved / unpaved
usual / unusual
normal / abnormal
ordinary / extraordinary
conventional / unconventional
original / replica, imitation
traditional / modern
old-fashioned / modern
exclude / cover
omit / include
mention / omit
retain / delete
delete / restore
forgettable / memorable
`,
  kin: `
daughter / sister, mother, wife, aunt, niece, grandmother
sister / mother, wife, aunt, niece, grandmother
mother / wife, aunt, niece, grandmother
son / brother, father, husband, uncle, nephew, grandfather
brother / father, husband, uncle, nephew, grandfather
father / husband, uncle, nephew, grandfather
`,
};
