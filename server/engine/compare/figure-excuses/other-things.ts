import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { overlaps } from '../../document/span.ts';
import type { Span } from '../../document/span.ts';
import { relatedness } from '../../lexicon/relatedness.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Alignment } from '../alignment.ts';
import { ownershipOf } from '../figure-owner.ts';
import { predicatePairs } from '../predicate-pairs.ts';
import { deedAround, type Clash } from './clash.ts';

/** The two figures are of other things, or hold at other times. */
export const ofOtherThings: readonly ((clash: Clash) => boolean)[] = [
  isUnreal,
  isNoneOfAnother,
  isOfOtherThing,
  isUntilBound,
];

/** "Ten would have had to vote for it": what would have been is no figure of what was. */
function isUnreal({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const [mine, other] = [deedAround(own, claim.sentence), deedAround(theirs, passage.focus)];
  return (mine?.force === 'supposed') !== (other?.force === 'supposed');
}

/** "Nobody has claimed the blast, which killed a policeman": none of one deed is none of it alone. */
function isNoneOfAnother({ juxtaposition, own, theirs }: Clash): boolean {
  if (own.high !== 0 && theirs.high !== 0) return false;
  const { claim, passage } = juxtaposition;
  const [mine, other] = [deedAround(own, claim.sentence), deedAround(theirs, passage.focus)];
  if (mine === undefined || other === undefined) return false;
  return !predicatePairs(juxtaposition).some((pair) => pair.claim === mine && pair.passage === other);
}

/** "Rents rose 3 percent" and "house prices rose 2 percent": the figures of two things, neither of which the other side speaks of. */
function isOfOtherThing({ juxtaposition, own, theirs }: Clash): boolean {
  const { claim, passage, alignment } = juxtaposition;
  const [mine, other] = [ownershipOf(own, claim.sentence)?.owner, ownershipOf(theirs, passage.focus)?.owner];
  if (mine === undefined || other === undefined || mine.name !== undefined || other.name !== undefined)
    return false;
  if (own.dimension !== 'percent' || mine.isPronoun || other.isPronoun) return false;
  if (isNamed(claim.sentence, mine.head) || isNamed(passage.focus, other.head)) return false;
  const isUnmet = (units: Alignment['claim'], links: Alignment['toClaim'], { start }: Span): boolean =>
    units.some((unit, at) => unit.start === start && links[at] === undefined);
  return (
    isUnmet(alignment.claim, alignment.toPassage, mine.head) &&
    isUnmet(alignment.passage, alignment.toClaim, other.head) &&
    similarity(mine.head.lemma, other.head.lemma) === 0 &&
    relatedness(mine.head.lemma, other.head.lemma) < mostRelated
  );
}

/** "Capped until it falls below four percent" and "capped as long as it is four percent or more": what holds until a bound holds beyond it. */
function isUntilBound({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const isOpen = (sentence: Sentence, { span }: Quantity): boolean =>
    /\b(?:until|till|unless|before|once)\b[^,;.]*$/iu.test(
      sentence.text.slice(0, span.start - sentence.span.start),
    );
  return (
    own.bound !== theirs.bound &&
    ![own, theirs].some(({ bound }) => bound === 'exact' || bound === 'about') &&
    (own.low === theirs.low || own.high === theirs.high) &&
    isOpen(claim.sentence, own) !== isOpen(passage.focus, theirs)
  );
}

function isNamed({ names }: Sentence, head: Span): boolean {
  return names.some(({ span }) => overlaps(span, head));
}

const mostRelated = 0.4;
