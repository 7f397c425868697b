/** How, how much and when. A line is read as `paraphrases.ts` tells. */
export const manner = `
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
`;
