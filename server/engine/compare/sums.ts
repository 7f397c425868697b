import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { isGeneralTerm } from '../lexicon/general-terms.ts';
import { similarity } from '../lexicon/synonyms.ts';
import { compareQuantities } from './quantities.ts';
import type { Unit } from './unit.ts';

/**
 * The parts that a sentence lists and that make up a figure together: "15 deaths in Alder and five in Oster" are 20 deaths, "two
 * sailors and two dockers" are four people. Empty where it lists none, or where it gives a whole of its own.
 */
export function partsOf(total: Quantity, sentence: Sentence): readonly Quantity[] {
  if (!summed.has(total.dimension) || sentence.quantities.length < 2) return [];
  const parts = lists(sentence, total).find((list) => isSum(total, list));
  if (parts === undefined || !isOneHappening(parts, sentence)) return [];
  const isWhole = (other: Quantity): boolean => !parts.includes(other) && isPartOf(other, total, undefined);
  return sentence.quantities.some(isWhole) ? [] : parts;
}

/** How well the parts that a sentence lists meet a figure that they add up to, 0 to 1. */
export function sumShare(unit: Unit, sentence: Sentence): number {
  return unit.kind === 'quantity' && partsOf(unit.quantity, sentence).length > 0 ? addedUp : 0;
}

/** The longest runs of figures that may be parts of the total, each tied to the one before by "and" or its like. */
function lists({ text, span, quantities }: Sentence, total: Quantity): readonly (readonly Quantity[])[] {
  const found: Quantity[][] = [];
  let last: Quantity | undefined;
  for (const quantity of quantities) {
    const between =
      last === undefined ? '' : text.slice(last.span.end - span.start, quantity.span.start - span.start);
    const list = joint.test(between) && between.length <= longestJoint ? found.at(-1) : undefined;
    last = quantity;
    if (list !== undefined && isPartOf(quantity, total, list[0])) list.push(quantity);
    else found.push(isPartOf(quantity, total, undefined) ? [quantity] : []);
  }
  return found.filter((list) => list.length > 1);
}

/** Of the same thing, or of a kind of it; a later part need not say what it counts ("and five in Oster"). */
function isPartOf(part: Quantity, total: Quantity, first: Quantity | undefined): boolean {
  if (part.dimension !== total.dimension || part.unit !== total.unit || !isOneValue(part)) return false;
  if (part.dimension === 'money') return true;
  const [own, whole] = [part.counted?.lemma, total.counted?.lemma];
  if (whole === undefined) return false;
  if (own === undefined) return first !== undefined;
  return similarity(own, whole) >= sameThing || isGeneralTerm(whole, own);
}

function isOneValue({ low, high, bound }: Quantity): boolean {
  return low === high && low > 0 && bound in boundOfSum;
}

function isSum(total: Quantity, parts: readonly Quantity[]): boolean {
  const [first] = parts;
  if (first === undefined || !isOneValue(total)) return false;
  const low = parts.reduce((sum, part) => sum + part.low, 0);
  const bounds = parts.map(({ bound }) => boundOfSum[bound]);
  const bound =
    bounds.find((each) => each === 'atLeast') ?? bounds.find((each) => each === 'about') ?? 'exact';
  const precision = Math.max(...parts.map((part) => part.precision));
  const sum: Quantity = { ...first, low, high: low, bound, precision };
  const agreement = compareQuantities(total, sum);
  return (
    (agreement === 'equal' || agreement === 'compatible') &&
    total.low <= low + precision / 2 &&
    total.low >= low * leastShare
  );
}

/** "Two sank and five were saved" tells two happenings: what is told of the last part must be told of the first as well. */
function isOneHappening(parts: readonly Quantity[], { predicates, text, span }: Sentence): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  const end = clauseEnd.exec(text.slice(last.span.end - span.start))?.index ?? text.length;
  const verbs = predicates.filter(({ kind }) => kind !== 'noun');
  const between = parts
    .slice(1)
    .map((part, at) =>
      verbs
        .filter(({ head }) => head.start > (parts[at]?.span.end ?? 0) && head.end < part.span.start)
        .map(({ lemma }) => lemma),
    );
  const after = verbs
    .filter(({ head }) => head.start >= last.span.end && head.start < last.span.end + end)
    .map(({ lemma }) => lemma);
  const before = verbs.findLast(({ head }) => head.end < first.span.start);
  // "The mill employs 40 and the bakery employs 70": the verbs stand before what they tell of.
  const outer = after.length > 0 || before === undefined ? after : [before.lemma];
  const told = [...between, outer].filter((lemmas) => lemmas.length > 0);
  if (between.every((lemmas) => lemmas.length === 0)) return true;
  const [one = [], ...others] = told;
  return others.every((lemmas) => lemmas.some((lemma) => one.includes(lemma)));
}

/** A sum of the checker's own is a little less than a figure that is given. */
const addedUp = 0.85;
/** What may be added up. */
const summed: ReadonlySet<Quantity['dimension']> = new Set(['count', 'money']);
/** Bounds that parts may have, and what a sum of such parts is. */
const boundOfSum: Partial<Record<Quantity['bound'], Quantity['bound']>> = {
  exact: 'exact',
  about: 'about',
  justOver: 'about',
  justUnder: 'about',
  atLeast: 'atLeast',
  moreThan: 'atLeast',
};
/** The words right before a further part of a list, or before whose part it is ("and the bakery employs 70"). */
const joint =
  /(?:(?:,|;|\b(?:and|plus)|\b(?:as well as|along with|together with))\s(?:(?:then|also|another|a further|an additional)\s)?|(?:;|\band|\bwhile)\s(?:[\p{L}’'-]+\s){1,4})$/u;
const clauseEnd = /[,;:]|\s(?:and|but|while|when|after|before|as|who|which|that|because)\s/u;
const longestJoint = 90;
const sameThing = 0.8;
/** A bound below the sum ("more than 18" of 20) is one that was drawn for it. */
const leastShare = 0.8;
