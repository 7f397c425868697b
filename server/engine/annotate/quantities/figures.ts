import type { Span } from '../../document/span.ts';
import { lowerCase } from '../lower-case.ts';
import {
  cardinals,
  collectives,
  denominators,
  frequencies,
  ordinals,
  plurals,
  scales,
  shortScales,
  valueOfWords,
} from './number-words.ts';
import type { Token } from '../token.ts';
import { flatMap } from '../../flat-map.ts';

/** A number as written, before anybody asks what it measures. */
export interface Figure {
  readonly span: Span;
  /** A `rank` is an ordinal written as a number: "No. 2". */
  readonly kind: 'cardinal' | 'ordinal' | 'rank' | 'fraction';
  readonly low: number;
  readonly high: number;
  /** The size of the last place given. */
  readonly precision: number;
  /** Written with digits and nothing else: what a designator ("Flight 370") or a year may also be. */
  readonly isBare: boolean;
}

/** The numbers written in a stretch of text, in order, none overlapping another. */
export function figures(text: string, within: Span): Figure[] {
  const found: Figure[] = [];
  const lower = lowerCase(text);
  figurePattern.lastIndex = within.start;
  for (let match = figurePattern.exec(lower); match !== null; match = figurePattern.exec(lower)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (span.end > within.end) break;
    const reading = read(match.groups ?? {}, text, span);
    if (reading) found.push(reading);
  }
  return found;
}

/** Whether a token may be the figure of a quantity or a part of it: a sentence without one has none. */
export function mayBeFigure({ text, lower }: Token): boolean {
  return figureWords.has(lower) || /[\d½¼¾⅓⅔]/u.test(text);
}

/** The words of which every figure in words has one. */
const figureWords: ReadonlySet<string> = new Set([
  ...flatMap([cardinals, ordinals, scales, collectives, frequencies, plurals], (words) => Object.keys(words)),
  ...flatMap(Object.keys(denominators), (word) => [word, `${word}s`]),
  'halves',
]);

type Groups = Readonly<Record<string, string | undefined>>;

function read(groups: Groups, text: string, span: Span): Figure | undefined {
  if (groups['numeral'] !== undefined) return readNumeral(groups, groups['numeral'], text, span);
  if (groups['ordinal'] !== undefined)
    return ordinal(span, Number.parseInt(groups['ordinal'].replaceAll(',', ''), 10));
  if (groups['score'] !== undefined) return readMark(groups['score'], text, span);
  if (groups['share'] !== undefined) return readShare(groups['part'], groups['whole'], span);
  if (groups['each'] !== undefined) return readShare(groups['one'], groups['every'], span);
  if (groups['fraction'] !== undefined)
    return readFraction(groups['fraction'], text, span) ?? readNth(groups['fraction'], span);
  if (groups['plural'] !== undefined) return readPlural(groups['plural'], text, span);
  if (groups['some'] !== undefined) return readSeveral(groups['some'], span);
  if (groups['collective'] !== undefined)
    return exactly(span, collectives[groups['collective'].toLowerCase()]);
  const place = numberOf(groups['place'] ?? groups['seed']);
  if (place !== undefined) return { ...ordinal(span, place), kind: 'rank' };
  if (groups['times'] !== undefined) return exactly(span, frequencies[groups['times']]);
  const words = groups['words'] ?? groups['mixed'];
  if (words !== undefined) return exactly(span, valueOfWords(words));
  const nth = valueOfWords(groups['nth'] ?? '');
  return nth === undefined ? undefined : ordinal(span, nth);
}

function readNumeral(groups: Groups, numeral: string, text: string, span: Span): Figure | undefined {
  const suffix = groups['suffix']?.trim().toLowerCase().replace('-', '') ?? '';
  if (shortScales[suffix] !== undefined && !isScale(suffix, text, span)) {
    return {
      ...digits(numeral, 1),
      span: { start: span.start, end: span.start + numeral.length },
      kind: 'cardinal',
      isBare: false,
    };
  }
  const scale = scales[suffix] ?? shortScales[suffix] ?? 1;
  const isBare = suffix === '' && /^\d+$/.test(numeral);
  const { low, high, precision } = digits(numeral, scale);
  return { low, high, precision, span, kind: 'cardinal', isBare };
}

/** "m" is a million behind a currency's sign and before things counted, a metre elsewhere; "b" is a billion of money only. */
function isScale(suffix: string, text: string, span: Span): boolean {
  const isApart = text.charAt(span.end - suffix.length - 1) === ' ';
  if ((suffix.length > 1 || suffix === 'k') && !(isApart && oddApart.has(suffix))) return true;
  const isMoney = /[$€£¥₹]\s?$/.test(text.slice(Math.max(0, span.start - 2), span.start));
  return (
    isMoney ||
    (suffix === 'm' &&
      !isApart &&
      /^\s\p{L}+s(?!\p{L})|^\s(?:people|children)/u.test(text.slice(span.end, span.end + 24)))
  );
}

function digits(numeral: string, scale: number): Pick<Figure, 'low' | 'high' | 'precision'> {
  if (scale === 1 && /^\d{1,9}$/.test(numeral)) {
    const value = Number(numeral);
    return exactValues(value, lastPlace(value));
  }
  const whole = /^\d{1,3}(?:(?:\.\d{3}){2,}|(?<!^0)\.000)$/.test(numeral)
    ? numeral.replaceAll('.', '')
    : numeral
        .replace(/[ -](\d\/\d)$/, (_, part: string) => vulgarSigns[part] ?? part)
        .replaceAll(/[,\s]/g, '');
  const vulgar = vulgarFractions[whole.slice(-1)];
  if (vulgar !== undefined) return exactValues((Number(whole.slice(0, -1)) + vulgar) * scale, scale / 4);
  const decimals = whole.split('.')[1]?.length ?? 0;
  // The product is rounded to the places written, or 3.3 × 100 would not be 330.
  const value = Number((Number(whole) * scale).toPrecision(15));
  return exactValues(value, decimals > 0 ? scale / 10 ** decimals : lastPlace(value, scale));
}

/** The last place of a whole number: zeros at its end are taken for rounding in "45,000", less so in "500", not at all in "30". */
function lastPlace(value: number, scale = 1): number {
  const roughest = value < 100 ? 1 : value < 1000 ? 10 : value;
  let place = scale;
  while (place * 10 <= roughest && value % (place * 10) === 0) place *= 10;
  return place;
}

function readShare(
  partWritten: string | undefined,
  wholeWritten: string | undefined,
  span: Span,
): Figure | undefined {
  const [part, whole] = [numberOf(partWritten), numberOf(wholeWritten)];
  if (part === undefined || whole === undefined || part >= whole) return undefined;
  return { ...exactValues(part / whole, 1 / whole), span, kind: 'fraction', isBare: false };
}

/** A mark given by a judge: "58/100", "6.4 out of 10". "9/10" may be a day, unless the words before it speak of marks. */
function readMark(written: string, text: string, span: Span): Figure | undefined {
  const [part = '', whole = ''] = written.split(/\/| out of /);
  const value = Number(part) / Number(whole);
  const isMark =
    whole === '100' ||
    part.includes('.') ||
    written.includes('of') ||
    markBefore.test(text.slice(Math.max(0, span.start - 40), span.start));
  const last = 10 ** -(part.split('.')[1]?.length ?? 0);
  return isMark && value <= 1
    ? { ...exactValues(value, last / Number(whole)), span, kind: 'fraction', isBare: false }
    : undefined;
}

function numberOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  return /^\d/.test(written) ? Number(written.replaceAll(',', '')) : valueOfWords(written);
}

/** "A third of", "two-thirds", "half the", but not "a third term", "the second half", "a quarter to nine". */
function readFraction(fraction: string, text: string, span: Span): Figure | undefined {
  const words = fraction.toLowerCase().split(/[\s-]+/);
  const noun = words.at(-1) ?? '';
  const denominator = denominators[noun === 'halves' ? 'half' : noun.replace(/s$/, '')];
  const numerator = words.length === 1 ? 1 : valueOfWords(words[0] === 'a' ? 'one' : (words[0] ?? ''));
  if (denominator === undefined || numerator === undefined) return undefined;
  // "An hour and a half" is no half of anything.
  if (/\band\s$/.test(text.slice(Math.max(0, span.start - 5), span.start))) return undefined;
  const isPlain = numerator === 1 && words[0] !== 'one';
  if (
    isPlain &&
    !partOf.test(text.slice(span.end, span.end + 12)) &&
    !measureBefore.test(text.slice(Math.max(0, span.start - 12), span.start))
  )
    return undefined;
  if (noun === 'half' && ordinalBefore.test(text.slice(Math.max(0, span.start - 12), span.start)))
    return undefined;
  return {
    ...exactValues(numerator / denominator, 1 / denominator / 2),
    span,
    kind: 'fraction',
    isBare: false,
  };
}

/** "A third term": what is no fraction says which one it is. */
function readNth(written: string, { start, end }: Span): Figure | undefined {
  const nth = /^an? (?<nth>\p{L}+)$/iu.exec(written)?.groups?.['nth'];
  const value = nth === undefined ? undefined : ordinals[nth.toLowerCase()];
  if (nth === undefined || value === undefined) return undefined;
  return ordinal({ start: Math.max(start, end - nth.length), end }, value);
}

function readPlural(written: string, text: string, span: Span): Figure | undefined {
  const words = written
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== 'of');
  const [outer, inner] = words.map((word) => plurals[word]);
  if (outer === undefined) return undefined;
  if (inner === undefined && outer.needsOf && !/^\sof\s(?!\d)/.test(text.slice(span.end, span.end + 5)))
    return undefined;
  // "Tens of thousands" are two to ten times ten thousand, not as far as "thousands" alone may go.
  const unit = inner === undefined ? 1 : inner.low / 2;
  const high = inner === undefined ? outer.high : (outer.high + 1) * unit - 1;
  return {
    span,
    kind: 'cardinal',
    low: outer.low * unit,
    high,
    precision: (outer.low / 2) * unit,
    isBare: false,
  };
}

/** "Several hundred", "a few dozen": two to nine of them. */
function readSeveral(written: string, span: Span): Figure | undefined {
  const scale = scales[written.toLowerCase()];
  return scale === undefined
    ? undefined
    : { span, kind: 'cardinal', low: 2 * scale, high: 10 * scale - 1, precision: scale, isBare: false };
}

function exactly(span: Span, value: number | undefined): Figure | undefined {
  if (value === undefined) return undefined;
  const precision = Number.isInteger(value) ? lastPlace(value) : value % 1;
  return { ...exactValues(value, precision), span, kind: 'cardinal', isBare: false };
}

function ordinal(span: Span, value: number): Figure {
  return { ...exactValues(value, 1), span, kind: 'ordinal', isBare: false };
}

function exactValues(value: number, precision: number): Pick<Figure, 'low' | 'high' | 'precision'> {
  return { low: value, high: value, precision };
}

const vulgarFractions: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};

/** As typewriters set them: "2 1/2". */
const vulgarSigns: Readonly<Record<string, string>> = {
  '1/2': '½',
  '1/4': '¼',
  '3/4': '¾',
  '1/3': '⅓',
  '2/3': '⅔',
};

/** What follows a second number that is no whole: "five in two days". */
const notParts =
  'seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|percent|per cent|%|million|billion|thousand';

/** "No. 2" is the second where it is said to be a rank; elsewhere it is a name. */
const placed = '(?:no\\.|number) ?';
const rankBefore =
  "(?<!\\p{L})(?:ranked|ranks|ranking|seeded|rated|world(?:['’]s)?|country['’]s|nation['’]s)(?: at| as| the)? ";
const rankAfter = ' (?:seed|spot|ranking|position)(?!\\p{L})';

/** What follows "twice" where it compares, or tells how often in a while. */
const notTimes =
  'as|the|that|what|over|an?|per|every|each|daily|weekly|monthly|yearly|its|his|her|their|our|this|more';

const markBefore = /\b(?:rat(?:ed|es|ing|ings)|scor(?:e|es|ed|ing)|marks?|grades?|average)\b[^.;]*$/i;
const partOf = /^(?:\sof\s|\s(?:the|a|an|its|their|his|her|our|all)\s)/i;
const measureBefore = /(?:than|about|nearly|almost|roughly|around|over|by|least|most|to)\s(?:a\s)?$/i;
const ordinalBefore = /(?:first|second|1st|2nd|other|better|opening|closing|latter|former|late in|in)[ -]$/i;

/** "20 mn" may be minutes, and "5 k" anything. */
const oddApart = new Set(['k', 'mn']);

/** Over text in lower case. */
const figurePattern = buildPattern();

function buildPattern(): RegExp {
  const either = (words: Iterable<string>): string => [...words].join('|');
  const keys = Object.keys;
  const tens = either(keys(cardinals).filter((word) => word.endsWith('ty')));
  const ones = either(
    keys(cardinals).filter((word) => /^(?:one|two|three|four|five|six|seven|eight|nine)$/.test(word)),
  );
  const rest = either(keys(cardinals).filter((word) => /teen$|^(?:zero|ten|eleven|twelve)$/.test(word)));
  const nthOnes = either(keys(ordinals).filter((word) => (ordinals[word] ?? 0) < 10));
  const small = `(?:(?:${tens})(?:[ -](?:${ones})(?!\\p{L}))?|${rest}|${ones})`;
  const large = either(keys(scales).filter((word) => (scales[word] ?? 0) >= 1000));
  const group = `(?:(?:an?|half an?|${small})[ -](?:hundred|dozen)(?!\\p{L})(?:(?: and|) ${small}(?!\\p{L}))?|half an?(?= (?:${large}))|an?(?= (?:${large}))|${small})`;
  const words = `${group}(?:[ -](?:${large})(?!\\p{L})(?:(?:,? and|,|) ${group}(?!\\p{L}))?){0,3}`;
  const scaleWords = either(keys(scales));
  const numeral =
    '\\d{1,3}(?:[,\\u00a0\\u202f\\u2009]\\d{3})+(?:\\.\\d+)?|\\d{2,3}(?: \\d{3})+(?=[ -]\\p{Ll})|\\d+[ -](?:1/2|1/4|3/4|1/3|2/3)|\\d+ [½¼¾⅓⅔]|\\d{1,3}(?:\\.\\d{3}){2,}|\\d+(?:\\.\\d+)?[½¼¾⅓⅔]?|[½¼¾]';
  const part = `\\d{1,2}|${small}`;
  const alternatives = [
    `(?<share>(?<part>${part}) (?:out of(?: every)?|in(?: every)?|of every) (?<whole>\\d{1,3}(?:,\\d{3})?|(?:a|one|two) (?:hundred|thousand|million)|${small}))(?!\\p{L}|[\\d:,.-]\\d|[ -](?:${notParts}))`,
    `(?<each>(?<one>one) \\p{Ll}+ (?:out of(?: every)?|in(?: every)?|of every) (?<every>\\d{1,2}|${small}))(?=[.,;:)]|$| (?:of|has|have|had|is|are|was|were|did|does|do|said|says|will|would|can|could|now|still)\\b)`,
    `(?:(?<=${rankBefore})${placed}(?<place>\\d{1,3}|${small})(?!\\p{L}|[.,:]?\\d)|${placed}(?<seed>\\d{1,3}|${small})(?=${rankAfter}))`,
    `(?<score>\\d{1,3}(?:\\.\\d+)?(?:/| out of )(?:10|100))(?![\\d/]|\\.\\d)`,
    `(?<ordinal>\\d+(?:,\\d{3})*)(?:st|nd|rd|th)`,
    `(?<!['’])(?<numeral>${numeral})(?<suffix>[ -]?(?:${scaleWords})(?!\\p{L})| ?(?:${either(keys(shortScales))})(?![\\p{L}\\d]))?`,
    `(?<mixed>(?:${small}|an?)[ -]and[ -]a[ -]half(?:[ -](?:${scaleWords}))?|(?:half[ -]an?|an? half)[ -]dozen)`,
    `(?<fraction>(?:half|(?:an?|${ones})[ -](?:${either(keys(denominators))}|halves)s?))(?![ -]?(?:an? )?(?:${scaleWords}))`,
    `(?<plural>(?:${either(keys(plurals))})(?: of (?:${either(keys(plurals))}))?)`,
    `(?:several|a few|few|many) (?<some>${scaleWords})`,
    `an? (?<collective>${either(keys(collectives))})(?= of (?!\\d|\\p{Ll}+ out of |(?:${small})(?!\\p{L})))`,
    `(?<nth>(?:(?:${tens})[ -])?(?:${nthOnes})|${either(keys(ordinals).filter((word) => (ordinals[word] ?? 0) >= 10))})`,
    `(?<times>${either(keys(frequencies))})(?!-| (?:${notTimes})(?!\\p{L}))`,
    `(?<words>${words})`,
  ];
  return new RegExp(
    `(?<![\\p{L}\\d.,/_@#&^\\[]|\\p{L}[-–'’])(?:${alternatives.join('|')})(?![\\p{L}\\d])`,
    'gu',
  );
}
