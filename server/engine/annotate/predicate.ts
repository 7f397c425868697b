import type { Span } from '../document/span.ts';
import type { Name } from './name.ts';
import type { Token } from './token.ts';

/**
 * One happening or state of a sentence, and who has which part in it. Active and passive look alike: the subject is who does it and
 * the object to whom it is done, wherever the sentence puts them.
 */
export interface Predicate {
  /** The verb, the noun that stands for it ("the resignation of X"), or what a form of "be" says of its subject. */
  readonly head: Token;
  /** Dictionary form of the head, with its particle ("turn down"). */
  readonly lemma: string;
  readonly kind: 'verb' | 'state' | 'noun';
  readonly voice: 'active' | 'passive';
  /** The head with its auxiliaries and negations. */
  readonly span: Span;
  /** Whether the sentence says that it is not so, over the whole chain: "did not refuse to sign" denies no signing. */
  readonly isDenied: boolean;
  readonly force: Force;
  /** The word that sets the force or denies, where one does. */
  readonly cue: Span | undefined;
  readonly subject: Argument | undefined;
  readonly object: Argument | undefined;
  readonly adjuncts: readonly Adjunct[];
  /** From its first argument to its last. */
  readonly clause: Span;
}

/**
 * How far the sentence vouches for it: what will be may be past by now; what is planned, possible, asked for or tried has not been
 * done yet; what somebody claims or denies is not known to be so; who was `able` to do it may have left it, and who was not has not
 * done it. What is `aimed` at is told of for the sake of something else ("came to sign"): it may or may not have been done. What is
 * `supposed` is told for the sake of argument ("if it sails", "would have sailed"), hoped for, feared or without evidence.
 */
export type Force =
  | 'done'
  | 'future'
  | 'planned'
  | 'possible'
  | 'claimed'
  | 'alleged'
  | 'able'
  | 'asked'
  | 'attempted'
  | 'missed'
  | 'aimed'
  | 'supposed'
  | 'denied';

/** A noun phrase beside a predicate. */
export interface Argument {
  readonly span: Span;
  readonly head: Token;
  /** Whom or what it names, by itself or by the name that its pronoun or its apposition stands for. */
  readonly name: Name | undefined;
  readonly isPronoun: boolean;
  /** Dictionary forms of the words that describe it, without articles, owners and the like. */
  readonly words: readonly string[];
}

/** A noun phrase that a preposition ties to its predicate. */
export interface Adjunct {
  /** In lower case; `by how much` where "by" tells an amount ("fell by 4 percent"). */
  readonly preposition: string;
  readonly argument: Argument;
}
