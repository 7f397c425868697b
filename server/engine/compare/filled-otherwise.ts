import type { Predicate } from '../annotate/predicate.ts';
import { contains, overlaps } from '../document/span.ts';
import { relatedness } from '../lexicon/relatedness.ts';
import type { Link } from './alignment.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { areApart, type Filler, fillersOf, haveOtherPartyInCommon } from './parties-apart.ts';
import { fit, predicatePairs } from './predicate-pairs.ts';
import type { Unit } from './unit.ts';

/**
 * Whether the passage tells the same of another: "the drill was held off Alder" beside one that was held off Oster, "the driver fled"
 * beside a passenger who did. It may be another event, and so denies nothing; it bears nothing out either.
 */
export function isFilledOtherwise(juxtaposition: Juxtaposition): boolean {
  const { alignment, claim } = juxtaposition;
  const pairs = predicatePairs(juxtaposition).filter(
    ({ heads, claim: own, passage }) =>
      heads === 'same' && own.isDenied === passage.isDenied && contains(claim.span, own.head),
  );
  return pairs.some(({ claim: own, passage }) => {
    const rivals = fillersOf(passage);
    if (isDoneTo(own, passage)) return true;
    return fillersOf(own).some((filler) => {
      const rival = rivals.find(({ part }) => part === filler.part);
      if (rival === undefined || !areUnlike(filler, rival)) return false;
      if (!isUnmet(filler, alignment.claim, alignment.toPassage)) return false;
      if (!isUnmet(rival, alignment.passage, alignment.toClaim)) return false;
      return haveOtherPartyInCommon(own, passage, filler.part);
    });
  });
}

/** "Orme arrested a man", "Orme, arrested on Monday": who does it there, suffers it here; and the other way round. */
function isDoneTo(own: Predicate, other: Predicate): boolean {
  if (isActorOnly(own, other)) return true;
  // "Orlan's parliament" and "the parliament of Orlan" tell of no deed.
  return own.kind === 'verb' && other.object !== undefined && isActorOnly(other, own);
}

function isActorOnly(own: Predicate, other: Predicate): boolean {
  return (
    own.subject?.name !== undefined &&
    other.subject === undefined &&
    !own.subject.isPronoun &&
    fit(own.subject, other.object) === 'same'
  );
}

function areUnlike({ argument: own }: Filler, { argument: other }: Filler): boolean {
  return areApart(own, other) && relatedness(own.head.lemma, other.head.lemma) < mostRelated;
}

function isUnmet(
  { argument: { head } }: Filler,
  units: readonly Unit[],
  links: readonly (Link | undefined)[],
): boolean {
  const at = units.findIndex((unit) => overlaps(unit, head));
  return at >= 0 && links[at] === undefined;
}

const mostRelated = 0.5;
