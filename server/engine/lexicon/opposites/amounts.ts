/** More and less, success and failure. A line is read as `opposites.ts` tells. */
export const amounts: Readonly<Record<string, string>> = {
  'more and less': `
double, treble, triple / halve
rise, increase, climb, grow, go up, surge, soar, jump / fall, decrease, decline, drop, go down, plunge, plummet, slump, sink, shrink, dip
raise, increase, boost, hike, lift / cut, reduce, lower, slash, decrease, trim
amplify, magnify, heighten, intensify / reduce, lessen, lower, dampen, diminish
growth, increase, rise, hike / decline, decrease, drop, fall, contraction, cut, reduction
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
worsen, deepen / ease, alleviate
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
double / triple, treble, quadruple
triple, treble / quadruple
double, triple, treble, quadruple / halve, fall, drop, decline, shrink, plunge, slump
retain / lose, forfeit
complete, finish / cut short, break off
record high / record low
keep unchanged, leave unchanged, hold unchanged, keep steady, hold steady / raise, increase, cut, lower, reduce, slash, hike, change, revise
overestimate / underestimate
overstate, exaggerate / understate
up / down
upward / downward
upper / lower
above / below
bullish / bearish
rise, climb, soar, surge, jump, rally, rebound, spike, swell, mount / fall, drop, slip, tumble, slide, dive, plunge, slump, dwindle, ebb, shrink, come down, sink
increase, grow, expand, multiply, double, triple / dwindle, halve, recede, tumble, slide, dive, shrink
raise, boost, hike / slash, scale back, cut back, roll back, pare, trim
ramp up, step up, scale up, build up, beef up, speed up / scale back, scale down, wind down, cut back, cut down, dial back, slow down, ease off
expand, extend / scale back, cut back, roll back
extend, prolong, lengthen / cut short, shorten, curtail
extension / curtailment
add, create / shed, eliminate, cut
hire / shed
heat up / cool, cool down, cool off
escalate, flare up / calm down, die down, abate, subside
worsen, deteriorate, get worse / improve, get better, recover
better / worse, worst
jump, spike, surge, upswing, uptick, upturn, rebound / drop, dip, slump, plunge, downturn, downswing, fall, slide, tumble, decline
boom / bust, slump, recession
recovery / relapse, slump
overspend / underspend
overcharge / undercharge
overpay / underpay
outpace, outstrip, exceed, surpass, top, beat, go over / lag, fall short
meet, reach, hit / miss, fall short
inexpensive / pricey
overpriced / cheap
overvalued / undervalued
overcrowded, crowded, packed / empty, deserted
sparse / dense
dense / thin
generous / stingy, meager
ample / scant, insufficient, inadequate
sufficient, adequate / insufficient, inadequate
thick / thin
narrowly / widely, overwhelmingly, easily, comfortably
overwhelming / slim, narrow, slender
landslide / squeaker
lopsided / close
slightly, marginally / sharply, steeply, dramatically
slight, modest / sharp, steep, dramatic
gradual / sudden, abrupt
gradually, slowly / suddenly, abruptly, quickly, rapidly
quickly, swiftly, rapidly / slowly
partial / complete, total, full
preliminary, provisional, interim, tentative / final, definitive
cost / save
sole / joint
partially, partly / fully, completely, entirely, wholly
fully, completely, entirely / hardly, barely
highest / lowest
biggest, largest / smallest
most / least
longest / shortest
oldest / youngest
tallest / shortest
richest / poorest
strongest / weakest
busiest / quietest
boost, bolster / sap, erode, dent
boost / blow, setback
bullish / pessimistic
balanced / lopsided
overweight / underweight
accelerate, quicken, speed up / ease, cool
improve, rally, recover / slip, decline, worsen, deteriorate
mild / serious
outperform, outpace / lag, trail, underperform
overestimate, overstate, exaggerate / play down, understate, underestimate
relieve, soothe / worsen, aggravate
become cheaper / become dearer, become costlier
crowded, packed / deserted, empty
same / separate
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
fail, malfunction, break down, cut out / work, function
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
win, prevail, triumph / lose, fall short
win, gain, capture, seize, take over / lose, cede, relinquish, give up, surrender, forfeit
retain, hold onto, hold on to, cling to, cling on to / lose, cede, relinquish, give up, forfeit
elect, reelect / reject, vote out, unseat, oust, defeat
win over / alienate
win back / lose
victorious / defeated
unbeaten, undefeated / winless, beaten
favorite, frontrunner / underdog
lead / lag
lead / deficit
succeed / flop, founder, collapse, fall through, fall apart
work out / fall through, fall apart
hit, triumph / flop
pull off / bungle, botch, fumble
survive / succumb, collapse, perish
survive / lose
promote / relegate
promotion / relegation
clinch, secure / miss, squander, blow
score / miss
solve / bungle
pass / flunk
breakthrough / setback, deadlock, impasse
progress / setback, stalemate
advance / stall
breakthrough / failure
draw level / fall behind
catch up / fall behind
pull ahead / fall behind
bounce back / fall back
go ahead / fall behind
meet, reach, exceed, surpass / fall short, fall short of, miss
keep hold of, hang on to / lose, cede
flourish, thrive / fail
surrender / hold out, fight on
`,
};
