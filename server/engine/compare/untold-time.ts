import type { Juxtaposition } from './juxtaposition.ts';

/**
 * Whether the claim tells of a time that the passage's sentence does not name: "five years ago it was the other way round". What it is
 * held against is another matter: "fewer than the year before" is told of the year after.
 */
export function isOfUntoldTime({ alignment, claim, passage }: Juxtaposition): boolean {
  const { tokens, text, span } = claim.sentence;
  const than = tokens.find(({ lower }) => lower === 'than')?.start ?? span.end;
  const isUntold = alignment.claim.some(
    (unit, i) => unit.kind === 'date' && unit.start < than && alignment.toPassage[i] === undefined,
  );
  return isUntold || (earlier.test(text.slice(0, than - span.start)) && !earlier.test(passage.focus.text));
}

const earlier =
  /\b(?:ago|before last|the (?:year|month|week|season|winter|summer) before|last time|previous(?:ly)?|formerly|in the past|used to)\b/iu;
