import picomatch from 'picomatch';
import type { Role } from '../engine/document/document.ts';
import { formatOf } from './formats.ts';

/** `neither` is a file that speaks of the folder itself, such as README; undefined is a file of which nothing decides. */
export type DecidedRole = Role | 'neither' | undefined;

/** What roles are decided by: the path relative to the workspace, and what the front matter says. */
export interface Candidate {
  readonly path: string;
  readonly role: Role | undefined;
}

/** Globs from the settings, relative to the workspace. */
export interface RoleGlobs {
  readonly sources: readonly string[];
  readonly briefings: readonly string[];
}

/**
 * The role of every document by its path. The first that speaks decides: front matter, globs, a folder whose name says that it
 * holds sources, a folder that mixes Markdown with other formats.
 */
export function decideRoles(
  candidates: readonly Candidate[],
  globs: RoleGlobs,
): ReadonlyMap<string, DecidedRole> {
  const rules: readonly Rule[] = [
    (candidate) => candidate.role,
    byGlobs(globs),
    aboutTheFolder,
    bySourceFolders(candidates, globs),
    byMixedFolders(candidates),
  ];
  return new Map(candidates.map((candidate) => [candidate.path, firstAnswer(rules, candidate)]));
}

type Rule = (candidate: Candidate) => DecidedRole;

function firstAnswer(rules: readonly Rule[], candidate: Candidate): DecidedRole {
  for (const rule of rules) {
    const role = rule(candidate);
    if (role !== undefined) return role;
  }
  return undefined;
}

function byGlobs(globs: RoleGlobs): Rule {
  const isSource = picomatch([...globs.sources]);
  const isBriefing = picomatch([...globs.briefings]);
  return ({ path }) => (isSource(path) ? 'source' : isBriefing(path) ? 'briefing' : undefined);
}

function aboutTheFolder({ path }: Candidate): DecidedRole {
  return filesAboutTheFolder.has(stemOf(path).toLowerCase()) ? 'neither' : undefined;
}

/** Where sources are set apart, by a folder's name or by the settings, what is written in Markdown or text beside them is a briefing. */
function bySourceFolders(candidates: readonly Candidate[], globs: RoleGlobs): Rule {
  const areSetApart = globs.sources.length > 0 || candidates.some(({ path }) => liesInSourceFolder(path));
  return ({ path }) => {
    if (liesInSourceFolder(path)) return 'source';
    return areSetApart && formatOf(path) !== 'other' ? 'briefing' : undefined;
  };
}

function byMixedFolders(candidates: readonly Candidate[]): Rule {
  const formatsOfFolder = new Map<string, Set<boolean>>();
  for (const { path } of candidates) {
    if (aboutTheFolder({ path, role: undefined }) === 'neither') continue;
    const formats = formatsOfFolder.get(folderOf(path)) ?? new Set<boolean>();
    formatsOfFolder.set(folderOf(path), formats.add(isMarkdown(path)));
  }
  return ({ path }) => {
    const isMixed = formatsOfFolder.get(folderOf(path))?.size === 2;
    if (!isMixed) return undefined;
    return isMarkdown(path) ? 'briefing' : 'source';
  };
}

function liesInSourceFolder(path: string): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some((folder) => sourceFolders.has(folder.toLowerCase()));
}

function isMarkdown(path: string): boolean {
  return formatOf(path) === 'markdown';
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function stemOf(path: string): string {
  return path.slice(folderOf(path).length).replace(/\.[^.]*$/, '');
}

const sourceFolders: ReadonlySet<string> = new Set(['sources', 'references', 'clippings']);

const filesAboutTheFolder: ReadonlySet<string> = new Set(['readme', 'changelog']);
