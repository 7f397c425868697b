import type { Span } from '../../document/span.ts';
import type { Name } from '../name.ts';
import type { Token } from '../token.ts';

/** A word of a sentence with the part it plays there; a name is one word. */
export interface Word extends Span {
  readonly part: Part;
  /** Its last token: that is where a phrase bends. */
  readonly token: Token;
  readonly name: Name | undefined;
  /** Whether it owns what follows: "the mayor's", "Orme's". */
  readonly isPossessive: boolean;
}

export type Part =
  | 'noun'
  | 'name'
  | 'pronoun'
  | 'determiner'
  | 'adjective'
  | 'adverb'
  | 'negation'
  | 'auxiliary'
  | 'verb'
  | 'preposition'
  | 'conjunction'
  | 'relative'
  | 'to'
  | 'time'
  | 'comma'
  | 'stop';
