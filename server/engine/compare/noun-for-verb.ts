import type { Sentence } from '../annotate/sentence.ts';
import type { Span } from '../document/span.ts';

/** Whether one word is what a figure counts, and the other a verb that only looks like it: "up nine places" and "instead of putting". */
export function isNounForVerb(own: Sentence, noun: Span, other: Sentence, verb: Span): boolean {
  const isCounted = own.quantities.some(({ counted, low }) => counted?.span.start === noun.start && low > 0);
  return isCounted && other.predicates.some(({ kind, head }) => kind === 'verb' && head.start === verb.start);
}
