import { cardinals } from '../quantities/number-words.ts';
import { wayOf } from '../outcomes.ts';
import { isAmount } from './amounts.ts';
import { forms, modals, particles } from './closed-words.ts';
import { denyingDeterminers } from './governors.ts';
import { couldBe } from '../../lexicon/parts-of-speech.ts';
import { isNominal, phraseEndingAt } from './phrases.ts';
import {
  isDescribing,
  isHadDone,
  isOfObject,
  isReducedRelative,
  movers,
  sharesPassive,
} from './participles.ts';
import { verbForms } from './verb-forms.ts';
import { complementOf, farComplementOf, isMinded, leaningAt } from './verb-phrases.ts';
import type { Word } from './word.ts';

/** A main verb with its auxiliaries, or a form of "be" with what it says of its subject. Indexes into the words, end-exclusive. */
export interface VerbGroup {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  /** Dictionary form with its particle. */
  readonly lemma: string;
  readonly kind: 'verb' | 'state';
  readonly voice: 'active' | 'passive';
  /** `infinitive` and `gerund` lean on the verb before them. */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly modal: Word | undefined;
  readonly negations: readonly Word[];
}

/** The verb groups among the words of a sentence, in order. What "be" says twice ("was tired and hungry") makes two groups. */
export function verbGroups(words: readonly Word[]): readonly VerbGroup[] {
  const found: VerbGroup[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const read = groupAt(words, at);
    if (read === undefined) continue;
    const last = found.at(-1);
    if (last !== undefined && isDescribing(words, last, read))
      found[found.length - 1] = { ...last, form: 'participle', voice: 'passive' };
    const group =
      isReducedRelative(words, read, found) ||
      isOfObject(words, read, found) ||
      isHadDone(words, read, found.at(-1))
        ? { ...read, form: 'participle' as const, voice: 'passive' as const }
        : sharesPassive(words, read, found)
          ? { ...read, voice: 'passive' as const }
          : read;
    found.push(
      group,
      ...(group.voice === 'passive' || group.kind === 'state' ? coordinates(words, group) : []),
    );
    at = Math.max(group.end, group.head + 1) - 1;
  }
  return found;
}

function groupAt(words: readonly Word[], start: number): VerbGroup | undefined {
  const first = words[start];
  if (first?.part !== 'verb' && first?.part !== 'auxiliary') return undefined;
  const negations: Word[] = [...leadingNegations(words, start)];
  let modal: Word | undefined;
  let isPassive = false;
  let be: number | undefined;
  let at = start;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (be === start && isBeTo(words, start, at)) {
      modal = word;
      isPassive = false;
      be = undefined;
      continue;
    }
    if (!isInside(word)) break;
    if (word.part === 'negation' || word.token.lower.endsWith("n't") || word.token.lower === 'cannot')
      negations.push(word);
    if (word.part !== 'auxiliary') continue;
    if (modals.has(word.token.lower) || word.token.lower === 'need') modal = word;
    if (forms.be.has(word.token.lower) || lasting.has(word.token.lemma)) be = at;
    isPassive = be === at;
  }
  const form = formOf(words, start);
  const shared = { start, form, modal, negations };
  const head = words[at];
  if (head?.part === 'verb' && (at > start || first.part === 'verb')) {
    const { isGerund, isPast } = verbForms(head.token.lower, head.token.lemma);
    // "is no longer open": "be" takes no base form, so this is no verb.
    // "Is binding" tells what it is; "is binding the parties" what it does.
    const isQuality =
      isGerund &&
      couldBe(head.token.lower, 'adjective') &&
      !isNominalAt(words, at + 1) &&
      !particles.has(words[at + 1]?.token.lower ?? '');
    if (isPassive && ((!isGerund && !isPast) || isQuality))
      return group(shared, at, at + 1, head.token.lemma, 'state', 'active');
    const isDoneTo = (isPassive || form === 'participle') && !isGerund && !isMinded(words, at);
    const voice = isDoneTo ? 'passive' : 'active';
    const { end, lemma } = withParticle(words, at);
    return group(shared, at, end, lemma, 'verb', voice);
  }
  if (be !== undefined) return stateGroup(words, shared, at);
  const verb = at - 1;
  const light = words[verb];
  return light?.part === 'auxiliary' && !modals.has(light.token.lower)
    ? group(shared, verb, at, lightLemma(words, verb), 'verb', 'active')
    : undefined;
}

/**
 * "The board is to sell the port", "is not to sell it": arranged, where who is to do it stands before it. "The plan is to sell" tells what a
 * plan is, and "is not to blame" what somebody is not.
 */
function isBeTo(words: readonly Word[], start: number, to: number): boolean {
  const isDenied = words[start + 1]?.part === 'negation';
  if (words[to]?.part !== 'to' || to !== start + (isDenied ? 2 : 1)) return false;
  if (!present.has(words[start]?.token.lower ?? '')) return false;
  const next = words[to + 1];
  const deed = next?.token.lower === 'be' ? words[to + 2] : next;
  if (isDenied && fixed.has(deed?.token.lemma ?? '')) return false;
  const isBase =
    next?.token.lower === 'be' || (next?.part === 'verb' && next.token.lower === next.token.lemma);
  // "The deal, backed by the board, is to be signed", "a commission which is to report"
  if (isBase && ['comma', 'relative'].includes(words[start - 1]?.part ?? '')) return true;
  const subject = phraseEndingAt(words, start);
  const head = subject === undefined ? undefined : words[subject.head];
  return isBase && head !== undefined && !purposes.has(head.token.lemma) && !impersonal.has(head.token.lower);
}

function isNominalAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && (word.part === 'pronoun' || isNominal(word));
}

/** "Have to" obliges; "have" by itself tells next to nothing. */
function lightLemma(words: readonly Word[], at: number): string {
  const lemma = words[at]?.token.lemma ?? '';
  return lemma === 'have' && words[at + 1]?.part === 'to' ? 'have to' : lemma;
}

/** "never met", "to not seek", "not to seek" */
function leadingNegations(words: readonly Word[], start: number): readonly Word[] {
  let from = start;
  while (leads.has(words[from - 1]?.part ?? 'stop')) from -= 1;
  return words.slice(from, start).filter(({ part }) => part === 'negation');
}

type Shared = Pick<VerbGroup, 'start' | 'form' | 'modal' | 'negations'>;

function group(
  { start, form, modal, negations }: Shared,
  head: number,
  end: number,
  lemma: string,
  kind: VerbGroup['kind'],
  voice: VerbGroup['voice'],
): VerbGroup {
  return { start, end, head, lemma, kind, voice, form, modal, negations };
}

/** "was under oath", "is a Republican", "were ready": the head is the noun or adjective that "be" leads to. */
function stateGroup(words: readonly Word[], shared: Shared, from: number): VerbGroup | undefined {
  const leaning = leaningAt(words, from);
  if (leaning.length > 0)
    return group(shared, from, from + leaning.length, phraseLemma('be', leaning), 'state', 'active');
  const head = complementHead(words, from);
  if (head === undefined) return undefined;
  const lemma = words[head]?.token.lemma ?? '';
  // "There was no finding": the denial stands in the phrase itself.
  const none = words.slice(from, head).filter(({ token }) => denyingDeterminers.has(token.lower));
  const negations = none.length === 0 ? shared.negations : [...shared.negations, ...none];
  return group({ ...shared, negations }, head, head + 1, lemma, 'state', 'active');
}

/** The last word of the phrase that begins here, past its preposition. */
function complementHead(words: readonly Word[], from: number): number | undefined {
  let at = from;
  if (words[at]?.part === 'preposition') at += 1;
  let head: number | undefined;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || !phraseParts.has(word.part)) break;
    if (word.part === 'noun' || word.part === 'name' || word.part === 'adjective') head = at;
    if (word.part === 'name' && words[at + 1]?.part !== 'noun' && !word.isPossessive) break;
  }
  return head;
}

/** What the same auxiliary carries after "and", "or" or "nor": "was not recorded or under oath". */
function coordinates(words: readonly Word[], group: VerbGroup): readonly VerbGroup[] {
  const link = words[group.end];
  if (link?.part !== 'conjunction' || !coordinators.has(link.token.lower)) return [];
  const from = group.end + 1;
  const next = words[from];
  const shared = { start: group.start, form: group.form, modal: group.modal, negations: group.negations };
  if (
    next?.part === 'verb' &&
    group.voice === 'passive' &&
    verbForms(next.token.lower, next.token.lemma).isPast
  )
    return [];
  // "Delayed and three cancelled": the figure is a subject of its own.
  if (
    next !== undefined &&
    (next.token.kind === 'number' || next.token.lower in cardinals) &&
    words[from + 1]?.part === 'verb'
  )
    return [];
  const head = complementHead(words, from);
  // A new clause with a verb of its own follows: "was ill and the minister stepped in".
  if (head === undefined || words[head + 1]?.part === 'verb' || words[head + 1]?.part === 'auxiliary')
    return [];
  return [
    { ...shared, head, end: head + 1, lemma: words[head]?.token.lemma ?? '', kind: 'state', voice: 'active' },
  ];
}

function withParticle(
  words: readonly Word[],
  head: number,
): { readonly lemma: string; readonly end: number } {
  const lemma = words[head]?.token.lemma ?? '';
  const complement = complementOf(words, head);
  if (complement.length > 0) {
    // What follows "voted against" is tied to it, and no object: many may vote against the same.
    const isTie = complement.at(-1)?.part === 'preposition';
    return { lemma: phraseLemma(lemma, complement), end: head + 1 + (isTie ? 0 : complement.length) };
  }
  const next = words[head + 1];
  const isFirm = firm.get(lemma)?.has(next?.token.lower ?? '') === true;
  if (next !== undefined && particles.has(next.token.lower) && (isFirm || !hasOwnPhrase(words, head + 1)))
    return { lemma: `${laid(words[head])} ${next.token.lower}`, end: head + 2 };
  const far = splitParticle(words, head);
  return { lemma: far === undefined ? lemma : `${laid(words[head])} ${far}`, end: head + 1 };
}

/** Before a particle "lay" is the verb that lays and not the past of the one that lies: "to lay off", "lay out". */
function laid(word: Word | undefined): string {
  return word?.token.lower === 'lay' ? 'lay' : (word?.token.lemma ?? '');
}

function phraseLemma(verb: string, complement: readonly Word[]): string {
  return [verb, ...complement.map(({ token }) => token.lemma)].join(' ');
}

/** "on" before a noun is a preposition as a rule; "up", "down", "out", "off" belong to the verb. */
function hasOwnPhrase(words: readonly Word[], at: number): boolean {
  const particle = words[at]?.token.lower ?? '';
  const next = words[at + 1]?.part ?? 'stop';
  return !strongParticles.has(particle) && (phraseParts.has(next) || next === 'time' || next === 'pronoun');
}

/** "voted the measure down": the particle stands behind the object, at the end of its clause. */
function splitParticle(words: readonly Word[], head: number): string | undefined {
  const lemma = words[head]?.token.lemma ?? '';
  for (let at = head + 1; at <= head + longestSplit; at += 1) {
    const word = words[at];
    if (word === undefined) return undefined;
    const complement = strongParticles.has(word.token.lower) ? [word] : farComplementOf(words, lemma, at);
    if (complement.length > 0) {
      const next = words[at + complement.length]?.part;
      const isClosed = at > head + 1 && (next === undefined || closing.has(next));
      return isClosed ? complement.map(({ token }) => token.lemma).join(' ') : undefined;
    }
    if (!splitParts.has(word.part) && word.token.lower !== 'of') return undefined;
  }
  return undefined;
}

function formOf(words: readonly Word[], start: number): VerbGroup['form'] {
  const word = words[start];
  let lead = start - 1;
  while (words[lead]?.part === 'adverb' || words[lead]?.part === 'negation') lead -= 1;
  if (words[lead]?.part === 'to') return 'infinitive';
  const before = words[start - 1];
  if (word?.part !== 'verb') return 'finite';
  const form = verbForms(word.token.lower, word.token.lemma);
  if (form.isGerund) return 'gerund';
  const isReduced =
    form.isParticiple && before !== undefined && (before.part === 'noun' || before.part === 'comma');
  // "Rose by 49 florins": by how much, and by nobody.
  const isBy =
    words[start + 1]?.token.lower === 'by' &&
    !isAmount(words, start + 2) &&
    wayOf(word.token.lemma) === undefined &&
    !movers.has(word.token.lemma);
  return isReduced && (isBy || isAside(words, start)) ? 'participle' : 'finite';
}

/** "The talks, held in Alder on Monday, ended": between commas, and behind the second the verb goes on. */
function isAside(words: readonly Word[], start: number): boolean {
  if (words[start - 1]?.part !== 'comma' || words[start + 1]?.part !== 'preposition') return false;
  const close = words.findIndex(({ part }, at) => at > start && (part === 'comma' || part === 'stop'));
  const next = words[close + 1]?.part;
  return words[close]?.part === 'comma' && (next === 'verb' || next === 'auxiliary');
}

/** What may stand between the auxiliaries of one group. */
function isInside({ part }: Word): boolean {
  return part === 'auxiliary' || part === 'negation' || part === 'adverb';
}

const phraseParts = new Set<Word['part']>(['noun', 'name', 'determiner', 'adjective']);
const splitParts = new Set<Word['part']>([...phraseParts, 'pronoun']);
const leads = new Set<Word['part']>(['adverb', 'negation', 'to']);
const closing = new Set<Word['part']>(['comma', 'stop', 'conjunction', 'preposition', 'time']);
/** Verbs that stand for "be" where they are auxiliaries. */
const lasting = new Set(['remain', 'stay']);
const coordinators = new Set(['and', 'or', 'nor']);
/** "Is not to say", "is not to blame" */
const fixed = new Set(['say', 'blame', 'know', 'mention', 'suggest', 'deny', 'miss', 'confuse']);
const present = new Set(['is', 'are', "isn't", "aren't"]);
/** Nouns of which an infinitive tells what they are. */
const purposes = new Set(
  `plan aim goal purpose idea task job trick point challenge objective intention intent mission priority hope ambition duty role
   solution answer alternative option step way strategy policy object wish desire proposal function problem decision choice dream
   remedy test thing need tactic approach focus responsibility obligation temptation tendency reason secret key design concern`.split(
    /\s+/u,
  ),
);
const impersonal = new Set(['it', 'what', 'this', 'that', 'there', 'all']);
const strongParticles = new Set(['up', 'down', 'out', 'off', 'away', 'back']);
/** With these verbs a particle belongs to them before an object as well: "take over the mill". */
const firm: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['take', new Set(['over', 'on'])],
  ['hand', new Set(['over', 'in'])],
  ['bring', new Set(['in'])],
  ['usher', new Set(['in'])],
  ['rein', new Set(['in'])],
  ['phase', new Set(['in'])],
  ['win', new Set(['over'])],
  ['sign', new Set(['over'])],
]);
const longestSplit = 7;
