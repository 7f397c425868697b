import type { Name } from '../annotate/name.ts';
import type { Argument, Predicate } from '../annotate/predicate.ts';
import { contains, overlaps } from '../document/span.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { fit } from './predicate-pairs.ts';
import { sameName } from './same-name.ts';
import { flatMap } from '../flat-map.ts';

/** A happening of the claim that has one place, beside the passage's telling of it: one exercise is held once, and everyone is born once. */
export interface Happening {
  readonly claim: Predicate;
  readonly passage: Predicate;
}

/** The happenings that both sides tell of, in order of the claim. */
export function happenings(juxtaposition: Juxtaposition): readonly Happening[] {
  return flatMap(happeningsOf(juxtaposition), (own) =>
    juxtaposition.passage.focus.predicates
      .filter((other) => areOneHappening(own, other))
      .map((other) => ({ claim: own, passage: other })),
  );
}

function happeningsOf({ claim: { sentence, span } }: Juxtaposition): readonly Predicate[] {
  return sentence.predicates.filter(
    ({ head, lemma }) => contains(span, head) && (takingPlace.has(lemma) || once.has(lemma)),
  );
}

function areOneHappening(own: Predicate, other: Predicate): boolean {
  const isToldAlike =
    own.lemma === other.lemma || (takingPlace.has(own.lemma) && takingPlace.has(other.lemma));
  return isToldAlike && own.isDenied === other.isDenied && fit(own.object, other.object) === 'same';
}

/** Where the sentence says that it happened. */
export function venuesOf({ adjuncts }: Predicate): readonly Name[] {
  return flatMap(adjuncts, ({ preposition, argument }) =>
    places.has(preposition) && argument.name?.kind === 'place' ? [argument.name] : [],
  );
}

/**
 * Whether the claim gives a happening a venue that the passage's own sentence does not give it: "the exercise was held amid tension that
 * grew in the Sea of Norland" does not say that it was held there.
 */
export function isVenueElsewhere(juxtaposition: Juxtaposition): boolean {
  const { names, predicates } = juxtaposition.passage.focus;
  const told = happenings(juxtaposition);
  return happeningsOf(juxtaposition).some((own) =>
    venuesOf(own).some((venue) => {
      const named = names.filter((name) => sameName(name, venue) === 'same');
      if (!isMet(own.object, juxtaposition)) return true;
      return named.every((name) => told.length > 0 && !isTied(name, told, predicates));
    }),
  );
}

/** What happened has to be spoken of in the sentence itself. */
function isMet(happened: Argument | undefined, { alignment }: Juxtaposition): boolean {
  if (happened === undefined || happened.isPronoun) return true;
  const at = alignment.claim.findIndex((unit) => overlaps(unit, happened.head));
  return at < 0 || alignment.toPassage[at] !== undefined;
}

/** It is among what is tied to the happening, or no other verb that tells a fact comes nearer before it. */
function isTied({ span }: Name, told: readonly Happening[], predicates: readonly Predicate[]): boolean {
  if (told.some(({ passage }) => passage.adjuncts.some(({ argument }) => contains(argument.span, span))))
    return true;
  const nearest = predicates
    .filter(({ head, kind, force }) => kind === 'verb' && force === 'done' && head.end <= span.start)
    .sort((a, b) => b.head.start - a.head.start)[0];
  return nearest === undefined || told.some(({ passage }) => passage.head === nearest.head);
}

const takingPlace = new Set(['take place', ...'hold stage conduct execute happen occur'.split(' ')]);
const once = new Set('bear marry bury sign wreck'.split(' '));
const places = new Set('in at over off on near above'.split(' '));
