// The end-to-end tests: the suite inside the extension host, the journey on the screen, Neovim over stdio.
// The last line says how many passed and failed. With --keep-screenshots, the two of the README are replaced.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { testInExtensionHost } from './extension-host.mjs';
import { testGrammar } from './grammar.mjs';
import { testJourney } from './journey.mjs';
import { testInNeovim } from './neovim.mjs';
import { testPackage } from './package-contents.mjs';
import { report } from './report.mjs';
import { setUp } from './setup.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tally = { passed: 0, failed: 0 };

try {
  const programs = setUp();
  const { status } = spawnSync('npm', ['run', '--silent', 'package'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('"npm run package" failed');
  await part('package', testPackage);
  await part('grammar', () => testGrammar(programs));
  await part('extension host', () => testInExtensionHost(programs));
  await part('journey on the screen', () =>
    testJourney(programs, process.argv.includes('--keep-screenshots')),
  );
  await part('Neovim', () => testInNeovim(programs));
} catch (error) {
  console.error(`\n${error.message}`);
  tally.failed += 1;
}

console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;

async function part(name, test) {
  const results = await test().catch((error) => [{ name: 'runs to its end', error: error.stack }]);
  const { passed, failed } = report(name, results);
  tally.passed += passed;
  tally.failed += failed;
}
