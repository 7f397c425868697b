import { overlaps, type Span } from '../../document/span.ts';
import { areOpposed } from '../../lexicon/antonyms.ts';
import { type Alignment, isFunction } from '../alignment.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { isSaidAgainst } from '../opposition.ts';
import { predicatePairs } from '../predicate-pairs.ts';
import type { Unit, WordUnit } from '../unit.ts';
import type { AntonymClash } from './clash.ts';

/** One side has both words, or the passage tells elsewhere what the claim tells. */
export const toldAlike: readonly ((clash: AntonymClash) => boolean)[] = [
  isEitherWay,
  isToldAlikeElsewhere,
  isToldToo,
  isAgainstToo,
];

/** "Raising or lowering the price" holds whichever of the two the source has. */
function isEitherWay({ juxtaposition: { alignment }, ownAt, other }: AntonymClash): boolean {
  return alignment.claim
    .slice(Math.max(0, ownAt - alternativeReach), ownAt + alternativeReach + 1)
    .some((unit) => unit.kind === 'word' && unit.token.lemma === other.token.lemma);
}

/** "Walked out and returned" has what "went back to work" tells as well. */
function isToldAlikeElsewhere({ juxtaposition, own, other }: AntonymClash): boolean {
  const { claim: units, toPassage } = juxtaposition.alignment;
  const isUnmet = (head: Span): boolean =>
    units.every((unit, at) => !overlaps(unit, head) || toPassage[at] === undefined);
  return predicatePairs(juxtaposition).some(
    ({ heads, claim, passage, subject }) =>
      heads === 'same' &&
      subject !== 'different' &&
      claim.isDenied === passage.isDenied &&
      (overlaps(claim.head, own) || (overlaps(passage.head, other) && isUnmet(claim.head))),
  );
}

/** "73 voted for it and 70 against" has those who opposed it as well. */
function isAgainstToo({ juxtaposition: { claim, passage }, own, other }: AntonymClash): boolean {
  return isSaidAgainst(claim.sentence, other.token.lemma) || isSaidAgainst(passage.focus, own.token.lemma);
}

/** "Inside or outside" beside "outside rather than inside", "the one grew while the other shrank" beside "the other fell": a side has both. */
function isToldToo({ juxtaposition, own, other, agreement }: AntonymClash): boolean {
  // "Velde voted against it and Norland for it": such small words say nothing without their own party.
  if (agreement >= certainSlot && !isFunction(own)) return false;
  const { claim, passage, toPassage, toClaim } = juxtaposition.alignment;
  return (
    hasWord(passage, own) ||
    hasWord(claim, other) ||
    (!isOfOneName(juxtaposition, own, other) &&
      (hasUnmetOpposite(claim, toPassage, own) || hasUnmetOpposite(passage, toClaim, other)))
  );
}

/** "Orme stays while Brill leaves" beside "Orme leaves": of Orme it is told by name. */
function isOfOneName(juxtaposition: Juxtaposition, own: Span, other: Span): boolean {
  return predicatePairs(juxtaposition).some(
    ({ claim, passage, subject }) =>
      subject === 'same' &&
      claim.subject?.name !== undefined &&
      overlaps(claim.head, own) &&
      overlaps(passage.head, other),
  );
}

function hasUnmetOpposite(units: readonly Unit[], links: Alignment['toClaim'], { token }: WordUnit): boolean {
  return units.some(
    (unit, at) =>
      unit.kind === 'word' && links[at] === undefined && areOpposed(unit.token.lemma, token.lemma),
  );
}

function hasWord(units: readonly Unit[], word: WordUnit): boolean {
  return units.some((unit) => unit.kind === 'word' && unit.token.lemma === word.token.lemma);
}

/** Units within which both words of "one or the other" stand. */
const alternativeReach = 2;
/** All but certain: the words around them are the same. */
const certainSlot = 0.75;
