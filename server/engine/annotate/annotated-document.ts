import type { Document } from '../document/document.ts';
import type { Sentence } from './sentence.ts';

/** A document with its sentences, in order of text. Headings and furniture have sentences too; their block says what they are. */
export interface AnnotatedDocument {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
}
