import { lookUp } from './words.ts';

/** Stems that British and American English spell differently; whatever follows the stem stays. */
const stems = `
ageing aging
aluminium aluminum
amongst among
anaem anem
anaesth anesth
apologis apologiz
ardour ardor
arbour arbor
armour armor
artefact artifact
behaviour behavior
calibre caliber
candour candor
catalogue catalog
centre center
cheque check
clamour clamor
colour color
defence defense
demeanour demeanor
dialogue dialog
draught draft
encyclopaedia encyclopedia
endeavour endeavor
favour favor
fervour fervor
fibre fiber
flavour flavor
foetus fetus
foetal fetal
grey gray
harbour harbor
honour honor
humour humor
jewellery jewelry
judgement judgment
acknowledgement acknowledgment
kilometre kilometer
labour labor
leukaemia leukemia
licence license
litre liter
lustre luster
manoeuvr maneuver
meagre meager
centimetre centimeter
millimetre millimeter
metre meter
misdemeanour misdemeanor
mould mold
moustache mustache
neighbour neighbor
odour odor
offence offense
orthopaed orthoped
oesophag esophag
paediatr pediatr
parlour parlor
plough plow
pretence pretense
programme program
pyjama pajama
rancour rancor
rigour rigor
rumour rumor
sabre saber
saviour savior
savour savor
sceptic skeptic
smoulder smolder
sombre somber
spectre specter
splendour splendor
sulph sulf
theatre theater
tumour tumor
tyre tire
valour valor
vapour vapor
vigour vigor
aeroplane airplane
counsellor counselor
marvellous marvelous
traveller traveler
instalment installment
fulfilment fulfillment
enrolment enrollment
skilful skillful
wilful willful
enquir inquir
cosy cozy
paralys paralyz
analyse analyze
analysing analyzing
analysed analyzed
catalys catalyz
protestor protester
advisor adviser
whisky whiskey
e-mail email
`;

/** Whole words with two spellings, where a stem would take in other words. */
const wholeWords = `
per cent:percent
whilst:while
towards:toward
afterwards:afterward
enrol:enroll
fulfil:fulfill
enrols:enrolls
fulfils:fulfills
instil:instill
distil:distill
practise:practice
practised:practiced
practising:practicing
tonnes:tonne
mum:mom
maths:math
gaol:jail
okay:ok
storey:story
storeys:stories
kerb:curb
`;

const stemPairs = readPairs(stems, ' ').map(([british, american]) => ({ british, american }));
const stemsByStart = groupByStart(stemPairs);
const foldedWords: ReadonlyMap<string, string> = new Map(readPairs(wholeWords, ':'));

/** Endings of "-ise" verbs and their nouns; the word with "z" must be one that the dictionary knows. */
const ise = /^([a-z]{3,})is(e|ed|er|ers|es|ing|ation|ations|ational)$/;

/** The American spelling of a lower-case word: "organisation" and "organization" are one word, "defence" is "defense". */
export function foldSpelling(lower: string): string {
  const whole = foldedWords.get(lower);
  if (whole !== undefined) return whole;
  const stem = stemsByStart.get(lower.slice(0, 3))?.find(({ british }) => lower.startsWith(british));
  if (stem) return foldE(stem.american, lower.slice(stem.british.length));
  const [, start = '', ending = ''] = ise.exec(lower) ?? [];
  return ending !== '' && lookUp(`${start}ize`) !== undefined ? `${start}iz${ending}` : lower;
}

/** "manoeuvre" and "theatres": an e that the American stem already holds is not written twice. */
function foldE(american: string, rest: string): string {
  return american.endsWith('maneuver') && rest.startsWith('e')
    ? american + rest.replace(/^e(?!d|r)/, '')
    : american + rest;
}

function groupByStart<T extends { british: string }>(pairs: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const pair of pairs) {
    const start = pair.british.slice(0, 3);
    groups.set(start, [...(groups.get(start) ?? []), pair]);
  }
  return groups;
}

function readPairs(table: string, separator: string): [string, string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [british = '', american = ''] = line.split(separator);
      return [british, american];
    });
}
