import { flatMap } from '../flat-map.ts';

/** Verbs whose past or participle follows no rule: base, past forms, participles; alternatives with a slash. */
const verbs = `
be was/were been
have had had
do did done
go went gone
arise arose arisen
awake awoke awoken
bear bore borne
beat beat beaten
become became become
befall befell befallen
begin began begun
behold beheld beheld
bend bent bent
beset beset beset
bet bet bet
bid bid/bade bidden
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burn burnt burnt
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
draw drew drawn
dream dreamt dreamt
drink drank drunk
drive drove driven
dwell dwelt dwelt
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbid forbade forbidden
forecast forecast forecast
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got got/gotten
give gave given
grind ground ground
grow grew grown
hang hung hung
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
keep kept kept
kneel knelt knelt
know knew known
lay laid laid
lead led led
lean leant leant
leap leapt leapt
learn learnt learnt
leave left left
lend lent lent
let let let
lie lay lain
light lit lit
lose lost lost
make made made
mean meant meant
meet met met
mislead misled misled
mistake mistook mistaken
misunderstand misunderstood misunderstood
mow mowed mown
offset offset offset
outdo outdid outdone
outgrow outgrew outgrown
outsell outsold outsold
outspend outspent outspent
overcome overcame overcome
overdo overdid overdone
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
overrun overran overrun
override overrode overridden
overhear overheard overheard
partake partook partaken
pay paid paid
prove proved proven
put put put
quit quit quit
read read read
rebuild rebuilt rebuilt
repay repaid repaid
rerun reran rerun
resell resold resold
retake retook retaken
rethink rethought rethought
rewrite rewrote rewritten
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawn
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn
shake shook shaken
shear sheared shorn
shed shed shed
shine shone shone
shoot shot shot
show showed shown
shrink shrank/shrunk shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
sling slung slung
slit slit slit
smell smelt smelt
sow sowed sown
speak spoke spoken
speed sped sped
spell spelt spelt
spend spent spent
spill spilt spilt
spin spun spun
spit spat spat
split split split
spoil spoilt spoilt
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
stink stank stunk
strew strewed strewn
stride strode stridden
strike struck struck/stricken
string strung strung
strive strove striven
swear swore sworn
sweep swept swept
swell swelled swollen
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
thrive throve thriven
throw threw thrown
thrust thrust thrust
tread trod trodden
undercut undercut undercut
undergo underwent undergone
underpin underpinned underpinned
understand understood understood
undertake undertook undertaken
undo undid undone
unwind unwound unwound
uphold upheld upheld
upset upset upset
wake woke woken
wear wore worn
weave wove woven
weep wept wept
wet wet wet
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
wring wrung wrung
write wrote written
`;

/** Nouns whose plural follows no rule: singular, plural. */
const nouns = `
alumnus alumni
analysis analyses
antenna antennae
appendix appendices
axis axes
bacterium bacteria
brother brethren
cactus cacti
calf calves
child children
crisis crises
criterion criteria
curriculum curricula
diagnosis diagnoses
dwarf dwarves
elf elves
emphasis emphases
erratum errata
foot feet
fungus fungi
goose geese
grandchild grandchildren
half halves
hoof hooves
hypothesis hypotheses
index indices
knife knives
larva larvae
leaf leaves
life lives
loaf loaves
louse lice
man men
matrix matrices
medium media
memorandum memoranda
metamorphosis metamorphoses
midwife midwives
mouse mice
nebula nebulae
neurosis neuroses
nucleus nuclei
oasis oases
ox oxen
parenthesis parentheses
penny pence
person persons
phenomenon phenomena
prognosis prognoses
quiz quizzes
referendum referenda
scarf scarves
self selves
sheaf sheaves
shelf shelves
spectrum spectra
stadium stadia
stimulus stimuli
stratum strata
syllabus syllabi
synthesis syntheses
thesis theses
thief thieves
tooth teeth
vertebra vertebrae
vortex vortices
wife wives
wolf wolves
woman women
`;

/**
 * Forms of closed-class verbs that the columns above have no room for, gerunds of short verbs, and "founded", whose own base is a form
 * of another verb: it goes to the verb that means the same.
 */
const others = `
be am is are being
have has having
do does doing
go goes going
die dying
lie lying
tie tying
vie vying
establish founded
`;

/** Pasts that are no participle: "gave", "went". What they begin is no phrase behind a noun. */
export const pastsAlone: ReadonlySet<string> = readPastsAlone();

function readPastsAlone(): ReadonlySet<string> {
  const columns = verbs
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map((forms) => forms.split('/')));
  const participles = new Set(flatMap(columns, ([, , done = []]) => done));
  return new Set(flatMap(columns, ([, past = []]) => past.filter((form) => !participles.has(form))));
}

/** The bases that an irregular form may stand for, with their part of speech; the form's own reading is not listed. */
export const irregularBases: ReadonlyMap<string, readonly IrregularBase[]> = readBases();

export interface IrregularBase {
  readonly base: string;
  readonly part: 'noun' | 'verb';
}

function readBases(): Map<string, IrregularBase[]> {
  const bases = new Map<string, IrregularBase[]>();
  const rows = [...readRows(verbs, 'verb'), ...readRows(others, 'verb'), ...readRows(nouns, 'noun')];
  for (const { base, part, forms } of rows) {
    for (const form of forms) bases.set(form, [...(bases.get(form) ?? []), { base, part }]);
  }
  return bases;
}

function readRows(table: string, part: 'noun' | 'verb') {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [base = '', ...forms] = line.split(/[ /]/);
      return { base, part, forms: [...new Set(forms)].filter((form) => form !== base) };
    });
}
