import type { Span } from '../engine/document/span.ts';

/** A sentence of a source, as a language model is shown it. */
export interface ShownPassage {
  /** What the source is called. */
  readonly title: string;
  readonly text: string;
}

/** What a language model is asked: one claim, and the passages that speak of it. */
export interface OpinionQuestion {
  readonly claim: string;
  readonly passages: readonly ShownPassage[];
}

/** What a language model said of a claim. */
export interface SecondOpinion {
  readonly verdict: 'supported' | 'contradicted' | 'unsupported';
  /** The words it rests on, which stand in that passage; undefined where it rests on none, as for `unsupported`. */
  readonly quote: { readonly passage: number; readonly span: Span } | undefined;
  /** What the model is called. */
  readonly model: string;
}

/** One message of a conversation with a language model. */
export interface ChatMessage {
  readonly role: 'system' | 'user';
  readonly content: string;
}
