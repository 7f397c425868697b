import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import type { Token } from '../annotate/token.ts';
import { contains } from '../document/span.ts';
import { mostly } from '../lexicon/parts-of-speech.ts';
import { similarity } from '../lexicon/synonyms.ts';
import type { Juxtaposition } from './juxtaposition.ts';
import { lightVerbs } from './predicate-pairs.ts';
import { compareQuantities } from './quantities.ts';
import { flatMap } from '../flat-map.ts';
import { readOnce } from '../read-once.ts';

/** Whether the passage gives a figure of the claim of the same deed: "released two" bears out "two of the men arrested were released". */
export function isGivenOfDeed({ claim, passage }: Juxtaposition, figure: Quantity): boolean {
  const own = deedsOf(claim.sentence).filter(({ quantity }) => quantity === figure);
  if (own.length === 0) return false;
  return deedsOf(passage.focus).some(
    (deed) =>
      compareQuantities(figure, deed.quantity) === 'equal' && own.some((mine) => areOneDeed(mine, deed)),
  );
}

/** A figure with what it is of: the verb whose subject or object it counts, or the noun that "of" ties it to ("a loss of 3 million"). */
export interface Deed {
  readonly head: Token;
  readonly lemma: string;
  readonly isDenied: boolean;
  readonly quantity: Quantity;
}

/** The figures of a sentence that count who or what has a part in its deeds, or that say how large something is. */
export const deedsOf: (sentence: Sentence) => readonly Deed[] = readOnce(readDeeds);

function readDeeds(sentence: Sentence): readonly Deed[] {
  const { predicates, quantities } = sentence;
  if (quantities.length === 0) return [];
  const ofVerbs = flatMap(predicates, ({ kind, head, lemma, isDenied, subject, object }): readonly Deed[] => {
    if (kind === 'noun' || lightVerbs.has(lemma)) return [];
    // Who is counted in "doctors treated twelve people" are those treated; in "twelve people died" those who did.
    const counted = object ?? subject;
    const quantity =
      counted === undefined
        ? undefined
        : quantities.find(({ span, dimension }) => dimension === 'count' && contains(counted.span, span));
    return quantity === undefined ? [] : [{ head, lemma, isDenied, quantity }];
  });
  const ofNouns = flatMap(quantities, (quantity): readonly Deed[] => {
    const [noun, of] = sentence.tokens.filter(({ end }) => end <= quantity.span.start).slice(-2);
    if (noun === undefined || of?.lower !== 'of' || noun.kind !== 'word' || mostly(noun.lemma) !== 'noun')
      return [];
    return [{ head: noun, lemma: noun.lemma, isDenied: false, quantity }];
  });
  return [...ofVerbs, ...ofNouns];
}

/** Both tell of one deed, or both deny it. */
export function areOneDeed(a: Deed, b: Deed): boolean {
  return a.isDenied === b.isDenied && similarity(a.lemma, b.lemma) >= sameDeed;
}

const sameDeed = 0.8;
