import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { claimcheck, workspace } from './claimcheck.ts';

const agreeing = resolve('test/fixtures/judges/agreeing');
const breaking = resolve('test/fixtures/judges/breaking');
const builtIn = existsSync(resolve('models/judge/config.json'));

function desk(): string {
  return workspace({
    'sources/gazette.md': 'A helicopter came from the air base at Torlund.\n',
    'briefing.md': "Torlund's airfield lent a helicopter.\n",
  });
}

function verdictWith(...words: readonly string[]) {
  const { stdout, stderr, exitCode } = claimcheck(desk(), 'check', '--format', 'json', ...words);
  const { documents } = JSON.parse(stdout) as { documents: { claims: { verdict: string }[] }[] };
  return { verdict: documents[0]?.claims[0]?.verdict, stderr, exitCode };
}

test('the judge in a folder is asked', () => {
  expect(verdictWith('--model', agreeing)).toEqual({ verdict: 'supported', stderr: '', exitCode: 0 });
});

test('switched off, nobody is asked', () => {
  expect(verdictWith('--model', 'off')).toEqual({ verdict: 'unsupported', stderr: '', exitCode: 0 });
});

test.each([
  { model: 'nowhere', line: 'nowhere: holds no config.json of a model' },
  { model: breaking, line: `${breaking}: the trained judge has stopped: ` },
])('a judge that cannot be used is told in one line: $line', ({ model, line }) => {
  const { verdict, stderr, exitCode } = verdictWith('--model', model);
  expect({ verdict, exitCode }).toEqual({ verdict: 'unsupported', exitCode: 0 });
  expect(stderr).toMatch(/^[^\n]*; claims are judged without a trained judge\n$/);
  expect(stderr.startsWith(line)).toBe(true);
});

test.skipIf(builtIn)('a built-in judge that is not there is told where it was asked for', () => {
  const { stderr } = verdictWith('--model', 'builtin');
  expect(stderr).toBe('builtin: comes with no model here; claims are judged without a trained judge\n');
});

test.runIf(builtIn)('the built-in judge answers', () => {
  expect(verdictWith('--model', 'builtin')).toMatchObject({ stderr: '', exitCode: 0 });
});

test('for measuring, each pair is judged with the scores, and raw ones are written where they are wanted', () => {
  const pair = { id: 1, evidence: 'It rained on all of the islands.', claim: 'A helicopter is red.' };
  const folder = workspace({ 'pairs.jsonl': `${JSON.stringify(pair)}\n` });
  claimcheck(folder, 'eval', 'pairs.jsonl', '--out', 'out.jsonl', '--model', agreeing, '--raw-scores');
  const [row] = readFileSync(join(folder, 'out.jsonl'), 'utf8').split('\n');
  const { scores, rawScores } = JSON.parse(row ?? '') as {
    scores: { supported: number };
    rawScores: { passage: string; claim: string; scores: { supported: number } }[][];
  };
  expect(scores.supported).toBeGreaterThan(0.4);
  expect(rawScores).toMatchObject([[{ passage: pair.evidence, claim: pair.claim }]]);
  expect(rawScores[0]?.[0]?.scores.supported).toBeCloseTo(0.995, 3);
});
