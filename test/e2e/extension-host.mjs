import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildSuite } from './build-suite.mjs';
import { openBrowser } from './browser.mjs';
import { startCodeServer } from './code-server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const patienceMs = 180_000;

/**
 * Runs the suite inside the extension host of a real VS Code, with the extension as it lies in the repository.
 * @returns {Promise<{ name: string, error?: string }[]>} one a test
 */
export async function testInExtensionHost(programs) {
  const suite = await buildSuite();
  const results = join(suite.folder, 'results.json');
  const editor = await startCodeServer(programs, {
    // Without the driver, VS Code does not run the tests named in the address.
    options: ['--vscode-option', 'enable-smoke-test-driver'],
    env: { CLAIMCHECK_RESULTS: results },
  });
  const { browser, page } = await openBrowser(programs.chromium);
  try {
    const hasEnded = new Promise((resolve) => {
      void page.exposeFunction('codeAutomationExit', resolve);
      void page.exposeFunction('codeAutomationLog', () => undefined);
    });
    const remote = `vscode-remote://${editor.address}`;
    const payload = [
      ['extensionDevelopmentPath', `${remote}${root.replace(/\/$/, '')}`],
      ['extensionTestsPath', `${remote}${suite.file}`],
      ['skipWelcome', 'true'],
    ];
    const query = new URLSearchParams({ folder: editor.workspace, payload: JSON.stringify(payload) });
    await page.goto(`http://${editor.address}/?${query}`);
    await Promise.race([hasEnded, pause(patienceMs, undefined, { ref: false })]);
    if (existsSync(results)) return JSON.parse(readFileSync(results, 'utf8'));
    await page.screenshot({ path: join(suite.folder, 'no-results.png') });
    return [{ name: 'the suite ends', error: `no result within ${patienceMs / 1000} s` }];
  } finally {
    await browser.close();
    await editor.stop();
  }
}
