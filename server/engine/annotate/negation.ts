import type { Span } from '../document/span.ts';

/** A word that turns another word of its sentence into its contrary: "not" in "has not been confirmed" turns "confirmed". */
export interface Negation {
  readonly cue: Span;
  /**
   * The word it bears on: the head of what is denied, not the whole scope. Undefined where it denies nothing for certain ("hardly",
   * "not all", "opposed"): then the sentence just does not vouch for what lies in the scope.
   */
  readonly target: Span | undefined;
  /** From the cue to the end of its clause: how far it may reach. */
  readonly scope: Span;
}
