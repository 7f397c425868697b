import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from './until.mjs';

const example = fileURLToPath(new URL('../../examples/harbour', import.meta.url));

/**
 * Starts a VS Code of its own: a fresh home, fresh settings, a copy of the example workspace, a free port.
 *
 * @param {ReturnType<typeof import('./setup.mjs').setUp>} programs
 * @param {{ extension?: string, options?: string[], env?: Record<string, string> }} start
 *   a .vsix to install, more words for code-server's command line, more of the environment
 * @returns {Promise<{ workspace: string, home: string, address: string, stop: () => Promise<void> }>}
 */
export async function startCodeServer(programs, { extension, options = [], env: more = {} }) {
  const home = mkdtempSync(join(tmpdir(), 'claimcheck-e2e-'));
  const workspace = join(home, 'harbour');
  cpSync(example, workspace, { recursive: true });
  writeSettings(join(home, 'data/User'));

  const env = { ...process.env, ...more, HOME: home, EXTENSIONS_GALLERY: '{}' };
  for (const name of ['XDG_DATA_HOME', 'XDG_CONFIG_HOME', 'XDG_RUNTIME_DIR']) env[name] = home;
  delete env.VSCODE_IPC_HOOK_CLI;
  const folders = ['--user-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')];
  const command = [programs.codeServer, ...folders];
  if (extension !== undefined) {
    const words = [...command, '--install-extension', extension];
    const { status, stderr } = spawnSync(programs.node, words, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${extension} cannot be installed:\n${stderr}`);
  }

  const port = await freePort();
  const words = [...command, '--bind-addr', `127.0.0.1:${port}`, ...quietly, ...options];
  const server = spawn(programs.node, words, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let log = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (log += text));
  const stop = () => stopServer(server, home);
  try {
    await until('code-server answers', () => isUp(port));
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${log}`, { cause: error });
  }
  return { workspace, home, address: `127.0.0.1:${port}`, stop };
}

async function isUp(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthz`)).ok;
  } catch {
    return false;
  }
}

/** code-server starts processes of its own, so the whole group ends. */
async function stopServer(server, home) {
  const hasEnded = new Promise((resolve) => server.once('exit', resolve));
  if (server.exitCode === null && server.signalCode === null) {
    process.kill(-server.pid, 'SIGTERM');
    await hasEnded;
  }
  rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => {
        resolve(port);
      });
    });
  });
}

function writeSettings(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
}

const quietly = [
  '--auth=none',
  '--disable-telemetry',
  '--disable-update-check',
  '--disable-workspace-trust',
  '--disable-getting-started-override',
  '--ignore-last-opened',
];

/** Nothing that asks the network or covers the text. */
const settings = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'editor.fontSize': 14,
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'explorer.compactFolders': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'window.title': '${activeEditorShort} – ${rootName}',
  'workbench.colorTheme': 'Light 2026',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};
