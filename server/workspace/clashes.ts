import { reconcile } from '../engine/engine.ts';
import type { CheckedClaim } from '../engine/judge/verdict.ts';
import { moved } from '../engine/recheck.ts';
import type { CheckedBriefing } from './folder-check.ts';
import { prepare } from './prepare.ts';

/** The claims that clash with another place of the briefings, by the path of their own and by their id. */
export type Clashes = ReadonlyMap<string, ReadonlyMap<string, CheckedClaim>>;

/** Holds the briefings of a folder against themselves and each other. */
export function findClashes(briefings: readonly CheckedBriefing[]): Clashes {
  const prepared = briefings.flatMap(({ document, claims }) => {
    const { annotated } = prepare(document);
    return annotated === undefined ? [] : [{ document: annotated, claims }];
  });
  const clashes = new Map<string, ReadonlyMap<string, CheckedClaim>>();
  for (const [index, claims] of reconcile(prepared).entries()) {
    const path = prepared[index]?.document.document.path;
    const found = claims.filter(({ verdict }) => verdict.kind === 'inconsistent');
    if (path !== undefined && found.length > 0)
      clashes.set(path, new Map(found.map((checked) => [checked.claim.id, checked])));
  }
  return clashes;
}

/**
 * A briefing with the clashes that were found last. Its text may have changed since: a claim that reads as it did keeps its clash
 * until the briefings are held against each other anew.
 */
export function withClashes(briefing: CheckedBriefing, clashes: Clashes): CheckedBriefing {
  const known = clashes.get(briefing.document.path);
  if (known === undefined) return briefing;
  const claims = briefing.claims.map((checked) => {
    const clash = isOpen(checked) ? known.get(checked.claim.id) : undefined;
    return clash === undefined ? checked : moved(clash, checked.claim, checked.citations);
  });
  return { ...briefing, claims };
}

/** True if the same claims clash, and for the same reasons. */
export function areSameClashes(some: Clashes, others: Clashes): boolean {
  return fingerprint(some) === fingerprint(others);
}

function fingerprint(clashes: Clashes): string {
  const claims = [...clashes].map(([path, found]) => [path, [...found].map(([id, c]) => [id, reasonsOf(c)])]);
  return JSON.stringify(claims);
}

function reasonsOf({ verdict }: CheckedClaim): readonly string[] {
  return 'reasons' in verdict ? verdict.reasons.map(({ message }) => message) : [];
}

/** Where the sources say that a claim is wrong, that is what there is to say of it. */
function isOpen({ verdict }: CheckedClaim): boolean {
  return verdict.kind === 'supported' || verdict.kind === 'unsupported';
}
