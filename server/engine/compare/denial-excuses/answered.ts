import type { Negation } from '../../annotate/negation.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { type Span, contains, overlaps } from '../../document/span.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { isFunction } from '../alignment.ts';
import { fit } from '../predicate-pairs.ts';
import { sameName } from '../same-name.ts';
import { grammaticalSubject } from '../topic-role.ts';
import { type Denial, type Side, isSameWord, partnerOf, tokenAt } from './denial.ts';

/** Whether the affirming side denies as well, in other words or at another place. */
export function isAnswered(denial: Denial): boolean {
  return excuses.some((isSo) => isSo(denial));
}

/**
 * "Report no more cases" answers "did not report more cases": the affirming side has a negation over the word itself or over another
 * of the same clause. One that both sides have answers nothing.
 */
function isMetByNegation({ denying, denied, cue, scope, affirming, affirmed }: Denial): boolean {
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

/** "Not the water" and "ruling out the water": of what somebody rules out it is said as well that it was not. */
function isRuledOut({ affirming: { sentence }, affirmed }: Denial): boolean {
  return sentence.predicates.some(
    ({ lemma, object }) => ruling.has(lemma) && object !== undefined && overlaps(object.span, affirmed),
  );
}

/** "Missed the game" and "were without him": by such words it is said that somebody was not there. */
function isToldAbsent({ affirming: { sentence }, affirmed }: Denial): boolean {
  return sentence.predicates.some(
    ({ lemma, isDenied, head, clause }) =>
      absences.has(lemma) &&
      !isDenied &&
      affirmed.end <= head.start &&
      affirmed.end >= clause.start - nearClause,
  );
}

/** "The boats will sail, but the ferry, due to sail in May, will not": the denial stands where its verb is left out; "failed on none of its flights". */
function isDeniedElliptically({ affirming: { sentence }, affirmed }: Denial): boolean {
  const behind = sentence.text.slice(affirmed.end - sentence.span.start);
  return leftOut.test(behind) || ofNone.test(behind);
}

/** "Not on duty" and "off duty" */
function isOff({ affirming: { sentence }, affirmed }: Denial): boolean {
  return sentence.tokens.findLast(({ end }) => end <= affirmed.start)?.lower === 'off';
}

/** "Peat is no longer cut" and "peat cutting has ended"; "cannot smoke" and "smoking is banned" */
function isEnded({ affirming: { sentence }, affirmed }: Denial): boolean {
  return sentence.predicates.some((told) => {
    const subject = grammaticalSubject(told);
    const isOfIt = subject !== undefined && overlaps(subject.span, affirmed);
    return isOfIt && (endings.has(told.lemma) || bans.has(told.lemma));
  });
}

/** "Was not in the squad" and "an injury kept him out of the squad" */
function isKeptOut({ affirming: { sentence }, affirmed }: Denial): boolean {
  return /\bout of (?:(?:the|its|his|her|their) )?$/iu.test(
    sentence.text.slice(0, affirmed.start - sentence.span.start),
  );
}

/** "Did not take it for the pay; she took it for the view": how, why or where is denied, and that it was done is told as well. */
function isDoneAfterAll({ denying, denied }: Denial): boolean {
  const { predicates } = denying.sentence;
  const told = predicates.find(({ head }) => overlaps(head, denied));
  // "Did not find that he had lied; it found that he had not been asked"
  if (told === undefined || !told.isDenied || isOfClause(denying, told.head)) return false;
  return predicates.some(
    (other) =>
      other.lemma === told.lemma &&
      other.head.start > told.head.start &&
      !other.isDenied &&
      other.force === 'done' &&
      (other.object === undefined || other.object.isPronoun || fit(told.object, other.object) === 'same') &&
      (other.subject === undefined || other.subject.isPronoun || fit(told.subject, other.subject) === 'same'),
  );
}

/** "The pilot did not see it, but his passenger did": somebody else did, whose verb is left out. */
function isAffirmedElliptically({ denying: { sentence }, affirming }: Denial): boolean {
  const found = didToo.exec(sentence.text);
  if (found === null) return false;
  const at = sentence.span.start + found.index;
  const mark = sentence.tokens.findLast(({ kind, end }) => kind === 'punctuation' && end <= at)?.end ?? 0;
  const who = sentence.tokens.filter(
    ({ start, end, lower, kind }) => start >= mark && end <= at && kind === 'word' && !isFunctionWord(lower),
  );
  return (
    who.length > 0 &&
    who.every(({ lemma }) => affirming.sentence.tokens.some((token) => token.lemma === lemma))
  );
}

function isOfClause({ sentence: { tokens } }: Side, { end }: Span): boolean {
  return tokens.find(({ start }) => start >= end)?.lower === 'that';
}

const excuses = [
  isAffirmedElliptically,
  isEnded,
  isKeptOut,
  isDoneAfterAll,
  isOff,
  isMetByNegation,
  isToldAbsent,
  isRuledOut,
  isDeniedElliptically,
];

const endings = new Set(['end', 'stop', 'cease']);
const bans = new Set(['prohibit', 'forbid', 'ban', 'outlaw']);
const didToo = /\b(?:did|had|does|do|has|have|was|were)(?= and \p{Ll}|[,.;]|$)/u;
/** Letters of a word that leads into a subject: "leading scorer". */
const nearClause = 12;
const absences = new Set(['miss', 'skip', 'sit out', 'absent', 'unavailable', 'missing']);
const ruling = new Set(['rule out', 'exclude', 'dismiss', 'discount']);
const ofNone = /^(?: \p{L}+)? (?:none of|not one of|no)\b/iu;
const leftOut =
  /\b(?:will|would|did|does|do|has|have|had|is|are|was|were|could|can|may)(?: not|n['’]t)(?=[.,;:]|$)/iu;
