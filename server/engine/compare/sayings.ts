import type { Name } from '../annotate/name.ts';
import { prepositions } from '../annotate/predicates/closed-words.ts';
import type { Sentence } from '../annotate/sentence.ts';
import type { Speech } from '../annotate/speech.ts';
import type { Token } from '../annotate/token.ts';
import { contains, overlaps, type Span } from '../document/span.ts';
import { flatMap } from '../flat-map.ts';
import { isFunctionWord } from '../lexicon/function-words.ts';
import { readOnce } from '../read-once.ts';
import { utterances } from './reasons/utterances.ts';

/** Somebody who says something: by name, or as "the water board". */
export interface Party {
  readonly name: Name | undefined;
  /** Dictionary forms of the words that it is called by outside its name, its head last. */
  readonly words: readonly string[];
}

/** What a sentence has somebody say in words that are not quoted. */
export interface Saying {
  readonly by: Party;
  /** Where the party stands in the sentence, by its name or by a pronoun. */
  readonly at: Span;
  readonly content: Span;
  readonly force: Speech['force'];
}

/** What a sentence has whom say; left out is what "she" says of whom nothing tells who she is. */
export const sayings: (sentence: Sentence) => readonly Saying[] = readOnce((sentence) => {
  const named = utterances(sentence, []);
  return flatMap(sentence.speeches, ({ speaker, verb, content, force }) => {
    if (isOpenParticiple(sentence, verb)) return [];
    const found = named.find(
      (each) => overlaps(each.content, content) && overlaps(each.at, speaker),
    )?.speaker;
    const name = found !== undefined && isOfBody(found, speaker, sentence) ? undefined : found;
    const says = sentence.predicates.find(
      ({ subject }) => subject !== undefined && overlaps(subject.span, speaker),
    );
    const words = wordsOf(speaker, sentence);
    if (name === undefined && (says?.subject?.isPronoun === true || words.length === 0)) return [];
    return [{ by: { name, words }, at: speaker, content, force }];
  });
});

/** "The head of Orlan Coal", "the Orlan Coal coordinator": somebody of theirs, whom nothing names. */
function isOfBody({ span }: Name, speaker: Span, { tokens }: Sentence): boolean {
  if (!contains(speaker, span)) return false;
  const isTied = tokens.some(
    ({ lower, start, end }) => start >= speaker.start && end <= span.start && prepositions.has(lower),
  );
  return (
    isTied || tokens.some((token) => token.start >= span.end && isNoun(token) && contains(speaker, token))
  );
}

function isNoun({ kind, lower }: Token): boolean {
  return kind === 'word' && !isFunctionWord(lower) && !/^['’]/u.test(lower);
}

/** Of several subjects before ", saying" it may be any that says so. */
function isOpenParticiple({ text, span, predicates }: Sentence, verb: Span): boolean {
  if (!/ing$/u.test(text.slice(verb.start - span.start, verb.end - span.start))) return false;
  const subjects = predicates.filter(
    ({ subject, head }) => subject !== undefined && head.end <= verb.start && subject.span.start < head.start,
  );
  return new Set(subjects.map(({ subject }) => subject?.span.start)).size > 1;
}

/** "City mayor" of "City mayor Ada Orme", as far as a preposition. */
function wordsOf(phrase: Span, { tokens, names }: Sentence): readonly string[] {
  const all = tokens.filter((token) => contains(phrase, token));
  const end = all.findIndex(({ lower }) => prepositions.has(lower));
  return all
    .slice(0, end < 0 ? all.length : end)
    .filter(
      (token) =>
        token.kind === 'word' &&
        !isFunctionWord(token.lower) &&
        !names.some(({ span }) => contains(span, token)),
    )
    .map(({ lemma }) => lemma);
}
