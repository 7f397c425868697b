import { changes } from '../annotate/changes.ts';
import { type ExactFigure, exactFigures, mayAddUp } from '../annotate/exact-figures.ts';
import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { flatMap } from '../flat-map.ts';
import type { Passage } from '../retrieve/passage.ts';
import { isCopySlip } from './figure-slip.ts';

/**
 * Whether a figure is what a reader makes of two that a passage and its neighbours give: "160 were not" of "640, of whom 480 were
 * accepted", "650" of "250 to join the 400 there", "52 percent" of "2,860" and "5,500 ballots".
 *
 * @param from the sentence that gives the figure
 */
export function isReckoned(figure: Quantity, from: Sentence, passage: Passage): boolean {
  if (figure.low !== figure.high) return false;
  if (figure.dimension === 'percent' || figure.dimension === 'ratio')
    return isShareOfTwo(figure, passage) || isTogether(figure, from, passage) || isRestOfAll(figure, passage);
  if (figure.dimension === 'percentagePoint') return isApart(figure, passage);
  if (!reckoned.has(figure.dimension)) return false;
  // Small figures are soon made of any two.
  const isLeft = [...passage.before, passage.focus, ...passage.after].some(({ text }) => leaving.test(text));
  const isEnd = changes(from).some((change) => change.from === figure || change.to === figure);
  if (figure.low < leastTelling && !isLeft && !isEnd && !comparing.test(from.text)) return false;
  // "26" beside 62 and 36 is what the two make, and what a hurried hand makes of the one.
  const around = flatMap(
    [...passage.before, passage.focus, ...passage.after],
    ({ quantities }) => quantities,
  );
  if (around.some((other) => isCopySlip(figure, other))) return false;
  const all = figuresOf(figure, passage);
  // "Killed 12 and wounded 30" adds up to no 42 of anything, unless somebody says that the two belong together.
  const isAdded = adding.test(from.text) || adding.test(passage.focus.text);
  return all.some((more) =>
    all.some(
      (less) =>
        less.value !== more.value &&
        (more.value - less.value === figure.low ||
          (isAdded && areAddends(more, less) && more.value + less.value === figure.low) ||
          // "Voted by 118 to 61, with the others of the 212 taking no part"
          (isLeft && isThird(more.value - less.value - figure.low, less, all))),
    ),
  );
}

/** "Ten of its members left" adds to its 42 seats; two parties add nothing to theirs. */
function areAddends(more: ExactFigure, less: ExactFigure): boolean {
  return mayAddUp(more, less) || Math.min(more.value, less.value) >= leastOfAnother;
}

function isThird(value: number, less: ExactFigure, all: readonly ExactFigure[]): boolean {
  return value !== less.value && all.some((each) => each.value === value);
}

/** "A quarter" of "160 of the 640", "40 percent" of "18 of 45 patients", "three quarters" of "450 of the 600 million". */
function isShareOfTwo({ dimension, low, precision }: Quantity, passage: Passage): boolean {
  const [unit, slack] = dimension === 'percent' ? [100, precision / 2] : [1, ratioSlack];
  return wholes.some((kind) => {
    const all = given(kind, passage);
    return all.some((part) =>
      all.some((whole) => part < whole && Math.abs((unit * part) / whole - low) <= slack),
    );
  });
}

/** "37 percent" of "wind 26 percent and sun 11" */
function isTogether({ dimension, unit, low }: Quantity, { text }: Sentence, passage: Passage): boolean {
  const all = given({ dimension, unit }, passage);
  return adding.test(text) && all.some((one) => all.some((other) => other < one && isNear(one + other, low)));
}

/** "15 percent" of "62 percent are for it, 23 against it, and the rest undecided" */
function isRestOfAll({ dimension, low }: Quantity, passage: Passage): boolean {
  if (dimension !== 'percent') return false;
  if (![...passage.before, passage.focus, ...passage.after].some(({ text }) => leaving.test(text)))
    return false;
  const all = given(percents, passage);
  return all.some((one) => all.some((other) => other < one && isNear(100 - one - other, low)));
}

/** "2.5 points" of "4.5 percent" and "7 percent" */
function isApart({ low }: Quantity, passage: Passage): boolean {
  const all = given(percents, passage);
  return all.some((one) => all.some((other) => other < one && isNear(one - other, low)));
}

/** Figures with a point do not add up to the last digit. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}

/** The values of the exact figures of a passage and its neighbours in one unit. */
function given(kind: Kind, passage: Passage): readonly number[] {
  return [...new Set(figuresOf(kind, passage).map(({ value }) => value))];
}

function figuresOf(kind: Kind, { before, focus, after }: Passage): readonly ExactFigure[] {
  return flatMap([...before, focus, ...after], (sentence) => exactFigures(sentence, kind)).filter(
    ({ value }) => value > 0,
  );
}

type Kind = Pick<Quantity, 'dimension' | 'unit'>;

const counts = { dimension: 'count', unit: '' } as const;
const percents = { dimension: 'percent', unit: 'percent' } as const;
const wholes = [counts, ...['USD', 'EUR', 'GBP'].map((unit) => ({ dimension: 'money' as const, unit }))];
const ratioSlack = 0.005;
/** What may be reckoned with: two shares need not be of one whole. */
const reckoned: ReadonlySet<Quantity['dimension']> = new Set([
  'count',
  'money',
  'length',
  'mass',
  'area',
  'volume',
  'duration',
]);
const adding =
  /\b(?:add(?:ing|ed|s)?|on top of|in addition|besides|already|further|another|extra|additional|more|plus|join(?:s|ed|ing)?|together|total|in all|altogether|combined|both|overall|behind|ahead|until|before|fewer|less)\b/iu;
/** Words by which a source speaks of what two of its figures leave. */
const leaving = /\ball but\b|\bthe (?:rest|others|remainder|remaining)\b/iu;
const leastTelling = 20;
/** Of other things, fewer than these are soon found beside any figure. */
const leastOfAnother = 5;
/** Words by which a small figure tells of itself that it is what two others make. */
const comparing =
  /\b(?:more|fewer|less|above|below|short|ahead|behind|left|remain\w*|rest|others?|not|no|none|never|without|unable|fail\w*|kept|missing|all|total|together|extra|additional|another|gap|margin|lead|differ\w*|gain\w*|los[st]\w*|earlier|later|longer|older|younger|by|before|previous\w*|already|until|now)\b/iu;
