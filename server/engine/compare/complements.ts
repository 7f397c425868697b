import { exactFigures } from '../annotate/exact-figures.ts';
import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { compareQuantities, inPercent } from './quantities.ts';
import { flatMap } from '../flat-map.ts';
import { matches } from '../matches.ts';
import { cardinals } from '../annotate/quantities/number-words.ts';

/**
 * Whether one sentence counts a part and another the rest of one whole, which either may give: "three of the four" and "one", "a fifth"
 * and "four in five". What is told of the part is then not told of the rest.
 */
export function areComplements(one: Sentence, other: Sentence): boolean {
  const [own, theirs] = [countsIn(one), countsIn(other)];
  const wholes = [...own, ...theirs];
  const parts = own.filter((count) => !theirs.includes(count));
  const rests = theirs.filter((count) => !own.includes(count));
  if (parts.some((part) => rests.some((rest) => wholes.includes(part + rest)))) return true;
  // "One of the two was open" and "one of the two was shut"
  if (halves(one).some((part) => halves(other).includes(part))) return true;
  return sharesIn(one).some((part) => sharesIn(other).some((rest) => Math.abs(part + rest - 1) < shareSlack));
}

/** The parts of a sentence that are half of what they are taken from: "one of the two", "four of its eight". */
function halves({ text }: Sentence): readonly number[] {
  return flatMap(matches(text.toLowerCase(), partOf), ([, part = '', whole = '']) => {
    const [few, many] = [part, whole].map((word) => cardinals[word] ?? Number(word));
    return few !== undefined && few * 2 === many ? [few] : [];
  });
}

/** Whether two shares make up one whole, as far as their bounds and roundings go: "86 percent" and "14", "more than one in five" and "79 percent". */
export function areRests(one: Quantity, other: Quantity): boolean {
  const [own, theirs] = [inPercent(one), inPercent(other)];
  if (![own, theirs].every(({ dimension, low, high }) => dimension === 'percent' && low === high))
    return false;
  const rest = whole - theirs.low;
  if (one.bound === 'exact' || one.bound === 'about') return Math.abs(own.low - rest) <= slackOf(one, other);
  const agreement = compareQuantities(own, {
    ...theirs,
    low: rest,
    high: rest,
    bound: turnedBounds[theirs.bound] ?? theirs.bound,
  });
  return agreement !== 'contradicts' && Math.abs(own.low - rest) <= boundSlack * rest;
}

function slackOf(one: Quantity, other: Quantity): number {
  const isRough = [one, other].some(({ bound, dimension }) => bound === 'about' || dimension === 'ratio');
  return isRough ? roughSlack : exactSlack;
}

function countsIn(sentence: Sentence): readonly number[] {
  return exactFigures(sentence, counts)
    .map(({ value }) => value)
    .filter((value) => value > 0);
}

/** "A fifth of the children"; what rose by 60 percent is no rest of what fell by 40. */
function sharesIn({ quantities }: Sentence): readonly number[] {
  return flatMap(quantities, ({ dimension, low }) => (dimension === 'ratio' ? [low] : []));
}

const partOf = /\b(\d+|\p{L}+) of (?:the |its |their |his |her |these |those )?(\d+|\p{L}+)\b/gu;
const counts = { dimension: 'count', unit: '' } as const;
/** Of more than nine tenths less than one is the rest. */
const turnedBounds: Partial<Record<Quantity['bound'], Quantity['bound']>> = {
  atLeast: 'atMost',
  moreThan: 'lessThan',
  justOver: 'justUnder',
  atMost: 'atLeast',
  lessThan: 'moreThan',
  justUnder: 'justOver',
};
const whole = 100;
/** Points, of a hundred. */
const exactSlack = 0.5;
const roughSlack = 2;
/** A bound is drawn near what it bounds. */
const boundSlack = 0.15;
const shareSlack = 0.02;
