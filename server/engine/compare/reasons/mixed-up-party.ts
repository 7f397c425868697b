import type { Argument, Predicate } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains, hull, overlaps } from '../../document/span.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Reason } from '../comparison.ts';
import { haveFiguresStraight } from '../crossings.ts';
import { isListedWith } from '../listed.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { areApart, type Filler, fillersOf, haveOtherPartyInCommon } from '../parties-apart.ts';
import { fit } from '../predicate-pairs.ts';
import { sameName } from '../same-name.ts';
import { roleMessage } from './messages.ts';
import { predicateReason } from './predicate-reason.ts';
import { flatMap } from '../../flat-map.ts';

/**
 * Parties that the passage knows in another part than the claim gives them: "written by the mayor and signed by the governor" has no
 * letter that the governor wrote, "from Alder to Oster" no way to Alder.
 */
export function mixedUpPartyReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  if (haveFiguresStraight(juxtaposition)) return [];
  const { claim, passage } = juxtaposition;
  const { predicates } = passage.focus;
  // Who has what, a sentence tells of many things; and what somebody holds for what, has two objects.
  const own = claim.sentence.predicates.filter(
    ({ head, lemma }) => contains(claim.span, head) && !manyThings.has(lemma),
  );
  return flatMap(own, (predicate) => {
    const told = predicates.filter((other) => isToldAlike(predicate, other));
    if (told.length === 0 || told.some((other) => isAnswered(predicate, other))) return [];
    return flatMap(told, (other): readonly Reason[] => {
      const mine = fillersOf(predicate).filter((filler) => !isClause(filler));
      const theirs = fillersOf(other).filter((filler) => !isClause(filler));
      const rival = mine
        .map((filler) => ({ filler, right: theirs.find(({ part }) => areOnePart(part, filler.part)) }))
        .find(
          ({ filler, right }) =>
            right !== undefined &&
            (right.argument.name !== undefined || parties.has(filler.part) || places.has(filler.part)) &&
            areApart(filler.argument, right.argument) &&
            !isHeldAgainst(claim.sentence, right.argument) &&
            !isAmongThem(claim.sentence, filler.argument, right.argument) &&
            !isAbout(right.argument, filler.argument, passage.focus) &&
            (isElsewhere(filler, right.argument, mine, other, passage.focus) ||
              haveChangedDeeds(filler, right.argument, juxtaposition)),
        );
      if (rival?.right === undefined || !haveOtherPartyInCommon(predicate, other, rival.filler.part))
        return [];
      const [claimSpan, evidence] = [
        hull(predicate.head, rival.filler.argument.span),
        hull(other.head, rival.right.argument.span),
      ];
      return [
        predicateReason(juxtaposition, {
          kind: 'role',
          predicate,
          claim: claimSpan,
          evidence,
          message: roleMessage(
            { sentence: claim.sentence, span: claimSpan },
            { sentence: passage.focus, span: evidence },
          ),
          parties: certainty,
          agreed: [predicate.head],
          inQuestion: [rival.filler.argument.span],
        }),
      ];
    });
  });
}

/** "Spain and Italy sent two each" beside "Spain has sent two": it is one of those who did it. */
function isAmongThem(sentence: Sentence, { span }: Argument, { name }: Argument): boolean {
  return name !== undefined && isListedWith(sentence, span, name);
}

/** "Claimed 16 more lives than Milo" and "Milo claimed seven": it is told of both. */
function isHeldAgainst({ names, text, span: { start } }: Sentence, { name }: Argument): boolean {
  return (
    name !== undefined &&
    names.some(
      (own) =>
        sameName(own, name) === 'same' &&
        /\b(?:than|as|like|unlike) (?:the )?$/iu.test(text.slice(0, own.span.start - start)),
    )
  );
}

/** "Announced plans for the sale" beside "announced the sale": the one is about the other. */
function isAbout(
  { name, span: { end } }: Argument,
  { head: { lemma } }: Argument,
  { tokens }: Sentence,
): boolean {
  const at = tokens.findIndex(({ start }) => start >= end);
  return (
    name === undefined &&
    ties.has(tokens[at]?.lower ?? '') &&
    tokens.slice(at + 1, at + 1 + near).some((token) => token.lemma === lemma)
  );
}

/** "Scored four as Orlan fell": what is named behind "as" does something meanwhile, and has no part in the scoring. */
function isClause({ part, argument }: Filler): boolean {
  return part === 'as' && argument.name !== undefined;
}

function areOnePart(a: string, b: string): boolean {
  return a === b || (places.has(a) && places.has(b));
}

function isToldAlike(a: Predicate, b: Predicate): boolean {
  // Who is to do what is planned or asked for, the order of words does not tell for sure.
  if (a.force !== b.force || (a.force !== 'done' && a.force !== 'future')) return false;
  return a.isDenied === b.isDenied && similarity(a.lemma, b.lemma) >= sameThing;
}

/** The passage tells it of the very parties of the claim, whatever else it tells. */
function isAnswered(own: Predicate, other: Predicate): boolean {
  const theirs = fillersOf(other);
  return fillersOf(own).every(
    ({ part, argument }) =>
      !theirs.some((filler) => filler.part === part && areApart(argument, filler.argument)) ||
      theirs.some((filler) => filler.part === part && areOne(argument, filler.argument)),
  );
}

/** Whom the claim puts here the passage knows in another part of this happening, or in another happening of its own. */
function isElsewhere(
  { part, argument }: Filler,
  right: Argument,
  mine: readonly Filler[],
  here: Predicate,
  sentence: Sentence,
): boolean {
  // "Left Oster for Alder": what stands in the other part has to have changed places as well, where the claim has it.
  const haveChanged = (other: string): boolean => {
    const own = mine.find((filler) => filler.part === other);
    return (
      ends.has(part) &&
      ends.has(other) &&
      other !== part &&
      (own === undefined || areOne(own.argument, right))
    );
  };
  return sentence.predicates.some((predicate) =>
    fillersOf(predicate).some(
      (filler) =>
        areOne(argument, filler.argument) &&
        !citing.has(predicate.lemma) &&
        !(naming.has(predicate.lemma) && filler.part === 'object') &&
        (predicate === here ? haveChanged(filler.part) : isApart(here, filler.argument, sentence)) &&
        (argument.name !== undefined || isSharing(here, predicate)),
    ),
  );
}

/** "The mayor wrote it, the governor signed it": each side tells both deeds, and each gives the one the part of the other. */
function haveChangedDeeds(
  { part, argument }: Filler,
  right: Argument,
  { claim, passage }: Juxtaposition,
): boolean {
  const doersOf = ({ predicates }: Sentence, whom: Argument): readonly Predicate[] =>
    predicates.filter((each) =>
      fillersOf(each).some((filler) => filler.part === part && areOne(filler.argument, whom)),
    );
  const theirs = doersOf(passage.focus, argument);
  return doersOf(claim.sentence, right).some((own) => theirs.some((other) => isToldAlike(own, other)));
}

/** A verb stands between: "born in Oster and raised in Alder", but not "born in Oster and Alder". */
function isApart({ clause }: Predicate, { span }: Argument, { predicates }: Sentence): boolean {
  if (overlaps(clause, span)) return false;
  return predicates.some(
    ({ head, kind }) =>
      kind === 'verb' &&
      (span.start > clause.end
        ? head.start > clause.end && head.end < span.start
        : head.start > span.end && head.end < clause.start),
  );
}

/** "Approved the dock and rejected the bridge": two verbs of one subject, each with an object of its own. */
function isSharing(here: Predicate, other: Predicate): boolean {
  return (
    here.kind === 'verb' &&
    other.kind === 'verb' &&
    here.voice === other.voice &&
    (here.voice === 'active'
      ? here.subject !== undefined && here.subject.span.start === other.subject?.span.start
      : here.object !== undefined && here.object.span.start === other.object?.span.start)
  );
}

function areOne(a: Argument, b: Argument): boolean {
  if (a.isPronoun || b.isPronoun) return false;
  if (a.name !== undefined && b.name !== undefined) return fit(a, b) === 'same';
  return a.name === undefined && b.name === undefined && a.head.lemma === b.head.lemma;
}

const parties = new Set(['subject', 'object']);
/** Prepositions by which something is somewhere: what is "in the hall" is not "on the roof". */
const places = new Set(['in', 'on', 'at', 'inside', 'under', 'near']);
/** Parts that change places: "left Alder for Oster". */
const ends = new Set(['from', 'to', 'for', 'into', 'object', 'subject']);
/** What a text rests on has found it as well: "the paper found, citing a review". */
const citing = new Set(['cite', 'quote', 'invoke']);
/** What a thing is called besides is no other thing: "the Velde, which locals call the Marlow". */
const naming = new Set(['call', 'name', 'dub', 'nickname', 'rename']);
const ties = new Set(['for', 'of', 'on', 'to', 'about']);
/** Tokens within which a phrase names what it is about. */
const near = 4;
const sameThing = 0.8;
const manyThings = new Set('have consider call deem regard think'.split(' '));
const certainty = 0.9;
