import type { Argument, Predicate } from '../predicate.ts';
import { harms, sparingVerbs } from '../negations/cues.ts';
import { governedBy } from './governing.ts';
import { denyingDeterminers, type Governor, governorByTie, governorOfNoun } from './governors.ts';
import { type Phrase, phraseStartingAt } from './phrases.ts';
import type { Word } from './word.ts';
import { flatMap } from '../../flat-map.ts';

/**
 * Nouns that tell a happening, with whose it was: "Orme's resignation", "the approval of the bill", "no finding of fraud"; and what
 * the verbs of the sentence make of them: "sought election", "called for the closure".
 */
export function nounPredicates(
  words: readonly Word[],
  verbs: readonly Predicate[],
  read: (phrase: Phrase) => Argument | undefined,
): readonly Predicate[] {
  return flatMap(words, (word, at): Predicate[] => {
    if (word.part !== 'noun') return [];
    const hold = holdOn(word, verbs);
    if (!isHappening(word) && !(isHeld(words, at, hold) && deed.test(word.token.lemma))) return [];
    const owner = ownerBefore(words, at);
    const ofPhrase = words[at + 1]?.token.lower === 'of' ? phraseStartingAt(words, at + 2) : undefined;
    const none = words
      .slice(Math.max(0, at - 3), at)
      .find(({ token }) => denyingDeterminers.has(token.lower));
    const attempt = attemptAt(words, at);
    const contest = contestAt(words, at);
    const rival = contest === undefined ? undefined : phraseStartingAt(words, at + 2);
    if (owner === undefined && ofPhrase === undefined && hold === undefined && attempt === undefined)
      return [];
    const possessor = owner === undefined ? undefined : read({ start: owner, end: owner + 1, head: owner });
    const tied = ofPhrase === undefined ? undefined : read(ofPhrase);
    // "The approval of the bank": the bank is to approve.
    const isGivers = hold !== undefined && given.has(word.token.lemma);
    const object = tied === undefined || isGivers ? hold?.whom : tied;
    const other = rival === undefined ? undefined : read(rival);
    const { start, end } = word;
    const { isDenied, force, cue } = hold ?? {
      isDenied: false,
      force: attempt === undefined ? 'done' : 'attempted',
      cue: attempt,
    };
    return [
      {
        head: word.token,
        lemma: contest ?? word.token.lemma,
        kind: 'noun',
        voice: 'active',
        span: { start, end },
        isDenied: isDenied !== (none !== undefined),
        force,
        cue: none === undefined ? cue : { start: none.start, end: none.end },
        subject: possessor ?? (isGivers ? tied : undefined),
        object,
        adjuncts: other === undefined ? [] : [{ preposition: 'against', argument: other }],
        clause: { start: possessor?.span.start ?? start, end: (tied ?? object ?? other)?.span.end ?? end },
      },
    ];
  });
}

/** Whether a verb or another noun makes a deed of it: "called off the sale", "the rescue attempt". */
function isHeld(words: readonly Word[], at: number, hold: Hold | undefined): boolean {
  return hold !== undefined || attemptAt(words, at) !== undefined;
}

/** "attempt" in "the rescue attempt" */
function attemptAt(words: readonly Word[], at: number): Word | undefined {
  const next = words[at + 1];
  return next !== undefined && attempts.has(next.token.lemma) ? next : undefined;
}

/** A noun for a happening, or the gerund that stands for one ("the opening of the pool"). */
function isHappening({ token }: Word): boolean {
  return (
    (happening.test(token.lemma) && !things.has(token.lemma)) ||
    (token.lower.endsWith('ing') && token.lower !== token.lemma)
  );
}

interface Hold extends Pick<Predicate, 'isDenied' | 'force' | 'cue'> {
  /** To whom it would have been done, where that is the subject of the verb: who escapes or faces a harm, or seeks election. */
  readonly whom: Argument | undefined;
}

/** What the verb whose object it is, or to which a preposition ties it, makes of the deed. */
function holdOn({ start, token }: Word, verbs: readonly Predicate[]): Hold | undefined {
  if (sayings.has(token.lemma)) return undefined;
  for (const verb of verbs) {
    const governor = verb.kind === 'verb' ? governorFor(verb, start) : undefined;
    if (governor === undefined) continue;
    const isOwn =
      (sufferingVerbs.has(verb.lemma) && harms.has(token.lemma)) ||
      (verb.lemma === 'seek' && elevations.has(token.lemma));
    return { ...governedBy(governor, verb, verb.head), whom: isOwn ? verb.subject : undefined };
  }
  return undefined;
}

function governorFor({ lemma, object, adjuncts }: Predicate, start: number): Governor | undefined {
  if (object?.head.start === start) return governorOfNoun(lemma);
  const tied = adjuncts.find(({ argument }) => argument.head.start === start);
  return tied === undefined ? undefined : governorByTie(lemma, tied.preposition);
}

/** "Orme's victory over Brill", "Orme's defeat by Brill": the verb that tells as much of the two. */
function contestAt(words: readonly Word[], at: number): 'win' | 'lose' | undefined {
  const key = `${words[at]?.token.lemma ?? ''} ${words[at + 1]?.token.lower ?? ''}`;
  return won.test(key) ? 'win' : lost.test(key) ? 'lose' : undefined;
}

function ownerBefore(words: readonly Word[], at: number): number | undefined {
  for (let before = at - 1; before >= at - 3 && before >= 0; before -= 1) {
    const word = words[before];
    if (word?.isPossessive === true && word.part === 'name') return before;
    if (word?.part !== 'adjective' && word?.part !== 'noun') return undefined;
  }
  return undefined;
}

/** Endings of nouns made from verbs, and common ones without. */
const happening =
  /(?:[^n]tion|sion|ment|ance|al|sal|ure|ing)$|^(?:death|arrest|visit|attack|victory|defeat|loss|win|support|vote|offer|claim|request)$/u;
const sufferingVerbs = new Set([...sparingVerbs, 'face']);
/** Nouns with such an ending for which no verb stands behind. */
const things = new Set(
  `parliament government department apartment document monument instrument cement element moment environment compartment regiment
   segment garment testament basement pavement hospital capital rival festival material animal journal terminal canal signal
   portal mineral local national official individual union million billion nation station section region position mission
   distance ballot balance insurance ambulance finance ordinance king ring thing evening morning ceiling building clothing string
   treasure measure picture creature furniture agriculture culture future structure temperature literature nature figure`.split(
    /\s+/u,
  ),
);
/** What one asks somebody for. */
const given = new Set(
  'approval consent permission assent backing support endorsement blessing agreement'.split(' '),
);
const attempts = new Set(['attempt', 'bid', 'effort']);
const elevations = new Set([
  'election',
  'reelection',
  're-election',
  'nomination',
  'appointment',
  'promotion',
]);
const won = /^(?:victory|win|triumph) (?:over|against)$/u;
const lost = /^(?:defeat|loss) (?:to|by|against)$/u;
/** Nouns that are as often a thing as a deed: a deed where a verb plans, seeks or prevents them. */
const deed =
  /^(?:sale|purchase|merger|takeover|release|launch|strike|ban|raid|murder|theft|rescue|return|transfer|trial|truce|injury|capture)$/u;
/** What is done by saying it: who calls off an offer, or weighs it, does not undo it. */
const sayings = new Set(
  `offer request claim proposal demand appeal invitation bid call plea application allegation accusation vote suggestion motion
  petition question statement report warning order plan idea finding ruling decision conclusion`.split(
    /\s+/u,
  ),
);
