import { prepositions } from '../../annotate/predicates/closed-words.ts';
import type { Predicate } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { type Span, overlaps } from '../../document/span.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import { mostly } from '../../lexicon/parts-of-speech.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { isFunction } from '../alignment.ts';
import { type Denial, type Side, partnerOf, tokenAt } from './denial.ts';

/** Whether what is denied is not what is affirmed: an answer, a report, or what stands beyond a contrast. */
export function isOfAnotherThing(denial: Denial): boolean {
  return excuses.some((isSo) => isSo(denial));
}

/** "Is not tried for what he is but for what he did": it is done, for another reason. */
function isContrasted({ denying, cue }: Denial): boolean {
  const after = denying.sentence.tokens.filter(({ start }) => start >= cue.end);
  const but = after.findIndex(({ lower }) => lower === 'but');
  const tie = after[but + 1]?.lower ?? '';
  return (
    but > 0 &&
    (tie === 'to' || prepositions.has(tie)) &&
    after.slice(0, but).some(({ lower }) => lower === tie)
  );
}

/** "No longer frightened of the dark, just of what is in it" */
function isNarrowedDown({ denying: { sentence }, denied }: Denial): boolean {
  return /^[^.;]*, (?:just|only|merely) (?:of|in|on|for|to|by|with|at|from)\b/u.test(
    sentence.text.slice(denied.end - sentence.span.start),
  );
}

/** "Not even the garden is open": the verb is denied, and so of whatever it is told. */
function isNotEven({ denying: { sentence }, denied, cue }: Denial): boolean {
  return (
    /^ even\b/u.test(sentence.text.slice(cue.end - sentence.span.start)) &&
    !sentence.predicates.some(({ head }) => overlaps(head, denied))
  );
}

/** "No museum had ever paid more" and "the highest price that any museum had paid" */
function isOfMost({ denying, denied, affirming }: Denial): boolean {
  const { text, span } = denying.sentence;
  return (
    /\bever\b/iu.test(text) &&
    beyond.test(text.slice(denied.start - span.start)) &&
    superlatives.test(affirming.sentence.text)
  );
}

/** "None of the dead birds had the flu" and "no dead birds were found in Oster": there were some, and something else is denied of them. */
function isOfNoneOfThem({ affirming: { sentence }, affirmed }: Denial): boolean {
  return /\b(?:none|neither|not one|no one) of (?:the|its|his|her|their|these|those) (?:[\p{L}\d-]+ ){0,3}$/iu.test(
    sentence.text.slice(0, affirmed.start - sentence.span.start),
  );
}

/** "Are to keep apart, though not in port" and "are to keep apart, except in port" leave out the same. */
function isExceptedAlike({ denying, denied, cue, affirming, affirmed }: Denial): boolean {
  const [own, other] = [denying.sentence, affirming.sentence];
  return (
    /^ (?:(?:in|on|at|for|to|by|with|near|under|during|from) )?(?:the |its |their )?$/u.test(
      own.text.slice(cue.end - own.span.start, denied.start - own.span.start),
    ) &&
    /\b(?:except|apart from|other than|save for|excluding)\b[^.;]*$/iu.test(
      other.text.slice(0, affirmed.start - other.span.start),
    )
  );
}

/** "None of the sirens sounded" and "the sirens failed": of what did none of it, another deed is told. */
function isOfOtherDeed({ denying, denied, cue, affirming, affirmed }: Denial): boolean {
  if (!nones.has(tokenAt(denying, cue)?.lower ?? '')) return false;
  const [none, told] = [deedOf(denying, denied), deedOf(affirming, affirmed)];
  if (none === undefined || told === undefined) return false;
  return none.lemma !== told.lemma && similarity(none.lemma, told.lemma) < likeDeed;
}

/** What the thing of which a word speaks does, by a verb that says more than that it is there. */
function deedOf({ sentence: { predicates } }: Side, word: Span): Predicate | undefined {
  return predicates.find(
    ({ kind, lemma, subject }) =>
      kind === 'verb' && !existing.has(lemma) && subject !== undefined && overlaps(subject.span, word),
  );
}

/** "Was mistaken about where she was born" and "was not born in Alder": born she was, and the question is where. */
function isInQuestion({ denying, affirming, affirmed }: Denial): boolean {
  const isAsked = ({ sentence: { tokens } }: Side, { start }: Span): boolean =>
    tokens
      .filter(({ end }) => end <= start)
      .slice(-farthestQuestion)
      .some(({ lower }) => placing.has(lower));
  return isAsked(affirming, affirmed) && !denying.sentence.tokens.some(({ lower }) => placing.has(lower));
}

/** "Gives up his bonus but not his pension" and "will keep his pension": what is denied of the noun is another deed than the one told of it. */
function isOfLeftOutDeed({ denying, denied, cue, affirming, affirmed }: Denial): boolean {
  const isNoun = (word: Span, { sentence }: Side): boolean =>
    !sentence.predicates.some(({ head }) => overlaps(head, word));
  if (!isNoun(denied, denying) || !isNoun(affirmed, affirming)) return false;
  const before = denying.sentence.tokens.findLast(({ end }) => end <= cue.start);
  if (before === undefined || !setting.has(before.lower)) return false;
  const left = denying.sentence.predicates.findLast(
    ({ head, kind }) => kind === 'verb' && head.end <= cue.start,
  );
  const told = affirming.sentence.predicates.find(
    ({ object }) => object !== undefined && overlaps(object.span, affirmed),
  );
  return left !== undefined && told !== undefined && similarity(left.lemma, told.lemma) < sameDeed;
}

/** Whether what follows the affirmed word stands on the denying side beyond a contrast: "not the mill but the pier". */
function isOfOther({ denying, denied, scope, affirming, affirmed }: Denial): boolean {
  return affirming.units.some((unit, at) => {
    if (unit.start < affirmed.end || isFunction(unit)) return false;
    const partner = partnerOf(affirming, at, denying);
    if (partner === undefined) return false;
    return (
      hasContrast(denying.sentence, scope.end, partner.start) &&
      !isOfOwnClause(denying.sentence, partner, denied) &&
      !hasContrast(affirming.sentence, affirmed.end, unit.start)
    );
  });
}

/** "Will seek approval only for the small dose": for any other it will not. */
function isOutsideOfOnly({ denying, denied, affirming, affirmed }: Denial): boolean {
  const { text, span, tokens } = affirming.sentence;
  const narrowing = narrowedBehind.exec(text.slice(affirmed.end - span.start))?.groups?.['lead'];
  if (narrowing === undefined) return false;
  const only = affirmed.end + narrowing.length;
  const [before, within] = [
    tokens.filter(({ start, end }) => start >= affirmed.end && end <= only),
    tokens.filter(({ start }) => start > only),
  ];
  const has = (words: readonly Token[], word: Token): boolean =>
    words.some(({ lemma }) => similarity(lemma, word.lemma) >= sameDeed);
  const isOne = within.some(({ lower }) => lower === 'one' || lower === 'ones');
  return phraseBehind(denying.sentence, denied).some(
    (word) => !has(before, word) && !has(within, word) && !(isOne && mostly(word.lemma) === 'noun'),
  );
}

/** The words of content behind a word, up to a mark. */
function phraseBehind({ tokens }: Sentence, { end }: Span): readonly Token[] {
  const behind = tokens.filter(({ start }) => start >= end);
  const stop = behind.findIndex(({ kind }) => kind === 'punctuation');
  return behind.slice(0, stop < 0 ? behind.length : stop).filter(({ lower }) => !isFunctionWord(lower));
}

/** "Did not break, but the surge ran over it": what follows is told of by a verb of its own. */
function isOfOwnClause({ predicates, tokens }: Sentence, party: Span, denied: Span): boolean {
  const told = predicates.find(({ head }) => overlaps(head, denied));
  return predicates.some(
    ({ kind, lemma, subject, clause }) =>
      kind === 'verb' &&
      subject !== undefined &&
      tokens.findLast(({ end }) => end <= subject.span.start)?.lower === 'but' &&
      subject.span.start >= denied.end &&
      overlaps(clause, party) &&
      lemma !== told?.lemma,
  );
}

function hasContrast({ tokens }: Sentence, from: number, to: number): boolean {
  return tokens.some(({ start, end, lower }) => start >= from && end <= to && contrasts.has(lower));
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

const nones = new Set(['no', 'none', 'not', 'neither']);
const existing = new Set(
  'be have exist remain happen occur report find see record know live arrive come'.split(' '),
);
const likeDeed = 0.5;
const setting = new Set(['but', 'and', ',']);
const sameDeed = 0.8;
const placing = new Set(['where', 'when', 'how', 'why']);
const farthestQuestion = 5;

const excuses = [
  isNarrowedDown,
  isNotEven,

  isOfMost,
  isOfOtherDeed,
  isOfNoneOfThem,
  isExceptedAlike,
  isInQuestion,
  isOfAnswer,
  isOfReport,
  isOfDeed,
  isContrasted,
  isOfLeftOutDeed,
  isOfOther,
  isOutsideOfOnly,
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
const beyond = /\b(?:more|less|fewer|better|worse|\p{L}{2,}er)\b/iu;
const superlatives = /\b(?:most|least|fewest|best|worst|record|\p{L}{3,}est)\b/iu;
/** Up to the end of the clause, what holds of one thing alone. */
const narrowedBehind =
  /^(?<lead>(?: \p{L}+){0,4}) (?:only|solely|exclusively|just) (?:for|to|in|on|at|with|from|by|against|the|its|his|her|their|those|one|a) /u;
const contrasts = new Set(['but', 'only', 'rather', 'instead']);
