import type { Span } from '../document/span.ts';

/** A point or stretch of time named in a text, as an interval of days. */
export interface DateMention {
  readonly span: Span;
  /**
   * First and last day meant, as day numbers (days since 1970-01-01, may be negative), resolved against the document's own
   * date; undefined where the text does not settle it ("on Wednesday" in a document without a date).
   */
  readonly days: { readonly first: number; readonly last: number } | undefined;
  /** The calendar parts that the words name, resolved or not: what can be compared when one side has no date. */
  readonly parts: DateParts;
  readonly granularity: 'time' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
  /** How the event stands to the interval: "in March" is `during`, "since 2015" is `since`; `asOf` says when a state was looked at. */
  readonly relation: 'during' | 'before' | 'after' | 'since' | 'until' | 'asOf';
  /** True for "today", "last month", "two years ago": the words lean on the day of writing. */
  readonly isRelative: boolean;
  /** Of "last year", "next July": to which side of the day of writing, and by how many of what. */
  readonly shift?: { readonly unit: string; readonly amount: number };
}

/** Parts as said: `weekday` 0 (Sunday) to 6, `month` 1 to 12, `hour` 0 to 23, of the clock that the words name. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
  /** Minutes east of Greenwich, where the words name their clock. */
  readonly zone?: number;
}
