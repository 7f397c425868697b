import type { Span } from '../document/span.ts';
import type { Proportion } from './proportion.ts';
import type { Bound, Quantity } from './quantity.ts';
import { countedAfter } from './quantities/counted.ts';
import { cardinals } from './quantities/number-words.ts';
import type { Sentence } from './sentence.ts';
import { flatMap } from '../flat-map.ts';
import { matches } from '../matches.ts';
import { readOnce } from '../read-once.ts';

/** The shares that a sentence speaks of by a word or a figure, in no order. */
export const proportions: (sentence: Sentence) => readonly Proportion[] = readOnce((sentence) => [
  ...flatMap(
    sentence.quantities,
    (quantity) => share(quantity, sentence) ?? partOf(quantity, sentence) ?? [],
  ),
  ...inWords(sentence),
  ...wholly(sentence),
]);

/** "62 percent of the boats", "more than half of the boats" */
function share(quantity: Quantity, { tokens, text, span: { start } }: Sentence): Proportion | undefined {
  const { dimension, low, high, bound, precision, span } = quantity;
  const unit = dimension === 'percent' ? 100 : dimension === 'ratio' ? 1 : undefined;
  const behind = text.slice(span.end - start);
  // "Half the cost"
  const isOfOne =
    /^\sof\s/u.test(behind) || (dimension === 'ratio' && /^\s(?:the|its|their)\s/u.test(behind));
  const counted = quantity.counted ?? (isOfOne ? countedAfter(tokens, span.end, true) : undefined);
  if (unit === undefined || counted === undefined) return undefined;
  const [from, to] = boundsOf(bound, low / unit, high / unit, precision / unit / 2);
  return {
    span: { start: span.start, end: counted.span.end },
    of: counted,
    low: from,
    high: to,
    whole: undefined,
    isFigure: true,
  };
}

/** "two of the five boats", "two boats out of five" */
function partOf(part: Quantity, sentence: Sentence): Proportion | undefined {
  const whole = wholeOf(part, sentence);
  const of = whole?.counted ?? part.counted ?? (whole === undefined ? undefined : unnamed(whole, sentence));
  if (whole === undefined || of === undefined || whole.low <= 0 || part.high > whole.low) return undefined;
  // "Not a single one of the 19" is none of them.
  if (/\bsingle $/iu.test(sentence.text.slice(0, part.span.start - sentence.span.start))) return undefined;
  const [from, to] = boundsOf(part.bound, part.low / whole.low, part.high / whole.low, 0);
  // "All but two of the nine" are seven.
  const isRest = allBut.test(sentence.text.slice(0, part.span.start - sentence.span.start));
  const [low, high] = isRest ? [1 - to, 1 - from] : [from, to];
  const end = Math.max(part.span.end, of.span.end, whole.span.end);
  return { span: { start: part.span.start, end }, of, low, high, whole: whole.low, isFigure: !isRest };
}

/** "None of the nine": a whole without a noun is called by its figure. */
function unnamed({ figure }: Quantity, { text, span: { start } }: Sentence): Proportion['of'] {
  return { lemma: text.slice(figure.start - start, figure.end - start).toLowerCase(), span: figure };
}

/** The figure of which another is a part: five in "two of the five bridges", "two bridges out of five" and "of the five bridges, two". */
export function wholeOf(part: Quantity, sentence: Sentence): Quantity | undefined {
  if (part.dimension !== 'count') return undefined;
  const { quantities, text, span } = sentence;
  const before = quantities
    .slice(0, quantities.indexOf(part))
    .findLast(({ dimension }) => dimension === 'count');
  if (before !== undefined && (isWholeBefore(before, part, sentence) || isOfThem(before, part, sentence)))
    return before;
  const ends = [part.figure.end, part.counted?.span.end ?? part.figure.end];
  return quantities.find(
    ({ dimension, low, high, span: { start } }) =>
      dimension === 'count' &&
      low === high &&
      ends.some((end) => start > end && partitive.test(text.slice(end - span.start, start - span.start))),
  );
}

/** "38 pilgrims; 21 of them", "38 pilgrims, 21 of whom" */
function isOfThem(whole: Quantity, part: Quantity, { text, span }: Sentence): boolean {
  if (whole.dimension !== 'count' || whole.counted === undefined) return false;
  return /^ of (?:them|whom|which|these|those)\b/iu.test(text.slice(part.figure.end - span.start));
}

/** "Of the 22 boats, 19", "of its 22 boats at sea, 19 ..." */
function isWholeBefore(whole: Quantity, part: Quantity, { text, span }: Sentence): boolean {
  if (whole.dimension !== 'count' || whole.low !== whole.high) return false;
  const isLed = /(?:^|[,;:] )["“‘]?of (?:(?:the|its|his|her|their|our|all) )*$/iu.test(
    text.slice(0, whole.span.start - span.start),
  );
  const end = whole.counted?.span.end ?? whole.span.end;
  const between = text.slice(end - span.start, part.span.start - span.start);
  return isLed && /^[^;:.]{0,60}, (?:only |just |all but )?$/u.test(between);
}

/** Whether a figure says how many there are of which others are a part: nine in "most of the nine". */
export function isWhole({ figure, dimension }: Quantity, { text, span }: Sentence): boolean {
  return dimension === 'count' && ofThem.test(text.slice(0, figure.start - span.start));
}

/** "most boats", "a majority of the boats", "all five boats", "none of the five boats" */
function inWords(sentence: Sentence): readonly Proportion[] {
  const { text, span, tokens, quantities } = sentence;
  return flatMap(matches(text, shareWords), (match): Proportion[] => {
    const said = (match.groups?.['word'] ?? '').toLowerCase().replace(/^an? |^the /u, '');
    // "Not a single one of the 31" is none of them.
    if (/\bsingle $/iu.test(text.slice(0, match.index))) return [];
    const isOnly = /\b(?:only|just) $/iu.test(text.slice(0, match.index));
    const word = wordOf(isOnly ? `only ${said}` : said, text.slice(match.index));
    const at: Span = { start: span.start + match.index, end: span.start + match.index + match[0].length };
    const whole = quantities.find(
      ({ figure, dimension }) =>
        dimension === 'count' &&
        figure.start >= at.end &&
        ofOwner.test(text.slice(at.end - span.start, figure.start - span.start)),
    );
    const isOfOne = / of\b/u.test(match[0]);
    const range =
      word === 'one' && whole !== undefined
        ? ([1 / whole.low, 1 / whole.low] as const)
        : (restOf(said, whole) ?? ranges[isExcepting(text.slice(at.end - span.start)) ? 'all but' : word]);
    const of =
      whole === undefined
        ? (countedAfter(tokens, at.end, word === 'every' && !isOfOne) ??
          (isOfOne ? countedAfter(tokens, at.end, true) : undefined))
        : (whole.counted ?? unnamed(whole, sentence));
    if (range === undefined || of === undefined || (whole !== undefined && whole.low !== whole.high))
      return [];
    const [low, high] = range;
    return [
      { span: { start: at.start, end: of.span.end }, of, low, high, whole: whole?.low, isFigure: false },
    ];
  });
}

/** The share that words name: "every single one" is every. */
function wordOf(said: string, behind: string): string {
  if (said.startsWith('all but ')) return 'all but';
  if (said.startsWith('every ')) return 'every';
  const word = ranges[said] === undefined ? said.replace(/^only /u, '') : said;
  // "In some of the towns, but not in others"
  return (word === 'some' || word === 'part') &&
    /\bbut not (?:\p{L}+ )?(?:the )?(?:others?|rest)\b/iu.test(behind)
    ? `only ${word}`
    : word;
}

/** "The whole cost", "its full £800m cost" */
function wholly({ text, span, tokens, quantities }: Sentence): readonly Proportion[] {
  return flatMap(matches(text, wholeWords), (match): readonly Proportion[] => {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const amount = quantities.find(
      (quantity) =>
        quantity.dimension === 'money' && quantity.span.start >= end && quantity.span.start <= end + 1,
    );
    const of = amount?.counted ?? countedAfter(tokens, amount?.span.end ?? end, true);
    if (of === undefined) return [];
    return [{ span: { start, end: of.span.end }, of, low: 1, high: 1, whole: undefined, isFigure: false }];
  });
}

/** "All but one of the nine" are eight of them. */
function restOf(said: string, whole: Quantity | undefined): readonly [number, number] | undefined {
  const left = said.startsWith('all but ') ? said.slice('all but '.length) : undefined;
  const count = left === undefined || whole === undefined ? undefined : (cardinals[left] ?? Number(left));
  if (whole === undefined || count === undefined || !(count < whole.low)) return undefined;
  return [1 - count / whole.low, 1 - count / whole.low];
}

/** "All of the passengers except two" */
function isExcepting(behind: string): boolean {
  return /^ (?:\p{L}+ ){0,5}\p{L}+ (?:except|apart from|other than|save|bar) /u.test(behind);
}

function boundsOf(bound: Bound, low: number, high: number, slack: number): readonly [number, number] {
  if (bound === 'atLeast') return [low, 1];
  if (bound === 'moreThan' || bound === 'justOver') return [low + least, 1];
  if (bound === 'atMost') return [0, high];
  if (bound === 'lessThan' || bound === 'justUnder') return [0, high - least];
  const off = bound === 'about' ? Math.max(slack, high * roughness) : slack;
  return [Math.max(0, low - off), Math.min(1, high + off)];
}

/** By how much more than half most is, at the least. */
const least = 1e-6;
const roughness = 0.1;
const ranges: Readonly<Record<string, readonly [number, number]>> = {
  most: [0.5 + least, 1],
  majority: [0.5 + least, 1],
  minority: [0, 0.5 - least],
  all: [1, 1],
  every: [1, 1],
  each: [1, 1],
  several: [least, 1 - least],
  // Some of them may be all of them.
  some: [least, 1],
  part: [least, 1],
  'only some': [least, 1 - least],
  'only part': [least, 1 - least],
  'all but': [0.5 + least, 1 - least],
  'nearly all': [0.75, 1],
  'almost all': [0.75, 1],
  both: [1, 1],
  none: [0, 0],
  neither: [0, 0],
};
/** "Each of the county's nine bridges" */
const ofOwner = /^ ?(?:(?:[\p{L}’'-]+ ){0,2}[\p{L}’'-]+(?:['’]s|s['’]) )?$/u;
const wholeWords = /\b(?:the|its|their|his|her) (?:full|whole|entire)(?= [\p{L}\d£$€])/giu;
const partitive =
  /^\s(?:out\s)?of\s(?:(?:the|its|their|his|her|our|all|these|those)\s)*(?:(?:[\p{L}’'-]+\s){0,2}[\p{L}’'-]+(?:['’]s|s['’])\s)?$/iu;
const ofThem = /(?:^|\s)(?:out\s)?of\s(?:the|its|their|his|her|our|all|these|those)\s$/iu;
const allBut = /\ball\sbut\s$/iu;
/** Not "the most", "at most", "at all", "not all", "almost all", "all but". */
const shareWords =
  /(?<![\p{L}\d’'-])(?<!(?:\b(?:the|at|after|above|not|virtually|practically|for|of|in|first|its|his|her|their)|[’']s)\s)(?<word>most|one(?= of )|some(?= of )|part(?= of )|several(?= of )|each(?= of )|all but (?:a few|a handful|\d+|[a-z]+)(?= (?:of )?\p{L})|(?:almost |nearly )?all|every (?:single )?one(?= of )|every(?! (?:day|week|month|year|time|now|other|second|third))|both|none|neither|an? (?:majority|minority)|the majority)(?: of)?(?: (?:the|these|those|its|their|his|her|our))*(?= [\p{L}\d])(?! (?:but|about|over|too|along|around|other|others|recent|recently|likely)\b)/giu;
