/**
 * Nouns for persons by what they do or are, as they stand beside a name ("the nurse Ada Orme"; "Ada Orme, a nurse"). Lower case, singular.
 * Words that name firms as well ("maker", "operator", "carrier") are left out.
 */
const personNouns: ReadonlySet<string> = new Set(
  `man woman boy girl father mother brother sister son daughter husband wife widow widower uncle aunt cousin nephew niece
  grandfather grandmother friend neighbor neighbour colleague partner
  teacher professor lecturer scholar researcher scientist physicist chemist biologist historian economist engineer geologist
  astronomer epidemiologist psychologist psychiatrist sociologist statistician mathematician
  doctor surgeon physician nurse midwife paramedic dentist vet pharmacist therapist virologist
  lawyer attorney barrister solicitor advocate prosecutor judge magistrate juror detective investigator inspector officer constable
  policeman policewoman sheriff warden guard firefighter soldier sailor pilot captain commander lieutenant sergeant colonel general
  admiral veteran
  farmer fisherman butcher baker cook chef waiter plumber electrician carpenter roofer builder miner driver trucker clerk secretary
  accountant auditor banker trader broker analyst consultant adviser advisor aide assistant manager foreman director founder
  co-founder executive chairman chairwoman chairperson president treasurer shareholder investor entrepreneur businessman
  businesswoman
  politician lawmaker legislator backbencher senator congressman congresswoman minister premier chancellor governor mayor councillor
  councilman councilwoman councilor diplomat ambassador envoy negotiator mediator candidate activist campaigner organizer organiser
  volunteer spokesman spokeswoman spokesperson leader deputy commissioner ombudsman monarch king queen prince princess
  writer author novelist poet playwright journalist reporter editor correspondent columnist critic photographer publisher blogger
  painter sculptor artist architect designer musician singer songwriter composer conductor pianist violinist dancer actor actress
  comedian filmmaker screenwriter curator archivist librarian auctioneer collector dealer
  player footballer striker goalkeeper defender midfielder coach trainer referee umpire athlete runner swimmer cyclist skier boxer
  wrestler golfer jockey
  priest bishop archbishop pastor rabbi imam monk nun
  student pupil graduate apprentice intern pensioner retiree resident villager passenger survivor victim witness bystander
  commuter tourist
  plaintiff defendant suspect convict inmate hostage prisoner smuggler whistleblower informant`
    .trim()
    .split(/\s+/u),
);

/** Whether a noun, in lower case, is of a person: of those listed, or by its ending ("geneticist"). */
export function isPersonNoun(noun: string): boolean {
  return (
    personNouns.has(noun) ||
    (/\p{L}{4}ist$/u.test(noun) && !/(?:check|short|play|wish|watch|wait|black|white)list$/u.test(noun))
  );
}

/** Whether a noun phrase, in lower case, is of somebody who is somebody's: "the lawyer of the deputy head". */
export function isSomebodysPerson(phrase: readonly string[]): boolean {
  const of = phrase.indexOf('of');
  return of > 0 && isPerson(phrase[of - 1]) && isPerson(phrase.at(-1));
}

function isPerson(word = ''): boolean {
  return personNouns.has(word) || superiors.has(word);
}

/** Nouns that stand for a person behind "of the" only. */
const superiors = new Set([
  'head',
  'chief',
  'boss',
  'chair',
  'owner',
  'patient',
  'child',
  'teenager',
  'accused',
]);
