import type { Span } from '../../document/span.ts';
import type { Token } from '../token.ts';

/** A sentence before its names are known. */
export interface UnnamedSentence {
  /** The text of its block; the spans of sentence and tokens are relative to it. */
  readonly text: string;
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** Headlines write common words with capitals too. */
  readonly isHeading: boolean;
}
