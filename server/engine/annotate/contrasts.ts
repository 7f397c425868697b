import { contains, overlaps, type Span } from '../document/span.ts';
import { readOnce } from '../read-once.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** One of the parts of a sentence that are set against each other. */
export interface ContrastPart {
  readonly span: Span;
  /** Whether it is told of as what is not so: "to the fog" in "put it down to the wind, not to the fog". */
  readonly isExcluded: boolean;
}

/**
 * The parts into which a sentence sets one thing against another, in order of text: "lorries must wait; cars may cross", "she blamed the
 * wind rather than the fog". A single part where nothing is set against anything.
 */
export const contrastParts: (sentence: Sentence) => readonly ContrastPart[] = readOnce((sentence) => {
  const { tokens, negations, span } = sentence;
  const cuts = cutsIn(sentence);
  const starts = [span.start, ...cuts.map(({ start }) => start)];
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? span.end;
    const isLeftOut = cuts.some((cut) => cut.start === start && leavesOut(tokens, cut));
    // What stands behind "rather than the fog" or "rather than the fog," is told of the rest of the sentence.
    const close = isLeftOut
      ? tokens.find((token) => token.start > start && closes.has(token.lower))
      : undefined;
    const part = { start, end: Math.min(end, close?.start ?? end) };
    const isDenied = tokens.some(
      (token) =>
        denials.has(token.lower) &&
        contains(part, token) &&
        negations.some(({ cue }) => overlaps(cue, token)),
    );
    return { span: part, isExcluded: isLeftOut || isDenied };
  });
});

/** Where a new part begins. */
function cutsIn({ tokens, quantities, span }: Sentence): readonly Token[] {
  const strong = tokens.filter((token) => partings.has(token.lower) || leavesOut(tokens, token));
  const hasFigure = (start: number, end: number): boolean =>
    quantities.some((figure) => figure.span.start >= start && figure.span.end <= end);
  return tokens.filter((token) => {
    if (strong.includes(token)) return true;
    if (!closes.has(token.lower)) return false;
    const before = strong.findLast(({ end }) => end <= token.start);
    const after = strong.find(({ start }) => start >= token.end);
    return (
      hasFigure(before?.end ?? span.start, token.start) && hasFigure(token.end, after?.start ?? span.end)
    );
  });
}

/** "Rather than", "instead of", ", not" */
function leavesOut(tokens: readonly Token[], token: Token): boolean {
  const next = excluding.get(token.lower);
  return next !== undefined && tokens.find(({ start }) => start >= token.end)?.lower === next;
}

const partings = new Set('; while whereas but'.split(' '));
/** Parts where each has a figure: "44 came from Alder and 30 from Oster". */
const closes = new Set([',', 'and']);
const denials = new Set('not no never nothing none nobody neither nor without'.split(' '));
/** What is left out follows these, each with the word behind it. */
const excluding: ReadonlyMap<string, string> = new Map([
  ['rather', 'than'],
  ['instead', 'of'],
  [',', 'not'],
]);
