import type { Sentence } from '../../annotate/sentence.ts';
import type { Speech } from '../../annotate/speech.ts';
import { contains, hull, overlaps } from '../../document/span.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import type { Reason } from '../comparison.ts';
import { isOfExcepted } from '../exceptions.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { denialsIn } from '../speech-denials.ts';
import { sharedContent } from '../shared-content.ts';
import { sameName } from '../same-name.ts';
import { negationMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';

/** What one and the same says on the one side and denies on the other: "Hult denied that they knew" beside "Hult said that they knew". */
export function deniedSpeechReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  if (isOfExcepted(juxtaposition)) return [];
  return flatMap(claim.sentence.speeches, (own): readonly Reason[] => {
    if (!contains(claim.span, own.verb)) return [];
    const theirs = passage.focus.speeches.find(
      (other) =>
        areContrary(own, other) &&
        areOneSpeaker(juxtaposition, own, other) &&
        sharedContent(juxtaposition, own.content, other.content) >= leastShared &&
        denialsIn(claim.sentence, own) === denialsIn(passage.focus, other),
    );
    // "Denied it at first, and later said it": so both are right.
    const isSaidToo = passage.focus.speeches.some(
      (other) =>
        other.force === own.force &&
        areOneSpeaker(juxtaposition, own, other) &&
        echoes(wordsOf(passage.focus, other), wordsOf(claim.sentence, own)),
    );
    if (theirs === undefined || isSaidToo) return [];
    // "Admitted the one but denied the other": what is denied here may be denied there as well.
    const verb = claim.sentence.tokens.find((token) => overlaps(token, own.verb))?.lemma;
    if (passage.focus.tokens.some(({ lemma }) => lemma === verb)) return [];
    if (goesOnBehind(juxtaposition, own, theirs)) return [];
    const [claimSpan, evidence] = [hull(own.speaker, own.verb), hull(theirs.speaker, theirs.verb)];
    return [
      reason(juxtaposition, {
        kind: 'negation',
        claim: claimSpan,
        evidence,
        message: negationMessage(
          own.force === 'denies' ? 'text' : 'source',
          { sentence: claim.sentence, span: claimSpan },
          { sentence: passage.focus, span: evidence },
        ),
        slot: certainty,
        units: flatMap(alignment.claim, (unit, i) => (overlaps(unit, own.verb) ? [i] : [])),
      }),
    ];
  });
}

/** "Denied the report; she never left, he said": what one says behind the denial is another thing that was said. */
function goesOnBehind({ passage: { focus } }: Juxtaposition, own: Speech, { content }: Speech): boolean {
  const behind = focus.tokens.find(({ start, lower }) => start >= content.start && lower === ';');
  return own.force === 'asserts' && behind !== undefined;
}

/** Most of what is said is said of the same. */
function echoes(words: readonly string[], known: readonly string[]): boolean {
  return words.length > 0 && words.filter((word) => known.includes(word)).length * 2 >= words.length;
}

function wordsOf({ tokens }: Sentence, { content }: Speech): readonly string[] {
  return flatMap(tokens, ({ kind, lower, lemma, start, end }) =>
    kind === 'word' && start >= content.start && end <= content.end && !isFunctionWord(lower) ? [lemma] : [],
  );
}

function areContrary({ force: a }: Speech, { force: b }: Speech): boolean {
  return (a === 'denies' && b === 'asserts') || (a === 'asserts' && b === 'denies');
}

function areOneSpeaker({ claim, passage }: Juxtaposition, own: Speech, other: Speech): boolean {
  const [mine, theirs] = [namesIn(claim.sentence, own), namesIn(passage.focus, other)];
  if (mine.length > 0 && theirs.length > 0)
    return mine.some((name) => theirs.some((each) => sameName(name, each) === 'same'));
  const [word, another] = [calledBy(claim.sentence, own), calledBy(passage.focus, other)];
  return mine.length === theirs.length && word !== undefined && word === another;
}

function namesIn({ names }: Sentence, { speaker }: Speech) {
  return names.filter(({ span }) => overlaps(span, speaker));
}

/** The noun that a speaker is called by; a pronoun may be anyone. */
function calledBy({ tokens }: Sentence, { speaker }: Speech): string | undefined {
  const last = tokens.findLast((token) => contains(speaker, token) && token.kind === 'word');
  return last === undefined || pronouns.has(last.lower) ? undefined : last.lemma;
}

const pronouns = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'who', 'that']);
const leastShared = 0.75;
const certainty = 0.95;
