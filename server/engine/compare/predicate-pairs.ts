import type { Argument, Predicate } from '../annotate/predicate.ts';
import { cardinals, ordinals } from '../annotate/quantities/number-words.ts';
import { areAlternatives } from '../lexicon/categories.ts';
import { areOpposed } from '../lexicon/antonyms.ts';
import { areCrossed } from '../lexicon/crossed-opposites.ts';
import { mostly } from '../lexicon/parts-of-speech.ts';
import { relatedness } from '../lexicon/relatedness.ts';
import { similarity } from '../lexicon/synonyms.ts';
import type { Passage } from '../retrieve/passage.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { sameName } from './same-name.ts';
import { thingsMeant } from './thing-meant.ts';
import { flatMap } from '../flat-map.ts';
import { readOnce } from '../read-once.ts';

/** A predicate of the claim beside one of the passage that tells the same, or the opposite. */
export interface PredicatePair {
  readonly claim: Predicate;
  readonly passage: Predicate;
  readonly heads: 'same' | 'opposed';
  readonly subject: Fit;
  readonly object: Fit;
}

/** Whether two arguments are one: `open` where a side is silent, or nothing tells. Only names can be different, "he" and "she", and two of a kind. */
export type Fit = 'same' | 'different' | 'open';

/** The predicates of a claim and of the passage's focus that tell of the same thing, in order of the claim. */
export const predicatePairs: (juxtaposition: Juxtaposition) => readonly PredicatePair[] = readOnce(pairs);

function pairs({ claim, passage }: Juxtaposition): readonly PredicatePair[] {
  const { start, end } = claim.span;
  const own = claim.sentence.predicates.filter(({ head }) => start <= head.start && head.end <= end);
  return flatMap(own, (predicate) =>
    flatMap(passage.focus.predicates, (other): readonly PredicatePair[] => {
      const heads = headsOf(predicate, other);
      const straight =
        heads === undefined
          ? []
          : heads === 'same'
            ? [pairOf(predicate, other, heads, passage)]
            : [pairOf(withTied(predicate), withTied(other), heads, passage)];
      return [...straight, ...crossed(predicate, other), ...caused(predicate, other)];
    }),
  );
}

function pairOf(
  claim: Predicate,
  passage: Predicate,
  heads: PredicatePair['heads'],
  around?: Passage,
): PredicatePair {
  return {
    claim,
    passage,
    heads,
    subject: fit(claim.subject, passage.subject),
    object: fitMeant(claim.object, passage.object, around),
  };
}

/** "Voted to keep it" beside "to remove the lane", where the sentence before speaks of the lane. */
function fitMeant(own: Argument | undefined, other: Argument | undefined, around: Passage | undefined): Fit {
  const found = fit(own, other);
  if (found !== 'open' || own === undefined || other === undefined || around === undefined) return found;
  if (own.isPronoun) return found;
  return thingsMeant(other, around).some((thing) => fit(own, thing) === 'same') ? 'same' : found;
}

/** "The school will close" and "will close the school": a pair of which what it happens to is the object on either side. */
export function levelled(pair: PredicatePair): PredicatePair {
  const { claim, passage, heads } = pair;
  // "Is under suspicion" and "is suspected": of a passive, the one who is so is the object.
  if (claim.kind === 'state' && isDone(passage)) return pairOf(asObject(claim), passage, heads);
  if (passage.kind === 'state' && isDone(claim)) return pairOf(claim, asObject(passage), heads);
  if (!ergative.has(claim.lemma) || claim.kind !== 'verb' || passage.kind !== 'verb') return pair;
  const isBare = ({ object, voice }: Predicate): boolean => object === undefined && voice === 'active';
  if (isBare(claim) === isBare(passage)) return pair;
  return isBare(claim) ? pairOf(asObject(claim), passage, heads) : pairOf(claim, asObject(passage), heads);
}

function isDone({ kind, voice, subject }: Predicate): boolean {
  return kind === 'verb' && voice === 'passive' && subject === undefined;
}

/** "Voted against the bill": what is tied to such a verb, to be held against the object of its opposite. */
function withTied(predicate: Predicate): Predicate {
  const [first] = predicate.adjuncts;
  const isTied = first !== undefined && predicate.lemma.endsWith(` ${first.preposition}`);
  return isTied ? { ...predicate, object: predicate.object ?? first.argument } : predicate;
}

/** "Orme resigned" and "the board dismissed Orme": what one does and what is done to the same one. */
function crossed(claim: Predicate, passage: Predicate): readonly PredicatePair[] {
  const found = isCrossed(claim, passage)
    ? pairOf(asObject(claim), passage, 'opposed')
    : isCrossed(passage, claim)
      ? pairOf(claim, asObject(passage), 'opposed')
      : undefined;
  return found?.object === 'same' ? [found] : [];
}

function isCrossed(own: Predicate, done: Predicate): boolean {
  if (own.kind !== 'verb' || done.kind !== 'verb' || own.voice !== 'active') return false;
  return areCrossed(own.lemma, done.lemma, own.object === undefined ? 'alone' : 'object');
}

/** "Raised the tax" and "the tax went up": what is done to a thing, and what becomes of the same. */
function caused(claim: Predicate, passage: Predicate): readonly PredicatePair[] {
  if (claim.kind !== 'verb' || passage.kind !== 'verb') return [];
  const found = isCausedBy(passage, claim)
    ? pairOf(claim, asObject(passage), 'same')
    : isCausedBy(claim, passage)
      ? pairOf(asObject(claim), passage, 'same')
      : undefined;
  return found?.object === 'same' ? [found] : [];
}

function isCausedBy(becoming: Predicate, doing: Predicate): boolean {
  return (
    becoming.voice === 'active' &&
    doing.object !== undefined &&
    causatives.some(({ done, became }) => done.has(doing.lemma) && became.has(becoming.lemma))
  );
}

/** Who does it, as the one to whom it happens. */
function asObject(predicate: Predicate): Predicate {
  return { ...predicate, voice: 'passive', subject: undefined, object: predicate.subject };
}

function headsOf(a: Predicate, b: Predicate): PredicatePair['heads'] | undefined {
  if (areOpposed(a.lemma, b.lemma)) return 'opposed';
  if (lightVerbs.has(a.lemma) || lightVerbs.has(b.lemma)) return undefined;
  return similarity(a.lemma, b.lemma) >= leastSimilarity ? 'same' : undefined;
}

/** Whether the claim's predicate, or the passage's, is told alike on the other side as well: "he joined, but left" denies no joining. */
export function isToldAlike(pair: PredicatePair, all: readonly PredicatePair[]): boolean {
  return all.some(
    ({ heads, claim, passage, subject }) =>
      heads === 'same' &&
      subject !== 'different' &&
      !areOfOtherThings(claim, passage) &&
      claim.isDenied === passage.isDenied &&
      (claim.head === pair.claim.head || passage.head === pair.passage.head),
  );
}

/** "The dose should be reduced" tells nothing of "the drug reduces pain". */
export function areOfOtherThings({ object: a }: Predicate, { object: b }: Predicate): boolean {
  if (a === undefined || b === undefined || a.isPronoun || b.isPronoun) return false;
  if (a.name !== undefined || b.name !== undefined) return fit(a, b) === 'different';
  if (pointing.has(a.head.lower) || pointing.has(b.head.lower)) return areDescribedApart(a, b);
  return !isStandIn(a) && !isStandIn(b) && similarity(a.head.lemma, b.head.lemma) === 0;
}

/** "Spending on roads" and "that on social care" */
function areDescribedApart({ words: own, head: a }: Argument, { words: others, head: b }: Argument): boolean {
  const [mine, theirs] = [own.filter((word) => word !== a.lemma), others.filter((word) => word !== b.lemma)];
  if (mine.length === 0 || theirs.length === 0) return false;
  return mine.every((word) => theirs.every((other) => similarity(word, other) === 0));
}

/** "Rejected the first plan and adopted the second": what it stands for was said before. */
export function isStandIn({ head: { lower, lemma, kind } }: Argument): boolean {
  return (
    kind === 'number' || amounts.has(lemma) || lower in ordinals || lower in cardinals || standIns.has(lower)
  );
}

/** "Boats not painted are barred" beside "painted boats are allowed": opposites turn the negation of another word round. */
export function isTurnedRound(all: readonly PredicatePair[]): boolean {
  return all.some(
    (pair) =>
      pair.heads === 'opposed' && pair.claim.isDenied === pair.passage.isDenied && !isToldAlike(pair, all),
  );
}

/** Names by what they can stand for; other words by likeness, since "the minister" may be any name. */
export function fit(a: Argument | undefined, b: Argument | undefined): Fit {
  if (a === undefined || b === undefined) return 'open';
  if (a.name !== undefined && b.name !== undefined) {
    const relation = sameName(a.name, b.name);
    return relation === 'possible' ? 'open' : relation;
  }
  if (areOfTwoSexes(a, b)) return 'different';
  if (a.isPronoun || b.isPronoun || a.name !== undefined || b.name !== undefined) return 'open';
  if (otherness.some((word) => a.words.includes(word) !== b.words.includes(word))) return 'open';
  if (areOfTwoKinds(a, b)) return 'different';
  return similarity(a.head.lemma, b.head.lemma) >= leastSimilarity ? 'same' : 'open';
}

/** "The cod quota" is not the herring quota: two of a kind are told apart by what describes them. */
function areOfTwoKinds({ head: a, words: own }: Argument, { head: b, words: others }: Argument): boolean {
  if (a.lemma !== b.lemma) return false;
  const mine = own.filter((word) => word !== a.lemma && !others.includes(word));
  const theirs = others.filter((word) => word !== b.lemma && !own.includes(word));
  if (mine.some((word) => theirs.some((other) => areAlternatives(word, other)))) return true;
  const [word, other, ...more] = [...mine, ...theirs];
  if (word === undefined || other === undefined || more.length > 0 || mine.length !== 1) return false;
  return [word, other].every((each) => mostly(each) === 'noun') && areSiblings(word, other);
}

/** Cod and herring keep the same company, and neither stands for the other. */
function areSiblings(word: string, other: string): boolean {
  // "Prison numbers" are the number of prisoners.
  const areOfOneStem = word.slice(0, stemLength) === other.slice(0, stemLength);
  return !areOfOneStem && similarity(word, other) === 0 && relatedness(word, other) >= leastKinship;
}

/** "He" is not "she", whoever they are. */
function areOfTwoSexes({ head: a }: Argument, { head: b }: Argument): boolean {
  return (males.has(a.lower) && females.has(b.lower)) || (females.has(a.lower) && males.has(b.lower));
}

/** Verbs that tell too little by themselves: what is said or done stands in the words around them. */
export const lightVerbs = new Set(
  'say tell state add note report explain be have do make get go come take give know think see use there'.split(
    ' ',
  ),
);
/** Verbs that tell the same of what is done to a thing and of what it does by itself. */
const ergative = new Set('close open reopen start begin end resume stop change sink move break'.split(' '));
/** Verbs of what is done to an amount, and of what it then does. */
const causatives = [
  {
    done: new Set(['raise', 'increase', 'put up', 'push up', 'lift']),
    became: new Set(['rise', 'go up', 'increase', 'climb', 'grow']),
  },
  {
    done: new Set(['lower', 'cut', 'reduce', 'bring down', 'decrease']),
    became: new Set(['fall', 'go down', 'drop', 'decline', 'decrease', 'come down']),
  },
];
/** Adjectives by which a phrase means another than the one spoken of. */
export const otherness = ['rival', 'other', 'another', 'different', 'neighboring', 'neighbouring', 'fellow'];
const pointing = new Set(['that', 'those']);
const standIns = new Set(
  'earlier later before ago one ones other others latter former rest same all some many few most several both none neither either this that these those'.split(
    ' ',
  ),
);
/** By which an amount is told, and no thing: "fell three metres", "lost 40 million euros". */
const amounts = new Set(
  `hundred thousand million billion trillion percent cent point meter metre foot inch mile kilometer kilometre tonne ton kilogram kilo
   degree dollar euro pound crown franc yen rupee yuan peso krone hour minute day week month year`.split(
    /\s+/u,
  ),
);
const males = new Set(['he', 'him']);
const females = new Set(['she', 'her']);
const leastSimilarity = 0.8;
const leastKinship = 0.3;
const stemLength = 4;
