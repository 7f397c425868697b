import { nameKey } from './name-key.ts';
import { flatMap } from '../flat-map.ts';

/** The sex that a given name is mostly borne by. */
export type NameGender = 'female' | 'male' | 'either';

/** The sex that a given name tells, or undefined where the word is no given name of the table. Any case of spelling folds. */
export function genderOf(lower: string): NameGender | undefined {
  return genders.get(nameKey(lower));
}

/** True if the word is a common given name, English or international. */
export function isGivenName(lower: string): boolean {
  return genders.has(nameKey(lower));
}

/** True if both may be forms of one given name: "bill" and "william", "liz" and "beth". Takes names or their keys. */
export function areShortForms(a: string, b: string): boolean {
  const groups = families.get(nameKey(b));
  return families.get(nameKey(a))?.some((group) => groups?.includes(group)) === true;
}

/** A name, a colon, and its short forms and other spellings; or names that have none, several to a line. */
const female = `
elizabeth: liz lizzie beth betty eliza lisa elisabeth libby betsy bess
margaret: maggie meg peggy marge margie greta
katherine: kate katie kathy cathy catherine kathryn kit kay
victoria: vicky tori
jennifer: jen jenny
jessica: jess jessie
rebecca: becky becca
susan: sue susie suzanne susanna
deborah: debbie deb debra
patricia: pat patty trish tricia
barbara: barb babs
christine: chris christina tina chrissy kristin kristina
alexandra: alex sandra sasha lexi
samantha: sam sammy
theresa: teresa terry tess
cynthia: cindy
pamela: pam
jacqueline: jackie
judith: judy
kimberly: kim
amanda: mandy
dorothy: dot dottie
eleanor: ellie nell nora
ellen: nell
frances: fran
gertrude: trudy
josephine: jo josie
josie
stephanie: steph
valerie: val
virginia: ginny
abigail: abby
angela: angie
antonia: toni
charlotte: lottie charlie
caroline: carrie carol
gabrielle: gabby
isabella: bella isabel izzy
madeleine: maddie madeline
melissa: mel
natalie: nat natalia natasha
nicole: nicky nikki
olivia: liv
philippa: pippa
rosemary: rose rosie
sarah: sally sara
anne: ann anna annie anya nancy
mary: maria marie molly polly
helen: helena elena
emily: em emma
amy alice agnes aisha amelia amina ana andrea angelina anita annabel ariana astrid audrey ava beatrice bianca bridget brenda
camilla carla carmen cecilia chloe claire clara claudia daniela daphne diana donna doris edith elaine elsa erica erin esther
eva evelyn fatima fiona flora florence gemma georgia gloria grace hannah harriet heather heidi hilary holly ida ingrid irene
iris irina ivana jane janet jean joan joanna joyce julia julie june karen katarina keiko kirsten lara laura lauren leila linda
lola lorraine louise lucia lucy lydia malala marina martha mei mercedes mia michelle mila miriam monica nadia naomi noor olga
paula penelope petra phoebe priya rachel renata rita roberta rosa ruth sabrina sakura shirley silvia sofia sonia svetlana
sylvia tamara tatiana thelma ursula vanessa vera violet vivian wanda wendy yasmin yoko yulia yvonne zara zoe
`;

const male = `
william: bill billy will willy liam
robert: rob bob bobby robbie bert
richard: rick dick ricky rich richie
michael: mike mick mickey mikhail
james: jim jimmy jamie
joseph: joe joey jose
john: jack johnny jon ivan juan
jonathan: jon jonny
thomas: tom tommy
charles: charlie chuck chas
edward: ed eddie ted ned teddy
theodore: ted teddy theo
daniel: dan danny
david: dave davey
matthew: matt
andrew: andy drew
anthony: tony antony
benjamin: ben benny
christopher: chris kit
steven: steve stephen stefan
kenneth: ken kenny
ronald: ron ronnie
donald: don donnie
timothy: tim
gregory: greg
jeffrey: jeff geoffrey geoff
lawrence: larry laurence
gerald: gerry jerry
jerome: jerry
peter: pete pyotr pedro
patrick: pat paddy
nicholas: nick nicky nicolas
alexander: alex al alec sasha sandy
albert: al bert
alan: al allan allen
alfred: alf fred
frederick: fred freddie
francis: frank
franklin: frank
samuel: sam sammy
nathaniel: nate nat
nathan: nate
phillip: phil
raymond: ray
leonard: len lenny leo
leopold: leo
louis: lou lewis luis
martin: marty
maxwell: max
maximilian: max
henry: harry hank
harold: harry hal
walter: walt wally
wesley: wes
vincent: vince
victor: vic viktor
zachary: zach zack
joshua: josh
jacob: jake jack
eugene: gene
ernest: ernie
douglas: doug
dennis: denny
clifford: cliff
clinton: clint
bernard: bernie
bartholomew: bart
arthur: art
archibald: archie
abraham: abe
augustus: gus
gordon: gord
herbert: herb bert
hubert: bert
stanley: stan
stuart: stu stewart
terrence: terry
russell: russ
randall: randy
rudolph: rudy
mitchell: mitch
salvatore: sal
simon: si
solomon: sol
sergei: serge sergio
vladimir: vova volodya
dmitri: dima
giovanni: gianni
adam adrian ahmed ali amir andre angus antonio arjun arnold ashraf axel barry boris brendan brian bruce bruno byron carl carlos
cedric christian colin craig cyril darius darren dean declan derek diego dominic dylan elliot emil emmanuel enrique eric erik
ethan evan fabio felipe felix fernando francisco gabriel gareth garry george gianluca giorgio giuseppe glenn graham guillermo
gunter hans hassan hector hiroshi howard hugh hugo hussein ian ibrahim igor isaac ivor jan jason javier jens jorge joel julian
julio justin karim karl keith kenji kevin khalid klaus kofi kurt kyle lars leon lionel luca lucas luke magnus manuel marco
marcus mario mark mohammed mustafa neil nelson niels nigel noah norman oleg oliver omar oscar otto owen pablo paolo paul pavel
philippe pierre rafael rahul rajesh ralph ramon raul reza roger roland roman rory roy ruben ryan sanjay scott sean sebastian
shane spencer sven takeshi tariq tobias trevor tyler umberto vijay wayne wolfgang xavier yasser yuri yusuf zoran
`;

const either = `
alex ashley avery blair cameron casey charlie chris dana francis frankie jackie jamie jesse jo jordan kelly kim kit lee leslie
lynn morgan nat nicky pat quinn riley robin sam sammy sandy sasha shannon sidney taylor terry toni tracy val robyn
`;

interface Family {
  readonly gender: NameGender;
  readonly names: readonly string[];
}

function readFamilies(table: string, gender: NameGender): Family[] {
  return flatMap(table.trim().split('\n'), (line) => {
    const names = line.split(/:? /);
    return line.includes(':') ? [{ gender, names }] : names.map((name) => ({ gender, names: [name] }));
  });
}

const table: readonly Family[] = [
  ...readFamilies(female, 'female'),
  ...readFamilies(male, 'male'),
  ...readFamilies(either, 'either'),
];

/** A name that stands on both sides tells nothing. */
const genders: ReadonlyMap<string, NameGender> = table.reduce((found, { gender, names }) => {
  for (const key of names.map(nameKey)) {
    const known = found.get(key);
    found.set(key, known === undefined || known === gender ? gender : 'either');
  }
  return found;
}, new Map<string, NameGender>());

/** Numbers of the families that a name belongs to, by its key. */
const families: ReadonlyMap<string, readonly number[]> = table.reduce((found, { names }, number) => {
  for (const key of names.map(nameKey)) found.set(key, [...(found.get(key) ?? []), number]);
  return found;
}, new Map<string, number[]>());
