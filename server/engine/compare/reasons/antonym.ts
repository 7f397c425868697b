import type { Argument } from '../../annotate/predicate.ts';
import { proportions } from '../../annotate/proportions.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import type { Token } from '../../annotate/token.ts';
import { overlaps, type Span } from '../../document/span.ts';
import { areOpposed } from '../../lexicon/antonyms.ts';
import { areConverses, relativeNouns } from '../../lexicon/converses.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { couldBe, mostly } from '../../lexicon/parts-of-speech.ts';
import { type Alignment, isFunction } from '../alignment.ts';
import type { Reason } from '../comparison.ts';
import { isOfLeftOut } from '../exceptions.ts';
import { isDeniedAsFalse } from '../falsity.ts';
import { isOfAnotherDate } from '../dated-deed.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { lightVerbs, predicatePairs } from '../predicate-pairs.ts';
import { isOppositionMet } from '../opposition.ts';
import { isToldOfFigures } from '../told-of-figures.ts';
import { slotPartner } from '../slot.ts';
import { areTurnedRoundTwice } from '../speech-denials.ts';
import type { Unit, WordUnit } from '../unit.ts';
import { isCompared } from './comparative.ts';
import { antonymMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';
import { isOnConditionOnOneSide } from '../conditions.ts';

/** Words of the claim in whose slot the passage has their opposite. "Did not fall" is no opposite of "rose": a negation on one side keeps the peace. */
export function antonymReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  if (isOfLeftOut(juxtaposition) || isOnConditionOnOneSide(juxtaposition)) return [];
  return flatMap(alignment.claim, (unit, i) => {
    if (unit.kind !== 'word' || alignment.toPassage[i] !== undefined) return [];
    if (isSpent(alignment, unit) || isLight(claim.sentence, unit)) return [];
    const partner = slotPartner(
      alignment,
      i,
      (other, j) =>
        other.kind === 'word' &&
        alignment.toClaim[j] === undefined &&
        !isLight(passage.focus, other) &&
        areOpposed(unit.token.lemma, other.token.lemma),
    );
    const other = partner === undefined ? undefined : alignment.passage[partner.index];
    if (partner === undefined || other === undefined || partner.agreement < leastSlot) return [];
    if (areShares(juxtaposition, unit, other) || isCompared(juxtaposition, unit)) return [];
    if (other.kind === 'word' && isOtherEnd(juxtaposition, unit.token, other.token)) return [];
    if (other.kind === 'word' && areTurnedRoundTwice(juxtaposition, unit.token, other.token)) return [];
    if (isSetApart(claim.sentence, unit) !== isSetApart(passage.focus, other)) return [];
    if (isOfOtherNoun(alignment, i, partner.index) || isEitherWay(alignment, i, other)) return [];
    if (isTurnedAbout(alignment, i, partner.index) || isToldFromOtherEnd(alignment, i, partner.index))
      return [];
    if (isOfAnotherDate(juxtaposition, unit, other)) return [];
    if (
      other.kind === 'word' &&
      isDeniedAsFalse(claim.sentence, unit.token.lemma, passage.focus, other.token.lemma)
    )
      return [];
    if (isToldOfFigures(passage.focus, unit.token.lemma)) return [];
    if (isOfOtherObject(juxtaposition, unit, other) || isToldAlikeElsewhere(juxtaposition, unit, other))
      return [];
    if (isTellingWhich(claim.sentence, unit) !== isTellingWhich(passage.focus, other)) return [];
    if (!isOppositionMet(juxtaposition, i, partner.index)) return [];
    // "Velde voted against it and Norland for it": such small words say nothing without their own party.
    if (isFunction(unit) && isToldToo(juxtaposition, unit, other)) return [];
    if (
      partner.agreement < certainSlot &&
      (isRelative(unit.token, other) || isToldToo(juxtaposition, unit, other))
    )
      return [];
    return [
      reason(juxtaposition, {
        kind: 'antonym',
        claim: unit,
        evidence: other,
        message: antonymMessage(
          { sentence: claim.sentence, span: unit },
          { sentence: passage.focus, span: other },
        ),
        slot: partner.agreement,
        units: [i],
      }),
    ];
  });
}

/** "Have yet to be found" has nothing, and "came back from the duel" backs nobody. */
function isLight({ predicates }: Sentence, { token }: WordUnit): boolean {
  if (lightVerbs.has(token.lemma)) return true;
  return token.lower === 'back' && !predicates.some(({ head }) => overlaps(head, token));
}

/** "None of the six failed", "all six worked": such words say how many, and how many is a matter of shares. */
function areShares({ claim, passage }: Juxtaposition, own: Unit, other: Unit): boolean {
  const isOne = (sentence: Sentence, unit: Unit): boolean =>
    proportions(sentence).some(({ span, of }) => overlaps(span, unit) && !overlaps(of.span, unit));
  return isOne(claim.sentence, own) && isOne(passage.focus, other);
}

/** "Passed away" beside "died at home": a particle has no opposite where its verb is met by one without. */
function isSpent({ claim, passage, toPassage }: Alignment, { verb }: WordUnit): boolean {
  const link = verb === undefined ? undefined : toPassage[claim.findIndex(({ start }) => start === verb)];
  const partner = link === undefined ? undefined : passage[link.index];
  return partner?.kind === 'word' && partner.phrase === undefined;
}

/** "Non-binding" has its opposite in it already. */
function isSetApart({ text, span }: Sentence, unit: Unit): boolean {
  return /\bnon[-‑ ]$/iu.test(text.slice(0, unit.start - span.start));
}

/** "Her elder brother" is no opposite of "she was young": of a noun that the other side does not speak of, an adjective tells nothing there. */
function isOfOtherNoun({ claim, passage, toClaim, toPassage }: Alignment, i: number, j: number): boolean {
  const [own, other] = [describedAt(claim, i), describedAt(passage, j)];
  return (
    (own !== undefined && other === undefined && toPassage[own] === undefined) ||
    (other !== undefined && own === undefined && toClaim[other] === undefined)
  );
}

/** The noun that an adjective stands right before. */
function describedAt(units: readonly Unit[], at: number): number | undefined {
  const [unit, next] = [units[at], units[at + 1]];
  const isAdjective = unit?.kind === 'word' && couldBe(unit.token.lemma, 'adjective');
  return isAdjective && next?.kind === 'word' && mostly(next.token.lemma) === 'noun' ? at + 1 : undefined;
}

/** "Lower than the tower in Oster" beside "Oster's tower is higher": the one side speaks of what the other only holds its own against. */
function isTurnedAbout({ claim, passage, toClaim, toPassage }: Alignment, i: number, j: number): boolean {
  const isBefore = (
    units: readonly Unit[],
    links: Alignment['toClaim'],
    at: number,
    here: number,
  ): boolean => {
    const than = units.slice(at + 1, at + 3).findIndex(({ tokens }) => tokens[0]?.lower === 'than');
    if (than < 0) return false;
    return units.some((unit, k) => {
      const link = k > at + 1 + than && unit.kind === 'name' ? links[k] : undefined;
      return link !== undefined && link.index < here;
    });
  };
  return isBefore(passage, toClaim, j, i) || isBefore(claim, toPassage, i, j);
}

/** "The mayor is Orme's elder sister" and "Orme, the mayor's younger brother": the two ends have changed places. */
function isToldFromOtherEnd({ claim, passage, toPassage }: Alignment, i: number, j: number): boolean {
  const [own, other] = [claim[i], passage[j]];
  if (own?.kind !== 'word' || other?.kind !== 'word') return false;
  if (![own, other].every(({ token }) => comparatives.test(token.lower))) return false;
  const crosses = (at: number): boolean => {
    const [unit, link] = [claim[at], toPassage[at]];
    return unit !== undefined && link !== undefined && !isFunction(unit) && at < i !== link.index < j;
  };
  return claim.some((_, at) => at < i && crosses(at)) && claim.some((_, at) => at > i && crosses(at));
}

/** "Raising or lowering the price" holds whichever of the two the source has. */
function isEitherWay({ claim }: Alignment, i: number, other: Unit): boolean {
  return claim
    .slice(Math.max(0, i - alternativeReach), i + alternativeReach + 1)
    .some((unit) => unit.kind === 'word' && other.kind === 'word' && unit.token.lemma === other.token.lemma);
}

/** "Orme sold it to Brill" and "Brill bought it from Orme" say the same: of such verbs other subjects make no opposites. */
function isOtherEnd(juxtaposition: Juxtaposition, own: Token, other: Token): boolean {
  if (!areConverses(own.lemma, other.lemma)) return false;
  return predicatePairs(juxtaposition).some(
    ({ claim, passage, subject }) =>
      claim.head === own &&
      passage.head === other &&
      // "Was beaten" is "lost".
      (claim.voice !== passage.voice || subject === 'different' || areUnlike(claim.subject, passage.subject)),
  );
}

/** "Left Alder for Oster" and "joined Oster from Alder": each with a name of its own. */
function isOfOtherObject(juxtaposition: Juxtaposition, own: Span, other: Span): boolean {
  return predicatePairs(juxtaposition).some(
    ({ claim, passage, object }) =>
      object === 'different' && overlaps(claim.head, own) && overlaps(passage.head, other),
  );
}

/** "Walked out and returned" has what "went back to work" tells as well. */
function isToldAlikeElsewhere(juxtaposition: Juxtaposition, own: Span, other: Span): boolean {
  const { claim: units, toPassage } = juxtaposition.alignment;
  const isUnmet = (head: Span): boolean =>
    units.every((unit, at) => !overlaps(unit, head) || toPassage[at] === undefined);
  return predicatePairs(juxtaposition).some(
    ({ heads, claim, passage, subject }) =>
      heads === 'same' &&
      subject !== 'different' &&
      claim.isDenied === passage.isDenied &&
      (overlaps(claim.head, own) || (overlaps(passage.head, other) && isUnmet(claim.head))),
  );
}

/** "The candidate who has raised less": of two that are compared, which one is meant. */
function isTellingWhich({ tokens }: Sentence, { start }: Span): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  const lead = tokens.slice(Math.max(0, at - relativeReach), at + 1);
  const relative = lead.findIndex(
    ({ lower }, k) => relatives.has(lower) && mostly(lead[k - 1]?.lemma ?? '') === 'noun',
  );
  return relative > 0 && lead.slice(relative).some(({ lower }) => comparatives.test(lower));
}

function areUnlike(a: Argument | undefined, b: Argument | undefined): boolean {
  if (a === undefined || b === undefined || a.name !== undefined || b.name !== undefined) return false;
  return !a.isPronoun && !b.isPronoun && similarity(a.head.lemma, b.head.lemma) < sameThing;
}

/** A teacher of the one is a pupil of the other: of such nouns only the same owner makes opposites. */
function isRelative(own: Token, other: Unit): boolean {
  return relativeNouns.has(own.lemma) && other.kind === 'word' && relativeNouns.has(other.token.lemma);
}

/** "Inside or outside" beside "outside rather than inside", "the one grew while the other shrank" beside "the other fell": a side has both. */
function isToldToo(juxtaposition: Juxtaposition, own: WordUnit, other: Unit): boolean {
  const { claim, passage, toPassage, toClaim } = juxtaposition.alignment;
  return (
    other.kind === 'word' &&
    (hasWord(passage, own) ||
      hasWord(claim, other) ||
      (!isOfOneName(juxtaposition, own, other) &&
        (hasUnmetOpposite(claim, toPassage, own) || hasUnmetOpposite(passage, toClaim, other))))
  );
}

/** "Orme stays while Brill leaves" beside "Orme leaves": of Orme it is told by name. */
function isOfOneName(juxtaposition: Juxtaposition, own: Span, other: Span): boolean {
  return predicatePairs(juxtaposition).some(
    ({ claim, passage, subject }) =>
      subject === 'same' &&
      claim.subject?.name !== undefined &&
      overlaps(claim.head, own) &&
      overlaps(passage.head, other),
  );
}

function hasUnmetOpposite(units: readonly Unit[], links: Alignment['toClaim'], { token }: WordUnit): boolean {
  return units.some(
    (unit, at) =>
      unit.kind === 'word' && links[at] === undefined && areOpposed(unit.token.lemma, token.lemma),
  );
}

function hasWord(units: readonly Unit[], word: Unit): boolean {
  return (
    word.kind === 'word' &&
    units.some((unit) => unit.kind === 'word' && unit.token.lemma === word.token.lemma)
  );
}

const sameThing = 0.8;
const relativeReach = 6;
const relatives = new Set(['who', 'that', 'which']);
const comparatives = /^(?:more|less|fewer|better|worse|\p{L}{3,}er)$/u;
const leastSlot = 0.35;
/** Units within which both words of "one or the other" stand. */
const alternativeReach = 2;
/** All but certain: the words around them are the same. */
const certainSlot = 0.75;
