import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { report, type ReportedClaim } from '../../../server/cli/report.ts';
import { read } from '../../../server/readers/read.ts';
import { checkWorkspace } from '../../../server/workspace/check-workspace.ts';
import { planCheck } from '../../../server/workspace/plan.ts';

/*
 * Briefings of which every sentence is true, each beside three articles of three papers on one event: with what came before it, first and
 * later counts, this year and the last. Nothing in them may go red, nor be at odds with another sentence.
 */
const root = new URL('../../fixtures/true-briefings/', import.meta.url);
const calm = new Set(['supported', 'unsupported', 'unchecked']);

describe('true briefings', () => {
  test.each(readdirSync(root))('%s', async (event) => {
    const claims = await claimsOf(event);
    expect(claims.length).toBeGreaterThan(20);
    expect(claims.filter(({ verdict }) => !calm.has(verdict)).map(told)).toEqual([]);
  });
});

async function claimsOf(event: string): Promise<readonly ReportedClaim[]> {
  const folder = new URL(`${event}/`, root);
  const sources = readdirSync(new URL('sources/', folder)).map((name) => `sources/${name}`);
  const paths = ['briefing.md', ...sources];
  const documents = await Promise.all(paths.map((path) => read(path, readFileSync(new URL(path, folder)))));
  const plan = planCheck(documents, { files: new Set(), contained: new Set(paths), sources: undefined });
  const silent = { onDocument: () => undefined, onQuestions: () => undefined };
  const { documents: checked } = report(await checkWorkspace(plan, undefined, silent), [], '0.0.0');
  return checked.find(({ path }) => path === 'briefing.md')?.claims ?? [];
}

function told({ verdict, text, reasons }: ReportedClaim): string {
  return [verdict, text, ...reasons.map(({ message }) => message)].join(' ');
}
