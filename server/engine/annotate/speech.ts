import type { Span } from '../document/span.ts';

/** "X said that P": a claim about what somebody says, not the claim P. */
export interface Speech {
  readonly speaker: Span;
  readonly verb: Span;
  /** What is said, without "that" and without quotation marks around the whole. */
  readonly content: Span;
  /** What saying it this way does to P. */
  readonly force: 'asserts' | 'denies' | 'asks' | 'promises';
}
