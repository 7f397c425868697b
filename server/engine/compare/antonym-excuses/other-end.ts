import type { Sentence } from '../../annotate/sentence.ts';
import type { Argument } from '../../annotate/predicate.ts';
import { areConverses } from '../../lexicon/converses.ts';
import { foreseen } from '../../lexicon/foreseen.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import { type Alignment, isFunction } from '../alignment.ts';
import { predicatePairs } from '../predicate-pairs.ts';
import { areTurnedRoundTwice } from '../speech-denials.ts';
import type { Unit } from '../unit.ts';
import { type AntonymClash, comparatives } from './clash.ts';

/** The same is told from its other end: "sold it to Brill", "bought it from Orme". */
export const fromOtherEnd: readonly ((clash: AntonymClash) => boolean)[] = [
  isOtherEnd,
  isTurnedTwice,
  isTurnedAbout,
  isToldFromOtherEnd,
  isHeldAgainstNow,
  isOfThePlan,
];

/** "Orme sold it to Brill" and "Brill bought it from Orme" say the same: of such verbs other subjects make no opposites. */
function isOtherEnd({ juxtaposition, own: { token: own }, other: { token: other } }: AntonymClash): boolean {
  if (!areConverses(own.lemma, other.lemma)) return false;
  return predicatePairs(juxtaposition).some(
    ({ claim, passage, subject }) =>
      claim.head === own &&
      passage.head === other &&
      // "Was beaten" is "lost".
      (claim.voice !== passage.voice || subject === 'different' || areUnlike(claim.subject, passage.subject)),
  );
}

function areUnlike(a: Argument | undefined, b: Argument | undefined): boolean {
  if (a === undefined || b === undefined || a.name !== undefined || b.name !== undefined) return false;
  return !a.isPronoun && !b.isPronoun && similarity(a.head.lemma, b.head.lemma) < sameThing;
}

function isTurnedTwice({ juxtaposition, own, other }: AntonymClash): boolean {
  return areTurnedRoundTwice(juxtaposition, own.token, other.token);
}

/** "Lower than the tower in Oster" beside "Oster's tower is higher": the one side speaks of what the other only holds its own against. */
function isTurnedAbout({ juxtaposition: { alignment }, ownAt, otherAt }: AntonymClash): boolean {
  const { claim, passage, toClaim, toPassage } = alignment;
  const isBefore = (
    units: readonly Unit[],
    links: Alignment['toClaim'],
    at: number,
    here: number,
  ): boolean => {
    const than = units.slice(at + 1, at + 3).findIndex(({ tokens }) => tokens[0]?.lower === 'than');
    if (than < 0) return false;
    return units.some((unit, k) => {
      const isStandard = unit.kind === 'name' || (unit.kind === 'word' && foreseen.has(unit.token.lemma));
      const link = k > at + 1 + than && isStandard ? links[k] : undefined;
      return link !== undefined && link.index < here;
    });
  };
  return isBefore(passage, toClaim, otherAt, ownAt) || isBefore(claim, toPassage, ownAt, otherAt);
}

/** "Later than is now expected" and "sooner than first forecast": what was held for so before, and what is so now. */
function isHeldAgainstNow({ juxtaposition: { claim, passage }, own, other }: AntonymClash): boolean {
  const isNow = ({ text, span }: Sentence, { end }: Unit): boolean =>
    thanNow.test(text.slice(end - span.start));
  return isNow(claim.sentence, own) !== isNow(passage.focus, other);
}

/** "Had been promised it a month sooner" and "came a month later than promised": the one tells of the plan that the other is held against. */
function isOfThePlan({ juxtaposition: { claim, passage }, own, other }: AntonymClash): boolean {
  if (![own, other].every(({ token }) => comparatives.test(token.lower))) return false;
  const isThan = ({ text, span }: Sentence, { end }: Unit): boolean =>
    thanPlanned.test(text.slice(end - span.start));
  const tells = ({ tokens }: Sentence): boolean => tokens.some(({ lemma }) => foreseen.has(lemma));
  return (
    (isThan(passage.focus, other) && !isThan(claim.sentence, own) && tells(claim.sentence)) ||
    (isThan(claim.sentence, own) && !isThan(passage.focus, other) && tells(passage.focus))
  );
}

/** "The mayor is Orme's elder sister" and "Orme, the mayor's younger brother": the two ends have changed places. */
function isToldFromOtherEnd({
  juxtaposition: { alignment },
  own,
  ownAt,
  other,
  otherAt,
}: AntonymClash): boolean {
  const { claim, toPassage } = alignment;
  if (![own, other].every(({ token }) => comparatives.test(token.lower))) return false;
  const crosses = (at: number): boolean => {
    const [unit, link] = [claim[at], toPassage[at]];
    return (
      unit !== undefined && link !== undefined && !isFunction(unit) && at < ownAt !== link.index < otherAt
    );
  };
  return claim.some((_, at) => at < ownAt && crosses(at)) && claim.some((_, at) => at > ownAt && crosses(at));
}

const thanNow = /^ than (?:\p{L}+ ){0,3}(?:now|currently|today|actually|eventually)\b/iu;
const thanPlanned =
  /^ than (?:\p{L}+ ){0,3}(?:promised|planned|expected|forecast|predicted|announced|agreed|scheduled)\b/iu;
const sameThing = 0.8;
