import type { Measure } from './measures.ts';
import { withUnitOf } from './measures.ts';

/**
 * Joins figures that are the two ends of one range ("10 to 12 miles", "between $5m and $6m") or the two sides of one score ("3-2",
 * "a 60-38 vote"); a score keeps its figures, the smaller one as `low`. The two ends of a change ("from 62 to 58 percent") stay two,
 * and have the unit that is said once.
 */
export function joinRanges(text: string, measures: readonly Measure[]): Measure[] {
  const joined: Measure[] = [];
  for (const measure of measures) {
    const previous = joined.at(-1);
    const whole = previous && join(text, previous, measure);
    if (previous === undefined) joined.push(measure);
    else if (whole) joined.splice(-1, 1, whole);
    else joined.splice(-1, 1, ...ofOneUnit(text, previous, measure));
  }
  return joined;
}

function join(text: string, first: Measure, second: Measure): Measure | undefined {
  const between = text.slice(first.span.end, second.span.start);
  if (between.length > longestJoint || first.low !== first.high || second.low !== second.high)
    return undefined;
  const before = text.slice(Math.max(0, first.span.start - 24), first.span.start);
  if (isScore(first, second, between, before, text)) return united(first, second, 'score');
  const joint = joints.find(
    ({ pattern, opening }) => pattern.test(between) && (opening?.test(before) ?? true),
  );
  if (joint === undefined || joint.not?.test(before)) return undefined;
  const start = first.dimension === 'count' ? shareScale(withUnitOf(first, second), second) : first;
  return start.dimension === second.dimension && start.unit === second.unit && start.low < second.low
    ? united(start, second, second.dimension)
    : undefined;
}

/** "From 20,000 to 30,000 tonnes", "to 30,000 tonnes from 20,000" */
function ofOneUnit(text: string, first: Measure, second: Measure): readonly [Measure, Measure] {
  const between = text.slice(first.span.end, second.span.start);
  const before = text.slice(Math.max(0, first.span.start - 8), first.span.start);
  if (/^ to $/.test(between) && /\bfrom $/i.test(before) && first.dimension === 'count')
    return [shareScale(withUnitOf(first, second), second), second];
  const hasNoun = /^ (?!a\b|in\b|the\b|last\b)\p{L}/u.test(text.slice(second.span.end));
  if (/^,? (?:up |down )?from $/.test(between) && second.dimension === 'count' && !hasNoun)
    return [first, withUnitOf(second, first)];
  return [first, second];
}

/** "3 to 5 million": the scale said once is meant for both. */
function shareScale(first: Measure, second: Measure): Measure {
  const ratio = second.precision / second.scale.factor;
  return ratio >= 1e5 && first.isBare && first.low < second.low / 1000
    ? {
        ...first,
        low: first.low * second.precision,
        high: first.high * second.precision,
        precision: second.precision,
      }
    : first;
}

function isScore(first: Measure, second: Measure, between: string, before: string, text: string): boolean {
  if (!first.isBare || !second.isBare || second.dimension !== 'count' || first.dimension !== 'count')
    return false;
  if (/^ votes? to $/.test(between)) return true;
  if (!/^(?:-|–| to )$/.test(between)) return false;
  const after = text.slice(second.span.end, second.span.end + 12);
  return first.low >= second.low
    ? between !== ' to ' || scoreBefore.test(before)
    : scoreBefore.test(before) || scoreAfter.test(after);
}

function united(first: Measure, second: Measure, dimension: Measure['dimension']): Measure {
  return {
    ...second,
    span: { start: first.span.start, end: second.span.end },
    figure: { start: first.figure.start, end: second.figure.end },
    low: Math.min(first.low, second.low),
    high: Math.max(first.high, second.high),
    precision: Math.min(first.precision, second.precision),
    dimension,
    isBare: false,
  };
}

/** What may stand between the ends of a range, and what must (or must not) stand before it. */
const joints: readonly { readonly pattern: RegExp; readonly opening?: RegExp; readonly not?: RegExp }[] = [
  { pattern: /^\s?[-–—]\s?$/ },
  // "Rose from 10 to 12" tells two figures of two times.
  {
    pattern: /^\s?(?:to|through)\s$/,
    not: /\bfrom\s$|\b(?:rose|fell|up|down|grew|increased|dropped|climbed)\s$/i,
  },
  { pattern: /^ or $/ },
  { pattern: /^ and $/, opening: /\bbetween\s$/i },
];

const longestJoint = 10;
const scoreBefore =
  /\b(?:vote of|voted|won|lost|beat|win|victory|defeat|score|scored|draw|tied|led|lead|margin of)\b[^,.;]{0,10}$/i;
const scoreAfter = /^\s(?:vote|win|victory|defeat|loss|draw|lead|margin|score|majority|decision|ruling)\b/i;
