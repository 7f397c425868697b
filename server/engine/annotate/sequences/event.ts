import { contains, type Span } from '../../document/span.ts';
import type { Sentence } from '../sentence.ts';

/** A stretch of a sentence that tells of one happening. */
export interface Event {
  readonly sentence: Sentence;
  readonly span: Span;
}

/** A stretch without the white space and the marks at its ends. */
export function eventOf(sentence: Sentence, stretch: Span): Event {
  const words = sentence.tokens.filter((token) => contains(stretch, token) && token.kind !== 'punctuation');
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined
    ? { sentence, span: stretch }
    : { sentence, span: { start: first.start, end: last.end } };
}
