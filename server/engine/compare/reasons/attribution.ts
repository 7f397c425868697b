import type { Name } from '../../annotate/name.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Span } from '../../document/span.ts';
import { contains, overlaps } from '../../document/span.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { sameName } from '../same-name.ts';
import { quote, reason } from './reason.ts';

/** Words that the claim puts into one mouth and the passage into another. Only names can clash: "he" and "the ministry" may be anyone. */
export function attributionReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  return utterances(claim.sentence).flatMap((said) => {
    const speaker = namedIn(claim.sentence, said.speaker);
    if (speaker === undefined) return [];
    return utterances(passage.focus).flatMap((other) => {
      const otherSpeaker = namedIn(passage.focus, other.speaker);
      if (
        otherSpeaker === undefined ||
        sameName(speaker, otherSpeaker) !== 'different' ||
        speaker.kind !== otherSpeaker.kind
      )
        return [];
      // A speaker that the claim names as well may be in it as the one spoken to, or of.
      if (claim.sentence.names.some((name) => sameName(name, otherSpeaker) !== 'different')) return [];
      const shared = sharedContent(juxtaposition, said.content, other.content);
      if (shared < leastShared) return [];
      const units = alignment.claim.flatMap((unit, i) => (overlaps(unit, said.speaker) ? [i] : []));
      return [
        reason(juxtaposition, {
          kind: 'attribution',
          claim: speaker.span,
          evidence: otherSpeaker.span,
          message: `The text gives these words to ${quote(claim.sentence, speaker.span).text}; the source gives them to ${quote(passage.focus, otherSpeaker.span).text}.`,
          slot: shared,
          units,
        }),
      ];
    });
  });
}

interface Utterance {
  readonly speaker: Span;
  readonly content: Span;
}

/** What is said in a sentence and by whom, quoted or reported; a speaker named in another sentence is left out. */
function utterances(sentence: Sentence): readonly Utterance[] {
  const quoted = sentence.quotations.flatMap(({ kind, span, speaker }) =>
    kind === 'speech' && speaker !== undefined && contains(sentence.span, speaker.span)
      ? [{ speaker: speaker.span, content: span }]
      : [],
  );
  return [...quoted, ...sentence.speeches];
}

/** The name that a speaker's phrase ends in or holds: "Lt. Ada Orme" in "the mayor, Lt. Ada Orme". */
function namedIn(sentence: Sentence, span: Span): Name | undefined {
  return sentence.names.findLast(
    (name) =>
      overlaps(name.span, span) &&
      name.kind !== 'people' &&
      name.kind !== 'designator' &&
      !isPossessive(name, sentence),
  );
}

/** In "the mayor's lawyer said" it is not the mayor who speaks. */
function isPossessive({ span }: Name, sentence: Sentence): boolean {
  return /^['’]/u.test(sentence.text.slice(span.end - sentence.span.start));
}

/** The weighted share of the claim's words in `content` whose partners lie in `otherContent`. */
function sharedContent({ alignment }: Juxtaposition, content: Span, otherContent: Span): number {
  let shared = 0;
  let whole = 0;
  alignment.claim.forEach((unit, i) => {
    if (!overlaps(unit, content)) return;
    whole += unit.weight;
    const link = alignment.toPassage[i];
    const partner = link === undefined ? undefined : alignment.passage[link.index];
    if (link !== undefined && partner !== undefined && overlaps(partner, otherContent))
      shared += unit.weight * link.similarity;
  });
  return whole === 0 ? 0 : shared / whole;
}

const leastShared = 0.75;
