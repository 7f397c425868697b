import { lightWords } from '../annotate/negations/cues.ts';
import type { Negation } from '../annotate/negation.ts';
import { cardinals, ordinals } from '../annotate/quantities/number-words.ts';
import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { prepositions } from '../annotate/predicates/closed-words.ts';
import { contains, overlaps, type Span } from '../document/span.ts';
import { widestNouns } from '../lexicon/anyone.ts';
import { similarity } from '../lexicon/synonyms.ts';
import { isFunction, type Link } from './alignment.ts';
import { sameName } from './same-name.ts';
import type { Unit } from './unit.ts';
import { flatMap } from '../flat-map.ts';
import type { Token } from '../annotate/token.ts';

/** One side of a comparison, seen from itself: its units, and for each its partner on the other side. */
export interface Side {
  readonly sentence: Sentence;
  readonly units: readonly Unit[];
  readonly links: readonly (Link | undefined)[];
}

/** A word that one side denies and the other affirms. */
export interface Denial {
  readonly denying: Side;
  /** The denied word, what denies it, and how far that reaches. */
  readonly denied: Span;
  readonly cue: Span;
  readonly scope: Span;
  readonly affirming: Side;
  readonly affirmed: Span;
}

/** Whether what the other side affirms is not what a denial denies: it narrows it, takes it back, or speaks of something else. */
export function isExcused(denial: Denial): boolean {
  return excuses.some((isSo) => isSo(denial));
}

/** "Did not sail until Friday", "did not sail because of the storm", "never sailed before": it sailed, or may have. */
function isLimited({ denying, denied, scope }: Denial): boolean {
  const { tokens } = denying.sentence;
  if (tokens.some(({ start, end, lower }) => start >= denied.end && end <= scope.end && terms.has(lower)))
    return true;
  const next = tokens.find(({ start }) => start >= scope.end);
  return (next !== undefined && limits.has(next.lower)) || tokens.some(({ lower }) => lower === 'unless');
}

/** "Is not tried for what he is but for what he did": it is done, for another reason. */
function isContrasted({ denying, cue }: Denial): boolean {
  const after = denying.sentence.tokens.filter(({ start }) => start >= cue.end);
  const but = after.findIndex(({ lower }) => lower === 'but');
  const tie = after[but + 1]?.lower ?? '';
  return but > 0 && prepositions.has(tie) && after.slice(0, but).some(({ lower }) => lower === tie);
}

/** "Froze for the first time since May": since May it had not. */
function isFirstSince({ denying, affirming }: Denial): boolean {
  return (
    /\bsince\b/iu.test(denying.sentence.text) && /\bfirst\b[^.;]*\bsince\b/iu.test(affirming.sentence.text)
  );
}

/** "Without rain the crops would die" says that there is rain. */
function isCounterfactual({ denying, cue }: Denial): boolean {
  const { tokens } = denying.sentence;
  return (
    tokens.some((token) => overlaps(token, cue) && token.lower === 'without') &&
    tokens.some(({ lower }) => unreal.has(lower))
  );
}

/**
 * "Report no more cases" answers "did not report more cases": the affirming side has a negation over the word itself or over another
 * of the same clause. One that both sides have answers nothing.
 */
function isAnswered({ denying, denied, cue, scope, affirming, affirmed }: Denial): boolean {
  const isRepeated = tokenAt(denying, cue)?.lower === 'nor';
  const others = denying.sentence.negations.filter(
    (other) => !overlaps(other.cue, cue) && !(isRepeated && contains(other.scope, denied)),
  );
  return affirming.sentence.negations.some((negation) => {
    if (isOfAnother(affirming.sentence, negation, affirmed)) return false;
    if (others.some((other) => isSameNegation(affirming, negation, denying, other))) return false;
    if (contains(negation.scope, affirmed)) return true;
    return affirming.units.some((unit, at) => {
      if (isFunction(unit) || !overlaps(unit, negation.target ?? negation.scope)) return false;
      const partner = partnerOf(affirming, at, denying);
      return partner !== undefined && contains(scope, partner);
    });
  });
}

/** "Orme refused to sign, but Brill signed": what is denied of the one answers nothing of the other. */
function isOfAnother({ predicates }: Sentence, { target }: Negation, affirmed: Span): boolean {
  const told = predicates.find(({ head }) => overlaps(head, affirmed));
  const denied = predicates.find(
    ({ head, isDenied }) => isDenied && target !== undefined && overlaps(head, target),
  );
  const [own, other] = [told?.subject?.name, denied?.subject?.name];
  return own !== undefined && other !== undefined && sameName(own, other) === 'different';
}

/** By the same word, over the same word as far as it is known. */
function isSameNegation(a: Side, own: Negation, b: Side, other: Negation): boolean {
  if (!isSameWord(a, own.cue, b, other.cue)) return false;
  if (own.target === undefined || other.target === undefined) return true;
  const [one, two] = [tokenAt(a, own.target), tokenAt(b, other.target)];
  return one === undefined || two === undefined || similarity(one.lemma, two.lemma) > 0;
}

function isSameWord(a: Side, cue: Span, b: Side, other: Span): boolean {
  return tokenAt(a, cue)?.lemma === tokenAt(b, other)?.lemma;
}

function tokenAt({ sentence }: Side, { start }: Span) {
  return sentence.tokens.find((token) => token.start === start);
}

/** Whether what follows the affirmed word stands on the denying side beyond a contrast: "not the mill but the pier". */
function isOfOther({ denying, scope, affirming, affirmed }: Denial): boolean {
  return affirming.units.some((unit, at) => {
    if (unit.start < affirmed.end || isFunction(unit)) return false;
    const partner = partnerOf(affirming, at, denying);
    if (partner === undefined) return false;
    return (
      hasContrast(denying.sentence, scope.end, partner.start) &&
      !hasContrast(affirming.sentence, affirmed.end, unit.start)
    );
  });
}

/** "No gap with Alder" and "the gap with Oster": what each ties to the word by a preposition names another. */
function isOfAnotherParty({ denying, denied, affirming, affirmed }: Denial): boolean {
  const [own, theirs] = [tiedName(denying, denied), tiedName(affirming, affirmed)];
  return own !== undefined && theirs !== undefined && own.isUnmet && theirs.isUnmet;
}

/** The name that follows a word closely: "trade gap with Alder", "casualties reported in Alder". */
function tiedName({ units, links }: Side, { end }: Span): { readonly isUnmet: boolean } | undefined {
  const following = flatMap(units, (unit, at) =>
    unit.start >= end && !isFunction(unit) ? [{ unit, at }] : [],
  );
  const found = following.slice(0, closely).find(({ unit }) => unit.kind === 'name');
  return found === undefined ? undefined : { isUnmet: links[found.at] === undefined };
}

function hasContrast({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens.some(({ start, end, lower }) => start >= from && end <= to && contrasts.has(lower));
}

/** "The only one who backed it was Orme" and "24 did not back it": what one alone did, the others did not. */
function isOfAllOthers({ denying, affirming, affirmed }: Denial): boolean {
  const before = affirming.sentence.text.slice(0, affirmed.start - affirming.sentence.span.start);
  if (!/\bonly (?:one|person|man|woman|country|member|\p{L}+) (?:who|that|to)\b[^,;]*$/iu.test(before))
    return false;
  return !denying.sentence.names.some(({ kind }) => kind === 'person');
}

/** "Until it won no film of theirs had ever won" and "the first time that one had won" say the same. */
function isUntilFirst({ denying, affirming }: Denial): boolean {
  return (
    denying.sentence.tokens.some(({ lower }) => terms.has(lower) || lower === 'before') &&
    affirming.sentence.tokens.some(({ lower }) => lower === 'first')
  );
}

/** "Three of the four no longer sail" and "one of the port's four still does": of the one part it holds, of the rest it does not. */
function isOfTheRest({ denying, affirming }: Denial): boolean {
  const [own, other] = [countsIn(denying), countsIn(affirming)];
  return own.some(
    (whole) =>
      other.includes(whole) &&
      own.some((part) => part < whole && other.some((rest) => part + rest === whole)),
  );
}

function countsIn({ sentence: { quantities, tokens } }: Side): readonly number[] {
  const given = flatMap(quantities, ({ dimension, low, high }) =>
    dimension === 'count' && low === high && low > 0 ? [low] : [],
  );
  // "Only one still does": no quantity by itself.
  return [...given, ...flatMap(tokens, ({ lower }) => cardinals[lower] ?? [])];
}

/** "Not the water" and "ruling out the water": of what somebody rules out it is said as well that it was not. */
function isRuledOut({ affirming: { sentence }, affirmed }: Denial): boolean {
  return sentence.predicates.some(
    ({ lemma, object }) => ruling.has(lemma) && object !== undefined && overlaps(object.span, affirmed),
  );
}

/** "The boats will sail, but the ferry, due to sail in May, will not": the denial stands where its verb is left out. */
function isDeniedElliptically({ affirming: { sentence }, affirmed }: Denial): boolean {
  return leftOut.test(sentence.text.slice(affirmed.end - sentence.span.start));
}

/** "Has not yet been repaired" and "is still under repair" */
function isUnderway({ affirming: { sentence }, affirmed }: Denial): boolean {
  const at = sentence.tokens.findIndex(({ start }) => start === affirmed.start);
  return sentence.tokens[at - 1]?.lower === 'under' && works.has(sentence.tokens[at]?.lemma ?? '');
}

/** "It no longer sails" and "it once sailed": of two times. */
function isOver({ denying, affirming }: Denial): boolean {
  const [mine, theirs] = [denying.sentence.tokens, affirming.sentence.tokens];
  if (!mine.some(({ lower }) => endings.has(lower))) return false;
  return theirs.some(({ lower }) => pastWords.has(lower)) && !mine.some(({ lower }) => pastWords.has(lower));
}

/** "Had thought that they were Roman" and "are not Roman": what somebody thought is not affirmed. */
function isOnlyThought({ affirming: { sentence }, affirmed }: Denial): boolean {
  const before = sentence.tokens.filter(({ end }) => end <= affirmed.start).slice(-farthestThought);
  return before.some(({ lemma }, at) => thinking.has(lemma) && hadBefore(before, at));
}

/** "Had thought", "had long been believed": what they think no more. */
function hadBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'had');
}

/** "No visible prints" are not no prints: what stands between the cue and the word, the other side has to have as well. */
function isNarrower({ denying, denied, cue, scope }: Denial): boolean {
  const link = denying.sentence.tokens.findLast(
    ({ end, lower }) => end <= denied.start && end > scope.start && alternatives.has(lower),
  );
  const from = Math.max((link ?? scope).start, infinitiveOf(denying, cue, denied));
  return denying.units.some(
    (unit, at) =>
      !isFunction(unit) &&
      unit.start >= from &&
      unit.end <= denied.start &&
      !overlaps(unit, cue) &&
      !unit.tokens.some(({ lower, lemma }) => lightWords.has(lower) || widestNouns.has(lemma)) &&
      !denying.sentence.negations.some(({ cue }) => overlaps(cue, unit)) &&
      denying.links[at] === undefined,
  );
}

/** Where the infinitive begins that a verb denies by its object: "rejected a bill to ban it". */
function infinitiveOf({ sentence: { predicates, tokens } }: Side, cue: Span, { start }: Span): number {
  const isVerb = predicates.some(({ kind, head }) => kind === 'verb' && overlaps(head, cue));
  const to = isVerb
    ? tokens.find((token) => token.lower === 'to' && token.start > cue.end && token.end <= start)
    : undefined;
  return to?.start ?? 0;
}

/** "Nobody can say that it did not sail": the denial itself is denied, and not on the other side. */
function isDeniedTwice({ denying, denied, cue, affirming }: Denial): boolean {
  return denying.sentence.negations.some(
    (outer) =>
      !overlaps(outer.cue, cue) &&
      contains(outer.scope, denied) &&
      !affirming.sentence.negations.some((other) => isSameWord(affirming, other.cue, denying, outer.cue)),
  );
}

/** "It would be wrong to say that none live there", "it is not true that they never answered" */
function isRefuted({ denying: { sentence }, cue }: Denial): boolean {
  return /\b(?:wrong|incorrect|untrue|false|not true|myth|mistaken|nonsense)\b[^.;]*\bthat\b[^.;]*$/iu.test(
    sentence.text.slice(0, cue.start - sentence.span.start),
  );
}

/** "Did not carry more than 40", "cannot exceed 40": how many is bounded, and the rest is not denied. */
function isOfAmount({ denying, denied }: Denial): boolean {
  return denying.sentence.quantities.some(
    ({ span, bound }) =>
      bounded.has(bound) &&
      (overlaps(span, denied) || (span.start >= denied.end && span.start <= denied.end + 1)),
  );
}

/** "Did not say who set the fire" leaves open what else was said. */
function isOfAnswer({ denying, denied, affirming, affirmed }: Denial): boolean {
  return isAsking(denying, denied) && !isAsking(affirming, affirmed);
}

function isAsking({ sentence }: Side, { end }: Span): boolean {
  return askingWords.has(sentence.tokens.find(({ start }) => start >= end)?.lower ?? '');
}

/** "No reports of deaths" and "was reported missing": of what there are none, the words behind say. */
function isOfReport({ denying, denied, affirming, affirmed }: Denial): boolean {
  return isReport(denying, denied) && !isReport(affirming, affirmed);
}

function isReport({ sentence }: Side, { start, end }: Span): boolean {
  const at = sentence.tokens.findIndex((token) => token.start === start);
  return (
    sentence.tokens[at]?.lemma === 'report' &&
    sentence.tokens.find((token) => token.start >= end)?.lower === 'of'
  );
}

/** "Never had a veto overridden" denies the overriding, and no veto. */
function isOfDeed({ denying, denied }: Denial): boolean {
  const { predicates } = denying.sentence;
  const had = predicates.find(
    ({ lemma, object }) => lemma === 'have' && object && overlaps(object.head, denied),
  );
  return (
    had !== undefined &&
    predicates.some(
      ({ voice, object }) => voice === 'passive' && object?.head.start === had.object?.head.start,
    )
  );
}

/** "No bridge is longer" says what "the longest bridge" does, and what is not the largest may be the second largest. */
function isOfRank({ denying, scope, affirming }: Denial): boolean {
  const within = denying.sentence.tokens.filter(({ start, end }) => start >= scope.start && end <= scope.end);
  return affirming.sentence.tokens.some(({ lower }, at) => {
    if (!lower.endsWith('est')) return false;
    const before = affirming.sentence.tokens.slice(Math.max(0, at - 2), at);
    return within.some(
      (word) =>
        lower === `${word.lower.slice(0, -1)}st` ||
        (lower === word.lower && before.some((each) => each.lower in ordinals)),
    );
  });
}

function partnerOf(from: Side, at: number, to: Side): Unit | undefined {
  const link = from.links[at];
  return link === undefined ? undefined : to.units[link.index];
}

const excuses = [
  isOfAnswer,
  isOfReport,
  isOfDeed,
  isLimited,
  isContrasted,
  isCounterfactual,
  isFirstSince,
  isAnswered,
  isRuledOut,
  isDeniedElliptically,
  isUnderway,
  isUntilFirst,
  isOfTheRest,
  isOver,
  isOnlyThought,
  isOfOther,
  isOfAllOthers,
  isOfAnotherParty,
  isNarrower,
  isDeniedTwice,
  isRefuted,
  isOfAmount,
  isOfRank,
];

const askingWords = new Set([
  'what',
  'who',
  'whom',
  'whose',
  'why',
  'how',
  'whether',
  'when',
  'where',
  'which',
]);
/** Units of content. */
const closely = 3;
const bounded: ReadonlySet<Quantity['bound']> = new Set(['atMost', 'atLeast', 'lessThan']);
const ruling = new Set(['rule out', 'exclude', 'dismiss', 'discount']);
const leftOut =
  /\b(?:will|would|did|does|do|has|have|had|is|are|was|were|could|can|may)(?: not|n['’]t)(?=[.,;:]|$)/iu;
const works = new Set(
  'repair construction renovation restoration reconstruction maintenance review'.split(' '),
);
const thinking = new Set('think believe assume suppose presume imagine consider fear hope expect'.split(' '));
const farthestThought = 12;
const endings = new Set(['longer', 'anymore']);
const pastWords = new Set(['once', 'formerly', 'previously', 'used', 'was', 'were', 'had', 'did']);
const unreal = new Set(['would', 'could', 'might']);
const terms = new Set(['until', 'till']);
const limits = new Set(['until', 'till', 'because', 'before']);
/** What stands before these is denied by itself: "not signed or sealed". */
const alternatives = new Set(['or', 'nor', 'and']);
const contrasts = new Set(['but', 'only', 'rather', 'instead']);
