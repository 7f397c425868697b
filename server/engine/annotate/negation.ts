import type { Span } from '../document/span.ts';

/** A word that turns another word of its sentence into its contrary: "not" in "has not been confirmed" turns "confirmed". */
export interface Negation {
  readonly cue: Span;
  /** The word it bears on: the head of what is denied, not the whole scope. */
  readonly target: Span;
}
