import { isWhole, wholeOf } from '../../annotate/proportions.ts';
import type { DateMention } from '../../annotate/date-mention.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Predicate } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { overlaps, type Span } from '../../document/span.ts';
import type { Reason } from '../comparison.ts';
import { coverage, type Juxtaposition } from '../juxtaposition.ts';
import { compareQuantities } from '../quantities.ts';
import type { Alignment } from '../alignment.ts';
import { haveOneScope } from '../count-scope.ts';
import { figureMissed } from '../figure-missed.ts';
import { isGivenAsTold } from '../figure-given.ts';
import { areBothRight } from '../figure-excuses.ts';
import { inOwnUnit, isCopySlip, significantDigits } from '../figure-slip.ts';
import { slotAgreement } from '../slot.ts';
import type { QuantityUnit, Unit } from '../unit.ts';
import { numberMessage, unitMessage } from './messages.ts';
import { reason } from './reason.ts';
import { lightVerbs } from '../predicate-pairs.ts';
import { areOpposed } from '../../lexicon/antonyms.ts';
import { relatedness } from '../../lexicon/relatedness.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { flatMap } from '../../flat-map.ts';

/**
 * Figures of the claim that the passage gives otherwise: of the same dimension, and of the same thing counted or in the same
 * slot. A figure that the passage repeats of the same thing is at peace with it, whatever other figures stand nearby.
 */
export function numberReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment } = juxtaposition;
  if (isOfOtherTime(alignment)) return [];
  return flatMap(alignment.claim, (unit, i) => {
    if (unit.kind !== 'quantity' || isGivenAsTold(juxtaposition, unit)) return [];
    const rivals = flatMap(alignment.passage, (other, j) =>
      other.kind === 'quantity' && !isWholeOfOther(juxtaposition, unit.quantity, other.quantity)
        ? [{ other, j, slot: slot(juxtaposition, unit, i, other, j) }]
        : [],
    ).sort((a, b) => b.slot - a.slot);
    const theirs = rivals.map(({ other }) => other.quantity);
    const turned = turnedBound(juxtaposition, unit.quantity, theirs);
    const drawn = turned ?? figureMissed(juxtaposition, unit.quantity, theirs);
    const best = rivals.find(({ other }) => other.quantity === drawn) ?? rivals[0];
    if (best === undefined || (drawn === undefined && best.slot < leastSlot)) return [];
    const isSettled = rivals.some(
      ({ other, j, slot: near }) =>
        isAtPeace(unit.quantity, other.quantity) &&
        Math.max(near, elidedSlot(unit.quantity, other.quantity)) >=
          best.slot -
            (alignment.toPassage[i]?.index === j
              ? partnerMargin(unit.quantity, other.quantity)
              : peaceMargin),
    );
    const other = best.other.quantity;
    const isCopied = isCopiedBound(juxtaposition, unit, i, other);
    if (
      !isCopied &&
      turned === undefined &&
      ((isSettled && drawn === undefined) || compareQuantities(unit.quantity, other) !== 'contradicts')
    )
      return [];
    if (areBothRight(juxtaposition, unit.quantity, other)) return [];
    const [claim, evidence] = [shown(unit.quantity, other), shown(other, unit.quantity)];
    return [
      reason(juxtaposition, {
        kind: isUnitSlip(unit.quantity, other) ? 'unit' : 'number',
        claim,
        evidence,
        message: messageOf(juxtaposition, unit.quantity, other),
        slot: Math.max(
          best.slot,
          drawn === undefined ? 0 : drawnSlot,
          isOnlyOne(alignment, unit) ? onlyFigureSlot(juxtaposition, unit.quantity, other) : 0,
        ),
        likeness:
          isCopySlip(unit.quantity, other) && isSameThing(juxtaposition, unit.quantity, other)
            ? slipLikeness
            : 0,
        units: [i],
      }),
    ];
  });
}

/** "No higher than 14.5 percent" beside "at least 14.5 percent, against 13 now": the figure that it bounds from the other side. */
function turnedBound(
  { claim, passage }: Juxtaposition,
  own: Quantity,
  others: readonly Quantity[],
): Quantity | undefined {
  // "Less than half as many" and "fell by more than half" bound two things.
  if (own.dimension === 'ratio' || !bounds.has(own.bound) || isAtWorst(own, claim.sentence)) return undefined;
  return others.find(
    (other) =>
      bounds.has(other.bound) &&
      own.low === other.low &&
      own.high === other.high &&
      own.unit === other.unit &&
      upward.has(own.bound) !== upward.has(other.bound) &&
      !isAtWorst(other, passage.focus) &&
      (own.counted === undefined ||
        other.counted === undefined ||
        similarity(own.counted.lemma, other.counted.lemma) >= sameThing),
  );
}

/** "As many as 29 were killed" is said of no fewer. */
function isAtWorst({ span }: Quantity, { text, span: { start } }: Sentence): boolean {
  return /^as \p{L}+ as /iu.test(text.slice(span.start - start));
}

/** "At least 59 percent" for "at least 95 percent": a bound that was copied, with its words around it, and got another figure. */
function isCopiedBound(
  juxtaposition: Juxtaposition,
  { quantity }: QuantityUnit,
  i: number,
  other: Quantity,
): boolean {
  const isFurther = upward.has(quantity.bound) ? quantity.low > other.low : quantity.low < other.low;
  return (
    bounds.has(quantity.bound) &&
    quantity.bound === other.bound &&
    quantity.low === quantity.high &&
    quantity.low !== other.low &&
    (isFurther || isCopySlip(quantity, other) || areThresholds(juxtaposition)) &&
    coverage(juxtaposition, [i]) >= copied
  );
}

/** "Depends on at least 60 percent": more than 36 it is as well, and yet 36 are not enough. */
function areThresholds({ claim, passage }: Juxtaposition): boolean {
  return [claim.sentence, passage.focus].every(({ tokens }) =>
    tokens.some(({ lemma }) => requiring.has(lemma)),
  );
}

/** "Six of the nine" is no rival of the nine in "most of the nine". */
function isWholeOfOther({ claim, passage }: Juxtaposition, own: Quantity, other: Quantity): boolean {
  const [here, there] = [isWhole(own, claim.sentence), isWhole(other, passage.focus)];
  return (
    here !== there && (here ? wholeOf(other, passage.focus) : wholeOf(own, claim.sentence)) !== undefined
  );
}

/** "Before Friday" and "as of Friday" are two times, and what grows or falls has two figures at two times. */
function isOfOtherTime({ claim, passage, toPassage }: Alignment): boolean {
  const others = passage.filter((unit) => unit.kind === 'date');
  return claim.some(
    (unit, i) =>
      unit.kind === 'date' &&
      others.length > 0 &&
      (open.has(unit.date.relation)
        ? !others.some(({ date }) => date.relation === unit.date.relation)
        : unit.date.relation === 'asOf' && toPassage[i] === undefined),
  );
}

/**
 * A figure that the passage gives of something is taken for its own even in other surroundings, unless another fits far better. Three
 * digits hardly agree by chance.
 */
function partnerMargin(claim: Quantity, evidence: Quantity): number {
  const isNear = Math.abs(claim.low - evidence.low) <= nearness * Math.abs(evidence.low);
  return isNear && significantDigits(evidence) >= 3 ? 1 : knownFigureMargin;
}

function messageOf({ claim, passage }: Juxtaposition, own: Quantity, theirs: Quantity): string {
  const [here, there] = [
    { sentence: claim.sentence, quantity: own, span: own.span },
    { sentence: passage.focus, quantity: theirs, span: theirs.span },
  ];
  return isUnitSlip(own, theirs) ? unitMessage(here, there) : numberMessage(here, there);
}

/** The figure alone where the figures differ; with its bound and unit where these make the difference. */
function shown(quantity: Quantity, other: Quantity): Span {
  const isSameFigure = quantity.low === other.low && quantity.high === other.high;
  return isSameFigure || isUnitSlip(quantity, other) ? quantity.span : quantity.figure;
}

/** "40 miles" for "40 kilometres": the figure was copied and its unit was not. */
function isUnitSlip(a: Quantity, b: Quantity): boolean {
  return a.unit !== b.unit && a.dimension === b.dimension && inOwnUnit(a) === inOwnUnit(b);
}

/** Neighbours that agree, or the same thing counted, make one slot of two figures; different things counted never do. */
function slot(juxtaposition: Juxtaposition, unit: QuantityUnit, i: number, other: Unit, j: number): number {
  if (other.kind !== 'quantity') return 0;
  const near = slotAgreement(juxtaposition.alignment, i, j);
  if (!areOfOneScope(juxtaposition, unit.quantity, other.quantity)) return near * otherScopeShare;
  const isOnly = rareMeasures.has(unit.quantity.dimension) && isOnlyOne(juxtaposition.alignment, unit);
  if (isOnly && other.quantity.dimension === unit.quantity.dimension) return Math.max(near, onlyMeasureSlot);
  const counted = countedAgreement(juxtaposition, unit.quantity, other.quantity);
  if (counted === undefined || (counted > 0 && areFarApart(unit.quantity, other.quantity))) return near;
  if (counted === 0) return near * differentThingShare;
  const share = isTotal(unit.quantity) || isTotal(other.quantity) ? totalShare : sameThingShare;
  return Math.min(1, near * 0.5 + counted * share);
}

/** "Five people were blinded" beside "57 people fell ill": people are everywhere, and what befell them is not the same. */
function areOfOtherDeeds(
  { claim, passage }: Pick<Juxtaposition, 'claim' | 'passage'>,
  own: Quantity,
  other: Quantity,
): boolean {
  if (!anyone.has(own.counted?.lemma ?? '')) return false;
  // Rough figures tell of the whole happening, in whatever words.
  if (own.bound !== 'exact' || other.bound !== 'exact') return false;
  const [mine, theirs] = [toldOf(claim.sentence, own), toldOf(passage.focus, other)];
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some((deed) =>
      theirs.some(
        ({ lemma }) =>
          similarity(deed.lemma, lemma) >= likeDeed ||
          relatedness(deed.lemma, lemma) >= relatedDeed ||
          areOpposed(deed.lemma, lemma),
      ),
    )
  );
}

/** What those counted do, or what is done to them. */
function toldOf({ predicates }: Sentence, { span }: Quantity): readonly Predicate[] {
  return predicates.filter(
    ({ kind, lemma, subject, object }) =>
      kind !== 'noun' &&
      !lightVerbs.has(lemma) &&
      [subject, object].some((party) => party !== undefined && overlaps(party.span, span)),
  );
}

/** Both say what they count, or measure it in a unit that says enough, and it is one thing. */
function isSameThing(juxtaposition: Juxtaposition, a: Quantity, b: Quantity): boolean {
  const agreement = countedAgreement(juxtaposition, a, b);
  const isOneCoin =
    a.counted !== undefined && a.counted.lemma === b.counted?.lemma && coins.has(a.counted.lemma);
  return agreement === 1 || (agreement === undefined && (a.dimension !== 'count' || isOneCoin));
}

function areFarApart(one: Quantity, other: Quantity): boolean {
  return Math.max(one.low, other.low) > farApart * Math.max(1, Math.min(one.low, other.low));
}

/** Claim and passage give one figure each of this dimension. */
function isOnlyOne({ claim, passage }: Alignment, { quantity }: QuantityUnit): boolean {
  return [claim, passage].every(
    (units) =>
      units.filter((unit) => unit.kind === 'quantity' && isOneDimension(unit.quantity, quantity)).length ===
      1,
  );
}

function isOneDimension(a: Quantity, b: Quantity): boolean {
  return a.dimension === b.dimension || (shares.has(a.dimension) && shares.has(b.dimension));
}

/**
 * Two figures of one thing counted, alone in their sentences, are one slot wherever they stand in them; not where they are far apart,
 * or count what anything may be paid in: damage of 45 million crowns is no levy of two crowns.
 */
function onlyFigureSlot(juxtaposition: Juxtaposition, claim: Quantity, evidence: Quantity): number {
  const agreement = countedAgreement(juxtaposition, claim, evidence);
  // "Nobody was hurt" leaves all on board: of how many it is none, its verb says.
  if (claim.high === 0 || evidence.high === 0) return 0;
  if (areFarApart(claim, evidence) || coins.has(claim.counted?.lemma ?? '')) return 0;
  if (agreement !== undefined && agreement >= sameThing) return onlyCountSlot;
  return agreement === undefined && shares.has(claim.dimension) ? onlyShareSlot : 0;
}

/** "860,000 on the quay and 1.2 million at home": the second figure counts what the first does. */
function elidedSlot(claim: Quantity, evidence: Quantity): number {
  const isElided = claim.counted !== undefined && evidence.counted === undefined;
  return isElided && claim.dimension === evidence.dimension ? sameThingShare : 0;
}

function areOfOneScope(
  { claim, passage }: Pick<Juxtaposition, 'claim' | 'passage'>,
  own: Quantity,
  other: Quantity,
): boolean {
  return haveOneScope(
    { quantity: own, tokens: claim.sentence.tokens },
    { quantity: other, tokens: passage.focus.tokens },
  );
}

/** 1 for the same thing counted, 0 for different things, undefined where a side does not say. */
function countedAgreement({ claim, passage }: Juxtaposition, a: Quantity, b: Quantity): number | undefined {
  if (a.dimension !== b.dimension) return 0;
  if (!areOfOneScope({ claim, passage }, a, b)) return 0;
  if (a.counted === undefined || b.counted === undefined) return undefined;
  if (areOfOtherDeeds({ claim, passage }, a, b)) return 0;
  // What money is counted in does not say what it is for.
  if (coins.has(a.counted.lemma) && coins.has(b.counted.lemma)) return undefined;
  return similarity(a.counted.lemma, b.counted.lemma);
}

/** "The number of people injured rose to 14" gives the whole count, wherever the words stand. */
function isTotal({ counted, figure }: Quantity): boolean {
  return counted !== undefined && counted.span.end <= figure.start;
}

function isAtPeace(a: Quantity, b: Quantity): boolean {
  const verdict = compareQuantities(a, b);
  return verdict === 'equal' || verdict === 'compatible';
}

const anyone = new Set('person people man woman child'.split(' '));
const likeDeed = 0.6;
const relatedDeed = 0.35;
const shares: ReadonlySet<Quantity['dimension']> = new Set(['percent', 'ratio']);
const sameThing = 0.8;
/** How many times one figure may be another of the same slot; a slip of a nought is asked for by itself. */
const farApart = 12;
/** Money that no table of currencies knows for certain. */
const coins = new Set(
  'crown coin cent dime dinar franc krona krone kroner koruna lira mark peso piece pound shilling won'.split(
    ' ',
  ),
);
/** Its bound was drawn for that figure. */
const drawnSlot = 0.6;
const requiring = new Set(
  'depend require need must condition conditional threshold quorum minimum'.split(' '),
);
const bounds: ReadonlySet<Quantity['bound']> = new Set(['atLeast', 'atMost', 'moreThan', 'lessThan']);
const upward: ReadonlySet<Quantity['bound']> = new Set(['atLeast', 'moreThan']);
/** The share of the other words that stand in the source where they were copied. */
const copied = 0.9;
const onlyCountSlot = 0.9;
/** What is hardly given twice of one happening. */
const rareMeasures: ReadonlySet<Quantity['dimension']> = new Set(['speed', 'temperature']);
const onlyMeasureSlot = 0.85;
const onlyShareSlot = 0.6;
const leastSlot = 0.3;
const peaceMargin = 0.3;
const knownFigureMargin = 0.6;
/** The share of its value by which a figure may miss a bound that was drawn for it ("more than 318", "318.9"). */
const nearness = 0.02;
const slipLikeness = 0.4;
/** Relations that leave the time open. */
const open: ReadonlySet<DateMention['relation']> = new Set(['before', 'after']);
const sameThingShare = 0.55;
const totalShare = 0.9;
const differentThingShare = 0.5;
const otherScopeShare = 0.3;
