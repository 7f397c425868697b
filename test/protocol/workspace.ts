import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Position, type Range } from 'vscode-languageserver-protocol/node';
import { onTestFinished } from 'vitest';
import { Client } from './client.ts';

/** A folder of files for one test, removed behind it. */
export interface TestFolder {
  readonly uri: string;
  readonly uriOf: (path: string) => string;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly rename: (path: string, newPath: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

export async function folderOf(
  files: Readonly<Record<string, string>>,
  name = 'workspace',
): Promise<TestFolder> {
  const parent = await mkdtemp(join(tmpdir(), 'claimcheck-protocol-'));
  const folder = join(parent, name);
  const uriOf = (path: string) => pathToFileURL(join(folder, path)).href;
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await mkdir(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) await write(path, text);
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  return {
    uri: pathToFileURL(folder).href,
    uriOf,
    write,
    rename: (path, newPath) => rename(join(folder, path), join(folder, newPath)),
    remove: (path) => rm(join(folder, path), { recursive: true }),
  };
}

/** A client that is stopped when the test is over; a server that then does not end well fails the test. */
export function startClient(environment?: Readonly<Record<string, string>>): Client {
  const client = new Client(environment);
  onTestFinished(async () => {
    const code = await client.stop();
    if (!client.process.killed && code !== 0)
      throw new Error(`the server ended with ${String(code)}: ${client.stderr}`);
  });
  return client;
}

/** Where a stretch of text stands. */
export function rangeOf(text: string, words: string): Range {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" stands nowhere`);
  return { start: positionOf(text, at), end: positionOf(text, at + words.length) };
}

function positionOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** The words that a range covers. */
export function textIn(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Position) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  return text.slice(offset(start), offset(end));
}

/** Text after edits that do not overlap. */
export function applied(
  text: string,
  edits: readonly { readonly range: Range; readonly newText: string }[],
): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Position) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  return edits
    .toSorted((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (before, { range, newText }) =>
        before.slice(0, offset(range.start)) + newText + before.slice(offset(range.end)),
      text,
    );
}

/** Two sources that agree, a third that copies the first, and a briefing with a planted error. */
export const ferry = {
  'sources/gazette.md': `---
title: Ferry aground off Sellin Head
date: 2026-02-03
id: gazette
---

# Ferry aground off Sellin Head

The ferry Corva Star ran aground off Sellin Head on Monday evening with 84 passengers on board. All of them were taken off by lifeboat before midnight. The harbour master, Ines Varga, said that the ferry had lost its steering.

Two lifeboats and a helicopter took part in the rescue. The helicopter came from the air base at Torlund.
`,
  'sources/radio.txt': `Passengers safe after ferry runs aground
Tuesday 3 February 2026

Eighty-four passengers were rescued from the Corva Star after she ran aground off Sellin Head on Monday.

"We lost the rudder in the swell," the ferry's captain, Paul Renko, told Coast Radio.
`,
  'briefings/morning.md': `---
date: 2026-02-04
---

The ferry Corva Star ran aground off Sellin Head on Monday evening with 48 passengers on board. The harbour master, Ines Varga, said that the ferry had lost its steering. Two lifeboats and a helicopter took part in the rescue.
`,
} as const;
