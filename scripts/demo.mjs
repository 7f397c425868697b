// Checks the briefings of every example workspace with the built command line, and prints the reports.
// Findings are what the examples are for, so they do not fail the demo; a crash or an input that cannot be read does.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const claimcheck = resolve('dist/claimcheck.mjs');
const workspaces = readdirSync('examples')
  .map((name) => join('examples', name))
  .filter((folder) => existsSync(join(folder, 'sources')));

for (const folder of workspaces) {
  console.log(`$ cd ${folder} && claimcheck check\n`);
  const { status } = spawnSync(process.execPath, [claimcheck, 'check'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0 && status !== 1) process.exitCode = 1;
}
