import type { OffsetMap } from './offset-map.ts';
import type { Span } from './span.ts';

/** One file, read into blocks of text, each with a map back to where it stood. */
export interface Document {
  /** Identifies the document: its path relative to the workspace, forward slashes. */
  readonly path: string;
  /** The front matter's title, else the first heading or headline, else the file's name. */
  readonly title: string;
  /** The day the document speaks from ("on Wednesday" is resolved against it), or undefined where it does not say. */
  readonly date: CalendarDay | undefined;
  /** Keys a citation may use for this document, from its front matter: `id`, `url`, `doi`. */
  readonly keys: readonly string[];
  /** What the front matter says of the document's role, if anything. */
  readonly role: Role | undefined;
  readonly blocks: readonly Block[];
  readonly citations: readonly Citation[];
  /** Claims that the author asks to be left alone; absent where the format has no way to ask. */
  readonly ignores?: readonly Ignore[];
  /** What could not be read, a sentence each, without the path. */
  readonly problems: readonly string[];
  /** Offsets (UTF-16) at which the lines of the file start, byte order mark not counted. */
  readonly lineStarts: readonly number[];
}

export type Role = 'source' | 'briefing';

/** A day of the proleptic Gregorian calendar. `month` is 1 to 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A run of text that belongs together: a paragraph, a heading, a list item. */
export interface Block {
  readonly kind: BlockKind;
  /** The text as a reader sees it: markup removed, hard line ends turned into spaces. */
  readonly text: string;
  /** From offsets in `text` to offsets in the file. */
  readonly map: OffsetMap;
}

/** `furniture` is what no author wrote for this text: captions, appeals for money, navigation, bylines, datelines on their own. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'cell' | 'furniture';

/** A mark in a briefing that names a source. */
export interface Citation {
  /** The mark as it stands in the file: `[^3]`, `[@key]`, `[report](../sources/a.txt)`. */
  readonly raw: string;
  /** Where the mark stands in the file. */
  readonly fileSpan: Span;
  /** The block it stands in, and the offset in that block's text at which it was cut out. */
  readonly block: number;
  readonly at: number;
  /** A key, a path or an address; what it resolves to is decided where the other documents are known. */
  readonly target: string;
}

/** A comment by which the author of a briefing asks for a claim not to be checked. */
export interface Ignore {
  /** Where the comment starts in the file. */
  readonly at: number;
  /** Why, in the author's words; empty where none are given. */
  readonly reason: string;
}
