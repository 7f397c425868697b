import type { Name } from '../annotate/name.ts';
import type { Argument, Predicate } from '../annotate/predicate.ts';
import { contains } from '../document/span.ts';
import { similarity } from '../lexicon/synonyms.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { type NamePosition, namePosition } from './name-position.ts';
import { type Fit, predicatePairs } from './predicate-pairs.ts';
import { flatMap } from '../flat-map.ts';

/**
 * The names of the passage that have the part in it that a name has in the claim, wherever the words stand: the owner of the same
 * thing ("Orme's bill", "the bill of Senator Orme"), or the same party of the same happening.
 */
export function namesOfSamePart(juxtaposition: Juxtaposition, name: Name): readonly Name[] {
  return [...ownersOfSame(juxtaposition, name), ...partiesOfSame(juxtaposition, name)];
}

function ownersOfSame({ claim, passage }: Juxtaposition, name: Name): readonly Name[] {
  const here = namePosition(claim.sentence, name);
  if (here.as !== 'owner') return [];
  // "Norway's minister of trade": whose, and of what.
  return passage.focus.names.filter(
    (other) => isWhere(name) === isWhere(other) && ownsAlike(here, namePosition(passage.focus, other)),
  );
}

function ownsAlike(a: NamePosition, b: NamePosition): boolean {
  if (b.as !== 'owner' || a.describes === undefined || b.describes === undefined) return false;
  return similarity(a.describes, b.describes) >= leastSimilarity;
}

function isWhere({ kind }: Name): boolean {
  return kind === 'place' || kind === 'people';
}

function partiesOfSame(juxtaposition: Juxtaposition, name: Name): readonly Name[] {
  return flatMap(predicatePairs(juxtaposition), ({ heads, claim, passage, subject, object }) => {
    if (heads !== 'same' || claim.isDenied !== passage.isDenied) return [];
    const part = partOf(claim, name);
    if (part === undefined) return [];
    // Whoever else does a thing like it, is somebody else: the other party has to be known.
    if (!othersOf(part, { subject, object }).includes('same')) return [];
    const other = argumentOf(passage, part);
    return other === undefined || other.isPronoun ? [] : (other.name ?? []);
  });
}

/** The parties beside the part: of what is tied in by a preposition, either. */
function othersOf(
  part: string,
  { subject, object }: { readonly subject: Fit; readonly object: Fit },
): readonly Fit[] {
  if (part === 'subject') return [object];
  return part === 'object' ? [subject] : [subject, object];
}

/** Subject, object, or the preposition that ties it. */
function partOf({ subject, object, adjuncts }: Predicate, name: Name): string | undefined {
  if (isCalled(subject, name)) return 'subject';
  if (isCalled(object, name)) return 'object';
  return adjuncts.find(({ argument }) => isCalled(argument, name))?.preposition;
}

function argumentOf({ subject, object, adjuncts }: Predicate, part: string): Argument | undefined {
  if (part === 'subject') return subject;
  return part === 'object' ? object : adjuncts.find(({ preposition }) => preposition === part)?.argument;
}

/** Whether it is this name that stands there, and no pronoun that may mean it. */
function isCalled(argument: Argument | undefined, name: Name): boolean {
  return argument?.name !== undefined && !argument.isPronoun && contains(argument.span, name.span);
}

const leastSimilarity = 0.8;
