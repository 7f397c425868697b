import { expect, test } from 'vitest';
import { read } from '../../server/readers/read.ts';
import { annotate, check as checkDocument, gather } from '../../server/engine/engine.ts';
import type { CheckedClaim, VerdictKind } from '../../server/engine/judge/verdict.ts';
import type { ReasonKind } from '../../server/engine/compare/comparison.ts';

/** One case of the specification: what a claim comes to beside its sources. */
export interface Case {
  /** One source or several, as plain text. A contradicting stretch stands between « and ». */
  readonly source: string | readonly string[];
  /** One sentence. The stretch in question stands between « and ». */
  readonly claim: string;
  /** What the briefing says before it, in Markdown, up to the claim's own paragraph or into it. */
  readonly before?: string;
  readonly verdict: VerdictKind | readonly VerdictKind[];
  /** The kind of the first reason; the marks in claim and source are where it must point. */
  readonly reason?: ReasonKind;
  /** The day the sources were written, for dates that lean on it. */
  readonly written?: string;
  readonly name?: string;
}

/** States, as a test, what a claim comes to beside its sources. */
export function check(specification: Case): void {
  const { claim, verdict, reason, name } = specification;
  test(name ?? `${[verdict].flat().join(' or ')}: ${claim}`, async () => {
    const checked = await judged(specification);
    expect([verdict].flat(), explain(checked)).toContain(checked.verdict.kind);
    if (reason === undefined) return;
    const first = 'reasons' in checked.verdict ? checked.verdict.reasons[0] : undefined;
    expect(first?.kind, explain(checked)).toBe(reason);
    const mark = markedIn(claim);
    if (mark !== undefined) expect(first?.claim.text).toBe(mark);
    const otherMark = [specification.source]
      .flat()
      .map(markedIn)
      .find((text) => text !== undefined);
    if (otherMark !== undefined) expect(first?.evidence.text).toBe(otherMark);
  });
}

async function judged({ source, claim, before = '', written }: Case): Promise<CheckedClaim> {
  const header = written === undefined ? '' : `---\ndate: ${written}\n---\n\n`;
  const readText = (path: string, text: string) => read(path, new TextEncoder().encode(withoutMarks(text)));
  const sources = await Promise.all(
    [source].flat().map((text, at) => readText(`sources/${at}.md`, header + text)),
  );
  const briefing = await readText('briefing.md', header + before + claim);
  const all = checkDocument(annotate(briefing), gather(sources.map(annotate)), [], 'everything');
  const last = all.at(-1);
  if (last === undefined || (before === '' && all.length > 1)) throw new Error(`Not one claim: ${claim}`);
  return last;
}

function markedIn(text: string): string | undefined {
  return /«([^»]*)»/u.exec(text)?.[1];
}

function withoutMarks(text: string): string {
  return text.replace(/[«»]/gu, '');
}

function explain({ verdict, evidence }: CheckedClaim): string {
  const reasons =
    'reasons' in verdict
      ? verdict.reasons.map(({ kind, message, confidence }) => `${kind} ${confidence.toFixed(2)}: ${message}`)
      : [];
  const passages = evidence.map(
    ({ stance, confidence, coverage, passage }) =>
      `${stance} ${confidence.toFixed(2)} (covers ${coverage.toFixed(2)}): ${passage.focus.text}`,
  );
  return [verdict.kind, ...reasons, ...passages].join('\n');
}
