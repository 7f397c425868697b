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

/** Two figures that have changed places: "450 passengers and 80 cars" beside "450 cars and 80 passengers". */
export function exchangedFiguresReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { alignment, claim, passage } = juxtaposition;
  const own = claim.sentence.quantities.filter(({ span }) => contains(claim.span, span));
  return flatMap(own, (mine): readonly Reason[] => {
    const right =
      exchangedForOne(mine, claim.sentence, passage.focus) ??
      exchangedForAnother(mine, own, passage.focus.quantities);
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

/** The source's figure of what the claim's figure counts, where the claim gives that one to something else, whose figure it has here. */
function exchangedForAnother(
  mine: Quantity,
  own: readonly Quantity[],
  theirs: readonly Quantity[],
): Quantity | undefined {
  const right = theirs.find((each) => areOfOneThing(mine, each));
  if (right === undefined || compareQuantities(mine, right) !== 'contradicts') return undefined;
  const isExchanged = own.some(
    (other) =>
      !areOfOneThing(mine, other) &&
      other.counted !== undefined &&
      compareQuantities(other, right) === 'equal' &&
      theirs.some((each) => areOfOneThing(other, each) && compareQuantities(mine, each) === 'equal'),
  );
  return isExchanged ? right : undefined;
}

/** "Four women and a man" beside "four men and a woman": the figure of the source that counts the one whom the claim has once. */
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
