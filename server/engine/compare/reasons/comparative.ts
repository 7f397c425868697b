import type { Predicate } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { overlaps, type Span } from '../../document/span.ts';
import { areOpposed } from '../../lexicon/antonyms.ts';
import { type Alignment, isFunction } from '../alignment.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { type Contest, contestIn } from '../contest.ts';
import { lightVerbs } from '../predicate-pairs.ts';
import type { Unit } from '../unit.ts';
import { flatMap } from '../../flat-map.ts';
import { antonymMessage, roleMessage } from './messages.ts';
import { reason } from './reason.ts';

/**
 * Which of two is more than the other: both sides compare the same two, and not with the same outcome ("more women than men" / "more men
 * than women", "faster than in May" / "more slowly than in May").
 */
export function comparativeReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { claim, passage } = juxtaposition;
  const compared = comparisonOf(juxtaposition);
  if (compared === undefined || compared.order === compared.direction) return [];
  const { own, theirs, order } = compared;
  if (isOfAnother(juxtaposition.alignment, own)) return [];
  if (order === 'kept' && areOfTwoDeeds(verbAround(claim.sentence, own), verbAround(passage.focus, theirs)))
    return [];
  const here = { sentence: claim.sentence, span: own.span };
  const there = { sentence: passage.focus, span: theirs.span };
  return [
    reason(juxtaposition, {
      kind: order === 'turned' ? 'role' : 'antonym',
      claim: here.span,
      evidence: there.span,
      message: order === 'turned' ? roleMessage(here, there) : antonymMessage(here, there),
      slot: certainty,
      units: [],
    }),
  ];
}

/** "Lusk got back more than it gave" and "Norland gave more than it got": of one whom the passage does not name. */
function isOfAnother({ claim, toPassage }: Alignment, { at, than }: Contest): boolean {
  const isOwnDeed = claim[than + 1]?.tokens.some(({ lower }) => pronouns.has(lower)) === true;
  const [first] = flatMap(claim, (unit, i) => (unit.kind === 'name' && i < at ? [i] : []));
  return isOwnDeed && first !== undefined && toPassage[first] === undefined;
}

/** "Earned 23 million more than a year before" and "fuel cost 9 percent less than a year before" */
function areOfTwoDeeds(own: Predicate | undefined, other: Predicate | undefined): boolean {
  return own !== undefined && other !== undefined && areOpposed(own.lemma, other.lemma);
}

/** The verb in whose clause a comparison stands, where it tells of more than that something is. */
function verbAround({ predicates }: Sentence, { span }: Contest): Predicate | undefined {
  return predicates.findLast(
    ({ kind, lemma, clause, head }) =>
      kind === 'verb' && !lightVerbs.has(lemma) && head.end <= span.start && overlaps(clause, span),
  );
}

/** Whether a stretch of the claim is a part of such a comparison: its outcome is told by the whole. */
export function isCompared(juxtaposition: Juxtaposition, stretch: Span): boolean {
  const compared = comparisonOf(juxtaposition);
  return compared !== undefined && overlaps(compared.own.span, stretch);
}

/** The comparison on either side, where both compare the same two in the same respect. */
function comparisonOf({ alignment }: Juxtaposition) {
  const own = contestIn(alignment.claim);
  const theirs = own === undefined ? undefined : contestIn(alignment.passage);
  if (own === undefined || theirs === undefined) return undefined;
  const order = orderOf(alignment, own, theirs);
  // "Half as much ash as in May" and "ten times as many gauges as in May" are of two things.
  if (order === 'kept' && own.isOfNoun && theirs.isOfNoun && !isOfOneNoun(alignment, own, theirs))
    return undefined;
  // "Fewer people than Velm" and "took in 4,100 newcomers, twice as many as Velm"
  if (own.isOfNoun && !theirs.isOfNoun && !isNounMet(alignment, own)) return undefined;
  const direction = directionOf(own, theirs);
  return order === undefined || direction === undefined ? undefined : { own, theirs, order, direction };
}

function isNounMet({ claim, toPassage }: Alignment, own: Contest): boolean {
  return claim.some(
    (unit, i) =>
      i > own.at && i < own.than && unit.kind === 'word' && !isFunction(unit) && toPassage[i] !== undefined,
  );
}

function isOfOneNoun({ toPassage }: Alignment, own: Contest, theirs: Contest): boolean {
  return toPassage.some(
    (link, i) =>
      i > own.at && i < own.than && link !== undefined && link.index > theirs.at && link.index < theirs.than,
  );
}

/** Whether what the one side holds the other against has changed places with it; undefined where the two are not the same two. */
function orderOf(
  { claim, passage, toPassage, toClaim }: Alignment,
  own: Contest,
  theirs: Contest,
): 'kept' | 'turned' | undefined {
  const [mine, other] = [rivalOf(claim, own), rivalOf(passage, theirs)];
  const orders = [
    [own.standard, theirs.standard] as const,
    ...(mine !== undefined && other !== undefined ? [[mine, other] as const] : []),
  ];
  return orders
    .map(([at, its]): 'kept' | 'turned' | undefined => {
      const [there, here] = [toPassage[at]?.index, toClaim[its]?.index];
      if (there === its) return 'kept';
      return there !== undefined && here !== undefined && there < theirs.than && here < own.than
        ? 'turned'
        : undefined;
    })
    .find((order) => order !== undefined);
}

/** "Than the bill backed by Orme": what it is held against is told by the name in it. */
function rivalOf(units: readonly Unit[], { standard }: Contest): number | undefined {
  const phrase = units.slice(standard, standard + nearStandard);
  const stop = phrase.findIndex((unit, at) => at > 0 && unit.start - (phrase[at - 1]?.end ?? 0) > 1);
  const at = (stop < 0 ? phrase : phrase.slice(0, stop)).findIndex(({ kind }) => kind === 'name');
  return at < 0 ? undefined : standard + at;
}

/** Whether both say that the one is more, or one says more and the other less. */
function directionOf(mine: Contest, other: Contest): 'kept' | 'turned' | undefined {
  const [own, theirs] = [mine.measure, other.measure];
  if (own.lemma === theirs.lemma) return own.isLess === theirs.isLess ? 'kept' : 'turned';
  // "Less than walking pace" and "faster than walking pace" measure one thing.
  const [bare, told] = own.lemma === 'many' ? [mine, other] : [other, mine];
  const { lemma, isLess } = told.measure;
  if (bare.measure.lemma === 'many' && !isLess && (upward.has(lemma) || downward.has(lemma))) {
    // "Cost less than the old one" says nothing of "a smaller capacity than the new one".
    if (told.isOfNoun || bare.isOfNoun) return undefined;
    return bare.measure.isLess === downward.has(lemma) ? 'kept' : 'turned';
  }
  if (!areOpposed(own.lemma, theirs.lemma)) return undefined;
  return own.isLess === theirs.isLess ? 'turned' : 'kept';
}

const pronouns = new Set(['it', 'they', 'he', 'she']);
const upward = new Set('fast high large big great long old heavy tall'.split(' '));
const downward = new Set('slow low small short young light'.split(' '));
/** Units from what something is held against to the name in it. */
const nearStandard = 5;
const certainty = 0.95;
