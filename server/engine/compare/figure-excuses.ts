import { wholeOf } from '../annotate/proportions.ts';
import type { Predicate } from '../annotate/predicate.ts';
import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { contains } from '../document/span.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { predicatePairs } from './predicate-pairs.ts';
import { partsOf } from './sums.ts';
import { isWorkedOut } from './worked-out.ts';

/** Two figures that differ: one of the claim, one of the passage. */
interface Clash {
  readonly juxtaposition: Juxtaposition;
  readonly own: Quantity;
  readonly theirs: Quantity;
}

/** Whether both of two figures that fill one slot may be right: the one follows from the other, or they tell of different things. */
export function areBothRight(juxtaposition: Juxtaposition, own: Quantity, theirs: Quantity): boolean {
  const clash = { juxtaposition, own, theirs };
  return excuses.some((isExcused) => isExcused(clash));
}

/** The one is the whole of parts that the other is one of: "15 dead in Alder and five in Oster", "20 dead". */
function isOfSum({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  return partsOf(own, passage.focus).length > 0 || partsOf(theirs, claim.sentence).includes(own);
}

/** "From 190,000 to 210,000" and "by 20,000"; "half of what was asked for" and what was asked for. */
function follows({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  return (
    isWorkedOut(own, passage.focus, isStep(own, claim.sentence)) ||
    isWorkedOut(theirs, claim.sentence, isStep(theirs, passage.focus))
  );
}

/** "By 30 crowns": how far something went. */
function isStep({ span }: Quantity, { text, span: { start } }: Sentence): boolean {
  return /\bby $/iu.test(text.slice(0, span.start - start));
}

/** "21 of the 38 died" and "17 survived", "12 of the 15 were pardoned" and "three were not": what is left of the whole. */
function isRest({ juxtaposition, own }: Clash): boolean {
  const { quantities } = juxtaposition.passage.focus;
  const isLeft = quantities.some((part) => {
    const whole = wholeOf(part, juxtaposition.passage.focus);
    return whole !== undefined && part.low !== own.low && whole.low - part.low === own.low;
  });
  if (!isLeft) return false;
  if (remaining.test(juxtaposition.claim.sentence.text)) return true;
  return predicatePairs(juxtaposition).some(
    ({ heads, claim, passage }) => heads === 'opposed' || claim.isDenied !== passage.isDenied,
  );
}

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

/** The predicate of the narrowest clause around a figure. */
function deedAround({ figure }: Quantity, { predicates }: Sentence): Predicate | undefined {
  return predicates
    .filter(({ clause }) => contains(clause, figure))
    .sort((a, b) => a.clause.end - a.clause.start - (b.clause.end - b.clause.start))[0];
}

/** Words by which a text gives what is left of a whole. */
const remaining = /\b(?:left|remain(?:s|ed|ing)?|still|other|rest|spare)\b/iu;

const excuses = [isOfSum, follows, isRest, isUnreal, isNoneOfAnother];
