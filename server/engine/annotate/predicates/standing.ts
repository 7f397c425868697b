import type { Span } from '../../document/span.ts';
import type { Force } from '../predicate.ts';
import type { VerbGroup } from './verb-groups.ts';

/** How far the sentence vouches for a verb, over the whole chain of what it hangs on. */
export interface Standing {
  readonly isDenied: boolean;
  readonly force: Force;
  /** The word that sets the one or the other. */
  readonly cue: Span | undefined;
  /** Whether the one who acts is the object of what it hangs on. */
  readonly isForOther: boolean;
  /** Whether it is one of several verbs that hang on the same word. */
  readonly isListed?: true;
}

/** What a verb group hangs on: the standing of the verb before it, where it is an infinitive or a gerund. */
export interface Chain {
  readonly group: VerbGroup;
  readonly standing: Standing;
}

/** Told as done, of nobody else. */
export const plain: Standing = { isDenied: false, force: 'done', cue: undefined, isForOther: false };
