import type { Name } from '../annotate/name.ts';
import type { Argument, Predicate } from '../annotate/predicate.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { contains } from '../document/span.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { fit, predicatePairs } from './predicate-pairs.ts';
import { sameName } from './same-name.ts';
import { flatMap } from '../flat-map.ts';

/**
 * Whether the passage tells of a part what the claim tells of the whole: "bought a stake in Alder Steel" or "closed the Orlan plant of
 * Alder Steel" beside "bought Alder Steel".
 */
export function isToldOfPart(juxtaposition: Juxtaposition): boolean {
  const pairs = predicatePairs(juxtaposition).filter(({ heads }) => heads === 'same');
  const { focus } = juxtaposition.passage;
  return pairs.some(
    ({ claim, passage }) =>
      claim.object?.name !== undefined &&
      isPartThere(focus, passage, claim.object.name) &&
      !pairs.some((other) => other.claim === claim && fit(claim.object, other.passage.object) === 'same'),
  );
}

function isPartThere(sentence: Sentence, { object, adjuncts }: Predicate, whole: Name): boolean {
  if (object === undefined) return false;
  const holders = flatMap(adjuncts, ({ preposition, argument }) =>
    holding.has(preposition) ? [argument] : [],
  );
  const isNamed = [object, ...holders].some((argument) => namesIn(sentence, argument, whole));
  if (!isNamed) return false;
  if (object.name !== undefined) return sameName(object.name, whole) === 'different';
  return [object, ...holders].some(({ head }) => parts.has(head.lemma));
}

function namesIn({ names }: Sentence, { span }: Argument, whole: Name): boolean {
  return names.some((name) => contains(span, name.span) && sameName(name, whole) === 'same');
}

const holding = new Set(['of', 'in', 'at', 'from']);

/** What belongs to a company, a body or a place without being it. */
const parts = new Set(
  `stake share shareholding interest plant unit branch arm division subsidiary mill mine factory shop store part half third quarter
   portion department institute faculty school wing section site office outlet terminal depot warehouse brewery refinery asset
   business operation right brand`.split(/\s+/u),
);
