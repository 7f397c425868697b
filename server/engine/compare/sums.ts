import type { Quantity } from '../annotate/quantity.ts';
import type { Sentence } from '../annotate/sentence.ts';
import { isGeneralTerm } from '../lexicon/general-terms.ts';
import { similarity } from '../lexicon/synonyms.ts';
import { compareQuantities } from './quantities.ts';
import type { Unit } from './unit.ts';
import { flatMap } from '../flat-map.ts';
import { matches } from '../matches.ts';

/**
 * The parts that a sentence lists and that make up a figure of another: "15 deaths in Alder and five in Oster" are 20 deaths, "two
 * sailors and two dockers" are four people, "12 killed and 30 wounded" 42 who were killed or wounded. Empty where it lists none, or where
 * it gives a whole of its own.
 *
 * @param whole the sentence that gives the total
 */
export function partsOf(total: Quantity, whole: Sentence, sentence: Sentence): readonly Quantity[] {
  if (!summed.has(total.dimension) || sentence.quantities.length < 2) return [];
  const parts = lists(sentence, total).find((list) => isSum(total, list));
  if (parts === undefined || !isOneHappening(parts, sentence, verbsOf(whole))) return [];
  const isWhole = (other: Quantity): boolean => !parts.includes(other) && isPartOf(other, total, undefined);
  return sentence.quantities.some(isWhole) ? [] : parts;
}

/** How well the parts that a sentence gives meet a figure that they add up to, 0 to 1. */
export function sumShare(unit: Unit, whole: Sentence, sentence: Sentence): number {
  if (unit.kind !== 'quantity') return 0;
  const isSum =
    partsOf(unit.quantity, whole, sentence).length > 0 || isTotalOfAny(unit.quantity, whole, sentence);
  return isSum ? addedUp : 0;
}

/**
 * "Fined £300 ... and ordered to pay £110" and "must pay £410 in all": two figures added up, whatever each is of, by whoever says so.
 *
 * @param whole the sentence that gives the total
 */
export function isTotalOfAny(total: Quantity, whole: Sentence, sentence: Sentence): boolean {
  if (!totalling.test(whole.text)) return false;
  const given = flatMap(sentence.quantities, ({ dimension, unit, low, high, counted }) =>
    dimension === total.dimension && unit === total.unit && low === high && mayBePart(counted, total)
      ? [low]
      : [],
  );
  // "Germany gives 12 kitchens and Austria 9": behind a name a figure looks like a part of it.
  const bare =
    total.dimension === 'count'
      ? matches(sentence.text, /(?<= )\d+(?=[ ,;.])/gu).map(([digits]) => Number(digits))
      : [];
  const parts = [...new Set([...given, ...bare])];
  return parts.some((one, at) => parts.slice(at + 1).some((other) => one + other === total.low));
}

/** Two parties and 34 seats make no 36 seats. */
function mayBePart(counted: Quantity['counted'], { counted: whole }: Quantity): boolean {
  if (counted === undefined || whole === undefined) return true;
  return similarity(counted.lemma, whole.lemma) > 0 || isGeneralTerm(whole.lemma, counted.lemma);
}

function verbsOf({ predicates }: Sentence): readonly string[] {
  return predicates.filter(({ kind }) => kind !== 'noun').map(({ lemma }) => lemma);
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

/**
 * "Two sank and five were saved" tells two happenings: what is told of the last part must be told of the first as well, or the whole must
 * be told of both ("seven sank or were saved").
 *
 * @param wholesVerbs what is told of the whole
 */
function isOneHappening(
  parts: readonly Quantity[],
  { predicates, text, span }: Sentence,
  wholesVerbs: readonly string[],
): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return false;
  const end = clauseEnd.exec(text.slice(last.span.end - span.start))?.index ?? text.length;
  // "There were 15 deaths": what is counted tells nothing of itself.
  const verbs = predicates.filter(
    ({ kind, head }) => kind !== 'noun' && !parts.some(({ counted }) => counted?.span.start === head.start),
  );
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
  const all = before === undefined ? told : [[before.lemma], ...told];
  if (all.length > 1 && all.every((lemmas) => lemmas.some((lemma) => wholesVerbs.includes(lemma))))
    return true;
  const [one = [], ...others] = told;
  return others.every((lemmas) => lemmas.some((lemma) => one.includes(lemma)));
}

const totalling = /\b(?:in (?:all|total)|altogether|total|together|combined|counting|between them)\b/iu;

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
