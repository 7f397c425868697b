import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../server/cli/report.ts';
import { claimcheck, workspace } from './claimcheck.ts';

const wire = `---
title: Tankers leave Port Alder
date: 2026-03-10
---

Two tankers left Port Alder on Monday.
`;

const harbour = {
  'sources/wire.md': wire,
  'brief.md': '# Morning\n\nThe weather was kind. *Three* tankers left Port Alder on Monday.\n',
};

function reportOf(folder: string, ...words: readonly string[]): Report {
  return JSON.parse(claimcheck(folder, 'check', '--format', 'json', ...words).stdout) as Report;
}

function verdictsOf({ documents }: Report): Record<string, string[]> {
  return Object.fromEntries(
    documents.map(({ path, claims }) => [path, claims.map(({ verdict }) => verdict)]),
  );
}

describe('exit codes', () => {
  test('a contradicted claim fails the run', () => {
    expect(claimcheck(workspace(harbour), 'check').exitCode).toBe(1);
  });

  test('a verdict that --fail-on does not name does not', () => {
    expect(claimcheck(workspace(harbour), 'check', '--fail-on', 'disputed,outdated').exitCode).toBe(0);
  });

  test('a briefing that agrees with its sources passes', () => {
    const folder = workspace({ ...harbour, 'brief.md': 'Two tankers left Port Alder on Monday.\n' });
    expect(claimcheck(folder, 'check').exitCode).toBe(0);
  });

  test.each([
    [[]],
    [['chekc']],
    [['check', '--format', 'xml']],
    [['check', '--fail-on', 'wrong']],
    [['check', '--no-such-option']],
    [['eval']],
  ])('wrong usage %j is answered with the usage', (words) => {
    const { exitCode, stdout, stderr } = claimcheck(workspace({}), ...words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^usage: claimcheck/im);
  });

  test('a file that is not there is said on stderr and hides no other', () => {
    const { exitCode, stdout, stderr } = claimcheck(workspace(harbour), 'check', 'gone.md', 'brief.md');
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: 'gone.md: does not exist\n' });
    expect(stdout).toContain('contradicted');
  });
});

describe('the report as JSON', () => {
  test('has every member, with ranges in the file', () => {
    const report = reportOf(workspace(harbour));
    const claim = report.documents[0]?.claims.find(({ verdict }) => verdict === 'contradicted');
    expect(Object.keys(report)).toEqual([
      'schema',
      'tool',
      'problems',
      'sources',
      'documents',
      'sourceConflicts',
    ]);
    expect(report.sources).toEqual([
      {
        path: 'sources/wire.md',
        title: 'Tankers leave Port Alder',
        date: '2026-03-10',
        origin: expect.any(String) as string,
        problems: [],
      },
    ]);
    expect(claim).toMatchObject({
      text: 'Three tankers left Port Alder on Monday.',
      range: { end: { line: 2, character: 64 } },
      verdict: 'contradicted',
      severity: 'error',
      citations: [],
      origins: 0,
    });
    expect(claim?.reasons).toMatchObject([
      {
        kind: 'number',
        claim: 'Three',
        evidence: 'Two',
        claimRange: { start: { line: 2, character: 23 }, end: { line: 2, character: 28 } },
        evidencePath: 'sources/wire.md',
        evidenceLocator: { range: { start: { line: 5, character: 0 }, end: { line: 5, character: 3 } } },
        claimSpan: { start: 0, end: 5 },
        evidenceSpan: { start: 0, end: 3 },
      },
    ]);
    expect(claim?.evidence[0]).toMatchObject({
      path: 'sources/wire.md',
      stance: 'contradicts',
      text: 'Two tankers left Port Alder on Monday.',
      locator: { range: { start: { line: 5, character: 0 }, end: { line: 5, character: 38 } } },
    });
  });

  test('says the same on every run', () => {
    const folder = workspace(harbour);
    expect(reportOf(folder)).toEqual(reportOf(folder));
  });

  test('resolves citations', () => {
    const cited = 'Two tankers left Port Alder on Monday [@wire]. The pier was shut [@almanac].\n';
    const report = reportOf(workspace({ ...harbour, 'brief.md': cited }));
    expect(report.documents[0]?.claims.map(({ citations }) => citations[0])).toMatchObject([
      { raw: '[@wire]', key: 'wire', path: 'sources/wire.md' },
      { raw: '[@almanac]', key: 'almanac', path: null },
    ]);
  });
});

describe('what is checked against what', () => {
  const elsewhere = { 'clips/wire.md': wire, 'desk/notes.md': 'Three tankers left Port Alder on Monday.\n' };

  test('named sources make a briefing of what is named', () => {
    const report = reportOf(workspace(elsewhere), 'desk/notes.md', '--sources', 'clips/*.md');
    expect(verdictsOf(report)).toEqual({ 'desk/notes.md': ['contradicted'] });
  });

  test('documents without a role are compared with each other, and nothing is unsupported', () => {
    const report = reportOf(
      workspace({ ...elsewhere, 'desk/more.md': 'The lighthouse keeper retired in May.\n' }),
    );
    const verdicts = verdictsOf(report);
    expect(Object.keys(verdicts)).toEqual(['clips/wire.md', 'desk/more.md', 'desk/notes.md']);
    expect(verdicts['desk/notes.md']).toEqual(['contradicted']);
    expect(Object.values(verdicts).flat()).not.toContain('unsupported');
  });

  test('a folder without sources says so', () => {
    const { exitCode, stdout } = claimcheck(workspace({ 'brief.md': 'Two tankers left.\n' }), 'check');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('.: holds no source to check against');
  });
});

describe('odd files', () => {
  test('a source that cannot be read is a problem and hides no other', () => {
    const folder = workspace({
      ...harbour,
      'sources/picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
      'sources/latin.txt': new Uint8Array([...new TextEncoder().encode('The caf'), 0xe9, 0x2e]),
      'sources/matter.md': '---\ntitle: "half\n---\n\nThe pier is shut.\n',
    });
    const report = reportOf(folder);
    const withProblems = report.sources.filter(({ problems }) => problems.length > 0);
    expect(withProblems.map(({ path }) => path)).toEqual([
      'sources/latin.txt',
      'sources/matter.md',
      'sources/picture.txt',
    ]);
    expect(verdictsOf(report)['brief.md']).toContain('contradicted');
  });

  test('a document named that is no text cannot be read at all', () => {
    const folder = workspace({
      ...harbour,
      'picture.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]),
    });
    const { exitCode, stderr } = claimcheck(folder, 'check', 'picture.md', 'brief.md');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^picture\.md: .*binary/);
  });

  test.skipIf(process.platform === 'win32')('links that lead nowhere are problems', () => {
    const folder = workspace(harbour);
    symlinkSync('..', join(folder, 'sources/loop'));
    symlinkSync('itself', join(folder, 'sources/itself'));
    symlinkSync('nowhere.txt', join(folder, 'sources/dangling.txt'));
    expect(reportOf(folder).problems).toEqual([
      { path: 'sources/dangling.txt', message: 'is a link to nothing' },
      { path: 'sources/itself', message: 'is a link that runs in a circle' },
      { path: 'sources/loop', message: 'is a link that runs in a circle' },
    ]);
  });
});

describe('the report for people', () => {
  test('lays the words of claim and source one beneath the other', () => {
    const { stdout } = claimcheck(workspace(harbour), 'check', '--quiet');
    expect(stdout).toMatchInlineSnapshot(`
      "brief.md

        3:24  contradicted  The text says "Three" tankers; the source says "Two".
            │ Three tankers left Port Alder on Monday.
            │ ^^^^^
          in sources/wire.md:6  Tankers leave Port Alder, 2026-03-10
            │ Two tankers left Port Alder on Monday.
            │ ~~~

      "
    `);
  });

  test('sums up, and says nothing in colour away from a terminal', () => {
    const { stdout } = claimcheck(workspace(harbour), 'check');
    expect(stdout).toMatch(/2 claims in 1 document against 1 source: 1 contradicted, /);
    expect(stdout).not.toContain('\u001B');
  });
});
