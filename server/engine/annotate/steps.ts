import type { Span } from '../document/span.ts';
import { flatMap } from '../flat-map.ts';
import { isFunctionWord } from '../lexicon/function-words.ts';
import { readOnce } from '../read-once.ts';
import type { Quantity } from './quantity.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** How far something lies beyond something else, and on which side: "12 metres above the cathedral", "half a year later than planned". */
export interface Step {
  readonly size: Quantity;
  /** Whether it tells when one thing came after another, or how much more there is of one. */
  readonly kind: 'order' | 'amount';
  readonly isMore: boolean;
  /** From the figure to the word that tells the side. */
  readonly span: Span;
  /** What it is held against, as far as it stands behind in words of content: "cathedral". */
  readonly standard: readonly Token[];
}

/** The steps that a sentence gives a figure of, in order. */
export const steps: (sentence: Sentence) => readonly Step[] = readOnce((sentence) =>
  flatMap(sentence.quantities, (size): readonly Step[] => {
    const { text, span, tokens } = sentence;
    if (size.low !== size.high || size.dimension === 'ordinal' || size.low === 0) return [];
    const end = Math.max(size.span.end, size.counted?.span.end ?? 0);
    const behind = sideBehind.exec(text.slice(end - span.start));
    const before = behind === null ? sideBefore.exec(text.slice(0, size.span.start - span.start)) : null;
    const word = (behind ?? before)?.groups?.['word']?.toLowerCase() ?? '';
    const isTime = size.dimension === 'duration';
    const kind = isTime && orders.has(word) ? 'order' : 'amount';
    const isMore = (kind === 'order' ? orders : amounts).get(word);
    if (isMore === undefined) return [];
    const start = behind === null ? size.span.end : end + behind[0].length;
    const stop =
      tokens.find((token) => token.start >= start && /^[;:.!?—–]$/u.test(token.text))?.start ?? span.end;
    const standard = tokens
      .filter(
        (token) =>
          token.start >= start &&
          token.end <= stop &&
          token.kind !== 'punctuation' &&
          !isFunctionWord(token.lower),
      )
      .slice(0, wordsOfStandard);
    return [
      {
        size,
        kind,
        isMore,
        span: {
          start: size.span.start - (before?.[0].length ?? 0),
          end: Math.max(end, start),
        },
        standard,
      },
    ];
  }),
);

/** Of two times: a day ahead is a day earlier. */
const orders = byWord('later after behind', 'earlier sooner before ahead');
const amounts = byWord(
  'more higher taller above longer older faster further farther ahead up greater larger bigger heavier deeper wider over',
  'fewer less lower below shorter younger slower behind down smaller lighter shallower narrower under short',
);

function byWord(more: string, less: string): ReadonlyMap<string, boolean> {
  return new Map([
    ...more.split(' ').map((word) => [word, true] as const),
    ...less.split(' ').map((word) => [word, false] as const),
  ]);
}

const sides = [...new Set([...orders.keys(), ...amounts.keys()])].join('|');
/**
 * "33 metres higher than", "five points below", "17 seats short of". Behind "six days later" comes what happened then, and nothing that it is
 * held against.
 */
const sideBehind = new RegExp(
  `^ (?<word>(?:${sides}))(?= than\\b|(?<!\\b(?:later|earlier|sooner)) (?:of|the|its|his|her|their|that|those|what|a|an|in|last|schedule|plan|time)\\b)`,
  'iu',
);
/** "Up by 5.3 points on the last" */
const sideBefore = /\b(?<word>up|down) (?:by )?$/iu;
const wordsOfStandard = 7;
