import { readFile } from 'node:fs/promises';
import type { Document } from '../engine/document/document.ts';
import { read } from '../readers/read.ts';
import type { FoundFile } from './discover.ts';
import { explainSystemError } from './system-errors.ts';

/** The documents in the order of the files. A file that cannot be read is a document without text, whose problems say why. */
export async function load(files: readonly FoundFile[]): Promise<readonly Document[]> {
  const documents: Document[] = [];
  for (const file of files) documents.push(await loadOne(file));
  return documents;
}

/** True for a document of which nothing could be read. */
export function isUnreadable(document: Document): boolean {
  return document.blocks.length === 0 && document.problems.length > 0;
}

async function loadOne({ path, realLocation }: FoundFile): Promise<Document> {
  try {
    return await read(path, await readFile(realLocation));
  } catch (error) {
    return unreadable(path, explainSystemError(error));
  }
}

function unreadable(path: string, problem: string): Document {
  return {
    path,
    title: path.slice(path.lastIndexOf('/') + 1),
    date: undefined,
    keys: [],
    role: undefined,
    blocks: [],
    citations: [],
    problems: [problem],
    lineStarts: [0],
  };
}
