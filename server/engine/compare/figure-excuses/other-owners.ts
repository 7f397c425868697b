import type { Name } from '../../annotate/name.ts';
import type { Argument } from '../../annotate/predicate.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { overlaps } from '../../document/span.ts';
import { giverOf } from '../figure-giver.ts';
import { ownershipOf } from '../figure-owner.ts';
import { isStandIn } from '../predicate-pairs.ts';
import { sameName } from '../same-name.ts';
import type { Clash } from './clash.ts';

/** Each of the two figures is somebody else's, or said by somebody else. */
export const ofOtherOwners: readonly ((clash: Clash) => boolean)[] = [
  isOfAnotherOwner,
  isOwnerToldOfApart,
  isOfStandard,
  isOfAnotherGiver,
  isOfOtherOpponents,
];

/** "Orme scored in the 38th minute" and "Brill in the 64th": each has a figure of its own. */
function isOfAnotherOwner({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const mine = ownershipOf(own, claim.sentence)?.owner?.name;
  const other = ownershipOf(theirs, passage.focus)?.owner?.name;
  if (mine === undefined || other === undefined || mine.kind !== other.kind) return false;
  if (sameName(mine, other) !== 'different') return false;
  const names = ({ names: all }: Sentence, name: Name): boolean =>
    all.some((each) => sameName(each, name) !== 'different');
  const isGiven = passage.focus.quantities.some(({ low, high }) => low === own.low && high === own.high);
  const { text, span } = passage.focus;
  // "The Hundred of Ashmarsh"
  const isPart = passage.focus.names.some(
    (each) =>
      sameName(each, mine) !== 'different' && / of $/u.test(text.slice(0, each.span.start - span.start)),
  );
  return (!names(passage.focus, mine) || !(isGiven || isPart)) && !names(claim.sentence, other);
}

/** "A day return cost 20" and "a single costs 12, whereas the day return falls to 19": of the claim's owner another clause tells. */
function isOwnerToldOfApart({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const [mine, other] = [ownershipOf(own, claim.sentence), ownershipOf(theirs, passage.focus)];
  if (mine?.owner === undefined || other?.owner === undefined) return false;
  const { owner } = mine;
  if ([owner, other.owner].some(({ name, isPronoun }) => name !== undefined || isPronoun)) return false;
  if (isStandIn(other.owner) || isCalledAlike(owner, other.owner)) return false;
  return passage.focus.predicates.some((told) => {
    const party = told.voice === 'passive' ? told.object : told.subject;
    // "The recorder shows that the ferry made 38 knots" gives the figure itself.
    return (
      told !== other.predicate &&
      party !== undefined &&
      !giving.has(told.lemma) &&
      // Where it has a figure there, that is the one to be held against the claim's.
      !passage.focus.quantities.some(
        (figure) => overlaps(told.clause, figure.span) && isOfOneMeasure(own, figure),
      ) &&
      isCalledAlike(owner, party)
    );
  });
}

function isOfOneMeasure(own: Quantity, { dimension, unit, counted }: Quantity): boolean {
  return dimension === own.dimension && unit === own.unit && counted?.lemma === own.counted?.lemma;
}

function isCalledAlike(a: Argument, b: Argument): boolean {
  return similarity(a.head.lemma, b.head.lemma) >= sameThing;
}

/** "The game between Orme and Brill" and "a draw against Sund": of two games each has its figures. */
function isOfOtherOpponents({ juxtaposition: { claim, passage } }: Clash): boolean {
  const [mine, other] = [opponentsIn(claim.sentence), opponentsIn(passage.focus)];
  return (
    mine.length > 0 &&
    other.length > 0 &&
    !mine.some((name) => other.some((each) => sameName(name, each) !== 'different'))
  );
}

/** Whom a game is against, or between. */
function opponentsIn({ names, text, span: { start } }: Sentence): readonly Name[] {
  return names.filter(({ span }) =>
    /\b(?:against|between|versus|v|vs)\b\.? (?:\p{L}+ and )?(?:\p{Ll}+ ){0,3}$/u.test(
      text.slice(0, span.start - start),
    ),
  );
}

/** "Is paying 20 crowns, a sixth less than Velde did" and "Velde paid 24": the figure of what the claim is held against. */
function isOfStandard({ juxtaposition: { claim, passage }, theirs }: Clash): boolean {
  const owner = ownershipOf(theirs, passage.focus)?.owner?.name;
  if (owner === undefined) return false;
  const { names, text, span } = claim.sentence;
  return names.some(
    (name) =>
      /\b(?:than|as) (?:in |the )*$/iu.test(text.slice(0, name.span.start - span.start)) &&
      sameName(name, owner) === 'same',
  );
}

/** "Orme expects it to cost 3.7 billion" and "it will cost 3.4 billion, the ministry said": each has an estimate of their own. */
function isOfAnotherGiver({ juxtaposition: { claim, passage }, own, theirs }: Clash): boolean {
  const [giver, other] = [giverOf(own, claim.sentence), giverOf(theirs, passage.focus)];
  const name = giver?.name;
  if (giver?.isEstimate !== true || name === undefined || other?.name === undefined) return false;
  return !passage.focus.names.some((each) => sameName(each, name) !== 'different');
}

const giving = new Set(
  'show say put give report estimate find record indicate suggest reveal state reckon'.split(' '),
);
const sameThing = 0.8;
