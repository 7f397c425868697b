import type { Predicate } from '../annotate/predicate.ts';
import { verbForms } from '../annotate/predicates/verb-forms.ts';
import type { Quantity } from '../annotate/quantity.ts';
import { contains } from '../document/span.ts';
import { flatMap } from '../flat-map.ts';
import { areOpposed } from '../lexicon/antonyms.ts';
import { similarity } from '../lexicon/synonyms.ts';
import { isFigureOfAnother, isSaidByAnother } from './another-owner.ts';
import { otherThings } from './other-thing.ts';
import { isCarriedOut } from './carried-out.ts';
import { isFilledOtherwise } from './filled-otherwise.ts';
import { isGraveDeedUntold } from './grave-deeds.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { metDenials } from './met-denials.ts';
import { isToldOfPart } from './part-of-whole.ts';
import { fit, isTurnedRound, predicatePairs } from './predicate-pairs.ts';
import { compareQuantities } from './quantities.ts';
import { workedOutShare } from './worked-out.ts';
import { leavesOpen } from './unfinished.ts';
import { saidByAnother } from './said-by-another.ts';
import { turnedSequence } from './told-in-turn.ts';
import { toldOfOther } from './told-of-the-pair.ts';
import { isVenueElsewhere } from './venue.ts';

/**
 * Whether the passage's focus tells of the claim's happening, but otherwise: as a plan, of another, in another place, as what was not
 * so, or without the gravest of it. It may be another event, and so denies nothing; it bears nothing out either.
 */
export function isToldOtherwise(juxtaposition: Juxtaposition): boolean {
  return (
    isOverstated(juxtaposition) ||
    isFilledOtherwise(juxtaposition) ||
    otherThings(juxtaposition).length > 0 ||
    isToldOfPart(juxtaposition) ||
    isFurther(juxtaposition) ||
    isFigureOfAnother(juxtaposition) ||
    isSaidByAnother(juxtaposition) ||
    saidByAnother(juxtaposition) !== undefined ||
    toldOfOther(juxtaposition) !== undefined ||
    turnedSequence(juxtaposition) !== undefined ||
    isVenueElsewhere(juxtaposition) ||
    isDeniedThere(juxtaposition) ||
    isOpposedBeside(juxtaposition) ||
    isGraveDeedUntold(juxtaposition)
  );
}

/** The claim tells as done what the passage tells only as planned, possible, asked for, tried or alleged, or as not to come. */
function isOverstated(juxtaposition: Juxtaposition): boolean {
  const { passage: told } = juxtaposition;
  const { speeches, quotations } = juxtaposition.claim.sentence;
  // What somebody is reported to have said was said, and of a quotation the words decide.
  const isSaying = ({ head }: Predicate): boolean =>
    speeches.some(({ verb }) => contains(verb, head)) || quotations.some(({ kind }) => kind === 'speech');
  const pairs = predicatePairs(juxtaposition).filter(
    ({ heads, claim }) => heads === 'same' && !isSaying(claim),
  );
  return pairs.some(
    ({ claim, passage }) =>
      claim.kind === 'verb' &&
      claim.force === 'done' &&
      !claim.isDenied &&
      isUntold(passage, claim) &&
      !isCarriedOut(told, passage) &&
      !pairs.some((other) => other.claim === claim && !isUntold(other.passage, claim)),
  );
}

/** "More than 20,000 dead" beside "more than 7,000 dead": the source vouches for no such figure. */
function isFurther({ alignment, claim, passage }: Juxtaposition): boolean {
  return alignment.claim.some((unit) => {
    if (unit.kind !== 'quantity' || workedOutShare(unit, claim.sentence, passage.focus) > 0) return false;
    const found = passage.focus.quantities
      .filter((other) => isCountedAlike(unit.quantity, other))
      .map((other) => compareQuantities(unit.quantity, other));
    return found.includes('incomparable') && !found.some((each) => each === 'equal' || each === 'compatible');
  });
}

function isCountedAlike({ counted: own }: Quantity, { counted: theirs }: Quantity): boolean {
  return own !== undefined && theirs !== undefined && similarity(own.lemma, theirs.lemma) >= sameThing;
}

/** A word that only one side denies, wherever it stands; opposites turn the negation of another word round. */
function isDeniedThere(juxtaposition: Juxtaposition): boolean {
  return metDenials(juxtaposition).length > 0 && !isTurnedRound(predicatePairs(juxtaposition));
}

/** Where a sentence beside the focus tells the opposite of the same, what it lends the focus bears nothing out. */
function isOpposedBeside(juxtaposition: Juxtaposition): boolean {
  const { claim, passage } = juxtaposition;
  const pairs = predicatePairs(juxtaposition);
  const around = flatMap([...passage.before, ...passage.after], ({ predicates }) => predicates);
  return claim.sentence.predicates.some(
    (own) =>
      own.kind === 'verb' &&
      contains(claim.span, own.head) &&
      !pairs.some((pair) => pair.claim === own && pair.heads === 'same') &&
      around.some(
        (other) =>
          own.isDenied === other.isDenied &&
          own.force === other.force &&
          areOpposed(own.lemma, other.lemma) &&
          fit(own.subject, other.subject) === 'same' &&
          fit(own.object, other.object) !== 'different',
      ),
  );
}

/** Of what is denied as a fact, the words decide: "did not carry more than 40" carries no more than 40. */
function isUntold({ force, isDenied, kind }: Predicate, { head }: Predicate): boolean {
  // "The rescue attempt failed": nothing but the noun tells that there was none.
  if (kind === 'noun' && isDenied) return true;
  if (force === 'future') return isDenied || verbForms(head.lower, head.lemma).isPast;
  return leavesOpen(force) || (isDenied && force !== 'done');
}

const sameThing = 0.8;
