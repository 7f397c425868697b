import type { Span } from '../document/span.ts';

/** Words that the text puts between quotation marks as somebody's own. */
export interface Quotation {
  /** The words without the marks. */
  readonly span: Span;
  /** `speech` are words somebody said or wrote; `title` names a work or a show; `term` is a word held at arm's length. */
  readonly kind: 'speech' | 'title' | 'term';
  /** Whose words, where the sentence or its neighbours say so: the speaker as it stands ("Ms. Townsend", "the ministry", "she"). */
  readonly speaker: { readonly text: string; readonly span: Span } | undefined;
}
