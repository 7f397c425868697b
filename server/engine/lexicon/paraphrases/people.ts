/** People, places and nature. A line is read as `paraphrases.ts` tells. */
export const people = `
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
`;
