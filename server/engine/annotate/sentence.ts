import type { Span } from '../document/span.ts';
import type { Token } from './token.ts';
import type { Name } from './name.ts';
import type { Negation } from './negation.ts';
import type { Predicate } from './predicate.ts';
import type { Quantity } from './quantity.ts';
import type { DateMention } from './date-mention.ts';
import type { Quotation } from './quotation.ts';
import type { Speech } from './speech.ts';

/**
 * One sentence with all that is known of it. Every span in it is relative to the text of its block. Some parts are read when they
 * are asked for, so it is handed on as it is: a spread copy would lack them.
 */
export interface Sentence {
  /** Index of its block in the document. */
  readonly block: number;
  readonly span: Span;
  /** The block's text between `span.start` and `span.end`. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
  readonly negations: readonly Negation[];
  /** Who says what in it, outermost first. */
  readonly speeches: readonly Speech[];
  /** Who does what to whom in it, in order of text; nouns that tell a happening come last. */
  readonly predicates: readonly Predicate[];
}
