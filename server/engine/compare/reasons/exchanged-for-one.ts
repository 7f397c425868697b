import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains } from '../../document/span.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { compareQuantities } from '../quantities.ts';
import { numberMessage } from './messages.ts';
import { reason } from './reason.ts';
import { flatMap } from '../../flat-map.ts';

/** A figure that has changed places with one: "four women and a man" beside "four men and a woman". */
export function exchangedForOneReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const own = claim.sentence.quantities.filter(({ span }) => contains(claim.span, span));
  return flatMap(own, (mine): readonly Reason[] => {
    const right = exchangedForOne(mine, claim.sentence, passage.focus);
    if (right === undefined) return [];
    return [
      reason(juxtaposition, {
        kind: 'number',
        claim: mine.figure,
        evidence: right.figure,
        message: numberMessage(
          { sentence: claim.sentence, quantity: mine },
          { sentence: passage.focus, quantity: right },
        ),
        slot: certainty,
        units: flatMap(alignment.claim, (unit, i) =>
          unit.kind === 'quantity' && own.includes(unit.quantity) ? [i] : [],
        ),
      }),
    ];
  });
}

/** The figure of the source that counts the one whom the claim has once. */
function exchangedForOne(mine: Quantity, own: Sentence, theirs: Sentence): Quantity | undefined {
  const { counted } = mine;
  if (counted === undefined || !hasOne(theirs, counted.lemma)) return undefined;
  return theirs.quantities.find(
    (other) =>
      other.counted !== undefined &&
      !areOfOneThing(mine, other) &&
      compareQuantities(mine, other) === 'equal' &&
      hasOne(own, other.counted.lemma),
  );
}

/** "A woman" */
function hasOne({ tokens }: Sentence, lemma: string): boolean {
  return tokens.some(
    (token, at) =>
      token.lemma === lemma && token.lower === lemma && articles.has(tokens[at - 1]?.lower ?? ''),
  );
}

/** Both say what they count, and it is one thing. */
function areOfOneThing({ counted: a }: Quantity, { counted: b }: Quantity): boolean {
  return a !== undefined && b !== undefined && similarity(a.lemma, b.lemma) >= sameThing;
}

const articles = new Set(['a', 'an', 'one']);
const sameThing = 0.9;
const certainty = 0.95;
