import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimcheck, workspace } from './claimcheck.ts';

const agreeing = { id: 'a', evidence: 'Two tankers left Port Alder.', claim: 'Two tankers left Port Alder.' };
const clashing = {
  id: 'b',
  evidence: ['The pier is shut.', 'Two tankers left Port Alder.'],
  claim: 'Three tankers left Port Alder.',
};

function lines(...rows: readonly unknown[]): string {
  return rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n');
}

test('one prediction for each pair, in their order', () => {
  const folder = workspace({ 'pairs.jsonl': lines(agreeing, clashing) });
  const { exitCode, stdout } = claimcheck(folder, 'eval', 'pairs.jsonl', '--out', 'out.jsonl');
  const rows = readFileSync(join(folder, 'out.jsonl'), 'utf8').trim().split('\n');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^2 pairs, \d+ pairs per second\n1 supported, 1 contradicted, 0 unsupported\n$/);
  expect(rows.map((row) => JSON.parse(row) as unknown)).toMatchObject([
    { id: 'a', label: 'supported', verdict: 'supported' },
    {
      id: 'b',
      label: 'contradicted',
      verdict: 'contradicted',
      reasons: [{ claim: 'Three', evidence: 'Two' }],
    },
  ]);
});

test('a bad row is named by its line, and the rest is judged', () => {
  const folder = workspace({ 'pairs.jsonl': lines('no JSON', agreeing, '', { ...agreeing, evidence: [1] }) });
  const { exitCode, stdout, stderr } = claimcheck(folder, 'eval', 'pairs.jsonl');
  expect(exitCode).toBe(2);
  expect(stdout).toMatch(/^1 pairs,/);
  expect(stderr).toBe(
    'pairs.jsonl:1: is not a JSON object\npairs.jsonl:4: "evidence" is neither a text nor a list of texts\n',
  );
});

test('a file that is not there', () => {
  const { exitCode, stderr } = claimcheck(workspace({}), 'eval', 'gone.jsonl');
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: 'gone.jsonl: does not exist\n' });
});
