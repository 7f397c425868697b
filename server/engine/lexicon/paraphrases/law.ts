/** Crimes, trials and accidents. A line is read as `paraphrases.ts` tells. */
export const law = `
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
`;
