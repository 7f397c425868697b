import type { Predicate } from '../annotate/predicate.ts';
import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { contains } from '../document/span.ts';
import { similarity } from '../lexicon/synonyms.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { lightVerbs } from './predicate-pairs.ts';
import { compareQuantities } from './quantities.ts';

/** Whether the passage gives a figure of the claim of the same deed: "released two" bears out "two of the men arrested were released". */
export function isGivenOfDeed({ claim, passage }: Juxtaposition, figure: Quantity): boolean {
  const own = deedsOf(claim.sentence).filter(({ quantity }) => quantity === figure);
  if (own.length === 0) return false;
  return deedsOf(passage.focus).some(
    ({ predicate, quantity }) =>
      compareQuantities(figure, quantity) === 'equal' &&
      own.some((mine) => areOneDeed(mine.predicate, predicate)),
  );
}

/** A figure with the verb whose subject or object it counts. */
export interface Deed {
  readonly predicate: Predicate;
  readonly quantity: Quantity;
}

/** The figures of a sentence that count who or what has a part in its deeds. */
export function deedsOf({ predicates, quantities }: Sentence): readonly Deed[] {
  return predicates.flatMap((predicate): readonly Deed[] => {
    const { kind, subject, object } = predicate;
    if (kind !== 'verb' || lightVerbs.has(predicate.lemma)) return [];
    // Who is counted in "doctors treated twelve people" are those treated; in "twelve people died" those who did.
    const counted = object ?? subject;
    const quantity =
      counted === undefined
        ? undefined
        : quantities.find(({ span, dimension }) => dimension === 'count' && contains(counted.span, span));
    return quantity === undefined ? [] : [{ predicate, quantity }];
  });
}

/** Both tell of one deed, or both deny it. */
export function areOneDeed(a: Predicate, b: Predicate): boolean {
  return a.isDenied === b.isDenied && similarity(a.lemma, b.lemma) >= sameDeed;
}

const sameDeed = 0.8;
