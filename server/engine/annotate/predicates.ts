import { overlaps, type Span } from '../document/span.ts';
import type { Name } from './name.ts';
import type { Adjunct, Argument, Predicate } from './predicate.ts';
import { isAmount } from './predicates/amounts.ts';
import { depictive } from './predicates/depictives.ts';
import { antecedentOf, type Candidate } from './predicates/antecedents.ts';
import { standingOf } from './predicates/force.ts';
import type { Chain } from './predicates/standing.ts';
import { lightConstructions } from './predicates/light-constructions.ts';
import { nounPredicates } from './predicates/noun-predicates.ts';
import { adjunctsOf, objectsOf, subjectOf } from './predicates/places.ts';
import { withOutcomes } from './predicates/outcomes.ts';
import type { Phrase } from './predicates/phrases.ts';
import { type VerbGroup, verbGroups } from './predicates/verb-groups.ts';
import type { Word } from './predicates/word.ts';
import { type Material, words as wordsOf } from './predicates/words.ts';
import type { Quotation } from './quotation.ts';
import type { Speech } from './speech.ts';
import { flatMap } from '../flat-map.ts';

/** A sentence as far as it is known before its predicates are. */
export interface Unpredicated extends Material {
  readonly speeches: readonly Speech[];
  readonly quotations: readonly Quotation[];
}

/**
 * Who does what to whom in a sentence, in order of its verbs. Shallow: read off the order of words and their forms. `previous` is
 * the person that the sentence before speaks of, whom "he" or "she" may mean.
 */
export function predicates(sentence: Unpredicated, previous: Name | undefined): readonly Predicate[] {
  const words = wordsOf(sentence);
  const groups = verbGroups(words);
  const chains: Chain[] = [];
  const found: Predicate[] = [];
  const states: Predicate[] = [];
  const subjects: (Phrase | undefined)[] = [];
  const candidates = new Candidates(words, sentence);
  for (const [index, group] of groups.entries()) {
    const after = groups[index + 1];
    const limit = after === undefined ? words.length : Math.max(after.start, group.end);
    const surface = subjectOf(words, groups, index, subjects);
    const { object, recipient } = objectsOf(words, group, after, surface);
    const standing = standingOf(words, group, chains, [surface, object], sentence.speeches);
    const subject = standing.isForOther ? (objectOfGovernor(words, groups, index) ?? surface) : surface;
    chains.push({ group, standing });
    subjects.push(subject);
    if (subject !== undefined) candidates.addSubject(subject);
    const read = (phrase: Phrase | undefined): Argument | undefined =>
      phrase === undefined ? undefined : argument(words, phrase, candidates, previous);
    const own = subject === undefined ? undefined : read(subject)?.name;
    // "Orme thanked him" does not mean Orme, or it would say "himself".
    const readOther = (phrase: Phrase | undefined): Argument | undefined =>
      phrase === undefined
        ? undefined
        : argument(
            words,
            phrase,
            candidates,
            previous !== undefined && isCalled(previous, own) ? undefined : previous,
            own,
          );
    const tied = adjunctsOf(words, object?.end ?? group.end, limit);
    const adjuncts = flatMap(
      [...(recipient === undefined ? [] : [{ preposition: 'to', phrase: recipient }]), ...tied],
      ({ preposition, phrase }): Adjunct[] => {
        const whom = readOther(phrase);
        const tie = preposition === 'by' && isAmount(words, phrase.start) ? 'by how much' : preposition;
        return whom === undefined ? [] : [{ preposition: tie, argument: whom }];
      },
    );
    const deed = withVote(
      predicate(words, group, standing, read(subject), readOther(object), adjuncts),
      words[group.end],
    );
    found.push(deed);
    const state = depictive(words, group, deed);
    if (state !== undefined) states.push(state);
  }
  return withOutcomes(words, [
    ...found,
    ...states,
    ...lightConstructions(found),
    ...nounPredicates(words, found, (phrase) => argument(words, phrase, candidates, previous)),
  ]);
}

/** "Voted 88 to 19 for a fund", "voted no": for or against what, wherever the figures stand. */
function withVote(deed: Predicate, next: Word | undefined): Predicate {
  if (deed.lemma !== 'vote') return deed;
  const answer = answers.get(next?.token.lower ?? '');
  if (answer !== undefined) return { ...deed, lemma: answer, object: undefined };
  const way = deed.adjuncts.find(({ preposition }) => preposition === 'for' || preposition === 'against');
  if (way === undefined) return deed;
  return { ...deed, lemma: `vote ${way.preposition}`, object: way.argument };
}

/** The passive folded: who does it is the subject, and what the sentence has for a subject is the object. */
function predicate(
  words: readonly Word[],
  group: VerbGroup,
  { isDenied, force, cue }: Chain['standing'],
  surface: Argument | undefined,
  object: Argument | undefined,
  adjuncts: readonly Adjunct[],
): Predicate {
  const head = words[group.head]?.token;
  if (head === undefined) throw new Error('A verb group has a head.');
  const isPassive = group.voice === 'passive';
  const agent = isPassive ? adjuncts.find(({ preposition }) => preposition === 'by')?.argument : surface;
  const span = { start: words[group.start]?.start ?? head.start, end: words[group.end - 1]?.end ?? head.end };
  const parts: Span[] = [span, head];
  for (const part of [surface, object, ...adjuncts.map((adjunct) => adjunct.argument)])
    if (part) parts.push(part.span);
  const isTakingPlace =
    group.lemma === 'take' && object?.head.lemma === 'place' && object.span.start === object.head.start;
  const lemma = isTakingPlace ? 'take place' : group.lemma;
  // What takes place is held: its subject is what the happening is done to.
  const isDone = isPassive || eventVerbs.has(lemma);
  return {
    head,
    lemma,
    kind: group.kind,
    voice: group.voice,
    span,
    isDenied,
    force,
    cue,
    subject: isDone && !isPassive ? undefined : agent,
    object: isDone ? surface : object,
    adjuncts: isPassive ? adjuncts.filter(({ argument: tied }) => tied !== agent) : adjuncts,
    clause: {
      start: Math.min(...parts.map(({ start }) => start)),
      end: Math.max(...parts.map(({ end }) => end)),
    },
  };
}

function argument(
  words: readonly Word[],
  { start, end, head }: Phrase,
  candidates: Candidates,
  previous: Name | undefined,
  except?: Name,
): Argument | undefined {
  const [first, last, word] = [words[start], words[end - 1], words[head]];
  if (first === undefined || last === undefined || word === undefined) return undefined;
  const isPronoun = word.part === 'pronoun';
  return {
    span: { start: first.start, end: last.end },
    head: word.token,
    name: isPronoun
      ? (candidates.speakerOf(word) ??
        antecedentOf(word.token.lower, candidates.before({ start, end, head }, except), previous))
      : (word.name ??
        beside(words, end, word) ??
        placed(words, head) ??
        fielded(words.slice(start, end), word)),
    isPronoun,
    words: flatMap(words.slice(start, end), ({ part, token, isPossessive }) =>
      describing.has(part) && !isPossessive ? [token.lemma] : [],
    ),
  };
}

/** "the harbour master, Ada Orme, said", "his boss, Mayor Ada Orme, said": the name set beside a noun. */
function beside(words: readonly Word[], end: number, { part }: Word): Name | undefined {
  if (part !== 'noun' || words[end]?.part !== 'comma') return undefined;
  let at = end + 1;
  // "A defendant, the mayor's brother Karl Orme, was"
  while (
    leading.has(words[at]?.part ?? 'stop') ||
    (words[at]?.part === 'name' && words[at]?.isPossessive === true)
  )
    at += 1;
  const [name, close] = [words[at], words[at + 1]];
  const isClosed = close === undefined || close.part === 'comma' || close.part === 'stop';
  return isClosed ? name?.name : undefined;
}

/** "the port of Alder", "the fishing village of Oster": the place by its name. */
function placed(words: readonly Word[], head: number): Name | undefined {
  const [place, of, name] = [words[head], words[head + 1], words[head + 2]];
  if (place?.part !== 'noun' || !places.has(place.token.lemma) || of?.token.lower !== 'of') return undefined;
  return name?.name;
}

/** "the home team of Norland", "the Norland side": who plays is whom the team plays for. */
function fielded(phrase: readonly Word[], { token }: Word): Name | undefined {
  const named = flatMap(phrase, ({ name }) => name ?? []);
  return teams.has(token.lemma) && named.length === 1 ? named[0] : undefined;
}

/** "urged Orme to resign", "pleaded with Orme to resign": the one who is to act. */
function objectOfGovernor(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  index: number,
): Phrase | undefined {
  const [governor, group] = [groups[index - 1], groups[index]];
  if (governor === undefined || group === undefined) return undefined;
  const { object } = objectsOf(words, governor, group, undefined);
  return object ?? adjunctsOf(words, governor.end, group.start).at(0)?.phrase;
}

/** The names that stand before a place in the sentence, and which of them were subjects. */
class Candidates {
  readonly #words: readonly Word[];
  readonly #quotations: readonly Quotation[];
  readonly #speeches: readonly Speech[];
  readonly #subjects = new Set<Name>();

  constructor(words: readonly Word[], { quotations, speeches }: Unpredicated) {
    this.#words = words;
    this.#quotations = quotations;
    this.#speeches = speeches;
  }

  addSubject({ head }: Phrase): void {
    const name = this.#words[head]?.name;
    if (name !== undefined) this.#subjects.add(name);
  }

  /** Whom "I" and "we" mean in quoted words. */
  speakerOf(word: Word): Name | undefined {
    if (!firstPersons.has(word.token.lower)) return undefined;
    const speaker = this.#quotations.find(
      ({ kind, span }) => kind === 'speech' && overlaps(span, word),
    )?.speaker;
    return (
      speaker && this.#words.find(({ name }) => name !== undefined && overlaps(name.span, speaker.span))?.name
    );
  }

  before({ start }: Phrase, except?: Name): readonly Candidate[] {
    const pronoun = this.#words[start];
    if (pronoun?.part !== 'pronoun') return [];
    // Who says it is seldom the one whom the words quoted speak of.
    const quoted = this.#quotations.filter(({ kind, span }) => kind === 'speech' && !overlaps(span, pronoun));
    const sayer = this.#speeches.find(({ content }) => content.start === pronoun.start)?.speaker;
    return flatMap(this.#words.slice(0, start), ({ name, isPossessive }, at) =>
      name === undefined ||
      isCalled(name, except) ||
      isSetAgainst(this.#words, at) ||
      quoted.some(({ span }) => overlaps(span, name.span))
        ? []
        : [
            {
              name,
              isSubject: this.#subjects.has(name) && !isPossessive,
              isSayer: sayer !== undefined && overlaps(sayer, name.span),
            },
          ],
    );
  }
}

/** "Unlike Orme, she refused": whom one is held against one is not. */
function isSetAgainst(words: readonly Word[], at: number): boolean {
  const lead = words
    .slice(0, at)
    .findLast(({ part, token }) => against.has(token.lower) || !leading.has(part));
  return lead !== undefined && against.has(lead.token.lower);
}

function isCalled(name: Name, other: Name | undefined): boolean {
  return other !== undefined && name.forms[0] === other.forms[0];
}

const against = new Set(['unlike', 'like', 'than', 'versus']);
const firstPersons = new Set(['i', 'me', 'we', 'us']);
const answers: ReadonlyMap<string, string> = new Map([
  ['yes', 'vote for'],
  ['no', 'vote against'],
]);
const teams = new Set(['team', 'side', 'squad']);
const places = new Set(
  'port city town village district island county province region state suburb capital resort hamlet parish borough island peninsula'.split(
    ' ',
  ),
);
/** Verbs by which an event tells of itself. */
const eventVerbs = new Set(['take place', 'happen', 'occur']);
/** What may stand before a name in its phrase. */
const leading = new Set<Word['part']>(['determiner', 'noun', 'adjective']);
const describing = new Set<Word['part']>(['noun', 'name', 'adjective']);
