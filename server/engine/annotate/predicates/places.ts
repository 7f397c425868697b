import { clauseEdges, openers } from './closed-words.ts';
import { conditionBehind } from './depictives.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.ts';
import { claused } from './participles.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Word } from './word.ts';

/** The phrase that a verb group has for a subject on the page; `subjects` are those of the groups before it. */
export function subjectOf(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  index: number,
  subjects: readonly (Phrase | undefined)[],
): Phrase | undefined {
  const group = groups[index];
  if (group === undefined) return undefined;
  const shared = subjects.at(-1);
  const reduced = reducedSubject(words, group);
  if (reduced !== undefined) return reduced;
  if (group.form === 'infinitive') return ownerOf(words, group.start) ?? shared;
  if (isCoordinate(groups[index - 1], group)) return shared;
  let end = group.start;
  while (words[end - 1]?.part === 'adverb' || words[end - 1]?.part === 'negation') end -= 1;
  const before = words[end - 1];
  // "Was tired and weighing its options"
  if (group.form === 'gerund' && before?.part === 'conjunction' && joining.has(before.token.lower))
    return shared;
  if (group.form === 'gerund')
    return judged(words, groups[index - 1], end, shared) ?? gerundSubject(words, end, subjects);
  const relative = relativeBefore(words, end);
  if (relative !== undefined)
    return whoIs(words, groups.slice(0, index), subjects, antecedent(words, relative));
  if (before?.part === 'conjunction' && joining.has(before.token.lower))
    return sharedSubject(groups, index, subjects);
  if (before?.part === 'comma') return acrossCommas(words, end - 1, subjects);
  if (isHelped(words, groups[index - 1], group)) return phraseEndingAt(words, end);
  if (isBehindRelative(words, groups[index - 1], group)) return shared;
  const heading = headingNoun(words, groups[index - 1]);
  if (heading !== undefined) return heading;
  const opened = openedSubject(words, groups.slice(0, index), end);
  if (opened !== undefined) return opened;
  if (isBehindParticiple(words, groups[index - 1], group)) return shared;
  const phrase = phraseEndingAt(words, end);
  if (isItself(words, phrase, groups[index - 1], shared)) return shared;
  if (phrase !== undefined) return phrase;
  return before?.part === 'time' ? phraseEndingAt(words, end - 1) : undefined;
}

/** What follows a verb group without a preposition. */
export interface Objects {
  readonly object: Phrase | undefined;
  /** "gave Brill the keys": who gets the object, where that comes first. */
  readonly recipient: Phrase | undefined;
}

/**
 * The objects of a verb group; `after` is the group after it, whose subject is no object of this one, and `subject` its own. What stands
 * behind the verb only as a state ("turned up dead") is none; of a relative clause it is what the clause tells of.
 */
export function objectsOf(
  words: readonly Word[],
  group: VerbGroup,
  after: VerbGroup | undefined,
  subject: Phrase | undefined,
): Objects {
  const nothing = { object: undefined, recipient: undefined };
  if (group.kind === 'state' || group.voice === 'passive') return nothing;
  const next = headingNoun(words, group) === undefined ? after : undefined;
  let at = group.end;
  while (words[at]?.part === 'adverb') at += 1;
  const first = withoutComplement(words, group, phraseStartingAt(words, at));
  if (first !== undefined && first.start === conditionBehind(words, group)) return nothing;
  if (first === undefined || isSubjectOf(first, next))
    return { object: ledObjectOf(words, group, subject), recipient: undefined };
  const opening = words[first.end];
  // "Owns a flat a ten-minute walk from the opera" gives nobody a walk.
  // "Earned the island of Alder 2 million"
  const isAmount = opening?.token.kind === 'number' && paying.has(group.lemma);
  const isSecond =
    isAmount ||
    (opening?.part === 'determiner' && opening.token.lower !== 'whose' && !holding.has(group.lemma));
  const second = isSecond ? phraseStartingAt(words, first.end) : undefined;
  return second === undefined || isSubjectOf(second, next)
    ? { object: first, recipient: undefined }
    : { object: second, recipient: first };
}

/** "The loan, which the minister refused": what such a clause tells of, where its verb has no object behind it. */
function ledObjectOf(
  words: readonly Word[],
  { kind, voice, form }: VerbGroup,
  subject: Phrase | undefined,
): Phrase | undefined {
  if (kind !== 'verb' || voice !== 'active' || form !== 'finite' || subject === undefined) return undefined;
  const relative = subject.start - 1;
  const isLed = words[relative]?.part === 'relative' && leading.has(words[relative]?.token.lower ?? '');
  return isLed ? nearestTied(words, antecedent(words, relative)) : undefined;
}

/** "Asked the government for a loan, which": the last of the phrases that are tied together, unless "of" ties them. */
function nearestTied(words: readonly Word[], phrase: Phrase | undefined): Phrase | undefined {
  if (phrase === undefined) return undefined;
  const tie = words.findLastIndex(
    ({ part, token }, at) =>
      at > phrase.start && at < phrase.end && part === 'preposition' && token.lower !== 'of',
  );
  const last = tie < 0 ? undefined : phraseStartingAt(words, tie + 1);
  return last?.end === phrase.end ? last : phrase;
}

const paying = new Set('earn cost pay bring save owe fine charge net grant award lend'.split(' '));
/** Verbs that nobody is given anything by. */
const holding = new Set('have own hold keep rent occupy run see visit use'.split(' '));

/** "Kept its forecast unchanged": the last word belongs to the verb. */
function withoutComplement(
  words: readonly Word[],
  { lemma }: VerbGroup,
  phrase: Phrase | undefined,
): Phrase | undefined {
  if (phrase === undefined || phrase.head !== phrase.end - 1 || phrase.head - phrase.start < 1) return phrase;
  const isComplement = lemma.includes(' ') && words[phrase.head]?.token.lemma === lemma.split(' ').at(-1);
  return isComplement ? { start: phrase.start, end: phrase.head, head: phrase.head - 1 } : phrase;
}

/** "Helps customers buy": the bare verb is its object's. */
function isHelped(words: readonly Word[], before: VerbGroup | undefined, group: VerbGroup): boolean {
  const head = words[group.head];
  if (before === undefined || !helping.has(before.lemma) || group.start !== group.head) return false;
  return head?.part === 'verb' && head.token.lower === head.token.lemma;
}

/** "The boats that left Alder reached Oster": behind a relative clause its antecedent goes on. */
function isBehindRelative(words: readonly Word[], before: VerbGroup | undefined, group: VerbGroup): boolean {
  if (before?.form !== 'finite' || claused.has(before.lemma)) return false;
  if (words[before.start - 1]?.part !== 'relative') return false;
  return words
    .slice(before.end, group.start)
    .every(
      ({ part }) => part !== 'comma' && part !== 'stop' && part !== 'conjunction' && part !== 'relative',
    );
}

/** "Sank before the tug reached her": the phrase that such a word leads in, where it opens a clause and ties nothing to the phrase before. */
function openedSubject(
  words: readonly Word[],
  before: readonly VerbGroup[],
  end: number,
): Phrase | undefined {
  const edge = words.findLastIndex(({ part }, at) => at < end && clauseEdges.has(part));
  const opener = words.findLastIndex(
    ({ token, part }, at) => at < end && part === 'preposition' && openers.has(token.lower),
  );
  if (opener <= edge) return undefined;
  const isFirst = opener === edge + 1;
  const isBehindVerb = before.some(
    ({ start, end: close, lemma }) => start > edge && close <= opener && !claused.has(lemma),
  );
  const phrase = isFirst || isBehindVerb ? phraseStartingAt(words, opener + 1) : undefined;
  return phrase?.end === end ? phrase : undefined;
}

/** "The boats caught in the storm sank" */
function isBehindParticiple(
  words: readonly Word[],
  before: VerbGroup | undefined,
  group: VerbGroup,
): boolean {
  if (before?.form !== 'participle' || group.form !== 'finite') return false;
  if (words.slice(before.end, group.start).some(({ part }) => clauseEdges.has(part))) return false;
  return phraseEndingAt(words, group.start) === undefined;
}

/** "The fund said it would sell": what says so means itself by "it". */
function isItself(
  words: readonly Word[],
  phrase: Phrase | undefined,
  before: VerbGroup | undefined,
  sayer: Phrase | undefined,
): boolean {
  if (phrase === undefined || sayer === undefined || words[phrase.start]?.token.lower !== 'it') return false;
  if (before?.form !== 'finite' || !telling.has(before.lemma)) return false;
  const name = words[sayer.head]?.name;
  const isNext = words.slice(before.end, phrase.start).every(({ token }) => token.lower === 'that');
  return isNext && name !== undefined && name.kind !== 'person';
}

/** "The bid to buy the mill failed": the noun that an infinitive hangs on, which is the subject of the verb behind it. */
function headingNoun(words: readonly Word[], group: VerbGroup | undefined): Phrase | undefined {
  if (group?.form !== 'infinitive' || claused.has(group.lemma)) return undefined;
  let to = group.start - 1;
  while (to > 0 && words[to]?.part !== 'to') to -= 1;
  const phrase = words[to - 1]?.part === 'noun' ? phraseEndingAt(words, to) : undefined;
  const before = phrase === undefined ? undefined : words[phrase.start - 1];
  const opens = before === undefined || before.part === 'stop' || before.part === 'conjunction';
  return opens ? phrase : undefined;
}

function isSubjectOf({ start, end }: Phrase, next: VerbGroup | undefined): boolean {
  return next !== undefined && (start >= next.start || (end >= next.start && next.form === 'finite'));
}

/** The phrases with their prepositions that follow from `from` on, up to the end of the clause. */
export function adjunctsOf(
  words: readonly Word[],
  from: number,
  limit: number,
): readonly { readonly preposition: string; readonly phrase: Phrase }[] {
  const found: { preposition: string; phrase: Phrase }[] = [];
  for (let at = from; at < limit; at += 1) {
    const word = words[at];
    if (word === undefined || word.part === 'stop' || word.part === 'conjunction' || word.part === 'relative')
      break;
    if (word.part !== 'preposition') continue;
    const isAhead = word.token.lower === 'ahead' && words[at + 1]?.token.lower === 'of';
    const phrase = phraseStartingAt(words, isAhead ? at + 2 : at + 1);
    if (phrase === undefined) continue;
    found.push({ preposition: isAhead ? 'ahead of' : word.token.lower, phrase });
    at = phrase.end - 1;
  }
  return found;
}

/** "Orme's refusal to sign": the owner of the noun that an infinitive hangs on. */
function ownerOf(words: readonly Word[], start: number): Phrase | undefined {
  const owner = start - 3;
  const noun = words[start - 2];
  // "Orme's request to join" asks somebody else.
  if (noun?.part !== 'noun' || askings.has(noun.token.lemma)) return undefined;
  return words[owner]?.isPossessive === true ? { start: owner, end: owner + 1, head: owner } : undefined;
}

/** Two groups that one auxiliary carries: "was not recorded or under oath". */
function isCoordinate(before: VerbGroup | undefined, group: VerbGroup): boolean {
  return before !== undefined && before.start === group.start;
}

/** "The talks, led by Orme", "talks, to be led by Orme": what stands before the comma. */
function reducedSubject(words: readonly Word[], { start, form, voice }: VerbGroup): Phrase | undefined {
  if (voice !== 'passive' || (form !== 'participle' && form !== 'infinitive')) return undefined;
  const lead = words[start - 1]?.part === 'to' ? start - 2 : start - 1;
  return words[lead]?.part === 'comma' ? antecedent(words, lead + 1) : undefined;
}

/** "after leaving", ", citing": the subject is that of the verb it leans on; "the men carrying it": the phrase before. */
function gerundSubject(
  words: readonly Word[],
  end: number,
  subjects: readonly (Phrase | undefined)[],
): Phrase | undefined {
  const before = words[end - 1];
  if (before?.part === 'noun' || before?.part === 'name')
    return phraseEndingAt(words, end) ?? subjects.at(-1);
  return subjects.find((subject) => subject !== undefined);
}

/** "Orme thanked Brill for coming", "Brill was thanked for coming": who is thanked or blamed has done it. */
function judged(
  words: readonly Word[],
  before: VerbGroup | undefined,
  end: number,
  shared: Phrase | undefined,
): Phrase | undefined {
  if (before === undefined || !judging.has(before.lemma)) return undefined;
  if (!grounds.has(words[end - 1]?.token.lower ?? '')) return undefined;
  return before.voice === 'passive' ? shared : phraseStartingAt(words, before.end);
}

/** Of whom or what "who" at this place speaks; "it was Orme who" speaks of Orme. */
function antecedent(words: readonly Word[], relative: number): Phrase | undefined {
  const end = words[relative - 1]?.part === 'comma' ? relative - 1 : relative;
  return phraseEndingAt(words, end) ?? lastPhrase(words, end);
}

/** The "who" right before a verb, or before when it was: "who in 2018 reported". */
function relativeBefore(words: readonly Word[], end: number): number | undefined {
  let at = end;
  while (words[at - 1]?.part === 'time') at -= 1;
  if (at < end && words[at - 1]?.part === 'preposition') at -= 1;
  return words[at - 1]?.part === 'relative' ? at - 1 : undefined;
}

/** "Orme is the engineer who", "Orme, a retired engineer who": it is Orme of whom the rest is told. */
function whoIs(
  words: readonly Word[],
  before: readonly VerbGroup[],
  subjects: readonly (Phrase | undefined)[],
  phrase: Phrase | undefined,
): Phrase | undefined {
  const at = before.findLastIndex(
    ({ kind, form, head, negations }) =>
      kind === 'state' && form === 'finite' && negations.length === 0 && head === phrase?.head,
  );
  const beside = phrase === undefined ? undefined : nameBefore(words, phrase.start);
  if (beside !== undefined) return { start: beside, end: beside + 1, head: beside };
  const subject = subjects[at];
  return subject !== undefined && words[subject.head]?.part === 'name' ? subject : phrase;
}

/** The name that a phrase with an article is set beside. */
function nameBefore(words: readonly Word[], start: number): number | undefined {
  const [name, comma, first] = [words[start - 2], words[start - 1], words[start]];
  const isBeside = name?.part === 'name' && !name.isPossessive && comma?.part === 'comma';
  return isBeside && first?.part === 'determiner' ? start - 2 : undefined;
}

/** The last name or noun before a place, whatever it is tied to. */
function lastPhrase(words: readonly Word[], end: number): Phrase | undefined {
  const last = words[end - 1];
  return last?.part === 'name' || last?.part === 'noun' ? { start: end - 1, end, head: end - 1 } : undefined;
}

/** "Orme met Brill and thanked her": the subject of the finite verb before. */
function sharedSubject(
  groups: readonly VerbGroup[],
  index: number,
  subjects: readonly (Phrase | undefined)[],
): Phrase | undefined {
  for (let before = index - 1; before >= 0; before -= 1) {
    if (groups[before]?.form === 'finite') return subjects[before];
  }
  return undefined;
}

/** Back over what stands between commas: "Orme, who led the talks, signed"; without it the subject of the verb before. */
function acrossCommas(
  words: readonly Word[],
  comma: number,
  subjects: readonly (Phrase | undefined)[],
): Phrase | undefined {
  for (let at = comma - 1; at >= Math.max(0, comma - longestAside); at -= 1) {
    if (words[at]?.part === 'stop') break;
    if (words[at]?.part !== 'comma' || isWithinRelative(words, at)) continue;
    return phraseEndingAt(words, at) ?? subjects.at(-1);
  }
  return subjects.at(-1);
}

/** "Orlan, who finished fourth, one place above Velm, sold": the aside goes on from the clause before. */
function isWithinRelative(words: readonly Word[], comma: number): boolean {
  const opening = words.findLastIndex(({ part }, at) => at < comma && (part === 'comma' || part === 'stop'));
  return opening > 0 && words[opening + 1]?.part === 'relative';
}

/** Verbs after which "for" or "of" gives what their object has done. */
const judging = new Set(
  `thank blame praise criticize criticise accuse fault commend congratulate forgive pardon scold rebuke punish fine sue arrest jail
   condemn credit denounce charge convict suspect reward fire`.split(/\s+/u),
);
const helping = new Set(['help', 'let', 'make', 'see', 'watch']);
const askings = new Set(
  'request call demand appeal order plea invitation proposal offer instruction advice recommendation'.split(
    ' ',
  ),
);
const grounds = new Set(['for', 'of', 'with']);
const joining = new Set(['and', 'but', 'or', 'nor', 'yet']);
/** Verbs of which what follows at once is what they tell. */
const telling = new Set(
  'say announce add warn confirm insist deny promise claim argue maintain hope expect believe decide declare vow predict report'.split(
    ' ',
  ),
);
const longestAside = 25;
const leading = new Set(['which', 'that']);
