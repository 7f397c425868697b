import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { contains, hull, overlaps, type Span } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Reason } from '../comparison.ts';
import { phrasesLeftOut } from '../exceptions.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { predicatePairs } from '../predicate-pairs.ts';
import { exceptionMessage } from './messages.ts';
import { reason } from './reason.ts';

/**
 * What is told of all, where the source leaves some out or tells it of some only: "for everyone" or "including pensioners" beside
 * "except for pensioners", "all victims" beside "only for victims over 65".
 */
export function overstatedReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  if (phrasesLeftOut(claim.sentence).length > 0 || !isOneDeedTold(juxtaposition)) return [];
  const limits = [...exceptionsOf(passage.focus), ...restrictionsOf(passage.focus)];
  return flatMap(limits, (limit): readonly Reason[] => {
    const own = overstatementOf(claim.sentence, limit);
    if (own === undefined || !contains(claim.span, own)) return [];
    return [
      reason(juxtaposition, {
        kind: 'negation',
        claim: own,
        evidence: limit.span,
        message: exceptionMessage(
          { sentence: claim.sentence, span: own },
          { sentence: passage.focus, span: limit.span },
        ),
        slot: certainty,
        units: flatMap(alignment.claim, (unit, i) => (overlaps(unit, own) ? [i] : [])),
      }),
    ];
  });
}

/** Those of whom something is not told, or of whom alone it is. */
interface Limit {
  readonly kind: 'exception' | 'restriction';
  /** Its words of content. */
  readonly words: readonly Token[];
  readonly span: Span;
}

function exceptionsOf(sentence: Sentence): readonly Limit[] {
  return flatMap(phrasesLeftOut(sentence), (phrase) => limitOf('exception', phrase));
}

/** "Only for victims over 65", "but only to members" */
function restrictionsOf({ tokens }: Sentence): readonly Limit[] {
  return flatMap(tokens, (token, at): readonly Limit[] => {
    if (token.lower !== 'only' || !leading.has(tokens[at + 1]?.lower ?? '')) return [];
    const behind = tokens.slice(at + 2, at + 2 + longestPhrase);
    const stop = behind.findIndex(({ kind }) => kind === 'punctuation');
    const found = limitOf('restriction', stop < 0 ? behind : behind.slice(0, stop));
    // "Only for members" and "for all members" agree.
    return found
      .filter(({ words }) => words.length > 1)
      .map((limit) => ({ ...limit, span: hull(token, limit.span) }));
  });
}

function limitOf(kind: Limit['kind'], phrase: readonly Token[]): readonly Limit[] {
  const [first, last] = [phrase[0], phrase.at(-1)];
  const words = phrase.filter(({ lower }) => !isFunctionWord(lower));
  return first === undefined || last === undefined || words.length === 0
    ? []
    : [{ kind, words, span: hull(first, last) }];
}

/** Where a sentence tells of those whom the limit leaves out, or of all. */
function overstatementOf(sentence: Sentence, limit: Limit): Span | undefined {
  const { tokens, text, span } = sentence;
  const at = (pattern: RegExp): Span | undefined => {
    const match = pattern.exec(text);
    return match === null
      ? undefined
      : { start: span.start + match.index, end: span.start + match.index + match[0].length };
  };
  const isOfLimit = (token: Token): boolean =>
    limit.words.some(({ lemma }) => similarity(lemma, token.lemma) >= sameThing);
  const nounBehind = (cue: Span | undefined): Token | undefined =>
    cue === undefined
      ? undefined
      : tokens
          .filter(({ start }) => start >= cue.end)
          .slice(0, nearCue)
          .find(isOfLimit);
  if (limit.kind === 'restriction') {
    const cue = at(ofAll);
    const noun = nounBehind(cue);
    return cue === undefined || noun === undefined || isNarrowed(tokens, noun) ? undefined : hull(cue, noun);
  }
  const cue = at(inclusive);
  const noun = nounBehind(cue);
  if (cue !== undefined && noun !== undefined) return hull(cue, noun);
  return at(everyone);
}

/** "All victims over 60" are some of them as well. */
function isNarrowed(tokens: readonly Token[], noun: Token): boolean {
  return narrowing.has(tokens.find(({ start }) => start >= noun.end)?.lower ?? '');
}

/** Both sides tell of one deed, and neither denies it or both do. */
function isOneDeedTold(juxtaposition: Juxtaposition): boolean {
  return predicatePairs(juxtaposition).some(
    ({ claim, passage, heads, subject, object }) =>
      heads === 'same' &&
      claim.isDenied === passage.isDenied &&
      subject !== 'different' &&
      object !== 'different',
  );
}

const leading = new Set('for to in at by of with on'.split(' '));
const narrowing = new Set('over under aged above below who that which in of from with'.split(' '));
const inclusive = /\b(?:including|even) (?:the |its |their )?/iu;
const everyone = /\b(?:everyone|everybody|without exception)\b(?! (?:else|but|except))/iu;
const ofAll = /\b(?:all|every|each)\b(?: (?:the|its|their))?/iu;
const nearCue = 4;
const longestPhrase = 5;
const sameThing = 0.8;
const certainty = 0.9;
