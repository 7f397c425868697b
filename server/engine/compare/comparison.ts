import type { Span } from '../document/span.ts';
import type { Claim } from '../claims/claim.ts';
import type { Passage } from '../retrieve/passage.ts';

export type ReasonKind =
  | 'number'
  | 'unit'
  | 'date'
  | 'name'
  | 'place'
  | 'negation'
  | 'antonym'
  | 'modality'
  | 'role'
  | 'attribution'
  | 'quotation'
  | 'relation';

/** One typed finding of a comparison, with a span on each side. */
export interface Reason {
  readonly kind: ReasonKind;
  /** The least text of the claim that shows it. */
  readonly claim: Quote;
  /** The least text of the passage that shows it. */
  readonly evidence: Quote;
  /** One plain sentence an editor can act on. */
  readonly message: string;
  /** How sure it is that the two slots are one slot of one event, 0 to 1. */
  readonly confidence: number;
}

/** A stretch of a block's text. */
export interface Quote {
  readonly block: number;
  readonly span: Span;
  readonly text: string;
}

export type Stance = 'supports' | 'contradicts' | 'mentions';

export type QuotedWords = 'verbatim' | 'altered' | 'absent';

/** What one passage says of one claim. */
export interface Comparison {
  readonly claim: Claim;
  readonly passage: Passage;
  readonly stance: Stance;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** Share of the claim's weight that the passage covers, 0 to 1. */
  readonly coverage: number;
  /** How the words that the claim quotes stand in the passage; undefined where it quotes nobody. The worst of several counts. */
  readonly quoted: QuotedWords | undefined;
  /** How surely the passage says what the claim says, 0 to 1, whatever the stance. */
  readonly support: number;
  /**
   * `otherwise`: its focus tells of the claim's happening, but otherwise, and bears nothing out; `borrowed`: most of what it meets
   * stands in the sentences beside its focus.
   */
  readonly bearing: 'own' | 'borrowed' | 'otherwise';
  /** How sure the surest finding of each kind is, 0 to 1, those that are too weak for a reason included. */
  readonly suspicions: Readonly<Partial<Record<ReasonKind, number>>>;
  /** A finding that is too weak for a reason since the passage may speak of another event; undefined where there is a reason, or nothing. */
  readonly doubt: Reason | undefined;
}
