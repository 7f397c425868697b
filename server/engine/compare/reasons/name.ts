import type { Name } from '../../annotate/name.ts';
import { organisationWords, undertakingWords } from '../../annotate/names/name-words.ts';
import type { Argument, Predicate } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains } from '../../document/span.ts';
import { areOpposed } from '../../lexicon/antonyms.ts';
import { isDemonym, isPlaceName, type PlaceKind, placesCalled } from '../../lexicon/geography.ts';
import { isHolderQualifier } from '../../lexicon/office-qualifiers.ts';
import { relatedness } from '../../lexicon/relatedness.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { type Alignment, isFunction } from '../alignment.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { mayFillOneSlot, namePosition } from '../name-position.ts';
import { lightVerbs, predicatePairs } from '../predicate-pairs.ts';
import { sameName } from '../same-name.ts';
import { namesOfSamePart } from '../same-part.ts';
import { slotPartner } from '../slot.ts';
import type { NameUnit, Unit } from '../unit.ts';
import { nameMessage } from './messages.ts';
import { reason } from './reason.ts';
import { areOneQuotation } from './same-quotation.ts';
import { type Utterance, utterances } from './utterances.ts';
import { flatMap } from '../../flat-map.ts';

/**
 * Names of the claim in whose slot the passage has another name of the same kind. Two names contradict only if they cannot be
 * the same thing, and if the claim's name does not stand in that sentence of the passage in a slot as good.
 */
export function nameReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  return flatMap(alignment.claim, (unit, i) => {
    if (unit.kind !== 'name') return [];
    const partner = partnerOf(juxtaposition, unit, i);
    if (partner === undefined) return [];
    const { other } = partner;
    const isCertain = partner.agreement >= certainSlot;
    if (!cannotBeOne(unit.name, other.name)) return [];
    if (isNamedInClaim(other, alignment.claim) && !isCertain) return [];
    if (!isOneSlot(juxtaposition, unit.name, other.name)) return [];
    const own = ownPlace(alignment, i);
    if (own !== undefined && isGapped(alignment, i, own)) return [];
    if (own !== undefined && (!isCertain || stands(juxtaposition, unit.name, own, other.name))) return [];
    if (areBothParties(juxtaposition, unit.name, other.name)) return [];
    if (isTakenByAnother(juxtaposition, unit.name, other.name)) return [];
    if (areQuotedApart(juxtaposition, unit.name, other.name)) return [];
    if (isToldByAnother(juxtaposition, unit.name, other.name)) return [];
    if (isOfOtherState(juxtaposition, unit.name, other.name)) return [];
    if (doOtherThings(juxtaposition, unit.name, other.name)) return [];
    if (isToldBeside(juxtaposition, unit.name) || isAtAnotherTime(juxtaposition, unit.name, other.name))
      return [];
    if (further.test(claim.sentence.text)) return [];
    if (isFormerThere(juxtaposition) || isCalledSo(juxtaposition, unit.name)) return [];
    return [
      reason(juxtaposition, {
        kind: unit.name.kind === 'place' && other.name.kind === 'place' ? 'place' : 'name',
        claim: unit.name.span,
        evidence: other.name.span,
        message: nameMessage(
          { sentence: claim.sentence, span: unit.name.span },
          { sentence: passage.focus, span: other.name.span },
        ),
        slot: partner.agreement * (isElsewhere(alignment, i) ? elsewhereShare : 1),
        units: [i],
      }),
    ];
  });
}

/** "He will join Orlan. In 2008 he joined Velde": the sentence beside tells the same of the claim's name. */
function isToldBeside({ claim, passage }: Juxtaposition, own: Name): boolean {
  const beside = flatMap([...passage.before, ...passage.after], ({ predicates }) => predicates);
  return claim.sentence.predicates.some(
    (told) =>
      isCalled(told.object, own) &&
      beside.some((other) => similarity(told.lemma, other.lemma) >= sameDeed && isCalled(other.object, own)),
  );
}

/** "Norland has ratified the treaty" and "Velde is expected to": what the one has done, the other may do yet. */
function isAtAnotherTime(juxtaposition: Juxtaposition, own: Name, other: Name): boolean {
  return predicatePairs(juxtaposition).some(
    ({ heads, claim, passage }) =>
      heads === 'same' &&
      isOfSubject(claim, own) &&
      isOfSubject(passage, other) &&
      claim.force !== passage.force &&
      [claim.force, passage.force].includes('done'),
  );
}

/** The one who acts, or whose parliament or army does. */
function isOfSubject({ subject }: Predicate, name: Name): boolean {
  return isCalled(subject, name) || (subject !== undefined && contains(subject.span, name.span));
}

/** Each side names a place or a body beside that the other does not know: there may well be two such happenings. */
function isElsewhere({ claim, passage, toPassage, toClaim }: Alignment, i: number): boolean {
  return (
    claim.some((unit, at) => at !== i && isPlaceOrBody(unit) && toPassage[at] === undefined) &&
    passage.some((unit, at) => isPlaceOrBody(unit) && toClaim[at] === undefined)
  );
}

function isPlaceOrBody(unit: Unit): boolean {
  return unit.kind === 'name' && (unit.name.kind === 'place' || unit.name.kind === 'organisation');
}

/** "Orme came first, Brill second" beside "Brill came second": what follows the name there follows it here, the verb left out. */
function isGapped({ claim, passage, toClaim }: Alignment, i: number, own: Unit): boolean {
  const next = passage.findIndex((unit) => unit.start >= own.end && !isFunction(unit));
  const here = next < 0 ? undefined : toClaim[next]?.index;
  if (here === undefined || here <= i) return false;
  return !claim.slice(i + 1, here).some(({ kind }) => kind === 'name');
}

/** The name of the passage that stands where the claim's name stands; failing that, one that has the same part in what is told. */
function partnerOf(
  juxtaposition: Juxtaposition,
  { name }: NameUnit,
  i: number,
): { readonly other: NameUnit; readonly agreement: number } | undefined {
  const { alignment } = juxtaposition;
  const partner = slotPartner(alignment, i, (other) => other.kind === 'name');
  const other = partner === undefined ? undefined : alignment.passage[partner.index];
  if (partner !== undefined && other?.kind === 'name' && partner.agreement >= certainSlot)
    return { other, agreement: partner.agreement };
  const [known] = namesOfSamePart(juxtaposition, name);
  const unit = alignment.passage.find((each) => each.kind === 'name' && each.name === known);
  if (unit?.kind === 'name') return { other: unit, agreement: samePart };
  return partner !== undefined && other?.kind === 'name' && partner.agreement >= leastSlot
    ? { other, agreement: partner.agreement }
    : undefined;
}

/** Not the same, and of kinds that could stand for one another at all: a person is no place, but an unknown may be either. */
function cannotBeOne(a: Name, b: Name): boolean {
  if (sameName(a, b) !== 'different') return false;
  // What no table knows may lie in that land, or act for it.
  if ((isLand(a) && isUnlisted(b)) || (isLand(b) && isUnlisted(a))) return false;
  if ((isGeneric(a) && !hasKind(b)) || (isGeneric(b) && !hasKind(a))) return false;
  if (a.kind === b.kind || (isWhere(a) && isWhere(b))) return true;
  return [a.kind, b.kind].includes('unknown') && ![a.kind, b.kind].some((kind) => unlikeAny.has(kind));
}

/** "The Spanish Cup" says whose it is and of what kind: its name may be "Copa del Rey". */
function isGeneric({ text }: Name): boolean {
  const words = text.toLowerCase().split(' ');
  const kind = words.findIndex(isKindWord);
  const owner = words.slice(0, kind).join(' ');
  return (
    kind >= 0 && words.slice(kind).every(isKindWord) && (kind === 0 || isPlaceName(owner) || isDemonym(owner))
  );
}

/** Whether a name says of what kind it is: "the Alder Cup". */
function hasKind({ text }: Name): boolean {
  return text.toLowerCase().split(' ').some(isKindWord);
}

function isKindWord(word: string): boolean {
  return organisationWords.has(word) || undertakingWords.has(word);
}

/** Whether both stand alike in their sentences, and in lists that share a member where they stand in lists. */
function isOneSlot({ claim, passage }: Juxtaposition, own: Name, other: Name): boolean {
  const [here, there] = [namePosition(claim.sentence, own), namePosition(passage.focus, other)];
  if (!mayFillOneSlot(here, there)) return false;
  if (here.fellows.length === 0 && there.fellows.length === 0) return true;
  return here.fellows.some((fellow) => there.fellows.some((each) => sameName(fellow, each) === 'same'));
}

/** Where the passage has the claim's own name, or a word that is one. */
function ownPlace({ toPassage, passage }: Juxtaposition['alignment'], i: number): Unit | undefined {
  const link = toPassage[i];
  return link === undefined ? undefined : passage[link.index];
}

/** Whether the claim's name has a place in the passage that is as good as that of the other name, or is listed with it. */
function stands({ claim, passage }: Juxtaposition, name: Name, own: Unit, other: Name): boolean {
  if (own.kind !== 'name') return true;
  const there = namePosition(passage.focus, own.name);
  if (there.as === 'alias' || there.fellows.includes(other)) return true;
  // "Alder, Norway": the larger place, named after the one within it.
  if (there.as === 'within' && own.start - other.span.end <= longestJoint) return true;
  return mayFillOneSlot(namePosition(claim.sentence, name), there);
}

/** If the claim speaks of the passage's name elsewhere, the two may simply be in another order: "X met Y", "Y met X". */
function isNamedInClaim(other: NameUnit, claim: readonly Unit[]): boolean {
  return claim.some((unit) => unit.kind === 'name' && sameName(unit.name, other.name) === 'same');
}

/** Both stand on both sides as parties of what is told: whether they may change places, their verb decides. */
function areBothParties({ claim, passage }: Juxtaposition, own: Name, other: Name): boolean {
  return [claim.sentence, passage.focus].every(({ predicates }) =>
    [own, other].every((name) => predicates.some((predicate) => isPartyOf(predicate, name))),
  );
}

/** Whether somebody or something else has the part in the passage's same happening: "the club won" leaves "Orlan won" standing. */
function isTakenByAnother(juxtaposition: Juxtaposition, own: Name, other: Name): boolean {
  const told = predicatePairs(juxtaposition).filter(({ heads }) => heads === 'same');
  for (const part of ['subject', 'object'] as const) {
    const pairs = told.filter(({ claim }) => isCalled(claim[part], own));
    if (pairs.length === 0) continue;
    return !pairs.some(({ passage }) => passage[part] === undefined || isCalled(passage[part], other));
  }
  return false;
}

/** "Is the president of Orlan" beside "was its president until 2010" or "is the president of the Orlan league": each may well be so. */
function isOfOtherState(juxtaposition: Juxtaposition, own: Name, other: Name): boolean {
  const pairs = predicatePairs(juxtaposition).filter(
    ({ heads, claim, passage }) =>
      heads === 'same' &&
      claim.kind === 'state' &&
      isCalled(claim.subject, own) &&
      isCalled(passage.subject, other),
  );
  const { claim, passage } = juxtaposition;
  return (
    pairs.length > 0 &&
    pairs.every(
      (pair) =>
        isPast(claim.sentence, pair.claim) !== isPast(passage.focus, pair.passage) ||
        isTiedOtherwise(pair.claim, pair.passage),
    )
  );
}

/** "A former mayor of Orlan" is not the mayor: on one side only, a word that is met is told of another time or rank. */
function isFormerThere({ alignment, claim, passage }: Juxtaposition): boolean {
  return alignment.claim.some((unit, i) => {
    const link = alignment.toPassage[i];
    const other = link === undefined ? undefined : alignment.passage[link.index];
    if (other === undefined || unit.kind === 'name' || isFunction(unit)) return false;
    return isQualified(claim.sentence, unit) !== isQualified(passage.focus, other);
  });
}

function isQualified({ tokens }: Sentence, { start }: Unit): boolean {
  return isHolderQualifier(tokens.findLast(({ end }) => end <= start)?.lower ?? '');
}

/** "Orme is the manager" beside "met the manager Orme": the passage calls him so, whoever else is in it. */
function isCalledSo({ claim, passage }: Juxtaposition, own: Name): boolean {
  const states = claim.sentence.predicates.filter(
    ({ kind, subject }) => kind === 'state' && isCalled(subject, own),
  );
  return states.some(({ lemma, isDenied }) =>
    passage.focus.names.some((name) => {
      if (isDenied || sameName(own, name) !== 'same') return false;
      const before = passage.focus.tokens.findLast(({ end }) => end <= name.span.start);
      return before?.lemma === lemma;
    }),
  );
}

/** "Orme opened the bridge", "Brill praised the bridge": each may have done his own. */
function doOtherThings({ claim, passage }: Juxtaposition, own: Name, other: Name): boolean {
  const mine = deedsOf(claim.sentence, own);
  const theirs = deedsOf(passage.focus, other);
  if (mine.length === 0 || theirs.length === 0) return false;
  return mine.every((deed) => theirs.every((another) => areUnlike(deed.lemma, another.lemma)));
}

function deedsOf({ predicates }: Sentence, name: Name): readonly Predicate[] {
  return predicates.filter(({ kind, subject }) => kind === 'verb' && isCalled(subject, name));
}

function areUnlike(verb: string, other: string): boolean {
  if (lightVerbs.has(verb) || lightVerbs.has(other)) return false;
  return similarity(verb, other) === 0 && !areOpposed(verb, other) && relatedness(verb, other) < leastRelated;
}

function isPast({ tokens }: Sentence, { span }: Predicate): boolean {
  return tokens.some((token) => contains(span, token) && pastForms.has(token.lower));
}

/** "Of Orlan" beside "of the Orlan league": the name only describes there what it is tied to here. */
function isTiedOtherwise(claim: Predicate, passage: Predicate): boolean {
  return claim.adjuncts.some(({ preposition, argument }) => {
    const there = passage.adjuncts.find((tie) => tie.preposition === preposition)?.argument;
    return there !== undefined && (argument.name === undefined) !== (there.name === undefined);
  });
}

/** Two who are quoted with other words: each may have said his own. */
function areQuotedApart(juxtaposition: Juxtaposition, own: Name, other: Name): boolean {
  const said = quotedFrom(juxtaposition.claim.sentence, own);
  const theirs = quotedFrom(juxtaposition.passage.focus, other);
  if (said.length === 0 || theirs.length === 0) return false;
  return !said.some((each) => theirs.some((another) => areOneQuotation(juxtaposition, each, another)));
}

/** "His lawyer, Ada Orme, said that he would appeal" and "Brill will appeal": she only says so. */
function isToldByAnother({ claim, passage }: Juxtaposition, own: Name, other: Name): boolean {
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

function isCalled(argument: Argument | undefined, name: Name): boolean {
  return argument?.name !== undefined && sameName(argument.name, name) === 'same';
}

function isPartyOf({ subject, object, adjuncts }: Predicate, name: Name): boolean {
  return [subject, object, ...adjuncts.map(({ argument }) => argument)].some(
    (party) => party?.name !== undefined && sameName(party.name, name) === 'same',
  );
}

function isLand({ text, kind }: Name): boolean {
  return kind === 'place' && placesCalled(text.toLowerCase()).some(({ place }) => lands.has(place.kind));
}

function isUnlisted({ text }: Name): boolean {
  return placesCalled(text.toLowerCase()).length === 0;
}

function isWhere({ kind }: Name): boolean {
  return kind === 'place' || kind === 'people';
}

/** Before the name of one who is theirs. */
const somebodys = /\b(?:his|her|their) (?:\p{L}+ ){0,2}\p{L}+, $/iu;
const lands = new Set<PlaceKind>(['country', 'state', 'region']);

/** A people or a model is told by its form, and nothing else is written so. */
const unlikeAny = new Set<Name['kind']>(['people', 'designator']);

const pastForms = new Set(['was', 'were', 'had']);
/** A comma and a space, or a bracket. */
const longestJoint = 2;
/** The grammar tells it, and not the order of the words. */
const samePart = 0.75;
const leastSlot = 0.4;
/** Likeness of two verbs by the company that they keep, beneath which they tell of two deeds. */
const leastRelated = 0.4;
/** Words by which a text tells the same of one more. */
const further = /\b(?:as well|too)[.,;]?$/iu;
const sameDeed = 0.8;
const elsewhereShare = 0.75;
/** All but certain: then even a name that stands elsewhere in the passage has been moved. */
const certainSlot = 0.8;
