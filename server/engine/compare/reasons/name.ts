import type { Name } from '../../annotate/name.ts';
import type { Predicate } from '../../annotate/predicate.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { sameName } from '../same-name.ts';
import { slotPartner } from '../slot.ts';
import type { NameUnit, Unit } from '../unit.ts';
import { quote, reason } from './reason.ts';

/**
 * Names of the claim in whose slot the passage has another name of the same kind. Two names contradict only if they cannot be
 * the same thing, and if the claim's name does not stand in that sentence of the passage in a slot as good.
 */
export function nameReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  return alignment.claim.flatMap((unit, i) => {
    if (unit.kind !== 'name') return [];
    const partner = slotPartner(alignment, i, (other) => other.kind === 'name');
    const other = partner === undefined ? undefined : alignment.passage[partner.index];
    if (partner === undefined || other?.kind !== 'name' || partner.agreement < leastSlot) return [];
    const isCertain = partner.agreement >= certainSlot;
    if (!cannotBeOne(unit.name, other.name, isCertain)) return [];
    if (isNamedInClaim(other, alignment.claim) && !isCertain) return [];
    const own = alignment.toPassage[i];
    if (own !== undefined && !isCertain) return [];
    if (areBothParties(juxtaposition, unit.name, other.name)) return [];
    return [
      reason(juxtaposition, {
        kind: isPlace(unit.name) && isPlace(other.name) ? 'place' : 'name',
        claim: unit.name.span,
        evidence: other.name.span,
        message: `The text names ${quote(claim.sentence, unit.name.span).text} where the source names ${quote(passage.focus, other.name.span).text}.`,
        slot: partner.agreement,
        units: [i],
      }),
    ];
  });
}

/** Not the same, and of kinds that could stand for one another at all: a person is no place, but an unknown may be either. */
function cannotBeOne(a: Name, b: Name, isCertain: boolean): boolean {
  if (sameName(a, b) !== 'different') return false;
  return isCertain || a.kind === b.kind || a.kind === 'unknown' || b.kind === 'unknown';
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

function isPartyOf({ subject, object, adjuncts }: Predicate, name: Name): boolean {
  return [subject, object, ...adjuncts.map(({ argument }) => argument)].some(
    (party) => party?.name !== undefined && sameName(party.name, name) === 'same',
  );
}

function isPlace(name: Name): boolean {
  return name.kind === 'place';
}

const leastSlot = 0.4;
/** All but certain: then even a name that stands elsewhere in the passage has been moved, and kinds may have been misread. */
const certainSlot = 0.8;
