import type { Sentence } from '../annotate/sentence.ts';
import { contains, overlaps, type Span } from '../document/span.ts';
import { flatMap } from '../flat-map.ts';
import { readOnce } from '../read-once.ts';
import { hasAlike } from './alike-units.ts';
import { isFunction } from './alignment.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { isPerson, sameParty } from './same-party.ts';
import { type Party, type Saying, sayings } from './sayings.ts';
import { type Unit, units } from './unit.ts';

/** What a claim has one party say and the source another. */
export interface SaidByAnother {
  readonly own: Saying;
  readonly other: Saying;
  /** The sentence that has the other say it: the passage's focus or one beside it. */
  readonly sentence: Sentence;
  /** Units of the claim that only the other's words have. */
  readonly lent: readonly number[];
}

/**
 * Whether the passage has another than the claim say it: it knows both parties, and what the claim has the one say stands in what the
 * other says, and nowhere in what the source has the one say.
 */
export const saidByAnother: (juxtaposition: Juxtaposition) => SaidByAnother | undefined = readOnce(find);

function find(juxtaposition: Juxtaposition): SaidByAnother | undefined {
  const { claim, passage } = juxtaposition;
  const [own, ...more] = sayings(claim.sentence).filter(({ at }) => overlaps(claim.span, at));
  if (own === undefined || more.some(({ by }) => by.name !== own.by.name)) return undefined;
  if (claim.sentence.tokens.some(({ lower }) => sharing.has(lower))) return undefined;
  const { sentences } = passage.source;
  const window = [passage.focus, ...passage.before, ...passage.after];
  const self = partyIn(window, own.by);
  if (self === undefined) return undefined;
  const others = flatMap(window, (sentence) =>
    flatMap(sayings(sentence), (other) =>
      other.force === own.force &&
      areRivals(self, other.by, sentences) &&
      (isOfOneSort(self, other.by) || window.some(isAtOdds)) &&
      isApart(claim.sentence, own, sentence, other)
        ? [{ sentence, other, theirs: unitsOf(other, sentence) }]
        : [],
    ),
  );
  if (others.length === 0) return undefined;
  const mine = unitsSaidBy(own.by, sentences);
  const topics = unitsAround(own.by, sentences);
  for (const { sentence, other, theirs } of others) {
    const lent = lentTo(juxtaposition, own, { mine, theirs, topics });
    if (lent !== undefined) return { own, other, sentence, lent };
  }
  return undefined;
}

/** What a source has the claim's party say, what it has the other say, and what it tells where it names the first. */
interface Told {
  readonly mine: readonly Unit[];
  readonly theirs: readonly Unit[];
  readonly topics: readonly Unit[];
}

/** The claim's party as the passage has it: saying something there, or at least named. */
function partyIn(window: readonly Sentence[], party: Party): Party | undefined {
  const speaker = flatMap(window, (sentence) => sayings(sentence)).find(
    ({ by }) => sameParty(by, party) === 'same',
  );
  if (speaker !== undefined) return speaker.by;
  return window.some((sentence) => names(sentence, sentence.span, party)) ? party : undefined;
}

/** The units of the claim's words that only the other's have; undefined where they are too few, or too much of them is not the other's. */
function lentTo(
  { alignment, met }: Juxtaposition,
  { by, at, content }: Saying,
  { mine, theirs, topics }: Told,
): readonly number[] | undefined {
  const lent: number[] = [];
  let [lentWeight, otherWeight] = [0, 0];
  alignment.claim.forEach((unit, i) => {
    if (isFunction(unit) || !overlaps(content, unit) || overlaps(by.name?.span ?? at, unit)) return;
    const [isTheirs, isMine] = [hasAlike(theirs, unit), hasAlike(mine, unit)];
    if (!isMine && hasAlike(topics, unit)) return;
    if (isTheirs && !isMine) {
      lent.push(i);
      lentWeight += unit.weight;
    } else if (!isTheirs && (isMine || (met[i] ?? 0) < known)) otherWeight += unit.weight;
  });
  const isEnough = lent.length >= leastUnits && lentWeight >= leastWeight;
  return isEnough && otherWeight <= mostOther * lentWeight ? lent : undefined;
}

/** Two who cannot be one, and of whom neither is somebody of the other's. */
function areRivals(one: Party, other: Party, sentences: readonly Sentence[]): boolean {
  if (sameParty(one, other) !== 'different') return false;
  if (isPerson(one) && isPerson(other)) return true;
  const areTied = sentences.some((sentence) =>
    [one, other].every((party) => names(sentence, sentence.span, party)),
  );
  if (areTied) return false;
  if ([one, other].every((party) => isPerson(party) || mayBePerson(party))) return true;
  return one.name === undefined || other.name === undefined || one.name.kind === other.name.kind;
}

/** Two persons, or two bodies: of a body and a person the one may speak for the other, unless the two are said to be at odds. */
function isOfOneSort(a: Party, b: Party): boolean {
  return (a.name === undefined) === (b.name === undefined);
}

function isAtOdds({ tokens }: Sentence): boolean {
  return tokens.some(({ lemma }) => opposing.has(lemma));
}

/** Who speaks and has two names that are no body's is most likely a person. */
function mayBePerson({ name }: Party): boolean {
  return name?.kind === 'unknown' && name.text.includes(' ');
}

/** The claim does not name the other, nor the other's words the claim's own; and neither says that it holds of more than one. */
function isApart(claim: Sentence, own: Saying, sentence: Sentence, other: Saying): boolean {
  if (names(claim, claim.span, other.by) || names(sentence, other.content, own.by)) return false;
  return !sentence.tokens.some((token) => contains(other.content, token) && sharing.has(token.lower));
}

/** Whether a stretch names a party, or may: by a name, or by the noun that it is called by. */
function names({ names: all, tokens }: Sentence, span: Span, party: Party): boolean {
  if (party.name === undefined)
    return tokens.some((token) => contains(span, token) && token.lemma === party.words.at(-1));
  return all.some(
    (name) => contains(span, name.span) && sameParty({ name, words: [] }, party) !== 'different',
  );
}

/** The content of all that a source has a party say. */
function unitsSaidBy(party: Party, sentences: readonly Sentence[]): readonly Unit[] {
  return flatMap(sentences, (sentence) =>
    flatMap(sayings(sentence), (saying) =>
      sameParty(saying.by, party) === 'same' ? unitsOf(saying, sentence) : [],
    ),
  );
}

/** The content of what else is told where the party is named: what is spoken about, it may have spoken about as well. */
function unitsAround(party: Party, sentences: readonly Sentence[]): readonly Unit[] {
  return flatMap(sentences, (sentence) => {
    if (!names(sentence, sentence.span, party)) return [];
    const said = sayings(sentence).map(({ content }) => content);
    return units(sentence).filter(
      (unit) => !isFunction(unit) && !said.some((content) => contains(content, unit)),
    );
  });
}

function unitsOf({ content }: Saying, sentence: Sentence): readonly Unit[] {
  return units(sentence).filter((unit) => contains(content, unit) && !isFunction(unit));
}

const opposing = new Set(
  'however disagree reject deny contradict counter dispute dismiss oppose challenge'.split(' '),
);
/** Words by which something is said by several. */
const sharing = new Set('both too also likewise same each together jointly as'.split(' '));
const leastUnits = 2;
const leastWeight = 1;
/** Of the weight of what is lent: what the claim's party says besides. */
const mostOther = 0.5;
/** What the passage tells somewhere, of whomever. */
const known = 0.5;
