import type { Name } from '../annotate/name.ts';
import type { Sentence } from '../annotate/sentence.ts';
import type { Span } from '../document/span.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { sameName } from './same-name.ts';
import { mostly } from '../lexicon/parts-of-speech.ts';
import { flatMap } from '../flat-map.ts';
import { matches } from '../matches.ts';
import { readOnce } from '../read-once.ts';
import type { Token } from '../annotate/token.ts';

/** Whether one side leaves out those of whom the other tells, by name or by noun ("except for two islands"). */
export function isOfLeftOut(juxtaposition: Juxtaposition): boolean {
  const { claim, passage } = juxtaposition;
  return (
    isOfExcepted(juxtaposition) ||
    isSpellLeftOut(passage.focus, claim.sentence) ||
    isSpellLeftOut(claim.sentence, passage.focus) ||
    isPartyLeftOut(passage.focus, claim.sentence) ||
    isPartyLeftOut(claim.sentence, passage.focus) ||
    isNounLeftOut(passage.focus, claim.sentence) ||
    isNounLeftOut(claim.sentence, passage.focus)
  );
}

/** "Stayed open except for one hour" and "was shut for an hour" */
function isSpellLeftOut(sentence: Sentence, { text }: Sentence): boolean {
  return phrasesLeftOut(sentence).some((phrase) =>
    phrase.some(
      ({ lemma }) => spells.has(lemma) && new RegExp(`\\bfor (?:an?|one) ${lemma}\\b`, 'iu').test(text),
    ),
  );
}

/** "Covers the teachers but not the head teachers" and "the head teachers are left out" */
function isPartyLeftOut({ text, tokens, span }: Sentence, { predicates }: Sentence): boolean {
  // Most sentences are not looked through for more than a sign of it.
  const cue = text.includes('ut not ') ? /\bbut not (?:the |its |their )?/iu.exec(text) : null;
  if (cue === null) return false;
  const from = span.start + cue.index + cue[0].length;
  const behind = tokens.filter(({ start }) => start >= from);
  const stop = behind.findIndex(({ kind }) => kind === 'punctuation');
  const left = behind.slice(0, stop < 0 ? longestPhrase : stop).map(({ lemma }) => lemma);
  return predicates.some(({ subject, object, voice }) => {
    const party = voice === 'passive' ? object : subject;
    return party !== undefined && party.words.length > 1 && party.words.every((word) => left.includes(word));
  });
}

function isNounLeftOut(sentence: Sentence, { predicates }: Sentence): boolean {
  return phrasesLeftOut(sentence).some((nouns) =>
    predicates.some(({ subject }) => nouns.some(({ lemma }) => lemma === subject?.head.lemma)),
  );
}

/** The words behind each cue by which a sentence leaves something out, up to a mark. */
export const phrasesLeftOut = readOnce((sentence: Sentence): readonly (readonly Token[])[] =>
  cuesIn(sentence).map((match) => {
    const end = sentence.span.start + match.index + match[0].length;
    const behind = sentence.tokens.filter(({ start }) => start >= end);
    const stop = behind.findIndex(({ kind }) => kind === 'punctuation');
    return behind.slice(0, stop < 0 ? longestPhrase : Math.min(stop, longestPhrase));
  }),
);

/** Whether a sentence leaves out, by a noun, what the other speaks of: "for all but the stations and the hotels" and "at the hotels". */
export function isMentionLeftOut({ tokens, text, span }: Sentence, other: Sentence): boolean {
  const cue = leftOut.exec(text);
  if (cue === null) return false;
  const from = span.start + cue.index + cue[0].length;
  const behind = tokens.filter(({ start }) => start >= from);
  const stop = behind.findIndex(({ text: mark }) => /^[;:.]$/u.test(mark));
  const left = stop < 0 ? behind : behind.slice(0, stop);
  const before = tokens.filter(({ end }) => end <= from);
  return left.some(
    (token) =>
      mostly(token.lemma) === 'noun' &&
      !before.some(({ lemma }) => lemma === token.lemma) &&
      other.tokens.some(({ lemma }) => lemma === token.lemma),
  );
}

/** A name that is left out, with the word that leaves it out. */
export interface Exception {
  readonly name: Name;
  readonly span: Span;
}

/** Those whom a sentence leaves out of what it tells of all the others. */
export const exceptionsIn: (sentence: Sentence) => readonly Exception[] = readOnce(readExceptions);

function readExceptions(sentence: Sentence): readonly Exception[] {
  const {
    text,
    span: { start },
    names,
    predicates,
  } = sentence;
  return flatMap(cuesIn(sentence), (match) => {
    const from = start + match.index;
    const end = from + match[0].length;
    return (
      names
        // "No member but Norland signed" tells by itself that Norland did.
        .filter((name) => !predicates.some(({ subject }) => subject?.name === name))
        .filter(({ span }) => span.start >= end && joint.test(text.slice(end - start, span.start - start)))
        .map((name) => ({ name, span: { start: from, end: name.span.end } }))
    );
  });
}

/** Whether one side leaves out whom the other names: of those, the contrary holds of what is told of the rest. */
export function isOfExcepted({ claim, passage }: Juxtaposition): boolean {
  if (isTurned(claim.sentence) !== isTurned(passage.focus)) return true;
  return isLeftOut(passage.focus, claim.sentence) || isLeftOut(claim.sentence, passage.focus);
}

function isLeftOut(sentence: Sentence, other: Sentence): boolean {
  return exceptionsIn(sentence).some(({ name }) =>
    other.names.some((each) => sameName(each, name) === 'same'),
  );
}

const leavingOut = 'except(?: for)?|apart from|with the exception of|excluding|save for';
const leftOut = new RegExp(
  `\\b(?:${leavingOut}|(?<=, )save|the (?:only )?exceptions? (?:was|were|is|are|being)) `,
  'iu',
);
const sign = /xcept|part from|xclud|, save|ave for|ther than|besides| but\b/iu;
const cues = new RegExp(
  `\\b(?:${leavingOut}|other than|(?<=, )save|(?<=\\b(?:all|none|nobody|no one|everyone|everybody|(?:no|every) \\p{L}+) )but) (?:the )?`,
  'giu',
);
/** "Every one of the board's members but Orme" */
const butName =
  /(?<=\b(?:[Aa]ll|[Nn]one|[Nn]obody|[Ee]very|[Ee]veryone|[Ee]verybody|[Nn]o)\b(?! but)[^,;:.]{3,60} )but (?:the )?(?=\p{Lu})/gu;
/** "All heavy guns but those guarding the dam" */
const butThose = /(?<=\b(?:[Aa]ll|[Ee]very|[Nn]o)\b(?! but)[^,;:.]{3,60} )but (?=(?:those|the ones)\b)/gu;
/** Between the cue and a further name of its list. */
const joint = /^(?:(?:the )?|[\p{L}\s’'-]{1,30}(?:, | and |, and | or )(?:the )?)$/u;
/** The cues of a sentence. Most have none, and are not looked through for more than a sign of one. */
const cuesIn = readOnce(({ text }: Sentence) =>
  sign.test(text) ? [...matches(text, cues), ...matches(text, butName), ...matches(text, butThose)] : [],
);

const isTurned = readOnce(({ text }: Sentence) => sign.test(text) && opposite.test(text));

/** Who denies "anything but" the one thing owns to that. */
const opposite = /\b(?:anything|anyone|anybody|nothing) (?:but|other than|except|besides)\b/iu;
const spells = new Set('minute hour day night week month'.split(' '));
const longestPhrase = 5;
