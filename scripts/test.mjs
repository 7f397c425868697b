// Everything that must hold before a change goes in: the build, types, lint, format, unused code, and the tests.
// Each check counts as one test; the last line says how many passed and failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const checks = ['build', 'check:types', 'check:lint', 'check:format', 'check:unused'];

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-test-'));
const tally = { passed: 0, failed: 0 };
for (const check of checks) count(runCheck(check));
count(runTests(join(folder, 'results.json')));
rmSync(folder, { recursive: true });

console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;

function count({ passed, failed }) {
  tally.passed += passed;
  tally.failed += failed;
}

function runCheck(check) {
  console.log(`\n${check}`);
  const isFine = run('npm', ['run', '--silent', check]);
  if (!isFine) console.log(`${check} failed`);
  return isFine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runTests(resultsFile) {
  console.log('\ntests');
  const isFine = run('npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${resultsFile}`,
  ]);
  try {
    const results = JSON.parse(readFileSync(resultsFile, 'utf8'));
    const { numPassedTests: passed, numFailedTests: failed } = results;
    // A file that fails to load has no failed test of its own.
    return { passed, failed: failed === 0 && !isFine ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function run(command, words) {
  return spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}
