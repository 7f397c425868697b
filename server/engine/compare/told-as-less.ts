import type { Sentence } from '../annotate/sentence.ts';
import type { Span } from '../document/span.ts';

/** Whether a verb has "less" or "fewer" behind it, which turns it round: "to spend 8 million less" is to save it. */
export function isToldAsLess({ tokens }: Sentence, { end }: Span): boolean {
  return tokens
    .filter(({ start }) => start >= end)
    .slice(0, farthest)
    .some(({ lower }) => lower === 'less' || lower === 'fewer');
}

/** Tokens behind a verb in which its amount may be told. */
const farthest = 5;
