import type { Span } from '../document/span.ts';
import type { Sentence } from '../annotate/sentence.ts';
import type { Setting } from './setting.ts';

/** A span of a document that says something which could be false. Claims of one document never overlap. */
export interface Claim {
  /** Stable: from the normalised text and its occurrence in the document. */
  readonly id: string;
  readonly sentence: Sentence;
  /** Within the text of the sentence's block; the sentence without list marks and outer white space. */
  readonly span: Span;
  readonly text: string;
  /** Why this cannot be checked ("a question", "an opinion of the writer's own"), or undefined where it can. */
  readonly unchecked: string | undefined;
  /** What the text around it names, so that it need not. */
  readonly setting: Setting;
}
