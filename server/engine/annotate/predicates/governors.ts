import type { Force } from '../predicate.ts';
import { flatMap } from '../../flat-map.ts';

/** What a verb, noun or adjective makes of the infinitive or gerund that hangs on it. */
export interface Governor {
  readonly effect: Force | 'denies';
  /** Whether the one who is to act is its object: "urged the board to sign". */
  readonly isForOther?: true;
  /** Whether its denial leaves open what follows: who does not have to do it may do it. */
  readonly isFree?: true;
  /** Whether who does not say it denies it: "does not accept that". */
  readonly isOwned?: true;
}

/**
 * What this word makes of the infinitive that follows it ("plan" of "to run"), or undefined where it leaves it as it is.
 *
 * @param isObjectNext whether somebody stands in between who is to do it: "wants the board to sign" asks, "wants to sign" intends
 */
export function governorOf(lemma: string, isObjectNext = true): Governor | undefined {
  return (isObjectNext ? undefined : ownWishes.get(lemma)) ?? infinitives.get(lemma);
}

/** What this word makes of the gerund right after it: "considered running". */
export function governorOfGerund(lemma: string): Governor | undefined {
  return gerunds.get(lemma);
}

/** What this verb, with its particle, makes of a noun for a deed that is its object: "sought election", "called off the sale". */
export function governorOfNoun(lemma: string): Governor | undefined {
  return nouns.get(lemma);
}

/** What this word makes of a clause that "that" leads in: "hoped that it runs", "evidence that it runs". */
export function governorOfClause(lemma: string): Governor | undefined {
  return clauses.get(lemma);
}

/** What this word makes of the gerund or the noun for a deed that a preposition ties to it: "accused of running". */
export function governorByTie(lemma: string, preposition: string): Governor | undefined {
  return ties.get(`${lemma} ${preposition}`);
}

interface Row extends Governor {
  readonly words: string;
}

const infinitiveTable: readonly Row[] = [
  {
    effect: 'planned',
    words: `plan intend aim vow promise pledge prepare threaten propose mean expect set schedule due poised ready slate agree offer
      intention pledge promise hope eager bound poise poised tempt tempted readiness willingness ambition proposal motion threat
      vote move agreement bill measure amendment proposition`,
  },
  // Who decided to do it has mostly done it by the time it is told.
  { effect: 'aimed', words: `decide choose resolve opt elect decision choice` },
  { effect: 'planned', words: `want hope wish like prefer desire willing interested keen` },
  {
    effect: 'possible',
    words: `consider contemplate weigh mull likely unlikely possible free entitled ponder talk permission licence license
      favorite tip contention contender candidate`,
  },
  {
    effect: 'asked',
    isForOther: true,
    words: `ask urge press request beg plead implore invite order instruct tell encourage call demand appeal advise pressure
      authorize persuade expect require want`,
  },
  { effect: 'asked', isFree: true, words: `need obliged supposed required` },
  { effect: 'asked', words: `seek` },
  { effect: 'done', isFree: true, words: `have bother happen` },
  { effect: 'attempted', words: `try attempt seek struggle effort bid strive fight endeavor` },
  { effect: 'denied', words: `deny denial` },
  {
    effect: 'denies',
    words: `refuse decline fail neglect forget unable unwilling refusal failure avoid refrain reluctant inability omit cease
      stop prevent enjoin bar block ban prohibit forbid`,
  },
  {
    effect: 'done',
    words: `manage begin start continue help first last able get tend proceed go appear seem remain prove dare
      succeed use live`,
  },
];

const gerundTable: readonly Row[] = [
  {
    effect: 'possible',
    words: `consider considering contemplate weigh mull ponder debate explore envisage risk`,
  },
  // Who talks of it may tell of what was done, and who resists may have given in.
  { effect: 'supposed', words: `discuss oppose resist fight` },
  { effect: 'asked', words: `suggest propose recommend advocate favor favour urge demand require encourage` },
  { effect: 'planned', words: `plan postpone delay defer await` },
  {
    effect: 'denies',
    words: `avoid escape evade prevent avert block ban bar prohibit forbid stop cease omit`,
  },
  { effect: 'denied', words: `deny` },
];

const nounTable: readonly Row[] = [
  {
    effect: 'possible',
    words: `consider, considering, contemplate, weigh, mull, ponder, debate, discuss, explore, envisage, face, threaten`,
  },
  {
    effect: 'asked',
    words: `suggest, propose, recommend, advocate, urge, demand, request, seek, need, require`,
  },
  { effect: 'planned', words: `plan, schedule, promise, postpone, delay, defer, await, expect` },
  { effect: 'denies', words: `avoid, escape, evade, prevent, avert, block` },
  // What is called off may have begun.
  { effect: 'supposed', words: `rule out, call off, cancel, scrap, shelve` },
  { effect: 'denied', words: `deny` },
];

const clauseTable: readonly Row[] = [
  {
    effect: 'supposed',
    words: `hope fear worry wish doubt possibility chance prospect risk danger idea theory`,
  },
  { effect: 'asked', words: `demand propose recommend` },
  { effect: 'planned', words: `expect expectation` },
  { effect: 'alleged', words: `allege allegation accusation suspicion charge` },
  { effect: 'claimed', words: `rumour rumor speculation claim assertion` },
  // What there is evidence of is so; what there is none of is not told.
  { effect: 'done', isFree: true, words: `evidence proof sign indication suggestion hint` },
  { effect: 'done', isOwned: true, words: `accept admit acknowledge concede` },
];

const tieTable: readonly Row[] = [
  {
    effect: 'alleged',
    words: `accuse of, suspect of, charge with, indict for, arrest for, sue for, blame for, investigate for, try for, suspicion of,
      accusation of, allegation of, charge of, want for, wanted for, trial for, not guilty to`,
  },
  {
    effect: 'denied',
    words: `clear of, acquit of, exonerate of, absolve of, rule out, not guilty of, innocent of`,
  },
  {
    effect: 'possible',
    words: `chance of, prospect of, possibility of, option of, threat of, verge of, brink of, look at, toy with, flirt with, close to,
      near to, vote on, threaten with`,
  },
  // Who talks of it may tell of what was done.
  {
    effect: 'supposed',
    words: `think of, think about, talk of, talk about, talk on, speak of, dream of, risk of, idea of, danger of, point of, debate on,
      debate about, debate over, discussion of, discussion on, discussion about`,
  },
  {
    effect: 'planned',
    words: `plan on, plan for, plan of, intention of, hope of, aim at, intent on, bent on, commit to, committed to, promise of, set for,
      schedule for, due for, slate for, ready for`,
  },
  {
    effect: 'asked',
    words: `call for, press for, push for, campaign for, lobby for, argue for, plead for, demand for, request for`,
  },
  { effect: 'attempted', words: `attempt at, effort at` },
  {
    effect: 'denies',
    words: `dissuade from, deter from, discourage from, keep from, exclude from, disqualify from, restrain from, short of, give up`,
  },
];

/** Verbs that ask of others, and intend where nobody else is named. */
const ownWishes: ReadonlyMap<string, Governor> = new Map(
  ['want', 'expect'].map((word) => [word, { effect: 'planned' }] as const),
);
const infinitives = byWord(infinitiveTable, /\s+/u);
const gerunds = byWord(gerundTable, /\s+/u);
const nouns = byWord(nounTable, /,\s*/u);
const clauses = byWord(clauseTable, /\s+/u);
const ties = byWord(tieTable, /,\s*/u);

function byWord(table: readonly Row[], separator: RegExp): ReadonlyMap<string, Governor> {
  return new Map(
    flatMap(table, ({ words, ...governor }) =>
      words
        .trim()
        .split(separator)
        .map((word) => [word, governor] as const),
    ),
  );
}

/** Auxiliaries that leave open whether it has been done. */
export const modalForces: ReadonlyMap<string, Force> = new Map<string, Force>([
  ...[
    'will',
    "won't",
    'shall',
    "shan't",
    'would',
    "wouldn't",
    "i'll",
    "he'll",
    "she'll",
    "they'll",
    "we'll",
    "it'll",
    "i'd",
    "he'd",
    "she'd",
    "they'd",
    "we'd",
  ].map((word) => [word, 'future'] as const),
  // "Is to": arranged.
  ['to', 'planned'],
  ...['may', 'might', "mightn't"].map((word) => [word, 'possible'] as const),
  ...['can', 'could', 'cannot', "can't", "couldn't"].map((word) => [word, 'able'] as const),
  ...['should', 'must', 'ought', "mustn't", 'need', "needn't"].map((word) => [word, 'asked'] as const),
]);

/** What they leave open before "have": "would have sailed". */
export const unrealModals: ReadonlyMap<string, Force> = new Map<string, Force>([
  ...['would', "wouldn't", 'could', "couldn't"].map((word) => [word, 'supposed'] as const),
  ['must', 'done'],
]);

/** Verbs of saying by which what is said stays open; "denied" says that it is not so, in the speaker's mouth. */
export const unsureSayings: ReadonlyMap<string, Force> = new Map<string, Force>([
  ...['believe', 'claim', 'argue', 'contend', 'suggest', 'predict', 'estimate'].map(
    (verb) => [verb, 'claimed'] as const,
  ),
  ['allege', 'alleged'],
]);

/** Adverbs and conjunctions by which a writer does not vouch for what follows. */
export const openWords = new Set(
  'whether perhaps maybe possibly probably reportedly allegedly likely supposedly'.split(' '),
);

/** Adverbs by which something did not quite come about ... */
export const missingWords = new Set(['nearly', 'almost']);

/** ... unless the verb tells of an amount, which they only make less exact. */
export const amountVerbs = new Set('double triple treble quadruple halve'.split(' '));

/** Conjunctions by which a clause is told for the sake of argument only. */
export const supposingWords = new Set('if unless lest'.split(' '));

/** Prepositions that deny the gerund they lead in. */
export const denyingPrepositions = new Set(['without', 'instead', 'rather', 'against']);

/** Determiners by which a phrase says that there is none. */
export const denyingDeterminers = new Set(['no', 'neither', 'none', 'nobody', 'nothing']);
