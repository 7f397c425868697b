import type { Reason } from '../compare/comparison.ts';
import { overlaps } from '../document/span.ts';
import type { Testimony } from './testimony.ts';
import type { Verdict } from './verdict.ts';

/**
 * How many sources say what a verdict's surest reason says, where there are several that are no copies of each other: one source
 * may be mistaken, and three hardly are. `origins` holds the origin of each source, by path.
 */
export function witnessNote(
  verdict: Verdict,
  heard: readonly Testimony[],
  origins: ReadonlyMap<string, string>,
): string | undefined {
  const reason = telling.has(verdict.kind) && 'reasons' in verdict ? verdict.reasons[0] : undefined;
  if (reason === undefined) return undefined;
  const saying = heard.filter(({ reasons }) => reasons.some((other) => isSameFinding(reason, other)));
  const count = new Set(saying.map(({ path }) => origins.get(path) ?? path)).size;
  return count < 2
    ? undefined
    : `${words[count] ?? String(count)} independent sources say "${reason.evidence.text}".`;
}

/** The same words of the claim are met by the same words of the source. */
function isSameFinding(one: Reason, other: Reason): boolean {
  return (
    one.kind === other.kind &&
    overlaps(one.claim.span, other.claim.span) &&
    one.evidence.text.toLowerCase() === other.evidence.text.toLowerCase()
  );
}

const telling: ReadonlySet<Verdict['kind']> = new Set(['contradicted', 'misquoted', 'disputed']);
const words: Readonly<Record<number, string>> = { 2: 'Two', 3: 'Three', 4: 'Four', 5: 'Five', 6: 'Six' };
