import { areOpposed } from '../../lexicon/antonyms.ts';
import type { Argument, Predicate } from '../../annotate/predicate.ts';
import type { Proportion } from '../../annotate/proportion.ts';
import { proportions } from '../../annotate/proportions.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { contains, overlaps, type Span } from '../../document/span.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { areOnOtherDates } from '../dates.ts';
import type { Reason } from '../comparison.ts';
import { coverage, type Juxtaposition } from '../juxtaposition.ts';
import { lightVerbs } from '../predicate-pairs.ts';
import { slotAgreement } from '../slot.ts';
import type { Unit } from '../unit.ts';
import { proportionMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';

/**
 * Shares of one thing that cannot both be right: "most boats" and "38 percent of the boats", "all five" and "two of the five". Where
 * figures give both, they are held against each other as figures.
 */
export function proportionReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { claim, passage, alignment } = juxtaposition;
  const own = proportions(claim.sentence).filter(
    ({ span }) => claim.span.start <= span.start && span.end <= claim.span.end,
  );
  if (own.length === 0 || areOnOtherDates(claim.sentence.dates, passage.focus.dates)) return [];
  return flatMap(own, (mine) =>
    flatMap(proportions(passage.focus), (theirs): readonly Reason[] => {
      const clash = clashOf(juxtaposition, mine, theirs);
      if (clash === undefined || (clash === 'alike' && mine.isFigure && theirs.isFigure)) return [];
      if (mine.whole !== undefined && theirs.whole !== undefined && mine.whole !== theirs.whole) return [];
      // Of 13 on both sides it is the same 13, whatever they are called.
      const isOneWhole = mine.whole !== undefined && mine.whole === theirs.whole && mine.whole > smallWhole;
      if (!isOneWhole && similarity(mine.of.lemma, theirs.of.lemma) < sameThing) return [];
      if (mine.low === 1 && mine.whole === undefined && rests.test(passage.focus.text)) return [];
      // "Freed two of them on Sunday and the others a day later" leaves nobody out.
      if (isGoingOn(claim.sentence, mine) || isGoingOn(passage.focus, theirs)) return [];
      const isKnown = mine.whole !== undefined && mine.whole === theirs.whole && mine.whole >= tellingWhole;
      if (!isKnown && areNarrowedApart(juxtaposition, mine, theirs)) return [];
      const [i, j] = [indexAt(alignment.claim, mine.of.span), indexAt(alignment.passage, theirs.of.span)];
      if (i < 0 || j < 0) return [];
      const slot = slotAgreement(alignment, i, j);
      if (slot < leastSlot && mine.of.lemma !== theirs.of.lemma) return [];
      return [
        reason(juxtaposition, {
          kind: 'number',
          claim: mine.span,
          evidence: theirs.span,
          message: proportionMessage(
            { sentence: claim.sentence, span: mine.span },
            { sentence: passage.focus, span: theirs.span },
          ),
          slot: Math.max(slot, knownSlot),
          units: unitsOf(juxtaposition, mine),
        }),
      ];
    }),
  );
}

/** The units of the claim that say how much, without the noun. */
function unitsOf({ alignment }: Juxtaposition, { span, of }: Proportion): readonly number[] {
  return flatMap(alignment.claim, (unit, at) =>
    overlaps(unit, span) && !overlaps(unit, of.span) ? [at] : [],
  );
}

function areApart(a: Proportion, b: Proportion): boolean {
  return a.high < b.low || b.high < a.low;
}

/** "All of them" for "most of them": who says most does not mean all. */
function isOverstated(mine: Proportion, theirs: Proportion): boolean {
  return mine.low === 1 && theirs.high === 1 && theirs.low < 1 && !theirs.isFigure;
}

/** Whether the two shares cannot both be right, as what is told of them is alike or the one is the contrary of the other. */
function clashOf(
  juxtaposition: Juxtaposition,
  mine: Proportion,
  theirs: Proportion,
): 'alike' | 'contrary' | undefined {
  if (
    (areApart(mine, theirs) || isOverstated(mine, theirs)) &&
    isToldOfBoth(juxtaposition, mine, theirs) &&
    !areRestsToldApart(juxtaposition, mine, theirs)
  )
    return 'alike';
  // "Two of the four failed" leaves two that worked, and no four.
  const isOneFigure = mine.isFigure && theirs.isFigure && mine.low === theirs.low;
  const isOfOne = [mine, theirs].some(
    ({ low, whole: of, span }) => low === 1 && of === undefined && isExtent(juxtaposition, span),
  );
  return !isOneFigure &&
    !isOfOne &&
    mine.low + theirs.low > whole &&
    isContraryTold(juxtaposition, mine, theirs)
    ? 'contrary'
    : undefined;
}

/** "The full course" tells how much of one thing, and not how many of several. */
function isExtent({ claim, passage }: Juxtaposition, { start }: Span): boolean {
  return [claim.sentence, passage.focus].some(({ text, span }) =>
    extents.test(text.slice(start - span.start)),
  );
}

/** "Four of the five arrested are held" and "one of the five arrested is free": the one is what the other leaves, and each is told of by itself. */
function areRestsToldApart({ claim, passage }: Juxtaposition, mine: Proportion, theirs: Proportion): boolean {
  if (!isExact(mine) || !isExact(theirs) || Math.abs(mine.low + theirs.low - 1) > tolerance) return false;
  const [own, other] = [tellingOf(claim.sentence, mine), tellingOf(passage.focus, theirs)];
  return own !== undefined && other !== undefined && similarity(own.lemma, other.lemma) < sameThing;
}

function isExact({ low, high }: Proportion): boolean {
  return low === high;
}

/** What a sentence tells of a share as news, and not to say who is meant: the main verb or state behind it. */
function tellingOf({ predicates }: Sentence, { span }: Proportion): Predicate | undefined {
  return predicates.find(
    ({ kind, head, span: group }) =>
      head.start >= span.end && (kind === 'state' || (kind === 'verb' && group.start < head.start)),
  );
}

/** "All four survived" and "two of the four died", "all nine signed" and "two of the nine did not" */
function isContraryTold({ claim, passage }: Juxtaposition, mine: Proportion, theirs: Proportion): boolean {
  return toldOf(claim.sentence, mine).some((own) =>
    toldOf(passage.focus, theirs).some((other) => {
      if (own.force !== other.force) return false;
      const isTurned = isDeniedOtherwise(own, mine) !== isDeniedOtherwise(other, theirs);
      return isTurned
        ? !lightVerbs.has(own.lemma) && similarity(own.lemma, other.lemma) >= sameThing
        : areOpposed(own.lemma, other.lemma);
    }),
  );
}

/** Both sides tell the same of what they give the share of, and neither denies it but by the share itself ("none"). */
function isToldOfBoth(juxtaposition: Juxtaposition, mine: Proportion, theirs: Proportion): boolean {
  const { claim, passage } = juxtaposition;
  const isOneWhole = mine.whole !== undefined && mine.whole === theirs.whole && mine.whole > smallWhole;
  const isAllMet = (): boolean =>
    coverage(juxtaposition, unitsOf(juxtaposition, mine)) >= (isOneWhole ? mostMet : allMet);
  return toldOf(claim.sentence, mine).some((own) =>
    toldOf(passage.focus, theirs).some(
      (other) =>
        areOfOneForce(own, other) &&
        isDeniedOtherwise(own, mine) === isDeniedOtherwise(other, theirs) &&
        // "Went to schools", "went to roads": a verb that tells little tells the same only with all that goes with it.
        ((similarity(own.lemma, other.lemma) >= sameThing && (!lightVerbs.has(own.lemma) || isAllMet())) ||
          // "Moved three of its five boats to Orlan" and "handed all five of its boats to Orlan"
          (isOneWhole &&
            isAllMet() &&
            !areOpposed(own.lemma, other.lemma) &&
            !isToldOfAll(passage.focus, theirs))),
    ),
  );
}

/** "Half of the 80 were children, and all survived", "half the cost, and the town the other half" */
function isToldOfAll({ tokens }: Sentence, { span }: Proportion): boolean {
  return tokens.some((token) => universals.has(token.lower) && !overlaps(token, span));
}

/** What will be, and what is to be or would be by a plan, is yet to come about; what something is needed for is not. */
function areOfOneForce(a: Predicate, b: Predicate): boolean {
  return a.force === b.force || (isYetToBe(a) && isYetToBe(b));
}

/** "Will be", "would be" and "are to be" say it with a word of the verb's own, "needed to be" with another's. */
function isYetToBe({ force, cue, span }: Predicate): boolean {
  return yetToBe.has(force) && cue !== undefined && contains(span, cue);
}

function isDeniedOtherwise({ isDenied, cue }: Predicate, { span }: Proportion): boolean {
  return isDenied && (cue === undefined || !overlaps(cue, span));
}

/** The predicates that have the share for a party, or else the first that follows it. */
function toldOf({ predicates, tokens }: Sentence, { span: share }: Proportion): readonly Predicate[] {
  const having = predicates.filter(
    (predicate) =>
      !isOfWhich({ tokens }, predicate, share) &&
      !isDescribing(predicate, share, { predicates, tokens }) &&
      [predicate.subject, predicate.object, ...tiedTo(predicate)].some(
        (party) => party !== undefined && overlaps(party.span, share),
      ),
  );
  if (having.length > 0) return having;
  // "54 percent were against it, whereas 71 supported it": of another share.
  const stop =
    tokens.find(({ start, kind }) => start >= share.end && kind === 'punctuation')?.start ?? Infinity;
  const next = predicates
    .filter(({ head }) => head.start >= share.end && head.start < stop)
    .sort((a, b) => a.head.start - b.head.start)[0];
  return next === undefined || isOfWhich({ tokens }, next, share) ? [] : [next];
}

/** "Most of the squad that won the cup have left": which squad, and not what most of it did. */
function isOfWhich(
  { tokens }: Pick<Sentence, 'tokens'>,
  { span, subject, object }: Predicate,
  share: Span,
): boolean {
  const lead = tokens.find(({ start }) => start >= share.end);
  if (!relatives.has(lead?.lower ?? '') || lead === undefined || span.start < lead.end) return false;
  const between = tokens.filter(({ start, end }) => start >= lead.end && end <= span.start);
  return (
    between.length === 0 &&
    [subject, object].some((party) => party !== undefined && overlaps(party.span, share))
  );
}

/** "Convicted on three of five counts", and not "paid 77 percent of the benefits" */
function tiedTo({ adjuncts }: Predicate): readonly Argument[] {
  return flatMap(adjuncts, ({ preposition, argument }) => (preposition === 'of' ? [] : [argument]));
}

/** "All the boats tested", "all the boats run by the firm": which ones, and not what is told of them. */
function isDescribing(
  { head, span }: Predicate,
  share: Span,
  { predicates, tokens }: Pick<Sentence, 'predicates' | 'tokens'>,
): boolean {
  const isBehind = span.start === head.start && head.start >= share.end && head.start <= share.end + 1;
  return (
    isBehind &&
    predicates.some(
      (next) =>
        next.kind !== 'noun' &&
        next.span.start > head.end &&
        (next.span.start <= head.end + 1 || isAgent(tokens, head.end, next.span.start)),
    )
  );
}

/** "By the firm", and nothing else. */
function isAgent(tokens: readonly Token[], from: number, to: number): boolean {
  const [by, ...more] = tokens.filter(({ start, end }) => start >= from && end <= to);
  return by?.lower === 'by' && !more.some(({ kind, lower }) => kind === 'punctuation' || joins.has(lower));
}

function isGoingOn({ text, span, predicates, negations }: Sentence, share: Proportion): boolean {
  const rest = theRest.exec(text.slice(share.span.end - span.start));
  if (rest === null) return false;
  const start = share.span.end + rest.index;
  const told = { start, end: start + rest[0].length };
  return (
    !predicates.some(({ head }) => overlaps(told, head)) && !negations.some(({ cue }) => overlaps(told, cue))
  );
}

/** "None of the nine who died" and "one of the nine who died" are of the same nine, "none of the nine" need not be. */
function areNarrowedApart({ claim, passage }: Juxtaposition, mine: Proportion, theirs: Proportion): boolean {
  const isOne = isNarrowed(claim.sentence, mine);
  if (isOne !== isNarrowed(passage.focus, theirs)) return true;
  return isOne && narrowedBy(claim.sentence, mine) !== narrowedBy(passage.focus, theirs);
}

/** The dictionary forms of the words behind "who" or "with". */
function narrowedBy({ tokens }: Sentence, { span }: Proportion): string {
  const at = tokens.findIndex(({ start }) => start >= span.end);
  return tokens
    .slice(at + 1, at + 3)
    .map(({ lemma }) => lemma)
    .join(' ');
}

/** Not all of them are meant: "of the boats that sailed". */
function isNarrowed({ tokens }: Sentence, { span }: Proportion): boolean {
  return narrowing.has(tokens.find(({ start }) => start >= span.end)?.lower ?? '');
}

function indexAt(units: readonly Unit[], span: Span): number {
  return units.findIndex((unit) => overlaps(unit, span));
}

const narrowing = new Set(
  'who that which whose whom from with without under over aged living surveyed questioned asked polled'.split(
    ' ',
  ),
);
const joins = new Set('and or but that who which when while as because if after before to'.split(' '));
const yetToBe = new Set<Predicate['force']>(['future', 'planned', 'supposed']);
const sameThing = 0.8;
/** Up to the end of what is told of them. */
const theRest = /\b(?:and|then|followed by) the (?:others?|rest|remainder|remaining)\b[^,;:.]*/iu;
const smallWhole = 3;
/** So many are the same many, whichever of them are meant. */
const tellingWhole = 20;
/** A little more than the shares of one thing add up to. */
const whole = 1.01;
const leastSlot = 0.3;
/** The same is told of the same noun, whatever stands around it. */
const knownSlot = 0.85;
/** What one pays of it, and what another does, may be all of it. */
const rests = /\bthe (?:other (?:half|third|quarter|part)|rest|remainder)\b/iu;
const extents = /^(?:the|its|their|his|her) (?:full|whole|entire)\b/iu;
const relatives = new Set(['who', 'that', 'which']);
const universals = new Set(['all', 'none', 'every', 'each', 'both', 'neither', 'everyone', 'nobody']);
const allMet = 0.95;
/** Of a whole that both sides give the same number of, one other word may differ. */
const mostMet = 0.75;
const tolerance = 1e-6;
