import type { Name } from '../../annotate/name.ts';
import type { Predicate } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains } from '../../document/span.ts';
import { isHolderQualifier } from '../../lexicon/office-qualifiers.ts';
import { isFunction } from '../alignment.ts';
import { lightVerbs, predicatePairs } from '../predicate-pairs.ts';
import type { Unit } from '../unit.ts';
import { isCalled, type NameClash } from './clash.ts';

/** What holds of the one now held, or will hold, of the other at another time. */
export const ofOtherTimes: readonly ((clash: NameClash) => boolean)[] = [
  isAtAnotherTime,
  isOfOtherState,
  isFormerThere,
];

/** "Norland has ratified the treaty" and "Velde is expected to": what the one has done, the other may do yet. */
function isAtAnotherTime({ juxtaposition, own, other }: NameClash): boolean {
  return predicatePairs(juxtaposition).some(
    ({ heads, claim, passage }) =>
      heads === 'same' &&
      isOfSubject(claim, own) &&
      isOfSubject(passage, other) &&
      claim.force !== passage.force &&
      [claim.force, passage.force].includes('done'),
  );
}

/** The one who acts, or whose parliament or army does. */
function isOfSubject({ subject }: Predicate, name: Name): boolean {
  return isCalled(subject, name) || (subject !== undefined && contains(subject.span, name.span));
}

/** "Is the president of Orlan" beside "was its president until 2010" or "is the president of the Orlan league": each may well be so. */
function isOfOtherState({ juxtaposition, own, other }: NameClash): boolean {
  const pairs = predicatePairs(juxtaposition).filter(
    ({ heads, claim, passage }) =>
      heads === 'same' &&
      claim.kind === 'state' &&
      isCalled(claim.subject, own) &&
      isCalled(passage.subject, other),
  );
  const { claim, passage } = juxtaposition;
  return (
    pairs.length > 0 &&
    pairs.every(
      (pair) =>
        isPast(claim.sentence, pair.claim) !== isPast(passage.focus, pair.passage) ||
        isTiedOtherwise(pair.claim, pair.passage),
    )
  );
}

/** "Of Orlan" beside "of the Orlan league": the name only describes there what it is tied to here. */
function isTiedOtherwise(claim: Predicate, passage: Predicate): boolean {
  return claim.adjuncts.some(({ preposition, argument }) => {
    const there = passage.adjuncts.find((tie) => tie.preposition === preposition)?.argument;
    return there !== undefined && (argument.name === undefined) !== (there.name === undefined);
  });
}

function isPast({ tokens }: Sentence, { span }: Predicate): boolean {
  return tokens.some((token) => contains(span, token) && pastForms.has(token.lower));
}

/** "A former mayor of Orlan" is not the mayor: on one side only, a word that is met is told of another time or rank. */
function isFormerThere({ juxtaposition, own, other: rival }: NameClash): boolean {
  const { alignment, claim, passage } = juxtaposition;
  // "The deputy head, Orme, resigned" beside "the head, Brill, resigned": whatever they are, one of them did it.
  const isOneDeed = predicatePairs(juxtaposition).some(
    (pair) =>
      pair.heads === 'same' &&
      pair.claim.kind === 'verb' &&
      !lightVerbs.has(pair.claim.lemma) &&
      isOfSubject(pair.claim, own) &&
      isOfSubject(pair.passage, rival),
  );
  if (isOneDeed) return false;
  return alignment.claim.some((unit, i) => {
    const link = alignment.toPassage[i];
    const other = link === undefined ? undefined : alignment.passage[link.index];
    if (other === undefined || unit.kind === 'name' || isFunction(unit)) return false;
    return isQualified(claim.sentence, unit) !== isQualified(passage.focus, other);
  });
}

function isQualified({ tokens }: Sentence, { start }: Unit): boolean {
  return isHolderQualifier(tokens.findLast(({ end }) => end <= start)?.lower ?? '');
}

const pastForms = new Set(['was', 'were', 'had']);
