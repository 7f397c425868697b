import type { Predicate } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { hull, overlaps, type Span } from '../../document/span.ts';
import { areOpposed } from '../../lexicon/antonyms.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import { mostly } from '../../lexicon/parts-of-speech.ts';
import { type Alignment, isFunction } from '../alignment.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
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
  const direction = directionOf(own, theirs);
  return order === undefined || direction === undefined ? undefined : { own, theirs, order, direction };
}

/** A comparison with "than": the word that says in what the one is more, and where what it is held against stands among the units. */
interface Contest {
  readonly measure: Measure;
  /** Whether it is said of something that stands behind the comparative: "a smaller capacity than". */
  readonly isOfNoun: boolean;
  readonly at: number;
  readonly than: number;
  readonly standard: number;
  /** From the comparative to what it is held against. */
  readonly span: Span;
}

interface Measure {
  readonly lemma: string;
  readonly isLess: boolean;
}

function contestIn(units: readonly Unit[]): Contest | undefined {
  const than = units.findIndex((unit, at) => isThan(units, unit, at));
  const standard = units.findIndex((unit, at) => at > than && !isFunction(unit));
  if (than < 1 || standard < 0) return undefined;
  for (let at = than - 1; at >= Math.max(0, than - farthest); at -= 1) {
    const unit = units[at];
    const measure =
      unit?.kind === 'word' ? measureOf(unit.token, tokenAt(units, at + 1), units[at - 1]) : undefined;
    const end = units[standard];
    if (unit !== undefined && end !== undefined && measure !== undefined)
      return {
        measure,
        at,
        isOfNoun: units.slice(at + 1, than).some((each) => !isFunction(each)),
        than,
        standard,
        span: hull(unit, end),
      };
  }
  return undefined;
}

function isOfOneNoun({ toPassage }: Alignment, own: Contest, theirs: Contest): boolean {
  return toPassage.some(
    (link, i) =>
      i > own.at && i < own.than && link !== undefined && link.index > theirs.at && link.index < theirs.than,
  );
}

/** "Than", and the second "as" of "twice as many girls as boys". */
function isThan(units: readonly Unit[], unit: Unit, at: number): boolean {
  if (unit.kind !== 'word') return false;
  if (unit.token.lower === 'than') return true;
  const opening = units.slice(Math.max(0, at - farthest), at).findIndex((each) => lowerOf(each) === 'as');
  const times = units[Math.max(0, at - farthest) + opening - 1];
  return (
    unit.token.lower === 'as' &&
    opening >= 0 &&
    times?.tokens.some(({ lower }) => multiples.has(lower)) === true
  );
}

function lowerOf(unit: Unit): string | undefined {
  return unit.kind === 'word' ? unit.token.lower : undefined;
}

/** "Older", "faster"; "more" and "fewer" by themselves; "more slowly", "less costly". */
function measureOf(
  { lower, lemma }: Token,
  next: Token | undefined,
  before: Unit | undefined,
): Measure | undefined {
  const isLess = lower === 'less' || lower === 'fewer';
  if (lower === 'as') {
    const isHalf = before?.tokens.some((token) => token.lower === 'half') === true;
    return next !== undefined && amounts.has(next.lower) ? { lemma: 'many', isLess: isHalf } : undefined;
  }
  if (lower === 'more' || isLess) {
    if (next?.lower.endsWith('ly') === true) return { lemma: next.lower.slice(0, -2), isLess };
    // "More women" are many, "more loved" is how.
    const isQuality =
      next !== undefined &&
      !isFunctionWord(next.lower) &&
      (mostly(next.lemma) !== 'noun' || next.lower.endsWith('ed'));
    return { lemma: isQuality ? next.lemma : 'many', isLess };
  }
  const base = positives[lower] ?? lemma;
  return base !== lower && (lower.endsWith('er') || lower in positives)
    ? { lemma: base, isLess: false }
    : undefined;
}

function tokenAt(units: readonly Unit[], at: number): Token | undefined {
  const unit = units[at];
  return unit?.kind === 'word' ? unit.token : undefined;
}

/** Whether what the one side holds the other against has changed places with it; undefined where the two are not the same two. */
function orderOf(
  { toPassage, toClaim }: Alignment,
  own: Contest,
  theirs: Contest,
): 'kept' | 'turned' | undefined {
  const [there, here] = [toPassage[own.standard]?.index, toClaim[theirs.standard]?.index];
  if (there === theirs.standard) return 'kept';
  return there !== undefined && here !== undefined && there < theirs.than && here < own.than
    ? 'turned'
    : undefined;
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
const multiples = new Set(['twice', 'times', 'half']);
const upward = new Set('fast high large big great long old heavy tall'.split(' '));
const downward = new Set('slow low small short young light'.split(' '));
const amounts = new Set(['many', 'much']);
/** Of comparatives that are words by themselves as well. */
const positives: Readonly<Record<string, string>> = {
  longer: 'long',
  lower: 'low',
  later: 'late',
  earlier: 'early',
  lighter: 'light',
  better: 'good',
  worse: 'bad',
};

/** Units between a comparative and its "than". */
const farthest = 6;
const certainty = 0.95;
