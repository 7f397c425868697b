/** When, where, whither. A line is read as `opposites.ts` tells. */
export const timeAndPlace: Readonly<Record<string, string>> = {
  'before and after': `
before / after
earlier / later
early / late
former / latter
first / last
begin, start, commence, launch / end, finish, conclude, stop, cease, halt
beginning, start, outset / end, finish, conclusion
open / close, shut
opening, reopening / closing, closure, shutdown
reopen / close, shut
resume, restart / suspend, halt, pause
resumption / suspension
continue / stop, cease, halt, discontinue
advance, bring forward / postpone, delay, defer, put off, push back, put back
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
alive, living / dead
live / die
morning / evening
day / night
dawn / dusk
sunrise / sunset
summer / winter
begin, start, open, kick off / wrap up, wind up, adjourn
go ahead, proceed, take place / fall through
go ahead / call off, cancel, scrap, put off, postpone, defer, delay
go ahead with, go on with, press on with, press ahead with, push on with, push ahead with, carry on with, proceed with / cancel, call off, scrap, abandon, drop, shelve, suspend, halt, stop
hold, take place, happen, occur / cancel, call off, scrap, postpone
begin, start, launch, commence, kick off / put off, postpone, delay, defer, shelve
launch, introduce, roll out, unveil / scrap, shelve, abandon, discontinue, phase out
launch / wind down
open, reopen / board up, shut down, shutter
turn on, switch on / turn off, switch off
bring forward, move up / put off, push back, put back, delay, postpone, defer
ahead / late, overdue
punctual / overdue, late, tardy
preserve, keep, retain, maintain / scrap, abolish, eliminate, discard, get rid
preserve, keep, retain / remove, demolish, dismantle, tear down, pull down, take down, rip out, knock down
return, hand back, give back / keep, retain
hand over / keep, withhold
keep up / give up
keep on / give up
renew, extend / cancel, terminate, let lapse
renew / expire, lapse
renewal / expiry, expiration, cancellation
revive, restore, reinstate / abolish, scrap, shelve
continue, carry on, press on, go on / give up, break off, call off
start up / shut down
restart / shut down
speed up, fast-track, expedite / hold up, stall, slow, delay
expedite / stall
recent / ancient
new / outdated, obsolete
modern / outdated, old-fashioned
newly / formerly
current / former, previous
former / current, future
outgoing / incoming
sooner / later
longtime, longstanding / recent, new
newcomer / veteran
novice, rookie / veteran
inexperienced / experienced, veteran
premature / overdue
long-term / temporary
permanently / temporarily
briefly / permanently
lasting, enduring / fleeting, short-lived
first-time / repeat
intermittent / continuous, constant
constant / occasional, intermittent
regular / irregular
regularly / occasionally
frequent / infrequent, rare
daytime / nighttime
midday, noon / midnight
spring / autumn
weekday / weekend
under way, ongoing / over, finished, completed
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
arrive, show up, turn up / leave, depart
check in / check out
move in / move out
get on, board / get off, disembark
embark / disembark
set out, set off / turn back
stay, remain / flee, evacuate, move away, move out
stay behind / leave
approach / move away
send in, bring in / pull out, withdraw
take on / lay off
let in, admit / turn away, shut out, keep out, bar, exclude
hit, strike, devastate / spare, bypass
northbound / southbound
eastbound / westbound
inbound / outbound
welcome / turn away
open up / seal off, close off
seal / unseal
block, blockade / unblock, reopen
moor / unmoor
anchor / drift
raise / lower
surface, emerge / disappear, vanish
appear / disappear, vanish
appearance / disappearance
emergence / disappearance
go in / come out
log in / log out
sign up / drop out
enroll / drop out, withdraw
enlist / desert
accompany / abandon
gather / disperse, scatter
converge / diverge
lift / lower
load / offload
pick up / drop off
outbound / homebound
overseas, abroad / domestically, home
locally / abroad, overseas
leftmost / rightmost
uphill / downhill
upstairs / downstairs
uptown / downtown
aboard / ashore
underground / overhead
indoors / outdoors
clockwise / counterclockwise
horizontal / vertical
remote / nearby
accessible / inaccessible, unreachable
inhabited / uninhabited
populated / unpopulated, deserted
crewed, manned / uncrewed, unmanned
arrivals / departures
take part, compete, line up / withdraw, pull out
stay, remain / quit
attend / stay away from, stay away
reopen / stay shut, stay closed, remain shut, remain closed
unveil / conceal, hide
resume / break off
`,
};
