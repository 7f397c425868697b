import type { Sentence } from '../../annotate/sentence.ts';
import { overlaps, type Span } from '../../document/span.ts';
import { areOnOtherDates } from '../dates.ts';
import type { Denial } from './denial.ts';

/** Whether the denial holds for one time and the affirmation for another. */
export function isOfAnotherTime(denial: Denial): boolean {
  return excuses.some((isSo) => isSo(denial));
}

/** "Did not sail until Friday", "did not sail because of the storm", "never sailed before": it sailed, or may have. */
function isLimited({ denying, denied, scope, affirming }: Denial): boolean {
  const { tokens } = denying.sentence;
  // "Has not met since May" and "last met in May"
  const isSince = tokens.some(({ start, lower }) => start >= denied.end && lower === 'since');
  if (isSince && affirming.sentence.tokens.some(({ lower }) => lower === 'last')) return true;
  if (tokens.some(({ start, end, lower }) => start >= denied.end && end <= scope.end && terms.has(lower)))
    return true;
  const next = tokens.find(({ start }) => start >= scope.end)?.lower ?? '';
  // "Will not rise before 2028" and "will rise before 2028"
  if (limits.has(next) && isLimitedAlike(denying.sentence, scope.end, affirming.sentence)) return false;
  // "Did not sail because of the storm" may tell why it sailed, "has not sailed because of it" does not.
  const isDid = tokens.some(({ start, lower }) => start < denied.start && dids.has(lower));
  return limits.has(next) || (next === 'because' && isDid) || tokens.some(({ lower }) => lower === 'unless');
}

/** Whether both have the same limit, word for word. */
function isLimitedAlike({ tokens }: Sentence, from: number, { text }: Sentence): boolean {
  const words = tokens.filter(({ start }) => start >= from).slice(0, 2);
  const limit = words.map(({ lower }) => lower).join(' ');
  return words.length === 2 && text.toLowerCase().includes(limit);
}

/** "Cannot be declared over yet" and "is declared over only when six weeks have passed" */
function isOnCondition({ affirming, affirmed }: Denial): boolean {
  const { text, span } = affirming.sentence;
  return /^[^.;]*\bonly (?:when|if|after|once)\b/iu.test(text.slice(affirmed.end - span.start));
}

/** "Need not wait if it is calm" and "must wait unless it is calm": each on a condition of its own. */
function isOnOtherCondition({ denying, affirming }: Denial): boolean {
  const [own, other] = [conditionsIn(denying.sentence), conditionsIn(affirming.sentence)];
  return (own === 'if' && other === 'unless') || (own === 'unless' && other === 'if');
}

/** "If" and "unless" as they stand in a sentence; "ten minutes if that" sets no condition. */
function conditionsIn({ tokens }: Sentence): string {
  return tokens
    .filter(
      ({ lower }, at) => lower === 'unless' || (lower === 'if' && !closing.has(tokens[at + 1]?.lower ?? '')),
    )
    .map(({ lower }) => lower)
    .join(' ');
}

/** "Had run four before Orlan without winning any" and "won in Orlan": what had been before is over. */
function isOfBefore({ denying, affirming }: Denial): boolean {
  return hadBefore.test(denying.sentence.text) !== hadBefore.test(affirming.sentence.text);
}

/** "Froze for the first time since May": since May it had not. */
function isFirstSince({ denying, affirming }: Denial): boolean {
  return (
    /\bsince\b/iu.test(denying.sentence.text) && /\bfirst\b[^.;]*\bsince\b/iu.test(affirming.sentence.text)
  );
}

/** "Is not the first to win" and "is the first to win since May": there have been others. */
function isNotFirstEver({ denying: { sentence: own }, affirming: { sentence: other } }: Denial): boolean {
  return (
    /\bfirst\b/iu.test(own.text) &&
    !/\bsince\b/iu.test(own.text) &&
    /\bfirst\b[^.;]*\bsince\b/iu.test(other.text)
  );
}

/** "It is two years since one was killed" says that none has been since. */
function isSinceLast({ affirming, affirmed }: Denial): boolean {
  const { text, span } = affirming.sentence;
  return /\b(?:is|was|has been|had been|been)\b[^,;.]*\bsince\b[^,;.]*$/iu.test(
    text.slice(0, affirmed.start - span.start),
  );
}

/** "None since the mine closed" and "one a month before it closed": the denial begins where the affirmation ends. */
function isBeforeSince({ denying, affirming }: Denial): boolean {
  const sides = [denying, affirming].map(({ sentence }) => sentence.tokens.map(({ lower }) => lower));
  const [own = [], other = []] = sides;
  return (
    (own.includes('since') && other.includes('before') && !own.includes('before')) ||
    (own.includes('before') && other.includes('since') && !other.includes('before'))
  );
}

/** "Until it won no film of theirs had ever won" and "the first time that one had won" say the same. */
function isUntilFirst({ denying, affirming }: Denial): boolean {
  return (
    denying.sentence.tokens.some(({ lower }) => terms.has(lower) || lower === 'before') &&
    affirming.sentence.tokens.some(({ lower }) => lower === 'first')
  );
}

/** "No woman has ever held it" and "she would be the first woman to hold it": until then there was none. */
function isOfFirst({ denying, affirming, affirmed }: Denial): boolean {
  const { text, span } = affirming.sentence;
  return (
    denying.sentence.tokens.some(({ lower }) => ever.has(lower)) &&
    /\bfirst (?:\p{L}+ ){0,4}$/iu.test(text.slice(0, affirmed.start - span.start)) &&
    (isYetToBe(affirming.sentence, affirmed) || /\b(?:would|will|could|may|to) (?:be|become)\b/iu.test(text))
  );
}

/** "Has not yet been drawn" and "will be drawn in May" */
function isStillToCome({ denying, affirming, affirmed }: Denial): boolean {
  return (
    denying.sentence.tokens.some(({ lower }) => lower === 'yet') && isYetToBe(affirming.sentence, affirmed)
  );
}

/** "Has not yet been repaired" and "is still under repair" */
function isUnderway({ affirming: { sentence }, affirmed }: Denial): boolean {
  const at = sentence.tokens.findIndex(({ start }) => start === affirmed.start);
  return sentence.tokens[at - 1]?.lower === 'under' && works.has(sentence.tokens[at]?.lemma ?? '');
}

/** "It no longer sails" and "it once sailed", "will no longer sail" and "sails": of two times. */
function isOver({ denying, denied, affirming, affirmed }: Denial): boolean {
  const [mine, theirs] = [denying.sentence.tokens, affirming.sentence.tokens];
  if (!mine.some(({ lower }) => endings.has(lower))) return false;
  if (isYetToBe(denying.sentence, denied) && !isYetToBe(affirming.sentence, affirmed)) return true;
  return theirs.some(({ lower }) => pastWords.has(lower)) && !mine.some(({ lower }) => pastWords.has(lower));
}

/** "Did not vote against it again" and "had voted against the first version": once it did. */
function isNotAgain({ denying, denied, affirming, affirmed }: Denial): boolean {
  const [after, before] = [
    denying.sentence.text.slice(denied.end - denying.sentence.span.start),
    affirming.sentence.text.slice(0, affirmed.start - affirming.sentence.span.start),
  ];
  return (
    /^[^.;]*?\b(?:again|a second time|this time)\b/u.test(after) && /\bhad (?:\p{L}+ ){0,2}$/u.test(before)
  );
}

function isYetToBe({ predicates }: Sentence, word: Span): boolean {
  return predicates.some(({ head, force }) => overlaps(head, word) && force !== 'done');
}

/** "Was in the chair and may not be again" and "will not be in the chair next year" */
function isFromNowOn({ denying, denied, affirming, affirmed }: Denial): boolean {
  const { text, span } = denying.sentence;
  return (
    isYetToBe(denying.sentence, denied) &&
    !isYetToBe(affirming.sentence, affirmed) &&
    fromNowOn.test(text.slice(denied.end - span.start)) &&
    (/\b(?:was|were|had been|used to)\b/iu.test(affirming.sentence.text) ||
      /\bagain\b/u.test(text.slice(denied.end - span.start)))
  );
}

/** "The last that they wrote" and "wrote none after it" */
function isOfLast({ denying, affirming }: Denial): boolean {
  return (
    /\b(?:after|since|later|afterwards|any ?more|no longer)\b/iu.test(denying.sentence.text) &&
    /(?<!\bnot )\b(?:the|his|her|its|their|was|were|been) last\b(?! (?:year|month|week|season|night|autumn|spring|summer|winter)\b)/iu.test(
      affirming.sentence.text,
    )
  );
}

/** "Had flown once" beside "refused to fly", "had not eaten for days" beside "ate": what had been is of another time. */
function isOfLongBefore({ denying, denied, affirming, affirmed }: Denial): boolean {
  return (
    hadEver(denying.sentence, denied, affirming.sentence, affirmed) ||
    hadEver(affirming.sentence, affirmed, denying.sentence, denied)
  );
}

function hadEver({ text, span }: Sentence, word: Span, other: Sentence, told: Span): boolean {
  const at = word.start - span.start;
  return (
    /\bhad (?:(?:not|never|once|already) )?$/u.test(text.slice(0, at)) &&
    everBehind.test(text.slice(at)) &&
    !/\bhad (?:\p{L}+ )?$/u.test(other.text.slice(0, told.start - other.span.start))
  );
}

/** "Had been falling" and "was no longer falling" */
function isNoMore({ denying, affirming, affirmed }: Denial): boolean {
  const { text, span } = affirming.sentence;
  return (
    denying.sentence.tokens.some(({ lower }) => endings.has(lower)) &&
    /\b(?:had been|used to) $/u.test(text.slice(0, affirmed.start - span.start))
  );
}

/** "Has leaned for years without falling" and "will fall" */
function isNotSoFar({ denying, denied, cue, affirming, affirmed }: Denial): boolean {
  const word = denying.sentence.tokens.find(({ start }) => start === cue.start)?.lower;
  return (
    word === 'without' && isYetToBe(affirming.sentence, affirmed) && !isYetToBe(denying.sentence, denied)
  );
}

/** "Had not reached the island when the boat left" and "reached it that night", "left before it came" */
function isNotYetThen({ denying: { sentence }, denied, cue }: Denial): boolean {
  const { text, span } = sentence;
  return (
    /\bhad $/u.test(text.slice(0, cue.start - span.start)) &&
    /^[^.;,]*\b(?:when|by the time)\b/u.test(text.slice(denied.end - span.start))
  );
}

/** "Did not win in 1988" and "won in 1987 and in 1989" */
function isOnOtherDate({ denying, cue, affirming }: Denial): boolean {
  const { dates, text, span } = denying.sentence;
  const from = Math.max(text.lastIndexOf(';', cue.start - span.start), 0) + span.start;
  // "In 1891 it had 512 people; by 1951 nobody lived there"
  const own = dates.filter((date) => date.span.start >= from);
  return areOnOtherDates(own, affirming.sentence.dates);
}

const excuses = [
  isNotYetThen,
  isOnOtherDate,
  isOfLast,
  isOfLongBefore,
  isNoMore,
  isNotSoFar,
  isFromNowOn,
  isOnCondition,
  isOnOtherCondition,
  isStillToCome,
  isLimited,
  isFirstSince,
  isNotFirstEver,
  isSinceLast,
  isBeforeSince,
  isUntilFirst,
  isOfFirst,
  isUnderway,
  isOver,
  isNotAgain,
  isOfBefore,
];
const hadBefore = /\bhad (?!been\b)\p{L}+ [^,;.]*\bbefore (?!the (?:end|start))/iu;

const everBehind =
  /^[^.;,]*\b(?:once|before|previously|earlier|for (?:[\p{L}\d]+ ){0,2}(?:days|weeks|months|years|hours))(?=[.,;]|$)/u;
const ever = new Set(['ever', 'never', 'previously', 'before']);
const closing = new Set(['that', 'any', 'not', 'ever', 'only', 'possible', 'necessary', 'anything']);
const terms = new Set(['until', 'till']);
const fromNowOn = /\b(?:next (?:year|season|time|month|week|term)|again|from now on|in (?:the )?future)\b/iu;
const limits = new Set(['until', 'till', 'before']);
const dids = new Set(['did', "didn't", 'didn’t', 'was', 'were', "wasn't", "weren't", 'wasn’t', 'weren’t']);
const works = new Set(
  'repair construction renovation restoration reconstruction maintenance review'.split(' '),
);
const endings = new Set(['longer', 'anymore']);
const pastWords = new Set(['once', 'formerly', 'previously', 'used', 'was', 'were', 'had', 'did']);
