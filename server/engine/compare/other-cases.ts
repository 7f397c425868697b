import type { Predicate } from '../annotate/predicate.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { overlaps, type Span } from '../document/span.ts';
import { isFunctionWord } from '../lexicon/function-words.ts';
import { similarity } from '../lexicon/synonyms.ts';
import { isMentionLeftOut } from './exceptions.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { grammaticalSubject } from './topic-role.ts';

/** Two opposites, each where it stands in its sentence. */
export interface Opposites {
  readonly juxtaposition: Juxtaposition;
  readonly own: Span;
  readonly other: Span;
}

/** Whether two opposites tell of two cases: of one that comes on top, of another among several, of what had been before or is yet to come. */
export function areOfOtherCases(opposites: Opposites): boolean {
  return excuses.some((isSo) => isSo(opposites));
}

const excuses: readonly ((opposites: Opposites) => boolean)[] = [
  areOfTwoDegrees,
  isOnTop,
  isOfTheOther,
  isOfAnother,
  isOfNextTime,
  isOfEachCase,
  isPretended,
  isDeniedElsewhere,
  isOnceOnly,
  isPreposition,
  isLeftOut,
  isOfLongBefore,
  isOfOneMore,
  isOfOtherSubject,
  isIdiom,
  areTurns,
  isAge,
];

/** "Drew the smallest crowds of all" and "drew larger crowds there" */
function areOfTwoDegrees({ juxtaposition: { claim, passage }, own, other }: Opposites): boolean {
  const [mine, theirs] = [wordAt(claim.sentence, own), wordAt(passage.focus, other)];
  return (highest.test(mine) && higher.test(theirs)) || (higher.test(mine) && highest.test(theirs));
}

/** "No snow on the upper slopes either": what is added says nothing of the rest. */
function isOnTop({ juxtaposition: { claim, passage } }: Opposites): boolean {
  return onTop.test(claim.sentence.text) && !isAdded(passage.focus);
}

/** Whether a sentence adds to what was told: "also", "as well". */
export function isAdded({ text }: Sentence): boolean {
  return added.test(text);
}

/** "The smaller of the two talked, while the other stood by" and "the bigger one stood by" */
function isOfTheOther({ juxtaposition: { claim, passage }, other }: Opposites): boolean {
  const { text, span, predicates } = passage.focus;
  const told = predicates.find(({ kind, head }) => kind === 'verb' && head.start >= other.end);
  return (
    theOther.test(text.slice(other.start - span.start)) &&
    !claim.sentence.tokens.some(({ lemma }) => lemma === told?.lemma)
  );
}

/** "One was killed and another hurt", "nine had died" and "forty recovered": each is told of so many of them. */
function isOfAnother({ juxtaposition: { claim, passage }, own, other }: Opposites): boolean {
  const [mine, theirs] = [countAt(claim.sentence, own), countAt(passage.focus, other)];
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

/** How many a verb is told of. */
function countAt({ predicates, quantities, text, span }: Sentence, word: Span): number | 'one' | undefined {
  const told = predicates.find(({ head }) => overlaps(head, word));
  const subject = told && grammaticalSubject(told);
  if (subject === undefined) return undefined;
  const figure =
    quantities.find((each) => overlaps(each.span, subject.span)) ??
    // "To 146; nine patients had died"
    quantities.find(
      ({ span: { end } }) =>
        end <= word.start &&
        /^ \p{Ll}+(?: (?:have|has|had|were|was))? $/u.test(
          text.slice(end - span.start, word.start - span.start),
        ),
    );
  const lead = text.slice(subject.span.start - span.start, subject.span.end - span.start);
  return figure?.low ?? (/^(?:an?|another)\b/iu.test(lead) ? 'one' : undefined);
}

/** "Will be held again next year" and "has been cancelled": it is of another time. */
function isOfNextTime({ juxtaposition: { claim, passage }, own, other }: Opposites): boolean {
  const forceAt = ({ predicates }: Sentence, word: Span) =>
    predicates.find(({ head }) => overlaps(head, word))?.force;
  const [mine, theirs] = [forceAt(claim.sentence, own), forceAt(passage.focus, other)];
  if (mine === undefined || theirs === undefined) return false;
  if (nextTime.test(claim.sentence.text) && !nextTime.test(passage.focus.text)) return true;
  return mine === 'future' && theirs !== 'future' && /\bagain\b/u.test(claim.sentence.text);
}

/** "Turns green when the tank is full" and "blinks if it is empty": each tells what is so in its own case. */
function isOfEachCase({ juxtaposition: { claim, passage }, own, other }: Opposites): boolean {
  const isOnCase = ({ text }: Sentence): boolean => /\b(?:[Ii]f|[Ww]henever)\b/u.test(text);
  return isCase(claim.sentence, own) && (isCase(passage.focus, other) || isOnCase(passage.focus));
}

function isCase({ text, span }: Sentence, { start }: Span): boolean {
  const lead = /\b(?:if|when|whenever) [^,;.]*$/iu.exec(text.slice(0, start - span.start))?.[0];
  return lead !== undefined && !/\b(?:was|were|had|did)\b/u.test(lead);
}

/** "Pretended to be asleep" and "was awake" */
function isPretended({ juxtaposition: { claim, passage }, own, other }: Opposites): boolean {
  const isSo = ({ text, span }: Sentence, { start }: Span): boolean =>
    /\b(?:pretend|feign)\p{L}* (?:to (?:be )?|that (?:\p{L}+ ){1,3})?$/iu.test(
      text.slice(0, start - span.start),
    );
  return isSo(claim.sentence, own) !== isSo(passage.focus, other);
}

/** "From the sea it looks rich; from the hill it doesn't": of the case that the claim speaks of the denial stands where its verb is left out. */
function isDeniedElsewhere({ juxtaposition: { claim, passage } }: Opposites): boolean {
  const { text, span, tokens } = passage.focus;
  const found = leftOut.exec(text);
  if (found === null || leftOut.test(claim.sentence.text)) return false;
  const at = span.start + found.index;
  const mark = tokens.findLast(({ kind, end }) => kind === 'punctuation' && end <= at)?.end ?? span.start;
  return tokens.some(
    ({ start, end, lower, lemma }) =>
      start >= mark &&
      end <= at &&
      !isFunctionWord(lower) &&
      claim.sentence.tokens.some((token) => token.lemma === lemma),
  );
}

/** "Was late once" and "was punctual" */
function isOnceOnly({ juxtaposition: { claim, passage }, other }: Opposites): boolean {
  const { text, span } = passage.focus;
  const once = /^(?: (?:only|just))? (?:once|a single time)(?=[,;.]| in\b|$)/u;
  return once.test(text.slice(other.end - span.start)) && !/\bonce\b/u.test(claim.sentence.text);
}

/** "Was put off to the 21st" and "on the 21st": a preposition is no opposite of a particle. */
function isPreposition({ juxtaposition: { claim, passage }, own, other }: Opposites): boolean {
  if (wordAt(claim.sentence, own) !== 'on' && wordAt(passage.focus, other) !== 'on') return false;
  const isIt = ({ text, span }: Sentence, { end }: Span): boolean =>
    /^ (?:the |an? |his |her |its |their |\d|\p{Lu})/u.test(text.slice(end - span.start));
  return isIt(claim.sentence, own) !== isIt(passage.focus, other);
}

/** "Forbidden only in Lent" and "allowed outside Lent" */
function isLeftOut({ juxtaposition: { claim, passage } }: Opposites): boolean {
  const { text } = claim.sentence;
  if (isMentionLeftOut(passage.focus, claim.sentence)) return true;
  return outside.test(text) && onlyThen.test(passage.focus.text) && !onlyThen.test(text);
}

/** "Had won it before" and "lost it" */
function isOfLongBefore({ juxtaposition: { claim, passage }, own }: Opposites): boolean {
  const { text, span } = claim.sentence;
  return (
    /\bhad (?:(?:once|already) )?$/u.test(text.slice(0, own.start - span.start)) &&
    /^[^.;,]*\b(?:once|before|previously|earlier)(?=[.,;]|$)/u.test(text.slice(own.start - span.start)) &&
    !/\bhad\b/u.test(passage.focus.text)
  );
}

/** "Sold his flute" and "bought a new one" */
function isOfOneMore({ juxtaposition: { claim, passage }, own, other }: Opposites): boolean {
  const isSo = ({ text, span }: Sentence, { start }: Span): boolean =>
    /^(?:bought|buys?|got|gets?) (?:a new|another|a second)\b/u.test(text.slice(start - span.start));
  return isSo(claim.sentence, own) && !isSo(passage.focus, other);
}

/** "My aunt was against it" and "my uncle bought it": the words only tell who is meant, and of each something else is told. */
function isOfOtherSubject({ juxtaposition: { claim, passage }, own, other }: Opposites): boolean {
  const [mine, theirs] = [toldOf(claim.sentence, own), toldOf(passage.focus, other)];
  return (
    !amounts.has(wordAt(claim.sentence, own)) &&
    mine !== undefined &&
    theirs !== undefined &&
    mine.kind !== 'noun' &&
    theirs.kind !== 'noun' &&
    mine.lemma !== theirs.lemma &&
    similarity(mine.lemma, theirs.lemma) < likeDeed
  );
}

function toldOf({ predicates }: Sentence, word: Span): Predicate | undefined {
  if (predicates.some(({ kind, head }) => kind === 'verb' && overlaps(head, word))) return undefined;
  return predicates.find((told) => {
    const subject = grammaticalSubject(told);
    return subject !== undefined && overlaps(subject.span, word);
  });
}

/** Which of several is no opposite of another: "her second race" and "her first". */
function areTurns({ juxtaposition: { claim, passage }, own, other }: Opposites): boolean {
  return turns.has(wordAt(claim.sentence, own)) && turns.has(wordAt(passage.focus, other));
}

/** "Lived to 31" and "died at 31" */
function isAge({ juxtaposition: { claim, passage }, own, other }: Opposites): boolean {
  const isSo = ({ text, span }: Sentence, { start }: Span): boolean =>
    /^lived? (?:on )?(?:to|until) (?:be )?\d/u.test(text.slice(start - span.start));
  return isSo(claim.sentence, own) || isSo(passage.focus, other);
}

/** "Lost his life" is no defeat, "gave up racing" neither. */
function isIdiom({ juxtaposition: { claim, passage }, own, other }: Opposites): boolean {
  if (isOfLife(claim.sentence, own) !== isOfLife(passage.focus, other)) return true;
  return (
    (isGivingUp(claim.sentence, own) && isWin(passage.focus, other)) ||
    (isGivingUp(passage.focus, other) && isWin(claim.sentence, own))
  );
}

/** "Gave up racing" is no defeat either. */
function isGivingUp({ text, span }: Sentence, { start }: Span): boolean {
  return /^(?:gave|gives?|given|giving) up \p{L}+ing\b/iu.test(text.slice(start - span.start));
}

function isWin(sentence: Sentence, word: Span): boolean {
  return /^(?:win|won|gain|captur|seiz)/u.test(wordAt(sentence, word));
}

function isOfLife({ text, span }: Sentence, { start }: Span): boolean {
  return /^(?:lose|loses|lost|losing) (?:(?:his|her|its|their|the) )?(?:lives|life|way|temper|mind|sight|balance|memory|patience)\b/iu.test(
    text.slice(start - span.start),
  );
}

function wordAt({ text, span }: Sentence, { start, end }: Span): string {
  return text.slice(start - span.start, end - span.start).toLowerCase();
}

const outside = /\b(?:outside|other than|apart from|except|otherwise)\b/iu;
const onlyThen = /\bonly (?:during|in|on|at|for|when|if)\b/iu;
const turns = new Set(['first', 'second']);
const likeDeed = 0.6;
const amounts = new Set('more most fewer less least fewest many few all none'.split(' '));
const higher = /^(?:more|less|fewer|\p{L}{3,}er)$/u;
const highest = /^(?:most|least|fewest|\p{L}{3,}est)$/u;
const onTop = /\b(?:too|as well|either)(?=[,;.]|$)/iu;
const added = /\b(?:too|as well|either)(?=[,;.]|$)|\balso\b/iu;
const theOther = /^[^.]*\bthe other\b/u;
const nextTime = /\bnext (?:year|season|time|month|week|term|games|edition)\b/iu;
const leftOut =
  /\b(?:will|would|did|does|do|has|have|had|is|are|was|were|could|can|may)(?: not|n['’]t)(?=[.,;:]|$)/iu;
