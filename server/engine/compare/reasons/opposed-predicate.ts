import { moves } from '../../annotate/moves.ts';
import type { Argument, Predicate } from '../../annotate/predicate.ts';
import { verbForms } from '../../annotate/predicates/verb-forms.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains } from '../../document/span.ts';
import { areConverses, relativeNouns } from '../../lexicon/converses.ts';
import { areOpposed } from '../../lexicon/antonyms.ts';
import type { Reason } from '../comparison.ts';
import { isOfLeftOut } from '../exceptions.ts';
import { isDeniedAsFalse } from '../falsity.ts';
import { isOfAnotherDate } from '../dated-deed.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { areOfOtherCases } from '../other-cases.ts';
import { significantDigits } from '../figure-slip.ts';
import { isLeftAsItIs } from '../left-as-it-is.ts';
import {
  areOfOtherThings,
  isToldAlike,
  levelled,
  type PredicatePair,
  predicatePairs,
} from '../predicate-pairs.ts';
import { compareQuantities } from '../quantities.ts';
import { areOneAmount } from '../one-amount.ts';
import { areToldAlike, isSaidAgainst, isUndone } from '../opposition.ts';
import { isOpeningYearOfOne } from '../opening-year.ts';
import { isOfOnlyRest } from '../only-rest.ts';
import { isToldAsLess } from '../told-as-less.ts';
import { isToldOfFigures } from '../told-of-figures.ts';
import { areTurnedRoundTwice } from '../speech-denials.ts';
import { agreedSpans, argumentAgreement } from './argument-agreement.ts';
import { antonymMessage } from './messages.ts';
import { predicateReason } from './predicate-reason.ts';
import { flatMap } from '../../flat-map.ts';
import { isClearedOfOne } from '../other-charge.ts';
import { isOnConditionOnOneSide, isSupposedOnOneSide } from '../conditions.ts';

/** Predicates of the claim whose opposite the passage tells of the same parties, in whatever words around them. */
export function opposedPredicateReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { claim, passage } = juxtaposition;
  const pairs = predicatePairs(juxtaposition);
  if (isOfOnlyRest(claim.sentence, passage.focus)) return [];
  if (pairs.length === 0 || isOfLeftOut(juxtaposition) || isOnConditionOnOneSide(juxtaposition)) return [];
  return flatMap(pairs, (pair) => {
    const isByLead = areLedApart(pair, juxtaposition);
    if (pair.heads !== 'opposed' && !isByLead) return [];
    if (pair.claim.isDenied !== pair.passage.isDenied) return [];
    if (!areOfOneForce(pair.claim, pair.passage)) return [];
    if (isSupposedOnOneSide(juxtaposition, pair.claim, pair.passage)) return [];
    if (haveBothTurned(juxtaposition, pair) || isOfTwoContests(claim.sentence, pair)) return [];
    if (isOfVotes(claim.sentence, pair.claim) || isOfVotes(passage.focus, pair.passage)) return [];
    if (isAcrossParts(claim.sentence, pair.claim) || isAcrossParts(passage.focus, pair.passage)) return [];
    if (areOfTwoKindsTold(juxtaposition, pair)) return [];
    const [head, its] = [pair.claim.head, pair.passage.head];
    if (areOfOtherCases({ juxtaposition, own: head, other: its })) return [];
    if (isToldAsLess(claim.sentence, head) !== isToldAsLess(passage.focus, its)) return [];
    if (isLeftAsItIs(claim.sentence, head, its) || isLeftAsItIs(passage.focus, its, head)) return [];
    // Who is a daughter of one may be the sister of another, and the list that says so is read in part only.
    if (relativeNouns.has(pair.claim.lemma) && relativeNouns.has(pair.passage.lemma)) return [];
    if (pair.subject !== 'same' && areConverses(pair.claim.lemma, pair.passage.lemma)) return [];
    // "Stopped within a month of its launch" tells of the launching as well.
    if (!isByLead && claim.sentence.tokens.some(({ lemma }) => lemma === pair.passage.lemma)) return [];
    if (isSaidAgainst(claim.sentence, pair.passage.lemma) || isSaidAgainst(passage.focus, pair.claim.lemma))
      return [];
    // "The sales of the one grew, while those of the other shrank"
    if (
      !isOfOneName(pair) &&
      (isToldOfOther(claim.sentence, pair.claim, pair.passage) ||
        isToldOfOther(passage.focus, pair.passage, pair.claim))
    )
      return [];
    if (isDeniedAsFalse(claim.sentence, pair.claim.lemma, passage.focus, pair.passage.lemma)) return [];
    if (isUndone(juxtaposition, pair.claim.lemma, pair.passage.lemma)) return [];
    if (isToldOfFigures(passage.focus, pair.claim.lemma)) return [];
    if (isMovedAlike(juxtaposition, pair.claim)) return [];
    if (isClearedOfOne(passage.focus, pair.passage.lemma, pair.passage.head)) return [];
    if (isClearedOfOne(claim.sentence, pair.claim.lemma, pair.claim.head)) return [];
    if (isOfAnotherDate(juxtaposition, pair.claim.head, pair.passage.head)) return [];
    if (isOpeningYearOfOne(claim.sentence, pair.claim.head, passage.focus, pair.passage.head)) return [];
    if (
      (!isByLead && isToldAlike(pair, pairs)) ||
      !areToldAlike(juxtaposition, pair.claim.head, pair.passage.head)
    )
      return [];
    if (areTurnedRoundTwice(juxtaposition, pair.claim.head, pair.passage.head)) return [];
    const level = levelled(pair);
    const parties = Math.max(argumentAgreement(level), shareOneFigure(juxtaposition, pair) ? oneFigure : 0);
    if (parties < leastParties) return [];
    const [own, evidence] = [pair.claim.head, pair.passage.head];
    return [
      predicateReason(juxtaposition, {
        kind: 'antonym',
        predicate: pair.claim,
        claim: own,
        evidence,
        message: antonymMessage(
          { sentence: claim.sentence, span: own },
          { sentence: passage.focus, span: evidence },
        ),
        parties,
        agreed: agreedSpans(level),
        inQuestion: [own],
      }),
    ];
  });
}

/** "To go up by 40 cents" beside "cut for lorries, though car drivers face a rise of 40 cents" */
function isMovedAlike({ claim, passage }: Juxtaposition, { head }: Predicate): boolean {
  const own = moves(claim.sentence).find(({ word }) => word.start === head.start);
  return (
    own !== undefined &&
    moves(passage.focus).some(({ size, isMore }) => isMore === own.isMore && areOneAmount(size, own.size))
  );
}

/** "Won 780 more votes" tells how many, and not who won. */
function isOfVotes({ quantities }: Sentence, { lemma, head }: Predicate): boolean {
  return (
    wins.has(lemma) && quantities.some(({ span }) => span.start > head.end && span.start <= head.end + 2)
  );
}

/** A verb behind a semicolon has its subject behind it as well, whoever was named before. */
function isAcrossParts({ tokens }: Sentence, { subject, head }: Predicate): boolean {
  return (
    subject !== undefined &&
    !subject.isPronoun &&
    tokens.some(({ text, start, end }) => text === ';' && start >= subject.span.end && end <= head.start)
  );
}

/** "Sales of electric cars grew" beside "its diesel sales shrank", where the sentences around it speak of electric cars. */
function areOfTwoKindsTold({ passage }: Juxtaposition, { claim, passage: other }: PredicatePair): boolean {
  const [a, b] = [claim.subject, other.subject];
  if (a === undefined || b === undefined || a.head.lemma !== b.head.lemma) return false;
  const apart = (own: Argument, its: Argument): readonly string[] =>
    own.words.filter((word) => word !== own.head.lemma && !its.words.includes(word));
  const [mine, theirs] = [apart(a, b), apart(b, a)];
  const around = flatMap([...passage.before, ...passage.after], ({ tokens }) =>
    tokens.map(({ lemma }) => lemma),
  );
  return mine.length > 0 && theirs.length > 0 && mine.every((word) => around.includes(word));
}

/** "On duty" and "off duty" */
function areLedApart(
  { heads, claim, passage }: PredicatePair,
  { claim: own, passage: { focus } }: Juxtaposition,
): boolean {
  if (heads !== 'same' || claim.kind !== 'state' || passage.kind !== 'state') return false;
  const lead = ({ tokens }: Sentence, { head }: Predicate): string =>
    tokens.findLast(({ end }) => end <= head.start)?.lower ?? '';
  return areOpposed(lead(own.sentence, claim), lead(focus, passage));
}

/** Whether a sentence tells the contrary as well, and maybe of what the other side means: "the sales of the one grew, and those of the other shrank". */
function isToldOfOther(
  { predicates }: Sentence,
  { lemma, head }: Predicate,
  counterpart: Predicate,
): boolean {
  return predicates.some(
    (other) =>
      !other.isDenied &&
      other.head !== head &&
      areOpposed(other.lemma, lemma) &&
      !areOfOtherThings(
        { ...other, object: themeOf(other) },
        { ...counterpart, object: themeOf(counterpart) },
      ),
  );
}

/** "Was against it in May and is now for it" and "supports what she opposed in May": each side tells both, of two times. */
function haveBothTurned(
  { claim, passage }: Juxtaposition,
  { claim: own, passage: other }: PredicatePair,
): boolean {
  return passage.focus.predicates.some(
    (theirs) =>
      theirs !== other &&
      areOpposed(theirs.lemma, other.lemma) &&
      claim.sentence.predicates.some((mine) => mine !== own && areOpposed(mine.lemma, theirs.lemma)),
  );
}

/** "Beat her on Friday but lost to her on Saturday" */
function isOfTwoContests({ predicates }: Sentence, { claim: { lemma } }: PredicatePair): boolean {
  const isTold = (isOutcome: (verb: string) => boolean): boolean =>
    predicates.some((each) => !each.isDenied && isOutcome(each.lemma));
  const [isWin, isLoss] = [(verb: string) => wins.has(verb), (verb: string) => verb === 'lose'];
  return (isWin(lemma) || isLoss(lemma)) && isTold(isWin) && isTold(isLoss);
}

/** What it happens to: what falls, and what is cut. What somebody lets be is told by the verb behind. */
function themeOf({ object, subject, lemma }: Predicate): Argument | undefined {
  return object ?? (lemma === 'let' ? undefined : subject);
}

/** What is planned and what will be are both to come. */
function areOfOneForce(claim: Predicate, passage: Predicate): boolean {
  const [a, b] = [claim.force, passage.force];
  // Who has ruled it out will not do it.
  if (goesAhead(claim, passage) || goesAhead(passage, claim)) return true;
  if (isDecidedAgainst(claim) && toCome.has(b)) return true;
  if (isDecidedAgainst(passage) && toCome.has(a)) return true;
  return a === b || (toCome.has(a) && toCome.has(b)) || (isPresent(passage) && a === 'future');
}

/** "The levy falls to 4 percent" tells of what will be. */
function isPresent({ kind, force, head, voice }: Predicate): boolean {
  return (
    kind === 'verb' &&
    force === 'done' &&
    voice === 'active' &&
    verbForms(head.lower, head.lemma).isThirdPerson
  );
}

/** "Will go ahead in April" and "has been put off" */
function goesAhead({ lemma, force }: Predicate, other: Predicate): boolean {
  return lemma === 'go ahead' && toCome.has(force) && other.force === 'done' && postponing.has(other.lemma);
}

function isDecidedAgainst({ lemma, force }: Predicate): boolean {
  return force === 'done' && refusals.has(lemma);
}

/** "Trimmed its dividend to 32 cents" and "lifted its dividend to 32 cents": the figure tells that it is one happening. */
function shareOneFigure(
  { claim, passage }: Juxtaposition,
  { claim: own, passage: other, subject, object }: PredicatePair,
): boolean {
  if (object !== 'same' || subject === 'different') return false;
  // "An error had added 1,200 votes", and officials took them away again.
  if ([claim.sentence, passage.focus].some(({ tokens }) => tokens.some(({ lemma }) => errors.has(lemma))))
    return false;
  const figuresOf = ({ quantities }: Sentence, { clause }: Predicate): readonly Quantity[] =>
    quantities.filter((figure) => contains(clause, figure.span) && significantDigits(figure) > 1);
  return figuresOf(claim.sentence, own).some((figure) =>
    figuresOf(passage.focus, other).some((each) => compareQuantities(figure, each) === 'equal'),
  );
}

/** Who is called by a name, or on both sides by the same words, is no other of its kind. */
function isOfOneName({ claim, passage, subject }: PredicatePair): boolean {
  if (subject !== 'same' || claim.subject === undefined) return false;
  const { name, words } = claim.subject;
  const areCalledAlike = words.length > 1 && words.join(' ') === passage.subject?.words.join(' ');
  return name !== undefined || areCalledAlike;
}

const refusals = new Set(
  'rule out,reject,refuse,turn down,scrap,shelve,cancel,call off,abandon,drop'.split(','),
);
const wins = new Set(['beat', 'win', 'defeat', 'prevail', 'triumph']);
const postponing = new Set('put off,postpone,defer,delay,push back'.split(','));
const toCome: ReadonlySet<Predicate['force']> = new Set(['planned', 'future']);
const leastParties = 0.7;
const oneFigure = 0.9;
const errors = new Set('error mistake wrongly mistakenly erroneously correct reverse undo'.split(' '));
