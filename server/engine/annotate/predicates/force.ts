import type { Span } from '../../document/span.ts';
import type { Force } from '../predicate.ts';
import type { Speech } from '../speech.ts';
import { verbForms } from './verb-forms.ts';
import {
  amountVerbs,
  denyingDeterminers,
  denyingPrepositions,
  type Governor,
  governorByTie,
  governorOf,
  governorOfClause,
  governorOfGerund,
  missingWords,
  modalForces,
  openWords,
  supposingWords,
  unrealModals,
  unsureSayings,
} from './governors.ts';
import { isNominal, type Phrase } from './phrases.ts';
import { isHadDone } from './participles.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Word } from './words.ts';

/** How far the sentence vouches for a verb, over the whole chain of what it hangs on. */
export interface Standing {
  readonly isDenied: boolean;
  readonly force: Force;
  /** The word that sets the one or the other. */
  readonly cue: Span | undefined;
  /** Whether the one who acts is the object of what it hangs on. */
  readonly isForOther: boolean;
  /** Whether it is one of several verbs that hang on the same word. */
  readonly isListed?: true;
}

/** What a verb group hangs on: the standing of the verb before it, where it is an infinitive or a gerund. */
export interface Chain {
  readonly group: VerbGroup;
  readonly standing: Standing;
}

/** The standing of a verb group, given the groups before it with theirs. */
export function standingOf(
  words: readonly Word[],
  group: VerbGroup,
  before: readonly Chain[],
  phrases: readonly (Phrase | undefined)[],
  speeches: readonly Speech[],
): Standing {
  // A participle beside its noun tells what was done, whatever the noun is in: "plans to use boats built by Orme".
  const isByItself = group.form === 'finite' || group.form === 'participle';
  const had = before.at(-1);
  const chain =
    had !== undefined && isHadDone(words, group, had.group)
      ? had.standing
      : isByItself
        ? listed(words, group, before)
        : governing(words, group, before);
  let { isDenied, force, cue } = chain ?? (group.form === 'infinitive' ? aimed(plain) : plain);
  const flip = (span: Span): void => {
    isDenied = !isDenied;
    cue = span;
  };
  const weaken = (to: Force, span: Span): void => {
    // What one hopes will be is hoped for.
    if (force !== 'done' && !(force === 'future' && to === 'supposed')) return;
    force = to;
    cue ??= span;
  };
  for (const negation of group.negations) flip(negation);
  const deniedPhrase = phrases.find(
    (phrase) => phrase !== undefined && denyingWord(words, phrase) !== undefined,
  );
  const denying = deniedPhrase === undefined ? undefined : denyingWord(words, deniedPhrase);
  if (denying !== undefined) flip(denying);
  const preposition = group.form === 'gerund' ? words[group.start - 1] : undefined;
  if (preposition !== undefined && denyingPrepositions.has(preposition.token.lower)) flip(preposition);
  const saying = speeches.find(({ content }) => isWithin(words[group.head], content));
  const said = saying === undefined ? undefined : forceOfSaying(words, saying);
  if (saying !== undefined && said === 'denied') weaken(said, saying.verb);
  if (group.modal !== undefined) weaken(forceOfModal(words, group, group.modal), group.modal);
  // What somebody believes may come about is no more done than what may.
  if (saying !== undefined && said !== undefined) weaken(said, saying.verb);
  const clause = clauseLead(words, group, phrases[0]);
  if (clause !== undefined) weaken(clause.force, clause.word);
  const open = openWordBefore(words, group, phrases[0]);
  if (open !== undefined) weaken(supposingWords.has(open.token.lower) ? 'supposed' : 'possible', open);
  // "Proposed that the pier be closed": no "be" by itself tells what is.
  const bare = words[group.start];
  if (
    bare?.token.lower === 'be' &&
    group.form === 'finite' &&
    group.modal === undefined &&
    bare.part === 'auxiliary'
  )
    weaken('asked', bare);
  const missing = amountVerbs.has(group.lemma) ? undefined : missingWordOf(words, group);
  if (missing !== undefined) weaken('missed', missing);
  return {
    isDenied,
    force,
    cue,
    isForOther: chain?.isForOther ?? false,
    ...(chain?.isListed === true ? { isListed: true } : {}),
  };
}

/**
 * "Plans to close the pool and sell the land", "may close the pool or sell the land": a base form after a conjunction or a comma
 * stands as the infinitive or the verb with its auxiliary before it does.
 */
function listed(words: readonly Word[], group: VerbGroup, before: readonly Chain[]): Standing | undefined {
  const [lead, first] = [words[group.start - 1], words[group.start]];
  const last = before.at(-1);
  if (last === undefined || (lead?.part !== 'conjunction' && lead?.part !== 'comma')) return undefined;
  const form = first?.part === 'verb' ? verbForms(first.token.lower, first.token.lemma) : undefined;
  // "Promised to help and cut the tax" may tell that it cut.
  if (form?.isBase !== true || form.isPast) return undefined;
  return isBaseGroup(words, last) ? { ...last.standing, isListed: true } : undefined;
}

function isBaseGroup(words: readonly Word[], { group, standing }: Chain): boolean {
  if (group.form === 'infinitive' || standing.isListed === true || group.modal !== undefined) return true;
  const first = words[group.start];
  return first?.part === 'auxiliary' && first.token.lemma === 'do' && group.head > group.start;
}

/** What the verb, noun or adjective before an infinitive or gerund makes of it, on top of that word's own standing. */
function governing(words: readonly Word[], group: VerbGroup, before: readonly Chain[]): Standing | undefined {
  // "after leaving" says that somebody left, whatever the verb before it; only "from" carries a refusal on.
  const lead = words[group.start - 1];
  const isTied = lead?.part === 'preposition' && lead.token.lower !== 'from';
  const yet = yetBefore(words, group);
  if (yet !== undefined) return { isDenied: true, force: 'done', cue: yet, isForOther: false };
  const about = aboutBefore(words, group);
  if (about !== undefined) return { ...plain, force: 'planned', cue: about };
  const nearest = infinitiveLead(words, group.start);
  const isGerund = isGerundForm(words, group);
  for (let at = nearest; at >= Math.max(0, group.start - farthest); at -= 1) {
    const word = words[at];
    if (word === undefined || word.part === 'stop' || word.part === 'comma') return undefined;
    if (openWords.has(word.token.lower)) return { ...plain, force: 'possible', cue: word };
    if (word.part === 'conjunction' || word.part === 'relative') return undefined;
    const own = before.find(
      (chain) => chain.group.head === at || (chain.group.start <= at && at < chain.group.end),
    );
    const lemma = own?.group.kind === 'verb' ? withoutParticle(own.group) : word.token.lemma;
    const tie = isGerund ? tieOf(words, at, own?.group, lead) : undefined;
    if (tie !== undefined) return governed(words, at, tie, own?.standing ?? plain);
    const gerund = isGerund && at === group.start - 1 ? governorOfGerund(lemma) : undefined;
    if (gerund !== undefined) return governed(words, at, gerund, own?.standing ?? plain);
    const governor = own !== undefined || at === nearest ? governorOf(lemma) : undefined;
    if (governor === undefined) {
      if (own?.group.kind !== 'verb') continue;
      if (isTied) return undefined;
      return group.form === 'infinitive' ? aimed(own.standing) : own.standing;
    }
    // "Rejected a bill to ban it": what was proposed is not to be.
    const holder = own === undefined ? holderOf(words, at, before) : undefined;
    if (holder !== undefined && rejecting.has(holder.group.lemma))
      return {
        ...holder.standing,
        isDenied: !holder.standing.isDenied,
        force: holder.standing.force === 'done' ? 'planned' : holder.standing.force,
        cue: words[holder.group.head],
        isForOther: false,
      };
    // Who votes to approve it has approved it by that.
    if (lemma === 'vote' && assents.has(group.lemma)) return own?.standing ?? plain;
    // "Failed after passing" denies no passing.
    if (isTied && group.form === 'gerund') return undefined;
    if (group.form === 'gerund' && !gerundEffects.has(governor.effect)) return own?.standing;
    return governed(words, at, governor, own?.standing ?? plain);
  }
  return undefined;
}

/** The verb group whose object ends at a noun. */
function holderOf(words: readonly Word[], noun: number, before: readonly Chain[]): Chain | undefined {
  const last = before.findLast(({ group }) => group.end <= noun);
  const isObject = last !== undefined && words.slice(last.group.end, noun).every(isNominal);
  return isObject ? last : undefined;
}

function governed(
  words: readonly Word[],
  at: number,
  governor: Governor,
  standing: Standing,
): Standing | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const isForOther = governor.isForOther === true && isFollowedByPhrase(words, at);
  return { ...governedBy(governor, standing, word), isForOther };
}

/** What a word whose own standing is known makes of what hangs on it. */
export function governedBy(
  governor: Governor,
  { isDenied, force }: Pick<Standing, 'isDenied' | 'force'>,
  { start, end }: Span,
): Pick<Standing, 'isDenied' | 'force' | 'cue'> {
  const cue = { start, end };
  if (governor.effect === 'denies') return { isDenied: !isDenied, force, cue };
  // Who does not deny it, or need not do it, says nothing of it.
  if ((governor.effect === 'denied' || governor.isFree === true) && isDenied)
    return { isDenied: false, force: 'possible', cue };
  return { isDenied, force: force === 'done' ? governor.effect : force, cue };
}

/** "Came to sign", "the plan that it passed to save the port": neither denied nor done with the verb before it. */
function aimed({ force, cue }: Standing): Standing {
  return force === 'done' ? { ...plain, force: 'aimed' } : { ...plain, force, cue };
}

function withoutParticle({ lemma }: VerbGroup): string {
  return lemma.split(' ')[0] ?? lemma;
}

/** The word before "to" and what may stand beside it ("not to", "to also"), or before a gerund and its preposition. */
function infinitiveLead(words: readonly Word[], start: number): number {
  let at = start - 1;
  while (leadParts.has(words[at]?.part ?? 'stop')) at -= 1;
  return words[at]?.part === 'preposition' ? at - 1 : at;
}

/** "Would have sailed" did not come about, "must have sailed" did. */
function forceOfModal(words: readonly Word[], { start, head }: VerbGroup, { token }: Word): Force {
  const isPerfect = words.slice(start, head).some((word) => word.token.lower === 'have');
  return (isPerfect ? unrealModals.get(token.lower) : undefined) ?? modalForces.get(token.lower) ?? 'done';
}

/** "have yet to decide" */
function yetBefore(words: readonly Word[], group: VerbGroup): Word | undefined {
  const [have, yet] = [words[group.start - 3], words[group.start - 2]];
  return yet?.token.lower === 'yet' && have?.part === 'auxiliary' ? yet : undefined;
}

/** "hopes that the bridge opens", "no evidence that he sold it": the word that a clause with "that" hangs on. */
function clauseLead(
  words: readonly Word[],
  group: VerbGroup,
  subject: Phrase | undefined,
): { readonly word: Word; readonly force: Force } | undefined {
  if (group.form !== 'finite') return undefined;
  const that = Math.min(subject?.start ?? group.start, group.start) - 1;
  const word = words[that - 1];
  if (word === undefined || words[that]?.token.lower !== 'that') return undefined;
  const governor = governorOfClause(word.token.lemma);
  if (governor === undefined || governor.effect === 'denies') return undefined;
  const isNone = words
    .slice(Math.max(0, that - 3), that - 1)
    .some(({ token, part }) => part === 'negation' || denyingDeterminers.has(token.lower));
  return { word, force: governor.isFree === true && isNone ? 'supposed' : governor.effect };
}

/** "is about to sell" */
function aboutBefore(words: readonly Word[], group: VerbGroup): Word | undefined {
  const [about, to] = [words[group.start - 2], words[group.start - 1]];
  return to?.part === 'to' && about?.token.lower === 'about' ? about : undefined;
}

/** "accused of selling", "not guilty of selling", "ruled out selling": the word by itself, and with its particle. */
function tieOf(
  words: readonly Word[],
  at: number,
  own: VerbGroup | undefined,
  lead: Word | undefined,
): Governor | undefined {
  const [before, word] = [words[at - 1], words[at]];
  if (word === undefined || lead === undefined) return undefined;
  const { lemma } = word.token;
  const isDenied = before?.part === 'negation';
  return (
    (isDenied ? governorByTie(`not ${lemma}`, lead.token.lower) : undefined) ??
    governorByTie(lemma, lead.token.lower) ??
    splitTie(own)
  );
}

function splitTie(own: VerbGroup | undefined): Governor | undefined {
  const [verb, particle] = own?.lemma.split(' ') ?? [];
  return verb === undefined || particle === undefined ? undefined : governorByTie(verb, particle);
}

/** "Close to selling" looks like an infinitive by its "to". */
function isGerundForm(words: readonly Word[], { head }: VerbGroup): boolean {
  const token = words[head]?.token;
  return token !== undefined && verbForms(token.lower, token.lemma).isGerund;
}

/** "nearly sold", "was almost sold": right before the verb or among its auxiliaries, and not of an adverb ("almost immediately sold"). */
function missingWordOf(words: readonly Word[], { start, head }: VerbGroup): Word | undefined {
  return words
    .slice(Math.max(0, start - 1), head)
    .find(({ token }, at, all) => missingWords.has(token.lower) && all[at + 1]?.part !== 'adverb');
}

function isFollowedByPhrase(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.part;
  return (
    next === 'name' ||
    next === 'pronoun' ||
    next === 'determiner' ||
    next === 'noun' ||
    next === 'preposition'
  );
}

function denyingWord(words: readonly Word[], phrase: Phrase): Word | undefined {
  return words.slice(phrase.start, phrase.head + 1).find(({ token }) => denyingDeterminers.has(token.lower));
}

/** "if the board signs": right before the subject, or among the auxiliaries. */
function openWordBefore(
  words: readonly Word[],
  group: VerbGroup,
  subject: Phrase | undefined,
): Word | undefined {
  const from =
    group.form === 'finite' ? Math.min(subject?.start ?? group.start, group.start) - 1 : group.start;
  return words
    .slice(Math.max(0, from), group.head)
    .find(({ token }) => openWords.has(token.lower) || supposingWords.has(token.lower));
}

/** "Orme denied that the port was sold": what the verb of saying before it does to what is said. */
function forceOfSaying(words: readonly Word[], { verb, force, content }: Speech): Force | undefined {
  if (verb.start > content.start) return undefined;
  if (force === 'denies') return 'denied';
  const lemma = words.find((word) => word.start === verb.start)?.token.lemma ?? '';
  return unsureSayings.get(lemma);
}

function isWithin(word: Word | undefined, { start, end }: Span): boolean {
  return word !== undefined && start <= word.start && word.end <= end;
}

const plain: Standing = { isDenied: false, force: 'done', cue: undefined, isForOther: false };
const rejecting = new Set([
  'reject',
  'vote down',
  'defeat',
  'block',
  'veto',
  'throw out',
  'turn down',
  'dismiss',
]);
const assents = new Set('approve reject adopt pass ratify accept endorse back confirm uphold'.split(' '));
const leadParts = new Set<Word['part']>(['adverb', 'negation', 'to']);
const gerundEffects = new Set<Governor['effect']>(['denies', 'denied', 'possible']);
const farthest = 9;
