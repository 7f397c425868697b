import type { AnnotatedDocument } from '../annotate/annotated-document.ts';
import type { Sentence } from '../annotate/sentence.ts';

/** What a claim is compared with: one sentence of a source, and the sentences around it that carry its context. */
export interface Passage {
  readonly source: AnnotatedDocument;
  /** The sentence whose slots may contradict. */
  readonly focus: Sentence;
  /** Sentences just before and after it in the same section: they may complete the support, and never contradict. */
  readonly before: readonly Sentence[];
  readonly after: readonly Sentence[];
}
