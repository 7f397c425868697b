import type { Name } from '../../annotate/name.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { type Alignment, isFunction } from '../alignment.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { mayBothStand } from '../name-excuses.ts';
import { mayFillOneSlot, namePosition } from '../name-position.ts';
import { areLandAndPeople } from '../land-and-people.ts';
import { areRivals } from '../rival-names.ts';
import { sameName } from '../same-name.ts';
import { namesOfSamePart } from '../same-part.ts';
import { slotPartner } from '../slot.ts';
import type { NameUnit, Unit } from '../unit.ts';
import { nameMessage } from './messages.ts';
import { reason } from './reason.ts';
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
    if (!areRivals(unit.name, other.name)) return [];
    if (isNamedInClaim(other, alignment.claim) && !isCertain) return [];
    if (!isOneSlot(juxtaposition, unit.name, other.name)) return [];
    const own = ownPlace(alignment, i);
    if (own !== undefined && isGapped(alignment, i, own)) return [];
    if (own !== undefined && (!isCertain || stands(juxtaposition, unit.name, own, other.name))) return [];
    if (isNamedByItsPeople(passage.focus, unit.name)) return [];
    if (mayBothStand({ juxtaposition, own: unit.name, other: other.name })) return [];
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

/** "Norre's ministry" beside "the Norrish ambassador": the passage speaks of the claim's land as well. */
function isNamedByItsPeople({ names }: Sentence, { text }: Name): boolean {
  return names.some((other) => areLandAndPeople(text.toLowerCase(), other.text.toLowerCase()));
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

/** A comma and a space, or a bracket. */
const longestJoint = 2;
/** The grammar tells it, and not the order of the words. */
const samePart = 0.75;
const leastSlot = 0.4;
const elsewhereShare = 0.75;
/** All but certain: then even a name that stands elsewhere in the passage has been moved. */
const certainSlot = 0.8;
