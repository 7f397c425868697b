import type { Span } from '../../document/span.ts';
import type { Force } from '../predicate.ts';
import type { Speech } from '../speech.ts';
import { aimed, governing } from './governing.ts';
import {
  amountVerbs,
  denyingDeterminers,
  denyingPrepositions,
  governorOfClause,
  missingWords,
  modalForces,
  openWords,
  supposingWords,
  unrealModals,
  unsureSayings,
} from './governors.ts';
import { isHadDone } from './participles.ts';
import { clauseEdges } from './closed-words.ts';
import { isNominal, type Phrase } from './phrases.ts';
import { type Chain, plain, type Standing } from './standing.ts';
import { verbForms } from './verb-forms.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Word } from './word.ts';

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
    (phrase) =>
      phrase !== undefined && denyingWord(words, phrase) !== undefined && !isOfThose(words, group, phrase),
  );
  const denying = deniedPhrase === undefined ? undefined : denyingWord(words, deniedPhrase);
  if (denying !== undefined) flip(denying);
  // "Neither the union nor the board signed"
  const nor =
    group.form === 'finite' && denying === undefined ? words[(phrases[0]?.start ?? 0) - 1] : undefined;
  if (nor?.token.lower === 'nor') flip(nor);
  const preposition = group.form === 'gerund' ? words[group.start - 1] : undefined;
  if (preposition !== undefined && denyingPrepositions.has(preposition.token.lower)) flip(preposition);
  const saying = speeches.find(
    (speech) => isWithin(words[group.head], speech.content) && !isBesideSaying(words, group, before, speech),
  );
  const said = saying === undefined ? undefined : forceOfSaying(words, saying);
  if (saying !== undefined && said === 'denied') weaken(said, saying.verb);
  if (group.modal !== undefined) weaken(forceOfModal(words, group, group.modal), group.modal);
  // What somebody believes may come about is no more done than what may.
  if (saying !== undefined && said !== undefined) weaken(said, saying.verb);
  const clause = clauseLead(words, group, phrases[0]);
  if (clause !== undefined) weaken(clause.force, clause.word);
  const inverted = invertedBefore(words, group, before);
  if (inverted !== undefined) weaken('supposed', inverted);
  const unreal = unrealBefore(words, group, phrases[0]);
  if (unreal !== undefined) weaken('supposed', unreal);
  const until = untilBefore(words, group, phrases[0]);
  if (until !== undefined) weaken('supposed', until);
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

/** "Would have sailed" did not come about, "must have sailed" did. */
function forceOfModal(words: readonly Word[], { start, head }: VerbGroup, { token }: Word): Force {
  const isPerfect = words.slice(start, head).some((word) => word.token.lower === 'have');
  return (isPerfect ? unrealModals.get(token.lower) : undefined) ?? modalForces.get(token.lower) ?? 'done';
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
  // "Rejects the suggestion that it sank"
  const before = words.slice(Math.max(0, that - nearLead), that - 1);
  if (governor.isOwned !== true && before.some(({ token }) => rejecting.has(token.lemma)))
    return { word, force: 'denied' };
  if (governor.isOwned === true) return { word, force: isNone ? 'denied' : 'done' };
  return { word, force: governor.isFree === true && isNone ? 'supposed' : governor.effect };
}

/** "nearly sold", "was almost sold": right before the verb or among its auxiliaries, and not of an adverb ("almost immediately sold"). */
function missingWordOf(words: readonly Word[], { start, head }: VerbGroup): Word | undefined {
  return words
    .slice(Math.max(0, start - 1), head)
    .find(({ token }, at, all) => missingWords.has(token.lower) && all[at + 1]?.part !== 'adverb');
}

/** "None of those treated was kept in": they were treated. */
function isOfThose(words: readonly Word[], { form, end }: VerbGroup, { start, head }: Phrase): boolean {
  if (form !== 'participle' || head >= end) return false;
  const edge = words.findIndex(({ part }, at) => at >= end && clauseEdges.has(part) && part !== 'comma');
  return words
    .slice(Math.max(end, start), edge < 0 ? undefined : edge)
    .some(({ part }) => part === 'auxiliary' || part === 'verb');
}

function denyingWord(words: readonly Word[], phrase: Phrase): Word | undefined {
  // "Not even the garden is open"
  const even = words.slice(Math.max(0, phrase.start - 2), phrase.head);
  const at = even.findIndex(({ token }, i) => token.lower === 'not' && even[i + 1]?.token.lower === 'even');
  if (at >= 0) return even[at];
  const inPhrase = words.slice(phrase.start, phrase.head + 1);
  // "A No vote" is a vote.
  return inPhrase.find(
    ({ token }, at) =>
      denyingDeterminers.has(token.lower) && !articles.has(inPhrase[at - 1]?.token.lower ?? ''),
  );
}

/** "Had the wall been raised, it would have held": it was not. */
function invertedBefore(
  words: readonly Word[],
  { start }: VerbGroup,
  before: readonly Chain[],
): Word | undefined {
  const lead = before.at(-1)?.group;
  const word = lead === undefined ? undefined : words[lead.head];
  if (lead === undefined || word === undefined || !inverting.has(word.token.lower)) return undefined;
  const opener = words[lead.start - 1];
  if (lead.start !== lead.head || (opener !== undefined && !clauseEdges.has(opener.part))) return undefined;
  const subject = words.slice(lead.end, start);
  return subject.length > 0 && subject.every(isNominal) ? word : undefined;
}

/** "Only by a win could she have forced it": the auxiliary stands before the subject. */
function unrealBefore(
  words: readonly Word[],
  group: VerbGroup,
  subject: Phrase | undefined,
): Word | undefined {
  const lead = subject === undefined ? undefined : words[subject.start - 1];
  const isPerfect = words[group.start]?.token.lower === 'have' && group.start < group.head;
  return isPerfect && unrealModals.has(lead?.token.lower ?? '') ? lead : undefined;
}

/** "Until the board has voted", "before it can be sold": what is not there yet. "Until it voted" tells that it did. */
function untilBefore(
  words: readonly Word[],
  group: VerbGroup,
  subject: Phrase | undefined,
): Word | undefined {
  const first = words[group.start];
  if (group.form !== 'finite' || subject === undefined || first === undefined) return undefined;
  const lead = words[Math.min(subject.start, group.start) - 1];
  if (lead === undefined || !awaiting.has(lead.token.lower)) return undefined;
  const isPast =
    pastAuxiliaries.has(first.token.lower) ||
    (first.part === 'verb' && verbForms(first.token.lower, first.token.lemma).isPast);
  return isPast ? undefined : lead;
}

/** "if the board signs": right before the subject, or before the verb and among its auxiliaries. */
function openWordBefore(
  words: readonly Word[],
  group: VerbGroup,
  subject: Phrase | undefined,
): Word | undefined {
  const isOpen = (word: Word | undefined): boolean =>
    word !== undefined && (openWords.has(word.token.lower) || supposingWords.has(word.token.lower));
  const isFinite = group.form === 'finite';
  const lead = isFinite ? words[Math.min(subject?.start ?? group.start, group.start) - 1] : undefined;
  if (isOpen(lead)) return lead;
  // "The van that was perhaps used was found": what stands within the subject opens nothing.
  return words.slice(isFinite ? Math.max(0, group.start - 1) : group.start, group.head).find(isOpen);
}

/** "Denied profiteering and introduced a new fare": what stands beside the verb of saying is not said. */
function isBesideSaying(
  words: readonly Word[],
  { start, form }: VerbGroup,
  before: readonly Chain[],
  { verb }: Speech,
): boolean {
  const last = before.findLast(({ group }) => group.form === 'finite')?.group;
  return (
    form === 'finite' &&
    words[start - 1]?.part === 'conjunction' &&
    last !== undefined &&
    words[last.head]?.start === verb.start
  );
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

const inverting = new Set(['had', 'were', 'should']);
const awaiting = new Set(['until', 'till', 'before', 'once']);
const pastAuxiliaries = new Set(['was', 'were', 'had', 'did']);
const articles = new Set(['a', 'an', 'the']);
const rejecting = new Set(['reject', 'deny', 'dispute', 'dismiss', 'refute']);
/** Words from "that" back to the verb that the noun before it hangs on. */
const nearLead = 5;
