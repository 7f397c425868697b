import type { Name } from '../../annotate/name.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains, intersection, overlaps, type Span } from '../../document/span.ts';
import { isFunctionWord } from '../../lexicon/function-words.ts';
import { mostly } from '../../lexicon/parts-of-speech.ts';
import type { Reason } from '../comparison.ts';
import { isFunction } from '../alignment.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { sameName } from '../same-name.ts';
import { sharedContent } from '../shared-content.ts';
import { attributionMessage } from './messages.ts';
import type { Passage } from '../../retrieve/passage.ts';
import { quote, reason } from './reason.ts';
import { areOneQuotation, areWhollyOneQuotation } from './same-quotation.ts';
import { type Utterance, utterances, utterancesIn } from './utterances.ts';
import { flatMap } from '../../flat-map.ts';

/** Words that the claim puts into one mouth and the passage into another. Only names can clash: "he" and "the ministry" may be anyone. */
export function attributionReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  return reasonsOf(juxtaposition, () => true);
}

/** The same of words that both sides quote from one end to the other, whatever stands around them. */
export function quotedAttributionReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  return reasonsOf(
    juxtaposition,
    (said, other) => areQuoted(said, other) && areWhollyOneQuotation(juxtaposition, said, other),
  );
}

function reasonsOf(
  juxtaposition: Juxtaposition,
  isMeant: (said: Utterance, other: Utterance) => boolean,
): readonly Reason[] {
  const { claim, passage } = juxtaposition;
  const theirs = utterancesIn(passage);
  return flatMap(utterances(claim.sentence, []), (said) =>
    flatMap(theirs, (other) => {
      // Whom "he" means may stand in a sentence before, where nothing can be shown.
      if (!claim.sentence.names.includes(said.speaker)) return [];
      if (!canClash(said.speaker, other.speaker) || !isMeant(said, other)) return [];
      if (mayBePerson(other.speaker) && isOfSpeaker(claim.sentence, said)) return [];
      if (theirs.some((each) => isSaidAgain(said, other, each))) return [];
      if (speaksFor(passage, other, said.speaker)) return [];
      // A speaker that the claim names as well may be in it as the one spoken to, or of.
      if (claim.sentence.names.some((name) => sameName(name, other.speaker) !== 'different')) return [];
      const shared = sharedContent(juxtaposition, said.content, other.content);
      if (shared < leastShared || !isTelling(juxtaposition, said, other)) return [];
      const own = quote(claim.sentence, said.speaker.span);
      // A speaker who stands in the sentence beside is no part of this one: then the words themselves show it.
      const isHere = contains(passage.focus.span, other.at);
      return [
        reason(juxtaposition, {
          kind: 'attribution',
          claim: own.span,
          evidence: isHere ? shown(passage.focus, other) : intersection(passage.focus.span, other.content),
          message: attributionMessage(own.text, other.speaker.text),
          slot: shared,
          likeness: isVerbatim(juxtaposition, said, other) ? verbatimLikeness : 0,
          units: unitsInQuestion(juxtaposition, said, other),
        }),
      ];
    }),
  );
}

/** "The Red Cross coordinator said": "Alder's mayor said": somebody of theirs, who may have any name. */
function isOfSpeaker({ tokens }: Sentence, { speaker, at }: Utterance): boolean {
  const behind = tokens.filter(
    (token) => token.start >= speaker.span.end && contains(at, token) && !/^['’]s?$/u.test(token.text),
  );
  // "Orme of the Courier" is Orme, "the Orlan prime minister" somebody of Orlan.
  const end = behind.findIndex(
    ({ kind, text, lower }) => kind !== 'word' || isFunctionWord(lower) || /^\p{Lu}/u.test(text),
  );
  return behind.slice(0, end < 0 ? behind.length : end).some(({ lemma }) => mostly(lemma) === 'noun');
}

/** "Orme said, the Courier reported": what the paper reports, Orme has said. */
function isSaidAgain(said: Utterance, other: Utterance, each: Utterance): boolean {
  return overlaps(each.content, other.content) && sameName(said.speaker, each.speaker) !== 'different';
}

/** "Said Ada Orme, spokeswoman for the Harbour Board", "Harbour Board chief Ada Orme said": the board has said it. */
function speaksFor({ focus, before, after }: Passage, { speaker }: Utterance, body: Name): boolean {
  if (body.kind === 'person') return false;
  const home = [focus, ...before, ...after].find(({ names }) => names.includes(speaker));
  if (home !== undefined && isUnnamedBodys(home, speaker)) return true;
  return (
    home?.names.some((name) => {
      if (sameName(name, body) === 'different') return false;
      const isBehind = name.span.start > speaker.span.end;
      const [start, end] = isBehind
        ? [speaker.span.end, name.span.start]
        : [name.span.end, speaker.span.start];
      const between = home.text.slice(start - home.span.start, end - home.span.start);
      return (isBehind ? servesBehind : servesBefore).test(between);
    }) === true
  );
}

/** "Foreign ministry spokeswoman Ada Orme said her country": of which one, the words leave open. */
function isUnnamedBodys({ text, span, names }: Sentence, speaker: Name): boolean {
  const before = text.slice(0, speaker.span.start - span.start);
  const office = officeBefore.exec(before);
  if (office === null) return false;
  return !names.some(
    (name) => name !== speaker && name.kind !== 'person' && name.span.start >= span.start + office.index,
  );
}

const officeBefore =
  /(?:\b(?:foreign|defen[cs]e|interior|government|ministry|embassy|company|party|union|club|police|court|army|navy|state) )?(?:\p{L}+ )?\b(?:spokes(?:man|woman|person)|minister|secretary|ambassador|president|chief|leader|chair(?:man|woman)?|director|official),? $/iu;
const servesBehind = /^, [^,;.]{0,60}\b(?:for|of|at|with|from) (?:the )?$/u;
const servesBefore = /^(?:['’]s?)? [^,;.]{0,40},? ?$/u;

/** The speaker's name, or the pronoun that stands for it. */
function shown({ names }: Sentence, { speaker, at }: Utterance): Span {
  return names.includes(speaker) && overlaps(speaker.span, at) ? speaker.span : at;
}

function canClash(a: Name, b: Name): boolean {
  if (sameName(a, b) !== 'different') return false;
  return a.kind === b.kind || (mayBePerson(a) && mayBePerson(b));
}

function mayBePerson({ kind }: Name): boolean {
  return kind === 'person' || kind === 'unknown';
}

function areQuoted(said: Utterance, other: Utterance): boolean {
  return said.isQuoted && other.isQuoted;
}

/** Whether it is long enough to be known again: "his savings" anybody may have said. Words that are only reported have to be more. */
function isTelling(juxtaposition: Juxtaposition, said: Utterance, other: Utterance): boolean {
  const words = juxtaposition.alignment.claim.filter(
    (unit) => !isFunction(unit) && overlaps(unit, said.content),
  );
  if (words.length >= leastReported) return true;
  if (!areQuoted(said, other)) return false;
  if (words.length >= leastQuoted && areOneQuotation(juxtaposition, said, other)) return true;
  return isVerbatim(juxtaposition, said, other);
}

/** "If it had rained, we would have been inside" is known again by all its small words. */
function isVerbatim(juxtaposition: Juxtaposition, said: Utterance, other: Utterance): boolean {
  const words = juxtaposition.claim.sentence.tokens.filter(
    (token) => token.kind !== 'punctuation' && overlaps(token, said.content),
  );
  return (
    words.length >= leastVerbatim &&
    areQuoted(said, other) &&
    // Whom "he" means, few words leave in doubt.
    overlaps(other.speaker.span, other.at) &&
    areWhollyOneQuotation(juxtaposition, said, other)
  );
}

/** Of telling words quoted on both sides nothing else has to agree: how each introduces them is its own. */
function unitsInQuestion(juxtaposition: Juxtaposition, said: Utterance, other: Utterance): readonly number[] {
  const isKnown = areQuoted(said, other) && isTelling(juxtaposition, said, other);
  return flatMap(juxtaposition.alignment.claim, (unit, i) =>
    (isKnown ? !overlaps(unit, said.content) : overlaps(unit, said.at)) ? [i] : [],
  );
}

const leastShared = 0.8;
/** Units of content by which words are known again. */
const leastQuoted = 2;
const leastReported = 4;
/** Words of any kind by which what is quoted from one end to the other is known again. */
const leastVerbatim = 6;
const verbatimLikeness = 0.7;
