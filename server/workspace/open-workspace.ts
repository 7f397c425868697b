import type { Document } from '../engine/document/document.ts';
import { discover, type Discovery, type FoundFile, type PathProblem } from './discover.ts';
import { isUnreadable, load } from './load.ts';
import { byPath } from './path-order.ts';
import type { Selection } from './plan.ts';

/** The documents that a request speaks of, read, and what went wrong on the way. */
export interface Workspace {
  /** Every document once. */
  readonly documents: readonly Document[];
  readonly selection: Selection;
  /** What was named and cannot be read at all. */
  readonly unusable: readonly PathProblem[];
  /** What could not be looked into on the way: folders, and links that lead nowhere. */
  readonly problems: readonly PathProblem[];
}

/**
 * Finds and reads the files to check and the sources to check them against: files, folders and globs, relative to the folder. No
 * files means the whole folder; no sources means that they are looked for in the folder too.
 */
export async function openWorkspace(
  files: readonly string[],
  sources: readonly string[] | undefined,
  folder: string,
): Promise<Workspace> {
  const asked = await discover(files.length > 0 ? files : ['.'], folder);
  const around = await discover(sources ?? ['.'], folder);
  const paths = pathsByLocation([asked, around]);
  const documents = await load([...paths].map(([realLocation, path]) => ({ path, realLocation })));

  const pathsOf = (found: readonly FoundFile[]) =>
    new Set(found.map((file) => paths.get(file.realLocation) ?? file.path));
  const selection: Selection = {
    files: pathsOf(asked.named),
    contained: pathsOf(asked.contained),
    sources: sources && pathsOf(filesOf(around)),
  };
  return {
    documents,
    selection,
    unusable: [
      ...asked.missing,
      ...around.missing,
      ...documents.filter(({ path }) => selection.files.has(path)).flatMap(whyUnreadable),
    ],
    problems: eachOnce([...asked.problems, ...around.problems]),
  };
}

/** One path for every file: a file reached by two ways is one document, and called as the person who asked for it called it. */
function pathsByLocation(discoveries: readonly Discovery[]): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const file of discoveries.flatMap(filesOf))
    if (!paths.has(file.realLocation)) paths.set(file.realLocation, file.path);
  return paths;
}

function filesOf({ named, contained }: Discovery): readonly FoundFile[] {
  return [...named, ...contained];
}

function whyUnreadable(document: Document): readonly PathProblem[] {
  if (!isUnreadable(document)) return [];
  return document.problems.map((message) => ({ path: document.path, message }));
}

function eachOnce(problems: readonly PathProblem[]): readonly PathProblem[] {
  return [
    ...new Map(problems.map((problem) => [`${problem.path}\n${problem.message}`, problem])).values(),
  ].sort(byPath);
}
