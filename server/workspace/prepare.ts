import type { AnnotatedDocument } from '../engine/annotate/annotated-document.ts';
import type { Document } from '../engine/document/document.ts';
import { annotate } from '../engine/engine.ts';

/** A document made ready for the engine, or the problem that kept it from being so. */
export interface Prepared {
  /** Undefined where the engine stumbled over it. */
  readonly annotated: AnnotatedDocument | undefined;
  /** A sentence each, without the path. */
  readonly problems: readonly string[];
}

/** Annotates a document the first time it is asked for; documents never change, so that what is known of one stays true. */
export function prepare(document: Document): Prepared {
  const known = prepared.get(document) ?? annotateSafely(document);
  prepared.set(document, known);
  return known;
}

/** What to say of a document that the engine stumbled over. */
export function couldNotBeChecked(error: unknown): string {
  return `could not be checked: ${error instanceof Error ? error.message : String(error)}`;
}

function annotateSafely(document: Document): Prepared {
  try {
    return { annotated: annotate(document), problems: document.problems };
  } catch (error) {
    return { annotated: undefined, problems: [...document.problems, couldNotBeChecked(error)] };
  }
}

const prepared = new WeakMap<Document, Prepared>();
