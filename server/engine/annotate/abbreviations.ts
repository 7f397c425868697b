/** What a full stop after an abbreviation may mean. */
export type AbbreviationRule =
  /** Always followed by more of the same sentence: "Mr. Alder". */
  | 'never ends'
  /** Part of the word only before a figure: "No. 5", "Sept. 11". */
  | 'before a number'
  /** Part of the word unless a common sentence opener follows: "Harbour Corp. said", "Harbour Corp. The". */
  | 'before a name';

/** Abbreviations written with a full stop, lower case and without inner stops. */
export const abbreviations: ReadonlyMap<string, AbbreviationRule> = new Map<string, AbbreviationRule>([
  ...rule(
    'never ends',
    `mr mrs ms mx dr prof rev fr hon messrs mme mlle gen lt col maj capt cmdr cdr adm sgt cpl pvt brig sen sens rep reps gov govs
     pres amb supt st ste mt ft vs viz cf eg ie al fig figs approx dept asst assn atty insp det spc sr`,
  ),
  ...rule(
    'before a number',
    'no nos jan feb mar apr jun jul aug sep sept oct nov dec p pp vol ch sec art par ca c',
  ),
  ...rule(
    'before a name',
    `inc corp co ltd llc plc bros jr etc ph esq ave blvd rd hwy univ ala ariz ark calif colo conn del fla ga ill ind kan ky la
     md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo`,
  ),
]);

function rule(kind: AbbreviationRule, words: string): [string, AbbreviationRule][] {
  return words.split(/\s+/u).map((word) => [word, kind]);
}
