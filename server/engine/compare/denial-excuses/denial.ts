import type { Sentence } from '../../annotate/sentence.ts';
import type { Span } from '../../document/span.ts';
import type { Link } from '../alignment.ts';
import type { Unit } from '../unit.ts';

/** One side of a comparison, seen from itself: its units, and for each its partner on the other side. */
export interface Side {
  readonly sentence: Sentence;
  readonly units: readonly Unit[];
  readonly links: readonly (Link | undefined)[];
}

/** A word that one side denies and the other affirms. */
export interface Denial {
  readonly denying: Side;
  /** The denied word, what denies it, and how far that reaches. */
  readonly denied: Span;
  readonly cue: Span;
  readonly scope: Span;
  readonly affirming: Side;
  readonly affirmed: Span;
}

export function tokenAt({ sentence }: Side, { start }: Span) {
  return sentence.tokens.find((token) => token.start === start);
}

export function isSameWord(a: Side, cue: Span, b: Side, other: Span): boolean {
  return tokenAt(a, cue)?.lemma === tokenAt(b, other)?.lemma;
}

export function partnerOf(from: Side, at: number, to: Side): Unit | undefined {
  const link = from.links[at];
  return link === undefined ? undefined : to.units[link.index];
}
