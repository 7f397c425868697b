import { cardinals } from '../../annotate/quantities/number-words.ts';
import type { Quantity } from '../../annotate/quantity.ts';
import type { Sentence } from '../../annotate/sentence.ts';
import { overlaps } from '../../document/span.ts';
import { flatMap } from '../../flat-map.ts';
import { similarity } from '../../lexicon/synonyms.ts';
import type { Passage } from '../../retrieve/passage.ts';
import { coverage } from '../juxtaposition.ts';
import { type Clash, shareOf } from './clash.ts';

/**
 * Whether a claim in words of its own gives what one step of reckoning makes of the passage's figures: "nine goals in the second half" of
 * "31-27, five behind at the break", "9,500 homes without" of "38,000, three quarters of which have it back". Where the words are the
 * source's, another figure is a slip, whatever it could be made of.
 */
export function isOneStep({ juxtaposition, own }: Clash): boolean {
  if (own.low !== own.high || own.high === 0 || apart.has(own.dimension)) return false;
  const { alignment, passage } = juxtaposition;
  const inQuestion = flatMap(alignment.claim, (unit, i) =>
    unit.kind === 'quantity' && unit.quantity === own ? [i] : [],
  );
  const isBound = below.has(own.bound) || above.has(own.bound);
  if (coverage(juxtaposition, inQuestion) >= (isBound ? boundWords : sourcesWords)) return false;
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

interface Figure {
  readonly value: number;
  /** What it counts, where it says so. */
  readonly counted: string | undefined;
}

function figuresLike({ dimension, unit }: Quantity, { quantities, tokens }: Sentence): readonly Figure[] {
  const told = flatMap(quantities, (other): readonly Figure[] => {
    // "31-27" has four as well.
    const values =
      other.dimension === 'score' ? [other.low, other.high, Math.abs(other.high - other.low)] : [other.low];
    const isLike =
      other.dimension === 'score'
        ? dimension === 'count'
        : other.dimension === dimension && other.unit === unit && other.low === other.high;
    return isLike ? values.map((value) => ({ value, counted: other.counted?.lemma })) : [];
  });
  if (dimension !== 'count') return told;
  // "29 of the 68", "a total of three": no quantities by themselves.
  const bare = tokens.filter((token) => !quantities.some(({ span }) => overlaps(span, token)));
  return [
    ...told,
    ...flatMap(bare, ({ lower }) => cardinals[lower] ?? []).map((value) => ({ value, counted: undefined })),
  ];
}

/** Stations and lorries make no sum. */
function mayAddUp({ counted: one }: Figure, { counted: other }: Figure): boolean {
  return one === undefined || other === undefined || similarity(one, other) > 0;
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
