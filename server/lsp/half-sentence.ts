import type { VerdictKind } from '../engine/judge/verdict.ts';
import type { Briefing } from '../workspace/live-workspace.ts';
import type { FlaggedClaim } from './flagged-claims.ts';
import { claimSpan, fileSpan } from './places.ts';

/** Where somebody is typing, and what was said of the sentence there before. */
export interface Caret {
  /** In the file. */
  readonly offset: number;
  /** Verdicts that the sentence already carried; they may stay. */
  readonly known: ReadonlySet<VerdictKind>;
}

/** Where an edit ended, told from the text before and after: clients that send the whole text have a caret too. */
export function editEnd(before: string, after: string): { readonly start: number; readonly end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start, end: after.length - tail };
}

/** Half a sentence is not wrong: what is underlined, without what is new in a sentence that is still being typed. */
export function withoutHalfSentences(
  briefing: Briefing,
  flagged: readonly FlaggedClaim[],
  caret: Caret | undefined,
): readonly FlaggedClaim[] {
  if (caret === undefined) return flagged;
  return flagged.filter(
    ({ checked }) => caret.known.has(checked.verdict.kind) || !isBeingTyped(briefing, checked, caret.offset),
  );
}

/** The verdicts of the underlined sentence at an offset. */
export function verdictsAt(
  briefing: Briefing,
  shown: readonly FlaggedClaim[],
  offset: number,
): ReadonlySet<VerdictKind> {
  const atOffset = shown.filter(({ checked }) => isWithin(sentenceSpan(briefing, checked), offset));
  return new Set(atOffset.map(({ checked }) => checked.verdict.kind));
}

function isBeingTyped(briefing: Briefing, checked: FlaggedClaim['checked'], offset: number): boolean {
  const hasEnded = sentenceEnd.test(checked.claim.sentence.text);
  return !hasEnded && isWithin(sentenceSpan(briefing, checked), offset);
}

function sentenceSpan({ document }: Briefing, checked: FlaggedClaim['checked']) {
  const claim = claimSpan(document, checked);
  const sentence = fileSpan(document, checked.claim.sentence);
  return { start: Math.min(claim.start, sentence.start), end: Math.max(claim.end, sentence.end) };
}

/** The caret behind the last letter, or behind the space after it, is still in the sentence. */
function isWithin({ start, end }: { start: number; end: number }, offset: number): boolean {
  return start <= offset && offset <= end + 1;
}

const sentenceEnd = /[.!?…][\p{Pe}\p{Pf}"'*_]*$/u;
