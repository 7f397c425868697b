import type { Argument, Predicate } from '../../annotate/predicate.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { contains, overlaps } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { readOnce } from '../../read-once.ts';
import type { Reason } from '../comparison.ts';
import type { Juxtaposition } from '../juxtaposition.ts';
import { areBothRight } from '../figure-excuses.ts';
import { areToldAlike } from '../opposition.ts';
import { fit } from '../predicate-pairs.ts';
import { compareQuantities } from '../quantities.ts';
import { sameName } from '../same-name.ts';
import { numberMessage } from './messages.ts';
import { predicateReason } from './predicate-reason.ts';

/** What one thing cost, given otherwise: "paid 1.2 billion for Rothkrug" beside "bought Rothkrug for 3.5 billion". */
export function priceReasons(juxtaposition: Juxtaposition): readonly Reason[] {
  const { claim, passage } = juxtaposition;
  const own = pricesIn(claim.sentence);
  if (own.length === 0) return [];
  const theirs = pricesIn(passage.focus);
  return flatMap(own, (mine): readonly Reason[] => {
    if (!contains(claim.span, mine.price.span)) return [];
    const ofOne = theirs.filter((other) => areOfOneDeal(mine, claim.sentence, other, passage.focus));
    const [other] = ofOne;
    if (other === undefined || ofOne.some(({ price }) => !areAtOdds(mine.price, price))) return [];
    // Bought for three and sold for two: what the source gives as well is another deal's.
    if (passage.focus.quantities.some(({ low, high }) => low === mine.price.low && high === mine.price.high))
      return [];
    if (areBothRight(juxtaposition, mine.price, other.price)) return [];
    if (!areToldAlike(juxtaposition, mine.predicate.head, other.predicate.head)) return [];
    return [
      predicateReason(juxtaposition, {
        kind: 'number',
        predicate: mine.predicate,
        claim: mine.price.figure,
        evidence: other.price.figure,
        message: numberMessage(
          { sentence: claim.sentence, quantity: mine.price },
          { sentence: passage.focus, quantity: other.price },
        ),
        parties: 1,
        agreed: [mine.thing.span, mine.predicate.head],
        inQuestion: [mine.price.span],
      }),
    ];
  });
}

/** What is bought, sold or paid for, and for how much. */
interface Deal {
  readonly predicate: Predicate;
  readonly thing: Argument;
  readonly price: Quantity;
}

const pricesIn = readOnce((sentence: Sentence): readonly Deal[] =>
  flatMap(sentence.predicates, (predicate): readonly Deal[] => {
    const { lemma, object, subject, adjuncts, isDenied } = predicate;
    if (isDenied) return [];
    const behindFor = adjuncts.find(({ preposition }) => preposition === 'for')?.argument;
    const [thing, amount] = paying.has(lemma)
      ? [behindFor, object]
      : trading.has(lemma)
        ? [object, behindFor]
        : costing.has(lemma)
          ? [subject, object]
          : [undefined, undefined];
    const price = amount && moneyIn(sentence, amount);
    return thing === undefined || price === undefined ? [] : [{ predicate, thing, price }];
  }),
);

function moneyIn({ quantities }: Sentence, { span }: Argument): Quantity | undefined {
  return quantities.find(({ dimension, figure }) => dimension === 'money' && overlaps(figure, span));
}

/** One named thing, no part of it on one side only, and no two buyers. */
function areOfOneDeal(mine: Deal, home: Sentence, other: Deal, there: Sentence): boolean {
  const named = (sentence: Sentence, { span }: Argument) =>
    sentence.names.filter((name) => overlaps(name.span, span));
  const isOneThing = named(home, mine.thing).some((name) =>
    named(there, other.thing).some((each) => sameName(name, each) === 'same'),
  );
  const isPart = ({ thing }: Deal): boolean => thing.words.some((word) => shares.has(word));
  if (!isOneThing || isPart(mine) !== isPart(other)) return false;
  const isTurned = selling.has(mine.predicate.lemma) !== selling.has(other.predicate.lemma);
  return fit(mine.predicate.subject, other.predicate.subject) !== (isTurned ? 'same' : 'different');
}

function areAtOdds(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && compareQuantities(a, b) === 'contradicts';
}

const paying = new Set(['pay', 'spend', 'offer', 'bid']);
const trading = new Set([
  'buy',
  'acquire',
  'purchase',
  'take over',
  'snap up',
  'sell',
  'auction',
  'sell off',
]);
const costing = new Set(['cost', 'fetch']);
const selling = new Set(['sell', 'auction', 'sell off', 'cost', 'fetch']);
const shares = new Set(
  'stake share shareholding part half third quarter rest remainder majority minority percent cent'.split(' '),
);
