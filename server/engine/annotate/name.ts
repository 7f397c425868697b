import type { Span } from '../document/span.ts';

/** A proper name: a person, a place, an organisation or an undertaking, a designator that holds digits (F-35B, Article 5), or one not told apart. */
export interface Name {
  /** Without title, determiner or possessive ending. */
  readonly span: Span;
  readonly text: string;
  readonly kind: NameKind;
  /** Lower-case forms by which the same thing may be called in this document, the name itself first. */
  readonly forms: readonly string[];
  /** The words with capitals among which it stands, from which acronyms are made (`names/long-form.ts`). */
  readonly longForm: readonly string[];
}

export type NameKind = 'person' | 'place' | 'organisation' | 'people' | 'designator' | 'unknown';
