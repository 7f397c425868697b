import { reportingVerb } from '../speeches/reporting-verbs.ts';
import { cardinals } from '../quantities/number-words.ts';
import { clauseEdges, openers } from './closed-words.ts';
import { isNominal, phraseEndingAt } from './phrases.ts';
import { verbForms } from './verb-forms.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Word } from './word.ts';

// What past forms without an auxiliary of their own are, where they tell of what was done to something.

/** "Joined a plan to use assets seized in the war": behind a base form with its object no other verb of the clause can follow. */
export function isReducedRelative(
  words: readonly Word[],
  group: VerbGroup,
  before: readonly VerbGroup[],
): boolean {
  const [head, base] = [words[group.head], before.at(-1)];
  if (group.form !== 'finite' || group.start !== group.head || head === undefined) return false;
  if (
    (base?.form !== 'infinitive' && base?.modal === undefined) ||
    base.kind !== 'verb' ||
    claused.has(base.lemma)
  )
    return false;
  if (!verbForms(head.token.lower, head.token.lemma).isParticiple || words[group.end]?.part !== 'preposition')
    return false;
  const object = words.slice(base.end, group.start);
  if (object.length === 0 || !object.every(isNominal)) return false;
  const finite = before.findLast(({ form }) => form === 'finite');
  return (
    finite !== undefined && !words.slice(finite.end, group.start).some(({ part }) => clauseEdges.has(part))
  );
}

/**
 * "Upheld a fine imposed on the firm": behind a past with its object, a past form with a phrase tied to it tells of the object. Not where
 * the first may bring a clause of its own ("warned prices fell in May"), nor behind "as" or "when".
 */
export function isOfObject(words: readonly Word[], group: VerbGroup, before: readonly VerbGroup[]): boolean {
  const [head, last] = [words[group.head], before.at(-1)];
  if (head === undefined || last === undefined || group.form !== 'finite' || group.kind !== 'verb')
    return false;
  if (group.start !== group.head || last.form !== 'finite' || last.kind !== 'verb' || last.voice !== 'active')
    return false;
  const past = words[last.head]?.token;
  if (past === undefined || !verbForms(past.lower, past.lemma).isPast) return false;
  if (claused.has(last.lemma) || reportingVerb(past.lower) !== undefined || bringing.has(last.lemma))
    return false;
  if (!verbForms(head.token.lower, head.token.lemma).isParticiple || ownDoing.has(group.lemma)) return false;
  if (words[group.end]?.part !== 'preposition') return false;
  const object = words.slice(last.end, group.start);
  if (object.length === 0 || !object.every(isNominal) || object.some(({ part }) => part === 'pronoun'))
    return false;
  const clause = words.slice(0, last.start).toReversed();
  const edge = clause.findIndex(({ part }) => clauseEdges.has(part));
  const lead = edge < 0 ? clause : clause.slice(0, edge + 1);
  return !lead.some(
    ({ part, token }) => part === 'conjunction' || openers.has(token.lower) || part === 'relative',
  );
}

/** "The boats caught in the storm sank": a past form with a phrase tied to it, and behind that the verb of the clause without a subject of its own. */
export function isDescribing(words: readonly Word[], group: VerbGroup, next: VerbGroup): boolean {
  const [head, lead] = [words[group.head], words[group.start - 1]];
  if (group.form !== 'finite' || group.kind !== 'verb' || group.start !== group.head || head === undefined)
    return false;
  if (next.form !== 'finite' || lead === undefined || !isNominal(lead) || claused.has(group.lemma))
    return false;
  if (!verbForms(head.token.lower, head.token.lemma).isParticiple || words[group.end]?.part !== 'preposition')
    return false;
  const between = words.slice(group.end, next.start);
  return (
    !between.some(({ part, token }) => clauseEdges.has(part) || openers.has(token.lower)) &&
    phraseEndingAt(words, next.start) === undefined
  );
}

/** "Never had a veto overridden": what one has done to something of one's own. */
export function isHadDone(
  words: readonly Word[],
  { start, head, kind }: VerbGroup,
  before: VerbGroup | undefined,
): boolean {
  const { token } = words[head] ?? {};
  if (before?.kind !== 'verb' || before.lemma !== 'have' || kind !== 'verb' || start !== head) return false;
  if (token === undefined || !verbForms(token.lower, token.lemma).isPast) return false;
  const object = words.slice(before.end, start);
  return object.length > 0 && object.every(isNominal);
}

/** "Was written by the mayor and signed by the governor": the second participle leans on the auxiliary of the first. */
export function sharesPassive(
  words: readonly Word[],
  group: VerbGroup,
  before: readonly VerbGroup[],
): boolean {
  const last = before.findLast(({ form }) => form === 'finite');
  const [lead, first] = [words[group.start - 1], words[group.start]];
  if (last?.voice !== 'passive' || last.kind !== 'verb' || group.kind !== 'verb') return false;
  if (isCounted(words, group)) return true;
  if (lead?.part !== 'conjunction' || !coordinators.has(lead.token.lower) || first?.part !== 'verb')
    return false;
  const [by, agent] = [words[group.end], words[group.end + 1]];
  return (
    verbForms(first.token.lower, first.token.lemma).isPast &&
    by?.token.lower === 'by' &&
    (agent?.part === 'name' || agent?.part === 'determiner') &&
    !movers.has(group.lemma)
  );
}

/** "12 were killed and 30 injured": a bare figure has the second participle done to it as well. */
function isCounted(words: readonly Word[], { start, head, end }: VerbGroup): boolean {
  const [link, figure, verb, next] = [words[start - 2], words[start - 1], words[head], words[end]];
  if (start !== head || verb === undefined || figure === undefined) return false;
  return (
    link?.part === 'conjunction' &&
    coordinators.has(link.token.lower) &&
    (figure.token.kind === 'number' || figure.token.lower in cardinals) &&
    verbForms(verb.token.lower, verb.token.lemma).isPast &&
    (next === undefined || !isNominal(next))
  );
}

/** Verbs that take a clause as their object, beside those of saying. */
const bringing = new Set(
  'feel understand discover learn realize notice decide agree insist mean hear doubt guess imagine dream expect'.split(
    ' ',
  ),
);
/** What nobody does to anything. */
const ownDoing = new Set(
  'die arrive fall rise come go flee sleep live remain happen occur emerge appear vanish sit stand lie swim'.split(
    ' ',
  ),
);
const coordinators = new Set(['and', 'or', 'nor']);
/** What one does by a place: "stopped by the gate". */
export const movers = new Set('stand stop pass go come walk drive sit live wait stay swing drop'.split(' '));
/** Verbs behind which another clause may follow at once: "reason to believe the mill was sold". */
export const claused = new Set(
  'believe say think know show prove suggest claim ensure hope fear suspect assume find see tell argue admit'.split(
    ' ',
  ),
);
