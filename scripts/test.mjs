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
count(runEndToEnd());
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

/** The extension in a real VS Code: one without a screen on Linux, elsewhere one that is downloaded. */
function runEndToEnd() {
  const script = process.platform === 'linux' ? 'test:e2e' : 'test:desktop';
  console.log(`\n${script} (a few minutes the first time)`);
  const { stdout } = spawnSync('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  process.stdout.write(stdout);
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(stdout) ?? [stdout, 0, 1];
  return { passed: Number(passed), failed: Number(failed) };
}

function run(command, words) {
  return spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}
