import type { Name } from '../../annotate/name.ts';
import type { Predicate } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains, overlaps, type Span } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { isSomebodysPerson } from '../../lexicon/person-nouns.ts';
import type { Passage } from '../../retrieve/passage.ts';
import { antecedentOf } from './antecedent.ts';

/** What somebody is said to have said. */
export interface Utterance {
  readonly speaker: Name;
  /** Where the speaker stands, which may be another sentence of the block. */
  readonly at: Span;
  readonly content: Span;
  readonly isQuoted: boolean;
}

/** What is said in a sentence and by whom, quoted or reported; `around` are the sentences in which a speaker may be named as well. */
export function utterances(sentence: Sentence, around: readonly Sentence[]): readonly Utterance[] {
  const quoted = sentence.quotations.filter(
    ({ kind, span }) => kind === 'speech' && overlaps(span, sentence.span),
  );
  const ofQuotations = flatMap(quoted, ({ span, speaker }) =>
    speaker === undefined ? [] : utterance([sentence, ...around], speaker.span, span, true),
  );
  const ofSpeeches = flatMap(sentence.speeches, ({ speaker, content }) =>
    utterance([sentence], speaker, content, false),
  );
  return [
    ...ofQuotations,
    ...ofSpeeches,
    ...ofNouns(sentence),
    ...ofVerdicts(sentence),
    ...ofColons(sentence),
  ];
}

/** What is said in a passage's focus. Whom "she" means that says it, one of the last sentences may tell. */
export function utterancesIn({ source: { sentences }, focus, after }: Passage): readonly Utterance[] {
  if (focus.quotations.length === 0) return utterances(focus, []);
  const at = sentences.indexOf(focus);
  const going = saidOn(focus, sentences[at - 1]);
  if (going.length > 0) return going;
  return utterances(focus, [...sentences.slice(Math.max(0, at - lastSentences), Math.max(0, at)), ...after]);
}

/** "Orme said the price was too high. "Nobody will pay it."": nothing but quoted words behind what somebody said are that one's. */
function saidOn(focus: Sentence, previous: Sentence | undefined): readonly Utterance[] {
  const [quotation, ...more] = focus.quotations;
  if (quotation?.kind !== 'speech' || quotation.speaker !== undefined || more.length > 0) return [];
  if (previous?.block !== focus.block) return [];
  const isAll = focus.tokens.every(
    (token) => token.kind === 'punctuation' || contains(quotation.span, token),
  );
  const last = utterances(previous, []).at(-1);
  return isAll && last !== undefined ? [{ ...last, content: quotation.span, isQuoted: true }] : [];
}

function utterance(
  sentences: readonly Sentence[],
  at: Span,
  content: Span,
  isQuoted: boolean,
): readonly Utterance[] {
  const block = sentences[0]?.block;
  const home = sentences.find((sentence) => sentence.block === block && contains(sentence.span, at));
  const speaker =
    home === undefined
      ? undefined
      : (namedBeside(home, at) ?? namedIn(home, at) ?? meantBy(home, at) ?? meantBefore(home, sentences, at));
  return speaker === undefined ? [] : [{ speaker, at, content, isQuoted }];
}

/** "The remark that "..." came from Orme", "The warning of "..." was given by Orme": the words as a noun, and whose they were. */
function ofNouns({ quotations, predicates, tokens }: Sentence): readonly Utterance[] {
  const [quotation] = quotations;
  if (quotation === undefined) return [];
  const isOfWords = tokens.some(({ lemma, end }) => end <= quotation.span.start && wordNouns.has(lemma));
  if (!isOfWords) return [];
  return flatMap(predicates, (predicate) => {
    const giver = predicate.head.start > quotation.span.end ? giverOf(predicate) : undefined;
    return giver?.name === undefined
      ? []
      : [{ speaker: giver.name, at: giver.name.span, content: quotation.span, isQuoted: true }];
  });
}

/** "Orme spoke of "...", "accused her of "...", "called it "...": words that a verb of judging builds into its sentence. */
function ofVerdicts(sentence: Sentence): readonly Utterance[] {
  const { quotations, predicates } = sentence;
  return flatMap(quotations, ({ kind, span, speaker }) => {
    if (kind !== 'speech' || speaker !== undefined) return [];
    const last = predicates.findLast(({ head, kind: of }) => of === 'verb' && head.end <= span.start);
    const name = last?.voice === 'active' ? last.subject?.name : undefined;
    if (last === undefined || name === undefined || !judgingVerbs.has(last.lemma)) return [];
    if (isPossessive(name, sentence)) return [];
    if (last.isDenied || last.force !== 'done' || span.start - last.head.end > nearVerb) return [];
    return [{ speaker: name, at: name.span, content: span, isQuoted: true }];
  });
}

/** "Orme was blunt: "..."": behind a colon speaks the one person of whom the words before it tell. */
function ofColons({ quotations, predicates, names, text, span: { start } }: Sentence): readonly Utterance[] {
  return flatMap(quotations, ({ kind, span, speaker }) => {
    if (
      kind !== 'speech' ||
      speaker !== undefined ||
      !/:\s["“„«‘']?$/u.test(text.slice(0, Math.max(0, span.start - start)))
    )
      return [];
    const persons = names.filter((name) => mayBePerson(name) && name.span.end <= span.start);
    const [person] = persons;
    if (person === undefined || persons.some(({ forms }) => forms[0] !== person.forms[0])) return [];
    const isSubject = predicates.some(
      ({ subject, voice, head }) => subject?.name === person && voice === 'active' && head.end <= span.start,
    );
    return isSubject ? [{ speaker: person, at: person.span, content: span, isQuoted: true }] : [];
  });
}

/** A person, or what is called by two names and may be one. */
function mayBePerson({ kind, text }: Name): boolean {
  return kind === 'person' || (kind === 'unknown' && text.includes(' '));
}

function giverOf({ lemma, voice, subject, adjuncts }: Predicate) {
  if (voice === 'passive' && makingVerbs.has(lemma)) return subject;
  return lemma === 'come' ? adjuncts.find(({ preposition }) => preposition === 'from')?.argument : undefined;
}

/** The name that a speaker's phrase ends in or holds: "Lt. Ada Orme" in "the mayor, Lt. Ada Orme"; the person in "Ada Orme of the Courier". */
function namedIn(sentence: Sentence, span: Span): Name | undefined {
  const names = sentence.names.filter(
    (name) =>
      overlaps(name.span, span) &&
      name.kind !== 'people' &&
      name.kind !== 'designator' &&
      !isWhere(name, sentence, span) &&
      !isAffiliation(name, sentence, span) &&
      !(isPossessive(name, sentence) && name.span.end + longestEnding < span.end),
  );
  return names.findLast(({ kind }) => kind === 'person') ?? names.at(-1);
}

/** "The mayor of Alder, Ada Orme, told the council": who is called by the office and set beside it. */
function namedBeside({ names, text, span: { start } }: Sentence, phrase: Span): Name | undefined {
  if (names.some(({ kind, span }) => kind === 'person' && overlaps(span, phrase))) return undefined;
  const words = text
    .slice(phrase.start - start, phrase.end - start)
    .toLowerCase()
    .split(/\s+/u);
  if (isSomebodysPerson(words)) return undefined;
  return names.find(
    ({ span }) =>
      /^, (?:\p{Lu}\p{L}*\.? )?$/u.test(text.slice(phrase.end - start, span.start - start)) &&
      /^(?:[,.;:”"]|$)/u.test(text.slice(span.end - start)),
  );
}

/** In "Karl Orme of the brokerage Brill & Sons said" it is Orme who speaks, though nothing tells that he is a person. */
function isAffiliation({ span }: Name, { names, tokens }: Sentence, phrase: Span): boolean {
  const first = names.find((name) => overlaps(name.span, phrase));
  if (first === undefined || first.span === span || (first.kind !== 'person' && first.kind !== 'unknown'))
    return false;
  const between = tokens.filter(({ start, end }) => start >= first.span.end && end <= span.start);
  return servicePrepositions.has(between[0]?.lower ?? '') && between.every(({ kind }) => kind === 'word');
}

/** In "the judge at the court in Alder said" it is not Alder that speaks. */
function isWhere({ span }: Name, { tokens }: Sentence, phrase: Span): boolean {
  const before = tokens.findLast(({ end }) => end <= span.start);
  return before !== undefined && before.start > phrase.start && wherePrepositions.has(before.lower);
}

/** Whom "he" or "she" means that says it; only a person may speak so. */
function meantBy({ predicates }: Sentence, span: Span): Name | undefined {
  const said = predicates.find(({ subject }) => subject?.isPronoun === true && overlaps(subject.span, span));
  if (isToldToAnother(said)) return undefined;
  return said?.subject?.name?.kind === 'person' ? said.subject.name : undefined;
}

/** "She told him": of two persons the one who is nearest need not be the one who speaks. */
function isToldToAnother(said: Predicate | undefined): boolean {
  const { object } = said ?? {};
  return object?.isPronoun === true && object.head.lower !== said?.subject?.head.lower;
}

/** The same where no verb of the sentences before has the person for its subject: "the needle was in the hand of Ada Orme". */
function meantBefore(home: Sentence, sentences: readonly Sentence[], at: Span): Name | undefined {
  const [pronoun, ...more] = home.tokens.filter((token) => overlaps(token, at));
  if (pronoun === undefined || more.length > 0) return undefined;
  return antecedentOf(
    pronoun.lower,
    sentences.filter(
      ({ block, span }) => block === home.block - 1 || (block === home.block && span.end <= home.span.start),
    ),
  );
}

/** In "the mayor's lawyer said" it is not the mayor who speaks. */
function isPossessive({ span }: Name, sentence: Sentence): boolean {
  return /^['’]/u.test(sentence.text.slice(span.end - sentence.span.start));
}

/** An apostrophe and an s: a phrase that ends so is the owner, as in "in Orme's words". */
const longestEnding = 2;
const servicePrepositions = new Set(['of', 'from', 'with', 'for']);
const wherePrepositions = new Set(['in', 'at', 'near', 'outside', 'on']);
const wordNouns = new Set(
  'remark comment statement denial warning word quote quotation description phrase line assessment verdict observation claim charge complaint'.split(
    ' ',
  ),
);
const judgingVerbs = new Set(
  `speak accuse call describe dismiss denounce condemn hail warn complain talk refer brand label praise criticise criticize blame decry
   deplore mock attack characterise characterize`.split(/\s+/u),
);
/** In characters, between a verb and the words that it brings. */
const nearVerb = 60;
/** So far back a reader knows whom a pronoun means. */
const lastSentences = 3;
const makingVerbs = new Set(['make', 'give', 'issue', 'deliver', 'utter', 'speak', 'voice', 'write']);
