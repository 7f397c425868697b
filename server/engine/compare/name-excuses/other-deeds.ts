import type { Name } from '../../annotate/name.ts';
import type { Predicate } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains, overlaps } from '../../document/span.ts';
import type { Unit } from '../unit.ts';
import { flatMap } from '../../flat-map.ts';
import { areOpposed } from '../../lexicon/antonyms.ts';
import { relatedness } from '../../lexicon/relatedness.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { lightVerbs, predicatePairs } from '../predicate-pairs.ts';
import { areOneQuotation } from '../reasons/same-quotation.ts';
import { type Utterance, utterances } from '../reasons/utterances.ts';
import { isCalled, type NameClash } from './clash.ts';

/** Each of the two did, or said, something of his own. */
export const ofOtherDeeds: readonly ((clash: NameClash) => boolean)[] = [
  doOtherThings,
  areQuotedApart,
  isToldByAnother,
  haveOtherFigures,
  isDeniedOfOne,
];

/** "The union holds 19 of 36 seats" and "the league holds 17 of 40": neither figure is the other's, so it is told of two. */
function haveOtherFigures({ juxtaposition: { claim, alignment } }: NameClash): boolean {
  const counts = ({ kind }: Unit): boolean => kind === 'quantity';
  const own = flatMap(alignment.claim, (unit, i) => (counts(unit) && overlaps(unit, claim.span) ? [i] : []));
  return (
    own.length >= fewFigures &&
    alignment.passage.filter(counts).length >= fewFigures &&
    own.every((i) => alignment.toPassage[i] === undefined)
  );
}

/** "Orme opened the bridge", "Brill praised the bridge": each may have done his own. */
function doOtherThings({ juxtaposition: { claim, passage }, own, other }: NameClash): boolean {
  const mine = deedsOf(claim.sentence, own);
  const theirs = deedsOf(passage.focus, other);
  if (mine.length === 0 || theirs.length === 0) return false;
  const ofOneVerb = flatMap(mine, (deed) =>
    flatMap(theirs, (another) => (deed.lemma === another.lemma ? [{ deed, another }] : [])),
  );
  if (ofOneVerb.length > 0)
    return ofOneVerb.every(({ deed, another }) => isDoneToItsOwn(claim.sentence, deed, another));
  return mine.every((deed) => theirs.every((another) => areUnlike(deed.lemma, another.lemma)));
}

/** "No buyer was found for the mill at Alder", "a buyer was found for that at Brenn": what is true of the one is false of the other. */
function isDeniedOfOne({ juxtaposition, own, other }: NameClash): boolean {
  const told = predicatePairs(juxtaposition).filter(
    ({ heads, claim, passage }) =>
      heads === 'same' && contains(claim.clause, own.span) && contains(passage.clause, other.span),
  );
  return told.length > 0 && told.every(({ claim, passage }) => claim.isDenied !== passage.isDenied);
}

/** "Orme won one of her nine games" and "Brill won the cup": what is hers is not what he did it to. */
function isDoneToItsOwn(
  { text, span }: Sentence,
  { object: own }: Predicate,
  { object: other }: Predicate,
): boolean {
  if (own === undefined || other === undefined || own.isPronoun || other.isPronoun) return false;
  if (!owned.test(text.slice(own.span.start - span.start, own.span.end - span.start))) return false;
  return areFarApart(own.head.lemma, other.head.lemma);
}

function areFarApart(thing: string, other: string): boolean {
  return similarity(thing, other) === 0 && relatedness(thing, other) < leastRelated;
}

function deedsOf({ predicates }: Sentence, name: Name): readonly Predicate[] {
  return predicates.filter(({ kind, subject }) => kind === 'verb' && isCalled(subject, name));
}

function areUnlike(verb: string, other: string): boolean {
  if (lightVerbs.has(verb) || lightVerbs.has(other)) return false;
  return similarity(verb, other) === 0 && !areOpposed(verb, other) && relatedness(verb, other) < leastRelated;
}

/** Two who are quoted with other words: each may have said his own. */
function areQuotedApart({ juxtaposition, own, other }: NameClash): boolean {
  const said = quotedFrom(juxtaposition.claim.sentence, own);
  const theirs = quotedFrom(juxtaposition.passage.focus, other);
  if (said.length === 0 || theirs.length === 0) return false;
  return !said.some((each) => theirs.some((another) => areOneQuotation(juxtaposition, each, another)));
}

/** "His lawyer, Ada Orme, said that he would appeal" and "Brill will appeal": she only says so. */
function isToldByAnother({ juxtaposition: { claim, passage }, own, other }: NameClash): boolean {
  if (utterances(claim.sentence, []).some(({ speaker }) => speaker === own)) return false;
  const [told] = utterances(passage.focus, []).filter(({ speaker }) => speaker === other);
  const before = passage.focus.text.slice(0, other.span.start - passage.focus.span.start);
  return (
    told !== undefined &&
    somebodys.test(before) &&
    passage.focus.predicates.some(
      ({ head, subject }) => contains(told.content, head) && subject?.isPronoun === true,
    )
  );
}

function quotedFrom(sentence: Sentence, name: Name): readonly Utterance[] {
  return utterances(sentence, []).filter(({ speaker, isQuoted }) => isQuoted && speaker === name);
}

/** Before the name of one who is theirs. */
const somebodys = /\b(?:his|her|their) (?:\p{L}+ ){0,2}\p{L}+, $/iu;

const owned = /\b(?:his|her|its|their) /iu;
/** Likeness of two verbs by the company that they keep, beneath which they tell of two deeds. */
const leastRelated = 0.4;
/** One figure that differs may be a slip beside the other. */
const fewFigures = 2;
