import type { Adjunct, Argument, Predicate } from '../../annotate/predicate.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains } from '../../document/span.ts';
import { conversesOf, mutual, ranking, rankings } from '../../lexicon/converses.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { flatMap } from '../../flat-map.ts';

/** The two parties of a predicate, told from one end: the first is who sells, lends, wins or acts, whatever the verb. */
export interface Parties {
  readonly predicate: Predicate;
  readonly first: Argument;
  readonly second: Argument;
  /** Verbs of one relation tell the same from either end ("buy" and "sell"); undefined where the verb stands for itself. */
  readonly relation: string | undefined;
}

/** Every pair of parties in the predicates of a sentence; what both sides do alike ("met") and what is denied has none. */
export function parties(sentence: Sentence): readonly Parties[] {
  return flatMap(sentence.predicates, (predicate) => {
    if (predicate.isDenied || predicate.subject === undefined || isPassedEitherWay(predicate)) return [];
    const converse = converseParties(predicate);
    if (converse.length > 0) return converse;
    if (mutual.has(predicate.lemma) || predicate.kind !== 'verb' || isByMargin(predicate)) return [];
    return [...plainParties(predicate), ...ownerParties(predicate, sentence)];
  });
}

/** Whether two pairs tell of one relation. */
export function isSameRelation(a: Parties, b: Parties): boolean {
  if (a.relation !== b.relation) return false;
  if (a.relation !== undefined && a.relation !== ownership) return true;
  return similarity(a.predicate.lemma, b.predicate.lemma) >= leastSimilarity;
}

/** "Was defeated by a single vote" tells how, and not by whom. */
function isByMargin({ voice, subject }: Predicate): boolean {
  return voice === 'passive' && margins.has(subject?.head.lemma ?? '');
}

/** "The Senate passed the bill" and "the bill passed the Senate" tell the same. */
function isPassedEitherWay({ lemma, subject, object }: Predicate): boolean {
  return passing.has(lemma) && [subject, object].some((party) => bills.has(party?.head.lemma ?? ''));
}

function converseParties(predicate: Predicate): readonly Parties[] {
  const ranked = flatMap(predicate.adjuncts, ({ preposition, argument }) => {
    const rank = rankings.get(preposition);
    if (rank === undefined) return [];
    // "The poll puts Orme ahead of Brill" ranks whom it puts there.
    const { object } = predicate;
    const ranked = object?.name === undefined ? predicate : { ...predicate, subject: object };
    return ordered(ranked, argument, ranking, rank.isSubjectFirst);
  });
  const told = flatMap(conversesOf(predicate.lemma), ({ scale, place, isSubjectFirst }) => {
    const other =
      place === 'object'
        ? predicate.object
        : predicate.adjuncts.find(({ preposition }) => place.includes(preposition))?.argument;
    return ordered(predicate, other, scale, isSubjectFirst);
  });
  return [...ranked, ...told];
}

function ordered(
  predicate: Predicate,
  other: Argument | undefined,
  relation: string,
  isSubjectFirst: boolean,
): readonly Parties[] {
  const { subject } = predicate;
  if (subject === undefined || other === undefined) return [];
  const [first, second] = isSubjectFirst ? [subject, other] : [other, subject];
  return [{ predicate, first, second, relation }];
}

/** The object, or whoever a preposition puts in its place: "accused Orme", "pleaded with Orme". */
function plainParties(predicate: Predicate): readonly Parties[] {
  // "Was met by boats from Alder": what follows who did it is tied to that.
  const isBehindAgent = ({ argument: { span } }: Adjunct): boolean =>
    predicate.voice === 'passive' &&
    predicate.subject !== undefined &&
    span.start >= predicate.subject.span.end;
  const tied = predicate.adjuncts.filter(
    (adjunct) => partyPrepositions.has(adjunct.preposition) && !isBehindAgent(adjunct),
  );
  const others = [
    ...(predicate.object === undefined ? [] : [predicate.object]),
    ...tied.map(({ argument }) => argument),
  ];
  const { subject } = predicate;
  return subject === undefined
    ? []
    : others.map((second) => ({ predicate, first: subject, second, relation: undefined }));
}

/** "called off Orme's trip", "called off a trip that Orme had planned": whose it was has a part in it as well. */
function ownerParties(predicate: Predicate, { names, predicates, text, span }: Sentence): readonly Parties[] {
  const { subject, object } = predicate;
  if (subject === undefined || object === undefined || object.name !== undefined) return [];
  const owner = names.find(
    (name) => contains(object.span, name.span) && /^['’]/u.test(text.slice(name.span.end - span.start)),
  );
  const maker = predicates.find(
    (other) =>
      other.subject?.name !== undefined &&
      other.subject.span.start > object.span.end &&
      /^ (?:[^,;]{0,40} )?(?:that|which) $/u.test(
        text.slice(object.span.end - span.start, other.subject.span.start - span.start),
      ),
  );
  const second =
    owner === undefined ? maker?.subject : { ...object, span: owner.span, name: owner, words: [] };
  return second === undefined ? [] : [{ predicate, first: subject, second, relation: ownership }];
}

/** What is done to a thing of somebody's: not the same as done to the owner. */
const ownership = 'ownership';
const margins = new Set('vote margin majority point goal percent seat second length'.split(' '));
const passing = new Set(['pass', 'clear']);
const bills = new Set(
  'bill motion measure law act amendment budget resolution legislation treaty proposal package reform'.split(
    ' ',
  ),
);
const partyPrepositions = new Set(['to', 'with', 'from', 'on', 'at', 'against', 'for']);
const leastSimilarity = 0.8;
