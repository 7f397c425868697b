import { flatMap } from '../flat-map.ts';

/**
 * Titles and honorifics that stand before a name, lower case, full stops left out.
 * `gender` is what the title tells of its bearer.
 */
const titles: readonly {
  readonly kind: TitleKind;
  readonly gender?: 'female' | 'male';
  readonly forms: readonly (readonly string[])[];
}[] = [
  {
    kind: 'honorific',
    gender: 'male',
    forms: rows('mr, mister|sir|lord|monsieur|señor, senor|herr|master|sheikh, sheik, shaikh|don'),
  },
  {
    kind: 'honorific',
    gender: 'female',
    forms: rows('mrs|ms|miss|madam, madame|lady|dame|señora, senora|frau|mademoiselle'),
  },
  { kind: 'honorific', forms: rows('dr, doctor|prof, professor|hon, honorable, honourable|mx|esq') },
  {
    kind: 'office',
    forms: rows(
      'president, pres|vice president, vp|prime minister, pm, premier|deputy prime minister|chancellor|minister|foreign minister|' +
        'defense minister, defence minister|finance minister|interior minister|health minister|justice minister|secretary, sec|' +
        'foreign secretary|home secretary|defense secretary, defence secretary|treasury secretary|press secretary|' +
        'secretary of state|secretary general, secretary-general|deputy secretary|undersecretary|attorney general|' +
        'solicitor general|senator, sen|representative, rep|congressman|congresswoman|assemblyman|assemblywoman|governor, gov|' +
        'lieutenant governor, lt gov|mayor|councilman|councilwoman|councillor, councilor|speaker|majority leader|minority leader|' +
        'ambassador, amb|commissioner|high commissioner|envoy|delegate|judge|justice|chief justice|district attorney|prosecutor|' +
        'chairman|chairwoman|chair|chief executive, ceo|director|deputy director|spokesman|spokeswoman|spokesperson|president-elect|' +
        'former president|acting president|opposition leader',
    ),
  },
  {
    kind: 'rank',
    forms: rows(
      'general, gen|lieutenant general, lt gen|major general, maj gen|brigadier general, brig gen|brigadier, brig|colonel, col|' +
        'lieutenant colonel, lt col|major, maj|captain, capt|lieutenant, lt|first lieutenant, 1st lt|second lieutenant, 2nd lt|' +
        'sergeant, sgt|staff sergeant, staff sgt|master sergeant, master sgt|corporal, cpl|private, pvt|admiral, adm|' +
        'vice admiral, vice adm|rear admiral, rear adm|commodore|commander, cmdr|lieutenant commander, lt cmdr|ensign|' +
        'petty officer|marshal|field marshal|air marshal|chief|police chief|sheriff|inspector|detective, det|constable|officer|agent',
    ),
  },
  {
    kind: 'faith',
    forms: rows(
      'pope|cardinal|archbishop|bishop|reverend, rev|father, fr|brother|sister|rabbi|imam|ayatollah|patriarch|mullah|pastor|saint, st',
    ),
  },
  {
    kind: 'royal',
    gender: 'male',
    forms: rows('king|prince|crown prince|emperor|sultan|duke|emir, amir|baron|count|earl|tsar, czar'),
  },
  {
    kind: 'royal',
    gender: 'female',
    forms: rows('queen|princess|crown princess|empress|duchess|baroness|countess'),
  },
];

export type TitleKind = 'honorific' | 'office' | 'rank' | 'faith' | 'royal';

export interface Title {
  readonly kind: TitleKind;
  /** The form that all spellings of the title share: "senator" for "Sen." */
  readonly canonical: string;
  readonly gender: 'female' | 'male' | undefined;
}

/** The title that one or more words are, lower case ("lt. col.", "prime minister"), or undefined. Full stops do not matter. */
export function titleOf(lower: string): Title | undefined {
  return byForm.get(lower.includes('.') ? lower.replaceAll('.', '') : lower);
}

/** The words that a title may begin with, lower case, without full stops. */
export const titleOpeners: ReadonlySet<string> = new Set(
  flatMap(titles, ({ forms }) =>
    flatMap(forms, (spellings) => spellings.map((form) => form.split(' ')[0] ?? form)),
  ),
);

/** True for a title or an honorific. */
export function isTitle(lower: string): boolean {
  return titleOf(lower) !== undefined;
}

const byForm: ReadonlyMap<string, Title> = new Map(
  flatMap(titles, ({ kind, gender, forms }) =>
    flatMap(forms, (spellings) =>
      spellings.map((form) => [form, { kind, gender, canonical: spellings[0] ?? form }] as const),
    ),
  ),
);

/** Rows are parted by bars, the spellings of one title by commas. */
function rows(text: string): string[][] {
  return text.split('|').map((row) => row.split(', '));
}
