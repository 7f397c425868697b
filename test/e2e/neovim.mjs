import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const script = fileURLToPath(new URL('neovim.lua', import.meta.url));

/**
 * Neovim's own client talks to `claimcheck serve --stdio`.
 * @returns {Promise<{ name: string, error?: string }[]>} empty where there is no Neovim
 */
export async function testInNeovim({ neovim }) {
  if (neovim === undefined) {
    console.log('\nNo Neovim here: left out.');
    return [];
  }
  const home = mkdtempSync(join(tmpdir(), 'claimcheck-neovim-'));
  try {
    const workspace = join(home, 'harbour');
    cpSync(join(root, 'examples/harbour'), workspace, { recursive: true });
    const { stderr } = spawnSync(neovim, ['--headless', '--clean', '-u', 'NONE', '-c', `luafile ${script}`], {
      cwd: workspace,
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        ...process.env,
        HOME: home,
        XDG_STATE_HOME: home,
        CLAIMCHECK_NODE: process.execPath,
        CLAIMCHECK: join(root, 'dist/claimcheck.mjs'),
      },
    });
    return resultsIn(stderr);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** The script writes a line a test, "ok NAME" or "FAIL NAME: what is wrong", and at the end "done". */
function resultsIn(output) {
  const results = [...output.matchAll(/^(ok|FAIL) ([^:\r\n]*)(?:: ([^\r\n]*))?/gm)].map(
    ([, word, name, error]) => (word === 'ok' ? { name } : { name, error: error ?? 'no reason given' }),
  );
  return /^done/m.test(output) ? results : [...results, { name: 'the script ends', error: output }];
}
