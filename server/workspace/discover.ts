import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import picomatch from 'picomatch';
import { displayPath } from './display-path.ts';
import { formatOf } from './formats.ts';
import { byPath } from './path-order.ts';
import { walk } from './walk.ts';
import { explainSystemError } from './system-errors.ts';

/** A file that may hold a document. */
export interface FoundFile {
  /** As people and reports see it; see `displayPath`. */
  readonly path: string;
  /** Absolute path with every link resolved: two files with one real location are one file. */
  readonly realLocation: string;
}

/** `path: what is wrong`. */
export interface PathProblem {
  readonly path: string;
  readonly message: string;
}

export interface Discovery {
  /** Files named one by one, or by a glob. */
  readonly named: readonly FoundFile[];
  /** Files that lie in folders that were named. */
  readonly contained: readonly FoundFile[];
  /** What was named and is not there. */
  readonly missing: readonly PathProblem[];
  /** What could not be looked into on the way. */
  readonly problems: readonly PathProblem[];
}

/**
 * The documents that files, folders and globs stand for, each file once and in order of path. Folders are searched for documents
 * by the ending of the name, hidden folders and `node_modules` left out; a file named by itself is taken whatever it is called.
 */
export async function discover(patterns: readonly string[], folder: string): Promise<Discovery> {
  const expansions: Discovery[] = [];
  for (const pattern of patterns) expansions.push(await expand(pattern, folder));
  const named = eachOnce(expansions.flatMap((expansion) => expansion.named));
  const isNamed = new Set(named.map((file) => file.realLocation));
  const contained = eachOnce(expansions.flatMap((expansion) => expansion.contained));
  return {
    named,
    contained: contained.filter((file) => !isNamed.has(file.realLocation)),
    missing: expansions.flatMap((expansion) => expansion.missing),
    problems: expansions.flatMap((expansion) => expansion.problems),
  };
}

async function expand(pattern: string, folder: string): Promise<Discovery> {
  const location = resolve(folder, pattern);
  try {
    if ((await stat(location)).isDirectory()) return await searchFolder(location, folder);
    const file = { path: displayPath(location, folder), realLocation: await realpath(location) };
    return { ...nothing, named: [file] };
  } catch (error) {
    if (picomatch.scan(pattern).isGlob) return searchGlob(pattern, folder);
    return {
      ...nothing,
      missing: [{ path: displayPath(location, folder), message: explainSystemError(error) }],
    };
  }
}

async function searchFolder(location: string, folder: string): Promise<Discovery> {
  const { files, problems } = await search(location, folder, () => true);
  return { ...nothing, contained: files, problems };
}

async function searchGlob(pattern: string, folder: string): Promise<Discovery> {
  const { base, glob } = picomatch.scan(pattern);
  const start = resolve(folder, base);
  const matches = picomatch(glob);
  const { files, problems } = await search(start, folder, (location) =>
    matches(displayPath(location, start)),
  );
  if (files.length > 0) return { ...nothing, named: files, problems };
  return { ...nothing, missing: [{ path: pattern, message: 'matches no document' }], problems };
}

async function search(
  start: string,
  folder: string,
  isWanted: (location: string) => boolean,
): Promise<{ readonly files: readonly FoundFile[]; readonly problems: readonly PathProblem[] }> {
  const found = await walk(start);
  return {
    files: found.files
      .filter(({ location }) => formatOf(location) !== undefined && isWanted(location))
      .map(({ location, realLocation }) => ({ path: displayPath(location, folder), realLocation })),
    problems: found.problems.map(({ location, message }) => ({
      path: displayPath(location, folder),
      message,
    })),
  };
}

function eachOnce(files: readonly FoundFile[]): readonly FoundFile[] {
  const byLocation = new Map<string, FoundFile>();
  for (const file of files) if (!byLocation.has(file.realLocation)) byLocation.set(file.realLocation, file);
  return [...byLocation.values()].sort(byPath);
}

const nothing: Discovery = { named: [], contained: [], missing: [], problems: [] };
