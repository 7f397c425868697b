/** War, weapons and armed forces. A line is read as `paraphrases.ts` tells. */
export const war = `
kill, slay, murder
kill, dead
die, perish, death, dead
death, fatality
casualty, victim
victim, dead
wound, injure, hurt
injury, wound
soldier, troop, serviceman, trooper
troop, force, soldier
troop, serviceman, personnel
army, military
military, armed forces
force, army
navy, naval
sailor, seaman, crewman
general, commander
commander, leader
fighter, militant, combatant
militant, insurgent, rebel, guerrilla
terrorist, militant, extremist
gunman, shooter, attacker, assailant
attacker, assailant
attack, strike, assault, raid
attack, hit, target
strike, hit
offensive, operation, campaign
invasion, incursion
invade, enter
bomb, explosive
bomb, bombard, shell
bombing, bombardment
blast, explosion, detonation
explode, detonate, blow up, go off
missile, rocket, projectile
fire, launch, shoot
shoot, gun down
shoot, gunfire
gun, firearm, weapon
weapon, arm, armament
ammunition, munition
drone, uav
plane, aircraft, jet, airplane
jet, fighter
warplane, fighter, jet, aircraft
bomber, aircraft, warplane
helicopter, chopper, aircraft
ship, vessel, boat
warship, destroyer, frigate
warship, vessel, ship
carrier, warship
tanker, vessel, ship
submarine, sub
ferry, boat, vessel
tank, armor
drill, exercise, maneuver
patrol, mission
fly, flight
sail, steam
deploy, send, dispatch, station
deployment, dispatch
withdraw, pull out, pull back
withdrawal, pullout, pullback
retreat, withdraw
capture, seize, take
seize, confiscate, impound
seizure, capture, confiscation
occupy, control
control, command
surrender, capitulate
ceasefire, truce, armistice
hostility, fight
fight, combat, battle, clash
battle, fight
clash, confrontation, skirmish
war, conflict
intercept, scramble
shoot down, down
defend, protect
defense, protection
siege, blockade
blockade, embargo
hostage, captive
hostage, prisoner
spy, agent
espionage, spy
intelligence, information
base, installation, facility
airfield, airbase, airport
threat, danger
security, safety
target, aim
destroy, demolish, wreck, ruin
destruction, devastation
damage, harm
truce, ceasefire, cease-fire
swap, exchange, trade
prisoner, captive, detainee
release, free, let go, set free
supply, provision, relief
convoy, column
soldier, serviceman, conscript
recruit, enlist
retreat, pull back
advance, push forward
shell, bombard, pound
bombing, airstrike
bomb, device
disarm, demilitarize
weapon, gun
border, boundary
airspace, sky
violate, intrude, enter
escort, accompany
shadow, follow, tail
follow, trail
warn, alert
alert, warning
rehearse, practice, drill
island, isle
dispute, contest
`;
