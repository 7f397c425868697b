import { type ExactFigure, exactFigures, mayAddUp } from '../../annotate/exact-figures.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { flatMap } from '../../flat-map.ts';
import type { Passage } from '../../retrieve/passage.ts';
import { isOfFormerState } from '../former-state.ts';
import { coverage } from '../juxtaposition.ts';
import { type Clash, shareOf } from './clash.ts';

/**
 * Whether a claim in words of its own gives what one step of reckoning makes of the passage's figures: "nine goals in the second half" of
 * "31-27, five behind at the break", "9,500 homes without" of "38,000, three quarters of which have it back". Where the words are the
 * source's, another figure is a slip, whatever it could be made of.
 */
export function isOneStep({ juxtaposition, own }: Clash): boolean {
  if (own.low !== own.high || own.high === 0 || apart.has(own.dimension)) return false;
  const { alignment, claim, passage } = juxtaposition;
  const inQuestion = flatMap(alignment.claim, (unit, i) =>
    unit.kind === 'quantity' && unit.quantity === own ? [i] : [],
  );
  const isBound = below.has(own.bound) || above.has(own.bound);
  const most = isBound ? boundWords : isOfFormerState(claim.sentence) ? 1 + Number.EPSILON : sourcesWords;
  if (coverage(juxtaposition, inQuestion) >= most) return false;
  const value = shareOf(own) ?? own.low;
  const slack = slackOf[own.bound] ?? roughSlack;
  return stepsFrom(own, passage).some(
    (made) =>
      made > 0 &&
      Math.abs(made - value) <= slack * value &&
      !(below.has(own.bound) && made > value) &&
      !(above.has(own.bound) && made < value),
  );
}

function stepsFrom(own: Quantity, { before, focus, after }: Passage): readonly number[] {
  const sentences = [...before, focus, ...after];
  const shares = flatMap(sentences, ({ quantities, text }) => [
    ...flatMap(quantities, (each) => shareOf(each) ?? []),
    ...flatMap(multiples, ([words, factor]) => (words.test(text) ? [factor] : [])),
  ]);
  // "Three quarters" for "a quarter" is a slip.
  if (shareOf(own) !== undefined) return flatMap(shares, (share) => [(1 - share) / 2]);
  const given = flatMap(sentences, (sentence) => figuresLike(own, sentence));
  const ofTwo = flatMap(given, (one) =>
    flatMap(given, (other) =>
      one.value !== other.value && mayAddUp(one, other)
        ? [one.value + other.value, one.value - other.value]
        : [],
    ),
  );
  const ofShares = flatMap(given, ({ value }) =>
    flatMap(shares, (share) => [value * share, value / share, value * (1 - share), value * (1 + share)]),
  );
  return [...ofTwo, ...ofShares];
}

/** "31-27" has four as well. */
function figuresLike(own: Quantity, sentence: Sentence): readonly ExactFigure[] {
  const leads = own.dimension === 'count' ? sentence.quantities.filter(isScore) : [];
  return [
    ...exactFigures(sentence, own),
    ...leads.map(({ low, high }) => ({ value: Math.abs(high - low), counted: undefined })),
  ];
}

function isScore({ dimension }: Quantity): boolean {
  return dimension === 'score';
}

/** "The three previous falls" beside "four falls in a row": all but this one. */
export function isAllBefore({ juxtaposition: { claim }, own, theirs }: Clash): boolean {
  const { text, span } = claim.sentence;
  return (
    own.dimension === 'count' &&
    theirs.low === own.low + 1 &&
    /^ (?:previous|earlier|preceding|prior)\b/iu.test(text.slice(own.figure.end - span.start))
  );
}

/** Hours of the day and of work are seldom added up. */
const apart: ReadonlySet<Quantity['dimension']> = new Set(['ordinal', 'duration', 'age']);
const multiples: readonly (readonly [RegExp, number])[] = [
  [/\b(?:twice|doubl(?:e|ed|es|ing))\b/iu, 2],
  [/\b(?:half|halv(?:e|ed|es|ing)|equally)\b/iu, 1 / 2],
  [/\b(?:three times|tripl(?:e|ed|es|ing)|trebl(?:e|ed|es|ing))\b/iu, 3],
];

/** As much of the claim apart from its figure stands in the passage where it was copied. */
const sourcesWords = 0.9;
/** Two figures that some bound would be true of are soon found. */
const boundWords = 0.35;
const roughSlack = 0.04;
/** A bound is drawn near what it bounds. */
const boundSlack = 0.2;
const slackOf: Partial<Record<Quantity['bound'], number>> = {
  exact: 0.005,
  atLeast: boundSlack,
  moreThan: boundSlack,
  atMost: boundSlack,
  lessThan: boundSlack,
};
const below: ReadonlySet<Quantity['bound']> = new Set(['atMost', 'lessThan', 'justUnder']);
const above: ReadonlySet<Quantity['bound']> = new Set(['atLeast', 'moreThan', 'justOver']);
