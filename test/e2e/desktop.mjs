// Runs the suite in a desktop VS Code that is downloaded, on Linux, macOS and Windows: for people and CI with a network.
import { cpSync, mkdtempSync, readFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { buildSuite } from './build-suite.mjs';
import { report } from './report.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

try {
  const vscodeExecutablePath = await download();
  const { passed, failed } = report('desktop', await runSuite(vscodeExecutablePath));
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function download() {
  try {
    return await downloadAndUnzipVSCode({ reporter: { report: () => undefined, error: () => undefined } });
  } catch (error) {
    throw new Error(`VS Code cannot be downloaded, so the desktop tests cannot run: ${error.message}`, {
      cause: error,
    });
  }
}

async function runSuite(vscodeExecutablePath) {
  const suite = await buildSuite();
  const results = join(suite.folder, 'results.json');
  const workspace = mkdtempSync(join(tmpdir(), 'claimcheck-desktop-'));
  cpSync(join(root, 'examples/harbour'), workspace, { recursive: true });
  const failure = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: suite.file,
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust'],
    extensionTestsEnv: { CLAIMCHECK_RESULTS: results },
  }).then(
    () => undefined,
    (error) => error,
  );
  if (existsSync(results)) return JSON.parse(readFileSync(results, 'utf8'));
  throw new Error(`The suite gave no results: ${failure?.message ?? 'no reason given'}`);
}
