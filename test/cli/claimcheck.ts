import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the built command line in a folder, away from any terminal, with the one variable that makes some programs colour all the same.
 * The comparisons judge alone unless the words name a model: what is tested beside models shall not hang on one.
 */
export function claimcheck(folder: string, ...words: readonly string[]): Outcome {
  const takesModel = ['check', 'eval'].includes(words[0] ?? '') && !words.includes('--model');
  const all = takesModel ? [...words, '--model', 'off'] : words;
  const { status, stdout, stderr } = spawnSync(process.execPath, [builtCommand, ...all], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true' },
  });
  return { exitCode: status, stdout, stderr };
}

/** A temporary folder with these files, by path; it is gone after the test. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const builtCommand = resolve('dist/claimcheck.mjs');
