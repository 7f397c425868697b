import { contrastParts } from '../../annotate/contrasts.ts';
import type { Name } from '../../annotate/name.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { contains, hull, overlaps, type Span } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { sameName } from '../same-name.ts';
import { attributionMessage } from './messages.ts';
import { quote, reason } from './reason.ts';
import { utterancesIn } from './utterances.ts';

/**
 * What something is called or put down to by one on the one side and by another on the other: "Soto denounced the tax as vandalism" beside
 * "Soto calls the tax fair; Pardo calls it vandalism". The source names both, and gives the words to one of them only.
 */
export function labelReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const own = labelsIn(claim.sentence);
  if (own.length === 0) return [];
  const said = utterancesIn(passage).filter(({ isQuoted }) => isQuoted);
  const theirs: readonly Label[] = [
    ...flatMap([passage.focus, ...passage.before, ...passage.after], labelsIn),
    ...said.map(({ speaker, content }) => ({
      speaker,
      words: wordsIn(passage.focus, content),
      span: content,
    })),
  ];
  return flatMap(own, (mine): readonly Reason[] => {
    if (!contains(claim.span, mine.span) || mine.words.length === 0) return [];
    if (
      contrastParts(claim.sentence).some((part) => part.isExcluded && contains(part.span, mine.speaker.span))
    )
      return [];
    const giving = theirs.filter(({ words }) => mine.words.every((word) => isAmong(word, words)));
    const [other] = giving;
    if (other === undefined || !contains(passage.focus.span, other.span)) return [];
    if (!giving.every(({ speaker }) => sameName(speaker, mine.speaker) === 'different')) return [];
    // Whom the source does not name may have called it so elsewhere; and who is named here as well may be spoken of.
    if (!isNamedIn(mine.speaker, [passage.focus, ...passage.before, ...passage.after])) return [];
    if (isNamedIn(other.speaker, [claim.sentence])) return [];
    return [
      reason(juxtaposition, {
        kind: 'attribution',
        claim: mine.speaker.span,
        evidence: passage.focus.names.includes(other.speaker) ? other.speaker.span : other.span,
        message: attributionMessage(quote(claim.sentence, mine.speaker.span).text, other.speaker.text),
        slot: certainty,
        units: flatMap(alignment.claim, (unit, i) => (overlaps(unit, mine.speaker.span) ? [i] : [])),
      }),
    ];
  });
}

/** What somebody calls something, or puts it down to. */
interface Label {
  readonly speaker: Name;
  /** Its words of content. */
  readonly words: readonly Token[];
  readonly span: Span;
}

/** What the verbs of a sentence say that something is called or put down to, and by whom, where a name says it. */
function labelsIn(sentence: Sentence): readonly Label[] {
  const { predicates, tokens, negations } = sentence;
  return flatMap(predicates, ({ lemma, kind, voice, head, subject, isDenied, force }): readonly Label[] => {
    if (kind !== 'verb' || voice === 'passive' || isDenied || force !== 'done') return [];
    // "Would not go along with calling it so"
    if (negations.some(({ scope, cue }) => contains(scope, head) || isBeside(cue, head))) return [];
    if (subject?.name === undefined || (subject.isPronoun && subject.name.kind !== 'person')) return [];
    const behind = tokens.filter(({ start }) => start >= head.end);
    const stop = behind.findIndex(({ text, lower }) => /^[,;:.]$/u.test(text) || ends.has(lower));
    const label = labelOf(lemma, stop < 0 ? behind : behind.slice(0, stop));
    const words = label.filter(isContent);
    const [first, last] = [label[0], label.at(-1)];
    if (first === undefined || last === undefined) return [];
    // "Called the pact provocative": what it is called stands last.
    return [
      { speaker: subject.name, words: naming.has(lemma) ? words.slice(-1) : words, span: hull(first, last) },
    ];
  });
}

function isBeside(cue: Span, head: Span): boolean {
  return cue.end <= head.start && head.start - cue.end <= nearCue;
}

/** The words behind a verb that tell what something is called or put down to; none of other verbs. */
function labelOf(lemma: string, behind: readonly Token[]): readonly Token[] {
  if (naming.has(lemma)) return behind;
  if (judging.has(lemma)) return behindLast(behind, 'as');
  // "Put the fall down to border checks", "attributed the fall to border checks"
  if (tracing.has(lemma)) return behindLast(behind, 'to');
  if (!crediting.has(lemma)) return [];
  // "Blamed the hornet for the deaths", "blamed the deaths on the hornet"
  const on = behindLast(behind, 'on');
  const end = behind.findIndex(({ lower }) => lower === 'for' || lower === 'with');
  return on.length > 0 ? on : end < 0 ? behind : behind.slice(0, end);
}

function behindLast(tokens: readonly Token[], word: string): readonly Token[] {
  const at = tokens.findLastIndex(({ lower }) => lower === word);
  return at < 0 ? [] : tokens.slice(at + 1);
}

function wordsIn({ tokens }: Sentence, span: Span): readonly Token[] {
  return tokens.filter((token) => overlaps(token, span) && isContent(token));
}

function isContent({ kind, lower }: Token): boolean {
  return kind === 'word' && !isFunctionWord(lower);
}

function isAmong({ lemma }: Token, words: readonly Token[]): boolean {
  return words.some((word) => word.lemma === lemma || similarity(word.lemma, lemma) >= sameWord);
}

function isNamedIn(name: Name, sentences: readonly Sentence[]): boolean {
  return sentences.some(({ names }) => names.some((other) => sameName(other, name) === 'same'));
}

const naming = new Set('call brand label term deem'.split(' '));
const judging = new Set(
  'describe denounce dismiss condemn hail praise characterize decry portray criticize blast slam reject see regard'.split(
    ' ',
  ),
);
const tracing = new Set(['attribute', 'ascribe', 'put', 'put down', 'trace']);
const crediting = new Set(['blame', 'credit', 'cite', 'fault']);
const ends = new Set(['but', 'while', 'whereas', 'although', 'though', 'because', 'who', 'which', 'that']);
/** Letters between a denial and the verb that it may reach. */
const nearCue = 25;
const sameWord = 0.9;
const certainty = 0.9;
