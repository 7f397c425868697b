import { stat } from 'node:fs/promises';
import picomatch from 'picomatch';
import type { Document } from '../engine/document/document.ts';
import { discover, type FoundFile } from './discover.ts';
import { load } from './load.ts';

/** A file of a folder as it was when it was last read. */
export interface FileOnDisk {
  readonly document: Document;
  /** Changes whenever the file does. */
  readonly stamp: string;
}

export type FilesOnDisk = ReadonlyMap<string, FileOnDisk>;

/**
 * The documents of a folder by path, read anew where a file has changed since it was last read. A folder that cannot be looked
 * into holds nothing.
 */
export async function readFolder(
  location: string,
  ignore: readonly string[],
  known: FilesOnDisk,
): Promise<FilesOnDisk> {
  const isIgnored = picomatch([...ignore]);
  const { contained } = await discover([location], location);
  const files = new Map<string, FileOnDisk>();
  for (const file of contained.filter(({ path }) => !isIgnored(path))) {
    const stamp = await stampOf(file);
    const before = known.get(file.path);
    if (before !== undefined && before.stamp === stamp) files.set(file.path, before);
    else for (const document of await load([file])) files.set(file.path, { document, stamp });
  }
  return files;
}

async function stampOf({ realLocation }: FoundFile): Promise<string> {
  try {
    const { mtimeNs, ctimeNs, size, ino } = await stat(realLocation, { bigint: true });
    return [mtimeNs, ctimeNs, size, ino].join(':');
  } catch {
    return 'gone';
  }
}
