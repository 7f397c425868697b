import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { report, type ReportedClaim } from '../../../server/cli/report.ts';
import { verdictKinds } from '../../../server/engine/judge/verdict.ts';
import { read } from '../../../server/readers/read.ts';
import { checkWorkspace } from '../../../server/workspace/check-workspace.ts';
import { planCheck } from '../../../server/workspace/plan.ts';

/** What a sentence of a briefing should come to. */
interface Row {
  readonly claim: string;
  /** Accepted verdicts, best first. */
  readonly verdict: readonly string[];
  /** Accepted kinds of reason, where the verdict is one of those that give reasons. */
  readonly kind?: readonly string[];
}

/** Sentences that the engine does not judge right yet, by their opening words. One that it learns leaves the list. */
const knownGaps: readonly string[] = [
  'It drifted some two and a half miles',
  'A levy of two crowns on every container',
  'The *Anselma* tore loose',
  'The wind was blowing',
];

const example = new URL('../../../examples/harbour/', import.meta.url);
const golds = new URL('../../fixtures/examples/harbour/', import.meta.url);
const reported = await check();

describe.each(['morning', 'cited'])('%s.md', (name) => {
  const text = readFileSync(new URL(`briefings/${name}.md`, example), 'utf8');
  const claims = reported.get(`briefings/${name}.md`) ?? [];

  test.each(rowsOf(name))('$claim', ({ claim, verdict, kind }) => {
    const found = gravestAt(claim, text, claims);
    const isAccepted = verdict.includes(found?.verdict ?? 'unchecked') && hasKind(found, kind);
    const isKnownGap = knownGaps.some((opening) => claim.startsWith(opening));
    expect({ isAccepted, found: found?.verdict, reasons: found?.reasons.map((reason) => reason.message) }).toMatchObject({
      isAccepted: !isKnownGap,
    });
  });
});

async function check(): Promise<ReadonlyMap<string, readonly ReportedClaim[]>> {
  const paths = ['briefings', 'sources'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, example)).map((name) => `${folder}/${name}`),
  );
  const documents = await Promise.all(paths.map((path) => read(path, readFileSync(new URL(path, example)))));
  const plan = planCheck(documents, { files: new Set(), contained: new Set(paths), sources: undefined });
  const silent = { onDocument: () => undefined, onQuestions: () => undefined };
  const { documents: checked } = report(await checkWorkspace(plan, undefined, silent), [], '0.0.0');
  return new Map(checked.map(({ path, claims }) => [path, claims]));
}

function rowsOf(name: string): readonly Row[] {
  const lines = readFileSync(new URL(`${name}.gold.jsonl`, golds), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

/** The gravest of the claims that lie on a sentence: those that it shares at least half of the shorter with. */
function gravestAt(sentence: string, text: string, claims: readonly ReportedClaim[]): ReportedClaim | undefined {
  const lines = text.split('\n');
  const offset = ({ line, character }: ReportedClaim['range']['start']): number =>
    lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0) + character;
  const start = text.indexOf(sentence);
  const end = start + sentence.length;
  const on = claims.filter(({ range }) => {
    const [from, to] = [offset(range.start), offset(range.end)];
    const shared = Math.min(to, end) - Math.max(from, start);
    return shared > 0 && shared >= Math.min(to - from, end - start) / 2;
  });
  return on.toSorted((a, b) => verdictKinds.indexOf(a.verdict) - verdictKinds.indexOf(b.verdict))[0];
}

/** A miscited claim need not show why the source is silent. */
function hasKind(found: ReportedClaim | undefined, kinds: Row['kind']): boolean {
  if (found === undefined || kinds === undefined || found.verdict === 'miscited') return true;
  return found.reasons.some(({ kind }) => kinds.includes(kind));
}
