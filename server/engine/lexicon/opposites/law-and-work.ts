/** Courts, police, offices, business. A line is read as `opposites.ts` tells. */
export const lawAndWork: Readonly<Record<string, string>> = {
  'law and order': `
guilty / innocent
guilt / innocence
convict / acquit, exonerate
sentence, fine, punish, condemn / acquit, exonerate, clear
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
impose, introduce, reintroduce / repeal, abolish, scrap
raise, increase, boost, hike, extend, expand, widen, double, triple / abolish, scrap, axe
keep, maintain, retain, preserve / axe
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
clear, acquit, exonerate, absolve, vindicate / convict, blame, find guilty, implicate, incriminate, indict
find guilty, find liable, find responsible, find at fault, find to blame / find innocent, clear, exonerate, absolve
find guilty, convict / find innocent, acquit
plead guilty / plead innocent
vindicate / condemn, discredit
blame, fault / clear, exonerate, absolve, credit
blameless / culpable, liable, responsible
liable / immune
jail, imprison, lock up / set free, free, release
detain, hold / let go, set free
parole / imprison
pardon / punish
reward / punish
reward / penalty, punishment, fine
conviction / exoneration
allow, permit, let / block, stop, prevent, bar, deny, veto
ban, bar, prohibit, outlaw, forbid / legalize, authorize, approve, let in, lift
bar / admit, let in
legalization / criminalization, ban, prohibition
legal / illicit, banned, outlawed
license / ban
licensed / unlicensed
authorized / unauthorized
lift, ease / impose, tighten, reimpose
lift, end, repeal / reimpose, maintain, keep, retain, uphold
repeal / uphold, retain, preserve, keep
regulate / deregulate
regulation / deregulation
decriminalize / criminalize
confiscate, seize / return
impound / release
extradite / shelter
deport / admit
deny / guarantee
guarantee / withhold
protect, shield / expose
comply / violate
abide / flout
observe / violate
enforce / ignore
enforce / suspend
constitutional / illegal
binding / nonbinding, advisory, consultative
admissible / inadmissible
credible / implausible, dubious
reliable / unreliable
plausible / implausible
biased / unbiased, impartial, neutral
impartial / partisan
corrupt / honest, incorruptible
consensual / forced, nonconsensual
premeditated / spontaneous
murder / suicide, accident
homicide / suicide, accident
accident / sabotage
accidental / premeditated
negligent / careful, diligent
careful / careless, reckless
cautious / reckless
secure / insecure, vulnerable
secured / unsecured
locked / unlocked
sealed / unsealed
suspect / witness
disclose, release, make public / keep secret, seal, suppress, withhold
declassify / classify
classified / unclassified, declassified
redact / publish
identified, named / unidentified, unnamed, anonymous
sane / insane
sober / drunk
uphold, affirm, confirm / set aside, overrule
let stand, leave standing / quash, strike down, overturn, reverse, annul, set aside, throw out
extend, prolong, renew / lift, revoke, scrap
pursue, press ahead with, proceed with, go ahead with / drop, withdraw, abandon
ban, bar, prohibit / allow again
enable / prevent
publish / suppress
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
bring in, earn, generate, yield / cost
return to work, go back to work / go on strike, walk out, walk off
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
hire, take on, recruit / fire, lay off, sack, dismiss, let go
appoint, name, install / oust, dismiss, sack, remove
reinstate, rehire / fire, sack
take office / leave office, step down
resign, quit, step down / stay on, remain, hang on
promote / fire, sack
employ / lay off
permanent / acting, interim
acting / former
full-time / part-time
paid / unpaid
repay / default
pay off / default
solvency / insolvency
profit / deficit
profitable / losing
rich / bankrupt
invest / pull out
spend / hoard
sell / keep, retain
repay, pay off / default on
save / axe
donor / recipient
sell off / buy up
buy out / spin off
purchase / disposal
acquire / divest, shed, sell off
acquisition / divestiture, divestment
merge / demerge, spin off
expand / downsize
outsource / insource
import / embargo
tax / exempt
taxable / tax-free, exempt
list / delist
overhaul / preserve
build, erect, put up / raze, tear down, demolish, pull down, knock down
restore, repair, fix, rebuild / wreck, ruin, destroy, damage, demolish
renovate / demolish
install / uninstall, remove, dismantle
plug in / unplug
fill / vacate, drain
occupied / vacant, empty
vacant / filled
lease / own
rent / own
owner / tenant
customer / supplier
employer / worker
manager / subordinate
boss / subordinate
boycott / buy, patronize
donate / embezzle
refund / charge
skilled / unskilled
manual / automatic, automated
manually / automatically
qualified / unqualified
trained / untrained
competent / incompetent
efficient / inefficient
productive / unproductive
lucrative / unprofitable
transparent / opaque
hire, recruit, take on / axe, shed
sound / defective, faulty
intact, undamaged / damaged, destroyed
occupied / vacant, empty
clean / polluted, contaminated
clean up / pollute, contaminate
demolish, pull down, tear down / preserve, save, spare
connect / cut off
`,
};
