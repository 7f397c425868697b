import type { Document } from '../engine/document/document.ts';
import type { Scope } from '../engine/engine.ts';
import { decideRoles, type RoleGlobs } from './roles.ts';

/** Which documents the person asked for, by path. */
export interface Selection {
  /** Files named one by one: they are checked whatever their role. */
  readonly files: ReadonlySet<string>;
  /** Files in the folders that were named, or in the whole workspace: they are checked if their role says so. */
  readonly contained: ReadonlySet<string>;
  /** The sources that were named, or undefined where the roles decide. */
  readonly sources: ReadonlySet<string> | undefined;
}

/** What is checked against what. */
export interface Plan {
  readonly checked: readonly Document[];
  readonly sources: readonly Document[];
  readonly scope: Scope;
}

/**
 * Briefings are checked against the sources. Where no roles decide, documents are compared with each other, for contradictions
 * only. A plan without sources has nothing to check against.
 */
export function planCheck(
  documents: readonly Document[],
  selection: Selection,
  globs: RoleGlobs = { sources: [], briefings: [] },
): Plan {
  const roles = decideRoles(documents, globs);
  const roleOf = ({ path }: Document) => {
    if (selection.sources === undefined) return roles.get(path);
    if (selection.sources.has(path)) return 'source';
    // Sources that were named set themselves apart: what lies beside them and is nothing else is a briefing.
    return roles.get(path) ?? 'briefing';
  };
  const sources = documents.filter((document) =>
    selection.sources === undefined ? roleOf(document) === 'source' : selection.sources.has(document.path),
  );
  const isAskedFor = (document: Document, role: 'briefing' | undefined) =>
    selection.files.has(document.path) ||
    (selection.contained.has(document.path) && roleOf(document) === role);

  const briefings = documents.filter((document) => isAskedFor(document, 'briefing'));
  if (briefings.length > 0 && offerOthers(sources, briefings))
    return { checked: briefings, sources, scope: 'everything' };

  const undecided = documents.filter((document) => roleOf(document) === undefined);
  const peers = documents.filter(
    (document) => isAskedFor(document, undefined) || briefings.includes(document),
  );
  const others = [...sources, ...undecided];
  return { checked: peers, sources: offerOthers(others, peers) ? others : [], scope: 'contradictions' };
}

/** A document never supports itself, so a lone document has nothing to be checked against. */
function offerOthers(sources: readonly Document[], checked: readonly Document[]): boolean {
  return sources.some((source) => checked.some((document) => document !== source));
}
