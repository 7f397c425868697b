import type { Span } from '../../document/span.ts';
import type { DateMention, DateParts } from '../date-mention.ts';

/** A date as its words give it, before it is resolved against the day of writing. */
export interface Reading {
  /** Relative to the sentence's words. */
  readonly span: Span;
  readonly parts: DateParts;
  readonly granularity: DateMention['granularity'];
  /** The parts of the last day, for a stretch from day to day ("March 31-April 4"). */
  readonly until?: DateParts;
  /** The stretch of days meant, where the words settle it by themselves. */
  readonly days?: DateMention['days'];
  /** How far from the day of writing, for words that lean on it. */
  readonly shift?: Shift;
}

/** `amount` units of the calendar from the one in which the text was written: "last month" is -1 month. */
export interface Shift {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
  readonly amount: number;
  /** "Five months ago" is about five months ago: the stretch takes in this many units on either side. */
  readonly give?: number;
  /** "Earlier this week" ends on the day of writing, "later this week" begins on it. */
  readonly half?: 'earlier' | 'later';
  /** "Last Wednesday", "next Friday", "last December": the nearest one strictly on that side, `amount` being its sign. */
  readonly isNamed?: boolean;
}
