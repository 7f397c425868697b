/** Consent and refusal, praise and blame. A line is read as `opposites.ts` tells. */
export const assent: Readonly<Record<string, string>> = {
  'saying yes and no': `
confirm, verify, corroborate / deny, refute, rebut, debunk
acknowledge, admit, concede, confess / deny
acceptance / rejection, refusal
accept / reject, refuse, decline, turn down, rebuff, spurn
object to / support, favor, back, endorse
accept, welcome / appeal against, contest, challenge
agree, consent / refuse, decline, disagree
agreement, accord / disagreement, dispute
agreement / refusal
approve, endorse, ratify, greenlight / reject, veto, turn down, vote down, block
clear / block
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
confirm, endorse, corroborate / dismiss
confirm, verify, corroborate / dispute, contradict, disprove
acknowledge, admit, concede, confess / dispute, refute, rebut
claim, assert, insist, maintain / deny
admit, disclose / cover up, conceal
admission, confession, confirmation / denial
sign / veto
sign, seal, ratify / tear up, renounce, annul
override / uphold, sustain
overturn, reverse, throw out / uphold, affirm, sustain
uphold, affirm / invalidate, void, annul, vacate, strike down, throw out
ratify / repudiate, vote down
approve, pass, adopt, ratify, enact / vote down, shoot down, reject, defeat, kill, scuttle, torpedo, block, throw out, veto
approve, grant / turn down, deny, refuse
passage, adoption / rejection, defeat
revive / kill, bury
vote for, vote in favor of / vote against, vote down
argue for, argue in favor of / argue against
rule for, rule in favor of / rule against
speak in favor of / speak against
campaign for / campaign against
testify for / testify against
heed, follow, act on / ignore, disregard, flout, defy
listen / ignore
bow to, yield to, give in to / reject, resist, defy, rebuff, ignore
obey / ignore
fulfill / break, renege
reaffirm, reiterate / retract, renounce, abandon
volunteer / refuse
consent / object
opt in / opt out
boycott / attend, take part
confirm, corroborate, bear out / reject, rule out
rule out / approve, grant, accept, announce, set up, introduce, propose, suggest, promise, pledge, agree to, allow
reject, refuse, turn down / announce, set up, introduce, agree to, promise, pledge
refuse / give in to, bow to, yield to
suspect / rule out, clear, exonerate
carry / defeat, vote down
grant, uphold / dismiss, throw out
obey, follow, carry out / refuse, disobey
retake, recapture, regain / lose
stand / strike out, annul, quash
abstain / vote for, vote against, vote in favor of
give in, back down, yield, relent, capitulate / stand firm, hold out, refuse, resist
answer / ignore, dodge, evade
respond / ignore
agree / balk
willing / unwilling, reluctant
willingness / unwillingness, reluctance
willingly / reluctantly, grudgingly
compliant / noncompliant
sure / doubtful
undisputed, unquestioned / disputed, contested
unchallenged / contested
unanimous / divided, split
unanimously / narrowly
true / bogus
real, genuine / fake, sham, hoax, bogus
fact / fiction, myth, hoax
accept / dispute
accept, approve, back / dismiss, rebuff, spurn
back, approve / turn down, decline
pledge, promise, undertake / decline, refuse
sign, sign up to / turn down, reject, spurn
invite / bar, exclude
agree with / disagree with
respect / flout
fulfill / breach
`,
  'for and against': `
be against / be in favor of, support, back, favor, endorse, champion
be in favor of / oppose, reject
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
attract, entice, draw / deter, put off, frighten off, scare off, frighten away, scare away, drive away, repel
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
support, back, endorse, favor, embrace, champion / condemn, denounce, reject, criticize, repudiate, disavow, decry
support, back, endorse, champion / block, veto, thwart, undermine
support / disown
embrace, welcome / oppose, shun, spurn, resist, repudiate, rebuff
vote for, vote in favor of / oppose, reject
vote against / support, back, endorse, favor, approve
defend / condemn, denounce, criticize, attack, assail
praise, hail, laud, commend, applaud / mock, ridicule, assail, lambast, lambaste, berate, lash out, rebuke, disparage, deride
compliment / insult
cheer, applaud / boo, jeer, heckle
greet / snub
invite / snub, exclude, disinvite
admire, revere / despise, loathe, detest, scorn
honor, celebrate / denounce, condemn
thank / blame, rebuke
credit / blame
fund, finance / defund
subsidize / tax
endorsement / condemnation, denunciation, repudiation
criticize / defend
supporter, backer, champion, defender / critic, opponent, detractor, foe
friend, ally / opponent
sympathizer / detractor
critic / admirer
praise, tribute / rebuke, condemnation, criticism
warm / frosty, icy, chilly
cordial, amicable / hostile, bitter, acrimonious
enthusiastic / lukewarm, unenthusiastic
favorable / unfavorable
favorably / unfavorably
sympathetic / unsympathetic, hostile
stand by / abandon, disown, desert, withdraw, retract, recant, take back
side with / side against
back / abandon
rally behind / abandon
reconcile / quarrel, fall out
make up / fall out
team up / split
befriend / shun
convince / dissuade
urge / dissuade, discourage
praiseworthy / shameful
proud / ashamed
pride / shame
gratitude / ingratitude
grateful / ungrateful
tolerant / intolerant
back, endorse, support / attack, slam, deplore, blast
welcome, praise, applaud, hail, commend / attack
speak for, speak up for / speak against
in favor / opposed
unanimous / divided, split
pleased, satisfied, happy / disappointed, dissatisfied, unhappy
encourage / dissuade
calmly / angrily
`,
};
