import type { Name } from '../annotate/name.ts';
import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import type { Token } from '../annotate/token.ts';
import { contains, overlaps, type Span } from '../document/span.ts';
import { areCountedAlike } from './counted-alike.ts';
import { significantDigits } from './figure-slip.ts';
import { flatMap } from '../flat-map.ts';
import { isFunctionWord } from '../lexicon/function-words.ts';
import { readOnce } from '../read-once.ts';
import { isFunction } from './alignment.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { compareQuantities } from './quantities.ts';
import { sameName } from './same-name.ts';
import { unitSimilarity } from './similarity.ts';
import { topicRole, type TopicRole } from './topic-role.ts';
import { type Unit, units } from './unit.ts';

/** What a claim tells of one of a pair and the source of the other. */
export interface ToldOfOther {
  readonly own: Name;
  readonly other: Name;
  /** The sentence that tells most of it of the other: the passage's focus or one beside it. */
  readonly sentence: Sentence;
  /** Units of the claim that only what is told of the other has. */
  readonly lent: readonly number[];
}

/**
 * Whether the passage sets two of a kind side by side ("Orlan lost its mill, while its neighbour Velm opened two") and tells of the other
 * what the claim tells of the one. Whatever is told where only one of the two is named is taken to be told of that one; where both are, a
 * sentence is parted between them, and where neither is, it is told of nobody.
 */
export const toldOfOther: (juxtaposition: Juxtaposition) => ToldOfOther | undefined = readOnce(find);

function find(juxtaposition: Juxtaposition): ToldOfOther | undefined {
  const { claim, passage } = juxtaposition;
  const { names, negations, tokens } = claim.sentence;
  if (negations.length > 0 || tokens.some(({ lower, lemma }) => sharing.has(lower) || relating.has(lemma)))
    return undefined;
  const { sentences } = passage.source;
  const at = sentences.indexOf(passage.focus);
  const window = sentences
    .slice(Math.max(0, at - reach), at + reach + 1)
    .filter(({ block }) => block === passage.focus.block);
  // Of a claim that tells of several it is open which of them has what.
  const [own, ...more] = topicsOf(claim.sentence).map(({ name }) => name);
  if (own === undefined || !contains(claim.span, own.span)) return undefined;
  if (more.some((name) => sameName(name, own) !== 'same') || isToldBySomebody(claim.sentence, own))
    return undefined;
  if (isOfDescribed(claim.sentence, own)) return undefined;
  const besides = names.filter((name) => mayBePerson(name) && sameName(name, own) !== 'same');
  const topics = flatMap(window, topicsOf);
  const self = topics.find(({ name }) => sameName(name, own) === 'same');
  if (self === undefined) return undefined;
  for (const other of topics) {
    if (other.role !== self.role || !areOfOneKind(self.name, other.name)) continue;
    if (sameName(self.name, other.name) !== 'different') continue;
    if (names.some((name) => sameName(name, other.name) !== 'different')) continue;
    if (!arePaired(window, self.name, other.name)) continue;
    // Whom the claim names besides, and the source with the other, may be the one of whom it tells.
    const isOfBesides = window.some((sentence) =>
      partsOf(sentence, self.name, other.name).some(
        ({ of, span }) =>
          of === other.name &&
          sentence.names.some(
            (name) =>
              contains(span, name.span) && besides.some((each) => sameName(each, name) !== 'different'),
          ),
      ),
    );
    const found = isOfBesides ? undefined : toldOf(juxtaposition, window, self.name, other.name);
    if (found !== undefined) return { own, other: other.name, ...found };
  }
  return undefined;
}

function mayBePerson({ kind, text }: Name): boolean {
  return kind === 'person' || (kind === 'unknown' && text.includes(' '));
}

/** "As will the captain who saved her": somebody whom the claim describes may be the other. */
function isOfDescribed({ tokens }: Sentence, own: Name): boolean {
  return tokens.some((token, at) => {
    if (token.lower !== 'who' && token.lower !== 'which' && token.lower !== 'whose') return false;
    const before = tokens[at - 1];
    const antecedent = before?.text === ',' ? tokens[at - 2] : before;
    return antecedent === undefined || !contains(own.span, antecedent);
  });
}

/** "According to Orme, what Velm had called a mine": whose words they are, somebody else's than the one they tell of. */
function isToldBySomebody({ speeches, names }: Sentence, own: Name): boolean {
  return speeches.some(({ speaker }) =>
    names.some((name) => contains(speaker, name.span) && sameName(name, own) !== 'same'),
  );
}

/** Whom a sentence tells of, and how. */
function topicsOf(sentence: Sentence): readonly { name: Name; role: TopicRole }[] {
  return flatMap(sentence.names, (name) => {
    const role = topicRole(name, sentence);
    return role === undefined ? [] : [{ name, role }];
  });
}

/** Of a name that is known for a person's, one of two words may be that of another. */
function areOfOneKind(a: Name, b: Name): boolean {
  return (
    a.kind === b.kind ||
    [a, b].every(({ kind }) => kind === 'organisation' || kind === 'unknown') ||
    [a, b].every(({ kind, text }) => kind === 'person' || (kind === 'unknown' && text.includes(' ')))
  );
}

/** Whether words say that two are spoken of, one beside the other. */
function arePaired(window: readonly Sentence[], own: Name, other: Name): boolean {
  const naming = window.filter(({ names }) =>
    names.some((name) => [own, other].some((each) => sameName(name, each) === 'same')),
  );
  return (
    window.some(({ tokens }) => tokens.some(isPairing)) ||
    naming.some(({ tokens }) => tokens.some(({ lower }) => opposing.has(lower)))
  );
}

function isPairing({ lower }: Token, at: number, tokens: readonly Token[]): boolean {
  if (lower === 'two')
    return /s$/u.test(tokens[at + 1]?.lower ?? '') || /s$/u.test(tokens[at + 2]?.lower ?? '');
  return pairing.has(lower);
}

function toldOf(
  { alignment, claim, passage }: Juxtaposition,
  window: readonly Sentence[],
  own: Name,
  other: Name,
): Pick<ToldOfOther, 'sentence' | 'lent'> | undefined {
  const parts = flatMap(window, (sentence) => partsOf(sentence, own, other));
  const [mine, theirs] = [
    flatMap(passage.source.sentences, (sentence) =>
      flatMap(partsOf(sentence, own, other), (part) => (part.of === other ? [] : part.units)),
    ),
    parts.filter(({ of }) => of === other),
  ];
  const lent: number[] = [];
  let [lentWeight, ownWeight] = [0, 0];
  const counts = new Map<Sentence, number>();
  alignment.claim.forEach((unit, i) => {
    if (isFunction(unit) || unit.kind === 'name' || !overlaps(claim.span, unit)) return;
    const home = theirs.find((part) => hasAlike(part.units, unit));
    const isMine = hasAlike(mine, unit);
    if (home !== undefined && !isMine) {
      lent.push(i);
      lentWeight += unit.weight;
      counts.set(home.sentence, (counts.get(home.sentence) ?? 0) + unit.weight);
    } else if (isMine && home === undefined && isOwnOnly(passage.source.sentences, own, other, unit))
      ownWeight += unit.weight;
  });
  const lentUnits = flatMap(lent, (i) => alignment.claim[i] ?? []);
  const isKnownAgain =
    lent.length >= leastUnits && lentWeight >= leastWeight && ownWeight <= mostOwn * lentWeight;
  const isFigureLent =
    ownWeight === 0 &&
    lentUnits.some((unit) => quantityOf(unit).some((figure) => significantDigits(figure) > 1));
  if (!isKnownAgain && !isFigureLent && !isOtherFigure(lentUnits, claim.sentence, parts, own))
    return undefined;
  const [sentence] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return sentence === undefined ? undefined : { sentence, lent };
}

/** A figure, where the source has another of the same for the one of whom the claim tells it. */
function isOtherFigure(lent: readonly Unit[], claim: Sentence, parts: readonly Part[], own: Name): boolean {
  const given = flatMap(parts, ({ of, units: all }) => (of === own ? flatMap(all, quantityOf) : []));
  const isGiven = (quantity: Quantity): boolean =>
    given.some((each) => compareQuantities(each, quantity) === 'equal');
  return flatMap(lent, quantityOf).some(
    (figure) =>
      significantDigits(figure) > 1 &&
      !claim.quantities.some(isGiven) &&
      given.some(
        (each) => compareQuantities(figure, each) === 'contradicts' && areCountedAlike(figure, each),
      ),
  );
}

function quantityOf(unit: Unit): readonly Quantity[] {
  return unit.kind === 'quantity' ? [unit.quantity] : [];
}

function isOwnOnly(sentences: readonly Sentence[], own: Name, other: Name, unit: Unit): boolean {
  return sentences.some((sentence) =>
    partsOf(sentence, own, other).some((part) => part.of === own && hasAlike(part.units, unit)),
  );
}

/** A stretch of a sentence, and which of the two it tells of; neither where it names neither. */
interface Part {
  readonly sentence: Sentence;
  readonly of: Name | undefined;
  readonly span: Span;
  readonly units: readonly Unit[];
}

function partsOf(sentence: Sentence, own: Name, other: Name): readonly Part[] {
  const { names, tokens, negations } = sentence;
  const content = units(sentence).filter((unit) => !isFunction(unit));
  const found = flatMap(names, (name) => {
    if (sameName(name, own) !== 'different') return [{ of: own, name }];
    return sameName(name, other) === 'same' ? [{ of: other, name }] : [];
  });
  const [first] = found;
  const openPart = [{ sentence, of: undefined, span: sentence.span, units: content }];
  if (first === undefined) return openPart;
  const isOpen = (part: Span): boolean =>
    tokens.some((token, at) => contains(part, token) && mayMeanThird(token, tokens[at + 1])) ||
    isOfRelated(sentence, part, other) ||
    negations.some(({ cue }) => contains(part, cue));
  const partOf = (of: Name, span: Span): Part => ({
    sentence,
    of: of === other && isOpen(span) ? undefined : of,
    span,
    units: content.filter((unit) => contains(span, unit)),
  });
  const next = found.find(({ of }) => of !== first.of);
  if (next === undefined) return [partOf(first.of, sentence.span)];
  const last = found.findLast(({ of, name }) => of === first.of && name.span.end <= next.name.span.start);
  const cut = tokens.findLast(
    ({ start, end, lower }) =>
      start >= (last ?? first).name.span.end && end <= next.name.span.start && cuts.has(lower),
  );
  const isBack = found.some(({ of, name }) => of === first.of && name.span.start > next.name.span.start);
  const areTopics = [first, next].every(({ name }) => topicRole(name, sentence) !== undefined);
  // "Orlan and Velm each won": what is told of a list is told of both.
  const isList = !sentence.predicates.some(
    ({ kind, head }) => kind !== 'noun' && cut !== undefined && head.end <= cut.start,
  );
  if (cut === undefined || isList || isBack || !areTopics) return openPart;
  return [
    partOf(first.of, { start: sentence.span.start, end: cut.start }),
    partOf(next.of, { start: cut.start, end: sentence.span.end }),
  ];
}

/** "It leases its rival's jets", "those of the other": behind the other's name such words mean the one. */
function isOfRelated({ tokens, names }: Sentence, part: Span, other: Name): boolean {
  const name = names.find(({ span }) => contains(part, span) && overlaps(span, other.span));
  const named = name ?? names.find((each) => contains(part, each.span) && sameName(each, other) === 'same');
  return tokens.some(
    ({ start, end, lemma, lower }) =>
      start >= (named?.span.end ?? part.start) &&
      end <= part.end &&
      (relating.has(lemma) || turning.has(lower)),
  );
}

/** A pronoun that, where only the other is named, may mean the one; "her" is no such word before what is hers. */
function mayMeanThird({ lower }: Token, next: Token | undefined): boolean {
  if (lower === 'her') return next === undefined || next.kind !== 'word' || isFunctionWord(next.lower);
  return thirds.has(lower);
}

function hasAlike(all: readonly Unit[], unit: Unit): boolean {
  return all.some((each) => unitSimilarity(unit, each) >= alike);
}

const pairing = new Set(
  'both each rival competitor respectively latter neighbouring neighboring companion sister twin'.split(' '),
);
/** Who is somebody's, and may be the other of the two. */
const relating = new Set(
  `rival competitor neighbour neighbor companion sister brother partner colleague counterpart opponent twin wife husband father mother
   son daughter cousin boss deputy successor predecessor owner subsidiary parent`.split(/\s+/u),
);
const turning = new Set(['other', 'latter', 'former']);
const opposing = new Set('while whereas contrast however instead meanwhile other'.split(' '));
/** Words by which something holds of several. */
const sharing = new Set(
  'both too also likewise same each together jointly all two they their unlike other others another than'.split(
    ' ',
  ),
);
/** Words that may mean the one where only the other is named. */
const thirds = new Set(['him', 'them', 'it']);
const cuts = new Set([';', ',', ':', '–', '—', 'while', 'whereas', 'but', 'and', 'though', 'although']);
const alike = 0.7;
/** Sentences to either side in which a text goes on setting two side by side. */
const reach = 3;
const leastUnits = 2;
const leastWeight = 1.2;
const mostOwn = 0.5;
