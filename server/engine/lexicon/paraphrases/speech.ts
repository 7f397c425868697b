/** Saying, thinking and arguing. A line is read as `paraphrases.ts` tells. */
export const speech = `
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
`;
