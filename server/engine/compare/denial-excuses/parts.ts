import { lightWords } from '../../annotate/negations/cues.ts';
import { cardinals, ordinals } from '../../annotate/quantities/number-words.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import { type Span, overlaps } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { relatedness } from '../../lexicon/relatedness.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Token } from '../../annotate/token.ts';
import { widestNouns } from '../../lexicon/anyone.ts';
import { mostly } from '../../lexicon/parts-of-speech.ts';
import { isFunction } from '../alignment.ts';
import { isMentionLeftOut, phrasesLeftOut } from '../exceptions.ts';
import { type Denial, type Side, tokenAt } from './denial.ts';

/** Whether a part is denied and another affirmed: of the rest, of a narrower kind, of an amount or a rank. */
export function isOfPart(denial: Denial): boolean {
  return excuses.some((isSo) => isSo(denial));
}

/** "The only one who backed it was Orme" and "24 did not back it": what one alone did, the others did not. */
function isOfAllOthers({ denying, affirming, affirmed }: Denial): boolean {
  const before = affirming.sentence.text.slice(0, affirmed.start - affirming.sentence.span.start);
  if (!/\bonly (?:one|person|man|woman|country|member|\p{L}+) (?:who|that|to)\b[^,;]*$/iu.test(before))
    return false;
  return !denying.sentence.names.some(({ kind }) => kind === 'person');
}

/** "Stopped for all except the hotels" and "did not stop for the hotels" */
function isOfLeftOut({ denying, affirming }: Denial): boolean {
  const isYearLeftOut = ({ sentence }: Side, other: Side): boolean =>
    phrasesLeftOut(sentence).some((phrase) =>
      phrase.some(
        ({ text }) => /^\d{4}$/u.test(text) && other.sentence.tokens.some((token) => token.text === text),
      ),
    );
  return (
    isYearLeftOut(affirming, denying) ||
    isYearLeftOut(denying, affirming) ||
    isMentionLeftOut(affirming.sentence, denying.sentence) ||
    isMentionLeftOut(denying.sentence, affirming.sentence)
  );
}

/** "Freezes in most winters" and "did not freeze in 2008": what is usual has its exceptions. */
function isOfUsual({ denying, affirming }: Denial): boolean {
  return usual.test(affirming.sentence.text) && !usual.test(denying.sentence.text);
}

/** "Never spoke of anything else" denies nothing of the one thing. */
function isOfElse({ denying, scope }: Denial): boolean {
  const { text, span } = denying.sentence;
  return /\b(?:else|other than|apart from)\b/iu.test(
    text.slice(scope.start - span.start, scope.end - span.start),
  );
}

/** "No lightning conductor" beside "struck by lightning": of two nouns that make one the last is denied. */
function isOfCompound({ denying, denied, affirming, affirmed }: Denial): boolean {
  const [next, other] = [wordBehind(denying, denied), wordBehind(affirming, affirmed)];
  const word = tokenAt(denying, denied);
  return (
    word !== undefined &&
    next !== undefined &&
    !denying.sentence.predicates.some(({ kind, head }) => kind === 'verb' && overlaps(head, denied)) &&
    mostly(word.lemma) === 'noun' &&
    mostly(next.lemma) === 'noun' &&
    !/ing$/u.test(next.lower) &&
    other?.lemma !== next.lemma
  );
}

/** "Did not sleep well" beside "slept badly", "slept": how is denied, and not that. */
function isOfManner({ denying, denied, affirming, affirmed }: Denial): boolean {
  const how = wordBehind(denying, denied)?.lower ?? '';
  return manners.has(how) && wordBehind(affirming, affirmed)?.lower !== how;
}

/** "Did not spill it on purpose" beside "spilled it" */
function isOfWill({ denying: { sentence }, denied, affirming }: Denial): boolean {
  const how = willing.exec(sentence.text.slice(denied.end - sentence.span.start))?.[1];
  return how !== undefined && !affirming.sentence.text.includes(how);
}

/** "Isn't as tall as his brother" */
function isAsMuch({ denying: { sentence }, denied }: Denial): boolean {
  const { text, span } = sentence;
  return (
    /\b(?:as|so) $/u.test(text.slice(0, denied.start - span.start)) &&
    /^[^.;]*? as\b/u.test(text.slice(denied.end - span.start))
  );
}

/** "Works without food" beside "does not work for children": each side ties it to something of its own. */
function isOfOtherTie({ denying, denied, affirming, affirmed }: Denial): boolean {
  const [own, other] = [tieBehind(denying, denied), tieBehind(affirming, affirmed)];
  return own !== undefined && other !== undefined && isUnknown(own, affirming) && isUnknown(other, denying);
}

/** The noun that a preposition ties to a word of the same clause. */
function tieBehind({ sentence: { text, span, tokens } }: Side, { end }: Span): Token | undefined {
  const found = tied.exec(text.slice(end - span.start));
  if (found === null) return undefined;
  const at = end + found[0].length;
  const noun = tokens.find((token) => token.end === at);
  return noun !== undefined && mostly(noun.lemma) === 'noun' ? noun : undefined;
}

function isUnknown({ lemma }: Token, { sentence: { tokens } }: Side): boolean {
  return !tokens.some(
    (token) => similarity(token.lemma, lemma) > 0 || relatedness(token.lemma, lemma) >= related,
  );
}

function wordBehind({ sentence: { tokens } }: Side, { end }: Span) {
  return tokens.find(({ start }) => start - end === 1);
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

/** "Did not carry more than 40", "cannot exceed 40": how many is bounded, and the rest is not denied. */
function isOfAmount({ denying, denied, affirming }: Denial): boolean {
  const { quantities, text, span: whole } = denying.sentence;
  return quantities.some(({ span, figure, bound, dimension, low }) => {
    // "No gust exceeded 75"
    const between = text.slice(denied.end - whole.start, figure.start - whole.start);
    if (span.start >= denied.end && exceeding.test(between)) return true;
    // "Nobody has done it in under ten hours": it has been done in more.
    const isOfOther = affirming.sentence.quantities.every((each) => each.low !== low);
    if (span.start >= denied.end && dimension === 'duration' && bound === 'lessThan' && isOfOther)
      return true;
    return (
      bounded.has(bound) &&
      (overlaps(span, denied) || (span.start >= denied.end && span.start <= denied.end + 1))
    );
  });
}

/** "All but four can do without a new law" and "four would need one" */
function isOfAllBut({ denying, affirming }: Denial): boolean {
  const sides = [denying.sentence, affirming.sentence] as const;
  return sides.some((sentence, at) => {
    const word = allBut.exec(sentence.text)?.groups?.['figure']?.toLowerCase();
    const figure = word === undefined ? undefined : (cardinals[word] ?? Number(word));
    const other = sides[1 - at];
    return (
      figure !== undefined &&
      other?.tokens.some(({ lower }) => (cardinals[lower] ?? Number(lower)) === figure) === true
    );
  });
}

/** "Nobody scored more than Orme" says what "Orme scored a record 29" does. */
function isOfLess({ denying, denied, cue }: Denial): boolean {
  const { text, span, tokens } = denying.sentence;
  const none = tokens.find(({ start }) => start === cue.start)?.lower ?? '';
  return (
    nobodies.has(none) &&
    (/\b(?:more|fewer|less|\p{L}{3,}er)\b[^.;]*\bthan\b/iu.test(text.slice(cue.end - span.start)) ||
      /^ (?:more|less|better|higher|longer|further|faster)\b/u.test(text.slice(denied.end - span.start)))
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
        // "None had been as large since", "the largest since"
        (word.lower.endsWith('e') && lower === `${word.lower}st`) ||
        // "None had been as deadly since", "the deadliest since"
        lower === `${word.lower.replace(/y$/u, 'i')}est` ||
        (lower === word.lower && before.some((each) => each.lower in ordinals)),
    );
  });
}

/** "One child in ten was not vaccinated" and "vaccinated 370,000 children": a share is denied, and others are counted. */
function isOfShare({ denying, denied, affirming, affirmed }: Denial): boolean {
  const [own, theirs] = [partiesAt(denying, denied), partiesAt(affirming, affirmed)];
  const { quantities } = denying.sentence;
  const isShare = quantities.some(
    ({ dimension, span }) =>
      (dimension === 'ratio' || dimension === 'percent') && own.some((party) => overlaps(party, span)),
  );
  const isAll = theirs.some(({ start }) =>
    affirming.sentence.tokens.some((token) => token.start === start && wholes.has(token.lower)),
  );
  return isShare && theirs.length > 0 && !isAll;
}

/** "7.1 million has yet to be paid" and "3.9 million has been paid": of two amounts. */
function isOfOtherAmount({ denying, denied, affirming, affirmed }: Denial): boolean {
  const [own, other] = [amountAt(denying, denied), amountAt(affirming, affirmed)];
  return (
    own !== undefined && other !== undefined && own.dimension === other.dimension && own.low !== other.low
  );
}

/** How many or how much a word tells of: the figure of its parties, or the one that leads up to it. */
function amountAt(side: Side, word: Span): Quantity | undefined {
  const { quantities, tokens } = side.sentence;
  const parties = partiesAt(side, word);
  const exact = quantities.filter(({ low, high }) => low === high && low > 0);
  return (
    exact.find(({ span }) => parties.some((party) => overlaps(party, span))) ??
    exact.findLast(
      ({ span }) =>
        span.end <= word.start &&
        tokens.filter(({ start, end }) => start >= span.end && end <= word.start).length <= leadingUp,
    )
  );
}

/** Who does it and to whom it is done, as far as the sentence says. */
function partiesAt({ sentence: { predicates } }: Side, word: Span): readonly Span[] {
  return flatMap(predicates, ({ head, subject, object }) =>
    overlaps(head, word) ? flatMap([subject, object], (party) => party?.span ?? []) : [],
  );
}

const excuses = [
  isOfWill,
  isAsMuch,
  isOfOtherTie,
  isOfCompound,
  isOfManner,
  isOfShare,
  isOfOtherAmount,
  isNarrower,
  isOfAllOthers,
  isOfUsual,
  isOfElse,
  isOfAmount,
  isOfAllBut,
  isOfLess,
  isOfRank,
  isOfLeftOut,
];

/** Tokens between a figure and the verb that tells of it: "has yet to be". */
const leadingUp = 5;
const exceeding =
  /^[^,;.]* (?:exceed|exceeds|exceeded|topped|surpassed|passed|went (?:over|past|above|beyond)|rose above) $/iu;
const wholes = new Set(['the', 'all', 'both', 'every', 'each', 'its', 'their']);
const allBut = /\b(?:all but|except(?: for)?|apart from) (?<figure>[\p{L}\d]+)\b/iu;
const nobodies = new Set(['no', 'nobody', 'none', 'nothing', 'never']);

const usual =
  /\b(?:in|on|for|with|at) most\b|\b(?:usually|often|normally|generally|typically|sometimes|mostly|as a rule|with (?:one|the) exception|one exception)\b/iu;

const willing =
  /^[^.;]*\b(on purpose|deliberately|intentionally|alone|in vain|by accident|by chance|of (?:his|her|its|their) own accord)\b/u;
const tied =
  /^(?: (?:the|its|his|her|their|an?))?(?: \p{Ll}+){0,3}? (?:in|at|for|to|with|without|by|on|under) (?:(?:the|an?|his|her|its|their) )?\p{Ll}+(?=[.,;]|$)/u;
const related = 0.3;
const manners = new Set(
  'well badly easily quickly slowly fully properly cheaply quietly willingly fast hard'.split(' '),
);
/** What stands before these is denied by itself: "not signed or sealed". */
const alternatives = new Set(['or', 'nor', 'and']);
const bounded: ReadonlySet<Quantity['bound']> = new Set(['atMost', 'atLeast', 'lessThan']);
