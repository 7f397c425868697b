import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { discover } from '../../../server/workspace/discover.ts';

function folderWith(...paths: readonly string[]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'claimcheck-')));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  return folder;
}

async function found(patterns: readonly string[], folder: string) {
  const { named, contained, missing, problems } = await discover(patterns, folder);
  return {
    named: named.map(({ path }) => path),
    contained: contained.map(({ path }) => path),
    missing,
    problems,
  };
}

const none = { named: [], contained: [], missing: [], problems: [] };

test('a folder holds documents; pictures, code, hidden folders and packages are none', async () => {
  const folder = folderWith('b.md', 'a/c.txt', 'a/d.png', 'e.ts', '.git/f.md', 'node_modules/g/README.md');
  expect(await found(['.'], folder)).toEqual({ ...none, contained: ['a/c.txt', 'b.md'] });
});

test('a file that is named is taken whatever its ending, and once', async () => {
  const folder = folderWith('notes.log', 'a.md');
  expect(await found(['notes.log', './notes.log', '.'], folder)).toEqual({
    ...none,
    named: ['notes.log'],
    contained: ['a.md'],
  });
});

test('a glob', async () => {
  const folder = folderWith('clips/a.txt', 'clips/deep/b.txt', 'clips/c.md', 'd.txt');
  expect(await found(['clips/**/*.txt'], folder)).toEqual({
    ...none,
    named: ['clips/a.txt', 'clips/deep/b.txt'],
  });
  expect(await found(['clips/*.pdf'], folder)).toEqual({
    ...none,
    missing: [{ path: 'clips/*.pdf', message: 'matches no document' }],
  });
});

test('a file whose name looks like a glob is that file', async () => {
  expect(await found(['a[1].md'], folderWith('a[1].md', 'a1.md'))).toEqual({ ...none, named: ['a[1].md'] });
});

test('a file outside the folder has an absolute path', async () => {
  const folder = folderWith('desk/a.md', 'b.md');
  expect((await found(['../b.md'], join(folder, 'desk'))).named).toEqual([
    `${folder.replaceAll('\\', '/')}/b.md`,
  ]);
});

test.skipIf(process.platform === 'win32')(
  'links are followed once, and a file keeps its own name',
  async () => {
    const folder = folderWith('desk/a.md', 'archive/old.md');
    symlinkSync('../archive', join(folder, 'desk/link'));
    symlinkSync('a.md', join(folder, 'desk/0.md'));
    symlinkSync('..', join(folder, 'archive/up'));
    expect(await found(['desk'], folder)).toEqual({
      ...none,
      contained: ['desk/a.md', 'desk/link/old.md'],
      problems: [{ path: 'desk/link/up', message: 'is a link that runs in a circle' }],
    });
  },
);
