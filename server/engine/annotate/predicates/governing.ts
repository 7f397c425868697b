import { hull, type Span } from '../../document/span.ts';
import { type Governor, governorByTie, governorOf, governorOfGerund, openWords } from './governors.ts';
import { isNominal } from './phrases.ts';
import { type Chain, plain, type Standing } from './standing.ts';
import { verbForms } from './verb-forms.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Word } from './word.ts';

/** What the verb, noun or adjective before an infinitive or gerund makes of it, on top of that word's own standing. */
export function governing(
  words: readonly Word[],
  group: VerbGroup,
  before: readonly Chain[],
): Standing | undefined {
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
    if (tie !== undefined) return governed(words, at, tie, own?.standing ?? standingOfNoun(words, at));
    const gerund = isGerund && at === group.start - 1 ? governorOfGerund(lemma) : undefined;
    if (gerund !== undefined) return governed(words, at, gerund, own?.standing ?? plain);
    const governor =
      lemma === 'have' && presents.has(word.token.lower)
        ? duty
        : own !== undefined || at === nearest || isOfSomebody(words, at, nearest)
          ? governorOf(lemma, isFollowedByPhrase(words, at))
          : undefined;
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
        force: holder.standing.force === 'done' ? 'future' : holder.standing.force,
        cue: words[holder.group.head],
        isForOther: false,
      };
    // Who votes to approve it has approved it by that.
    if (lemma === 'vote' && assents.has(group.lemma)) return own?.standing ?? plain;
    // "Failed after passing" denies no passing.
    if (isTied && group.form === 'gerund') return undefined;
    if (group.form === 'gerund' && !gerundEffects.has(governor.effect)) return own?.standing;
    return governed(words, at, governor, own?.standing ?? standingOfNoun(words, at));
  }
  return undefined;
}

/** "No plans to sell" are denied, as the selling is then. */
function standingOfNoun(words: readonly Word[], at: number): Standing {
  const none = words.slice(Math.max(0, at - 2), at).find(({ token }) => token.lower === 'no');
  return none === undefined ? plain : { ...plain, isDenied: true, cue: none };
}

/** "A plan by the board to sell", "the refusal of the board to sell" */
function isOfSomebody(words: readonly Word[], noun: number, last: number): boolean {
  const tie = words[noun + 1]?.token.lower ?? '';
  return (
    isNounAt(words, noun) &&
    (tie === 'by' || tie === 'of') &&
    words.slice(noun + 2, last + 1).every(isNominal)
  );
}

function isNounAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isNominal(word);
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
  const { isDenied, cue } = standing;
  // What denies the plan denies what was planned; "not the first to sell" denies no selling.
  const isPlan =
    isDenied && cue !== undefined && plans.has(governor.effect) && word.start - cue.end < nearCue;
  return { ...governedBy(governor, standing, isPlan ? hull(cue, word) : word), isForOther };
}

/** What a word whose own standing is known makes of what hangs on it. */
export function governedBy(
  governor: Governor,
  { isDenied, force }: Pick<Standing, 'isDenied' | 'force'>,
  { start, end }: Span,
): Pick<Standing, 'isDenied' | 'force' | 'cue'> {
  const cue = { start, end };
  if (governor.effect === 'denies') return { isDenied: !isDenied, force, cue };
  // Who need not do it is not asked to, and may.
  if (governor.effect === 'asked' && governor.isFree === true && isDenied)
    return { isDenied, force: 'asked', cue };
  // Who does not deny it says nothing of it.
  if ((governor.effect === 'denied' || governor.isFree === true) && isDenied)
    return { isDenied: false, force: 'possible', cue };
  return { isDenied, force: force === 'done' ? governor.effect : force, cue };
}

/** "Came to sign", "the plan that it passed to save the port": neither denied nor done with the verb before it. */
export function aimed({ force, cue }: Standing): Standing {
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

/** "have yet to decide" */
function yetBefore(words: readonly Word[], group: VerbGroup): Word | undefined {
  const [have, yet] = [words[group.start - 3], words[group.start - 2]];
  return yet?.token.lower === 'yet' && have?.part === 'auxiliary' ? yet : undefined;
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

/** "Has to sign" has not signed; "had to sign" has. */
const presents = new Set(['have', 'has']);
const duty: Governor = { effect: 'asked', isFree: true };
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
const plans = new Set<Governor['effect']>(['planned', 'attempted', 'asked']);
/** In characters, between the word that denies and the one that it denies. */
const nearCue = 20;
