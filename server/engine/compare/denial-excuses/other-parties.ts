import type { Argument, Predicate } from '../../annotate/predicate.ts';
import { type Span, contains, overlaps } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import { relatedness } from '../../lexicon/relatedness.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { isFunction } from '../alignment.ts';
import { fit } from '../predicate-pairs.ts';
import { sameName } from '../same-name.ts';
import { grammaticalSubject } from '../topic-role.ts';
import type { Denial, Side } from './denial.ts';

/** Whether it is denied of one, or of what one does to another, and affirmed of somebody else. */
export function isOfOthers(denial: Denial): boolean {
  return excuses.some((isSo) => isSo(denial));
}

/** "Unlike its rivals, the airline had not hedged" and "most of its rivals, unlike the airline, had hedged" */
function isOfUnlike({ denying, denied, affirming, affirmed }: Denial): boolean {
  if (![denying, affirming].some(({ sentence }) => sentence.tokens.some(({ lower }) => lower === 'unlike')))
    return false;
  const [own, other] = [subjectAt(denying, denied), subjectAt(affirming, affirmed)];
  return fit(own, other) !== 'same' || isSetApart(denying, affirming) || isSetApart(affirming, denying);
}

/** "Unlike in the old square" sets apart what the other side speaks of. */
function isSetApart({ sentence: { tokens } }: Side, { sentence: other }: Side): boolean {
  const at = tokens.findIndex(({ lower }) => lower === 'unlike');
  const phrase = at < 0 ? [] : tokens.slice(at + 1, at + 1 + longestPhrase);
  const stop = phrase.findIndex(({ kind }) => kind === 'punctuation');
  return phrase
    .slice(0, stop < 0 ? phrase.length : stop)
    .some(({ lower, lemma }) => !isFunctionWord(lower) && other.tokens.some((word) => word.lemma === lemma));
}

/** "Never played for Norland" and "played for Velde" */
function isForOther({ denying, denied, affirming, affirmed }: Denial): boolean {
  const [own, other] = [tiedBehind(denying, denied), tiedBehind(affirming, affirmed)];
  return (
    own !== undefined &&
    other !== undefined &&
    own.tie === other.tie &&
    sameName(own.name, other.name) === 'different'
  );
}

/** The name that a word has right behind it, and by what it is tied to it. */
function tiedBehind({ sentence: { text, span, names } }: Side, { end }: Span) {
  const tie = /^ (for|with|against|at|in|to|from|under) (?:the )?/u.exec(text.slice(end - span.start));
  const name = tie && names.find((each) => each.span.start === end + tie[0].length);
  return name ? { tie: tie[1], name } : undefined;
}

/** "Was not the regular captain" and "Thapa, the regular captain": of whom it is said is told in an aside. */
function isOfApposed({ denying, denied, affirming: { sentence }, affirmed }: Denial): boolean {
  const own = subjectAt(denying, denied)?.name;
  const other = sentence.names.find(
    ({ span }) =>
      span.end <= affirmed.start &&
      /^, (?:the|an?|its|his|her|their) [^,;.]*$/u.test(
        sentence.text.slice(span.end - sentence.span.start, affirmed.start - sentence.span.start),
      ),
  );
  return own !== undefined && other !== undefined && sameName(own, other) === 'different';
}

/** "Orme's sister, not Orme, signed it" and "Orme did not sign it" */
function isOfSetApart({ denying, denied, affirming: { sentence } }: Denial): boolean {
  const name = subjectAt(denying, denied)?.name;
  return (
    name !== undefined &&
    sentence.names.some(
      (each) =>
        sameName(each, name) === 'same' &&
        /\bnot $/u.test(sentence.text.slice(0, each.span.start - sentence.span.start)),
    )
  );
}

/** "Some of the witnesses did not lie" says nothing against "some lied". */
function isOfSomeOnly({ denying, denied, affirming, affirmed }: Denial): boolean {
  const toldOf = ({ sentence: { predicates } }: Side, word: Span): Argument | undefined => {
    const told = predicates.find(({ head }) => overlaps(head, word));
    return told && grammaticalSubject(told);
  };
  const [own, other] = [toldOf(denying, denied), toldOf(affirming, affirmed)];
  const leadOf = ({ sentence: { text, span } }: Side, party: Argument | undefined): string =>
    party === undefined ? '' : text.slice(party.span.start - span.start, party.span.end - span.start);
  return (
    some.test(leadOf(denying, own)) && !/^(?:all|every|each|both|the)\b/iu.test(leadOf(affirming, other))
  );
}

/** "Emeka never played there" and "he, the twin brother of Emeka, plays there": whoever is named beside him is not he. */
function isOfHim({ denying, denied, affirming, affirmed }: Denial): boolean {
  const [own, other] = [subjectAt(denying, denied), subjectAt(affirming, affirmed)];
  return isNamedBeside(own, other, affirming) || isNamedBeside(other, own, denying);
}

function isNamedBeside(named: Argument | undefined, he: Argument | undefined, { sentence }: Side): boolean {
  const name = named?.name;
  return (
    name !== undefined &&
    (he === undefined || he.isPronoun) &&
    sentence.names.some(
      (each) =>
        sameName(each, name) === 'same' &&
        /\b(?:brother|sister|son|daughter|father|mother|wife|husband|widow|twin|cousin|friend|rival|uncle|aunt) of (?:the )?(?:\p{Ll}+ ){0,2}$/u.test(
          sentence.text.slice(0, each.span.start - sentence.span.start),
        ),
    )
  );
}

/** "It was not the elder one who spoke", "was not driven by Brill": who did it is denied, and of somebody else it may well be true. */
function isOfDoer({ denying, denied, affirming, affirmed }: Denial): boolean {
  const { text, span, predicates } = denying.sentence;
  const [before, after] = [text.slice(0, denied.start - span.start), text.slice(denied.end - span.start)];
  const isTold = predicates.some(({ head }) => overlaps(head, denied));
  if (!isTold && cleft.test(before) && relative.test(after)) return true;
  const told = predicates.find(({ head, voice }) => voice === 'passive' && overlaps(head, denied));
  return told?.subject !== undefined && fit(told.subject, subjectAt(affirming, affirmed)) !== 'same';
}

/** "The teachers said it was harder" and "the chair said it was not": each says what the other denies. */
function isSaidByTwo({ denying, denied, affirming, affirmed }: Denial): boolean {
  const [own, other] = [speakerAt(denying, denied), speakerAt(affirming, affirmed)];
  if (own === undefined || other === undefined) return false;
  if (own.names.length > 0 && other.names.length > 0)
    return own.names.every((name) => other.names.every((each) => sameName(name, each) === 'different'));
  // Whom "he" means is open.
  if ([own, other].some(({ names, words }) => names.length === 0 && words.length === 0)) return false;
  return !own.words.some((word) => other.words.some((each) => similarity(word, each) > 0));
}

/** Who says what a word stands in: by their names, and the words they are called by. */
function speakerAt({ sentence }: Side, word: Span) {
  const speech = sentence.speeches.find(({ content }) => contains(content, word));
  if (speech === undefined) return undefined;
  const within = sentence.tokens.filter((token) => contains(speech.speaker, token) && token.kind === 'word');
  return {
    names: sentence.names.filter(({ span }) => overlaps(span, speech.speaker)),
    words: [
      ...within.filter(({ lower }) => !isFunctionWord(lower)).map(({ lemma }) => lemma),
      ...(sentence.predicates.find(({ head }) => overlaps(head, speech.verb))?.subject?.words ?? []),
    ],
  };
}

/** "Orme did not vote for it" and "Brill voted for it": each by a name of their own. */
function isOfAnotherSubject({ denying, denied, affirming, affirmed }: Denial): boolean {
  return (
    fit(subjectAt(denying, denied), subjectAt(affirming, affirmed)) === 'different' &&
    isNextName(denying, denied) &&
    isNextName(affirming, affirmed)
  );
}

/** "Orme is not the contractor" and "the contractor is Brill" */
function isOfAnotherBearer({ denying, denied, affirming, affirmed }: Denial): boolean {
  const bearer = affirming.sentence.predicates.find(
    ({ kind, subject }) => kind === 'state' && subject !== undefined && overlaps(subject.head, affirmed),
  );
  const name = bearer && affirming.sentence.names.find(({ span }) => overlaps(span, bearer.head));
  const own = subjectAt(denying, denied)?.name;
  return name !== undefined && own !== undefined && sameName(own, name) === 'different';
}

/** Whether the subject of a word is the name before it, so that it was read for certain. */
function isNextName(side: Side, word: Span): boolean {
  const subject = subjectAt(side, word);
  const before = side.sentence.names.findLast(({ span }) => span.end <= word.start);
  return subject !== undefined && before !== undefined && overlaps(subject.span, before.span);
}

/** "None of them voted for the motion" and "they backed the cabinet": for whom, each says, and it is not the same. */
function isOfAnotherObject({ denying, denied, affirming, affirmed }: Denial): boolean {
  const [own, other] = [deedAt(denying, denied), deedAt(affirming, affirmed)];
  if (own === undefined || other === undefined || own.lemma === other.lemma) return false;
  if (![own, other].every(({ lemma }) => backing.has(lemma.split(' ')[0] ?? ''))) return false;
  const [what, whom] = [backedBy(own), backedBy(other)];
  if (what === undefined || whom === undefined || what.isPronoun || whom.isPronoun) return false;
  return areUnlike(what.head.lemma, whom.head.lemma) && fit(what, whom) !== 'same';
}

function areUnlike(a: string, b: string): boolean {
  return similarity(a, b) === 0 && relatedness(a, b) < mostRelated;
}

function deedAt({ sentence: { predicates } }: Side, word: Span): Predicate | undefined {
  return predicates.find(({ kind, head }) => kind === 'verb' && overlaps(head, word));
}

/** Whom or what one is for or against. */
function backedBy({ object, adjuncts }: Predicate): Argument | undefined {
  return (
    object ?? adjuncts.find(({ preposition }) => preposition === 'for' || preposition === 'against')?.argument
  );
}

function subjectAt({ sentence: { predicates } }: Side, word: Span): Argument | undefined {
  return predicates.find(({ head }) => overlaps(head, word))?.subject;
}

/** "No gap with Alder" and "the gap with Oster": what each ties to the word by a preposition names another. */
function isOfAnotherParty({ denying, denied, affirming, affirmed }: Denial): boolean {
  const [own, theirs] = [tiedName(denying, denied), tiedName(affirming, affirmed)];
  return own !== undefined && theirs !== undefined && own.isUnmet && theirs.isUnmet;
}

/** The name that follows a word closely: "trade gap with Alder", "casualties reported in Alder". */
function tiedName({ units, links }: Side, { end }: Span): { readonly isUnmet: boolean } | undefined {
  const following = flatMap(units, (unit, at) =>
    unit.start >= end && !isFunction(unit) ? [{ unit, at }] : [],
  );
  const found = following.slice(0, closely).find(({ unit }) => unit.kind === 'name');
  return found === undefined ? undefined : { isUnmet: links[found.at] === undefined };
}

const backing = new Set('vote back support oppose reject approve favor favour endorse'.split(' '));
const mostRelated = 0.5;
const cleft = /\b[Ii]t (?:is|was|were|had been) not\b[^,;]*$/u;
const relative = /^[^,;]*\b(?:who|that)\b/u;
const longestPhrase = 8;
/** Units of content. */
const closely = 3;

const excuses = [
  isOfSetApart,
  isOfSomeOnly,
  isOfHim,
  isForOther,
  isOfApposed,

  isOfDoer,
  isOfAnotherSubject,
  isOfAnotherBearer,
  isOfAnotherObject,
  isOfAnotherParty,
  isOfUnlike,
  isSaidByTwo,
];
const some = /^(?:some|several|many|a few)\b/iu;
