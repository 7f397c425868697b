import type { Document } from '../engine/document/document.ts';
import { check, conflicts, gather, reconcile } from '../engine/engine.ts';
import type { Conflict } from '../engine/judge/conflicts.ts';
import type { CheckedClaim } from '../engine/judge/verdict.ts';
import { resolveCitation } from './citations.ts';
import { withoutIgnored } from './ignored-claims.ts';
import { byPath } from './path-order.ts';
import type { Plan } from './plan.ts';
import { couldNotBeChecked, prepare } from './prepare.ts';

export interface CheckedDocument {
  readonly document: Document;
  readonly claims: readonly CheckedClaim[];
  /** What could not be read or checked, a sentence each, without the path. */
  readonly problems: readonly string[];
}

export interface CheckedSource {
  readonly document: Document;
  /** Sources with one origin are copies of one text; undefined where the source could not be made ready. */
  readonly origin: string | undefined;
  readonly problems: readonly string[];
}

export interface CheckedWorkspace {
  /** Both in order of path. */
  readonly documents: readonly CheckedDocument[];
  readonly sources: readonly CheckedSource[];
  /** Where the sources clash with each other; none where documents without roles are compared with each other anyway. */
  readonly conflicts: readonly Conflict[];
}

/** Runs the engine over a plan. A document that the engine stumbles over is reported as such and hides no other. */
export function checkWorkspace(plan: Plan, onDocument: (document: Document) => void): CheckedWorkspace {
  const sources = [...plan.sources].sort(byPath);
  const prepared = sources.map(prepare);
  const corpus = gather(prepared.flatMap(({ annotated }) => annotated ?? []));

  function checkOne(document: Document): CheckedDocument {
    onDocument(document);
    const { annotated, problems } = prepare(document);
    if (annotated === undefined) return { document, claims: [], problems };
    const citations = document.citations.map((citation) => ({
      citation,
      path: resolveCitation(citation, document.path, sources),
    }));
    try {
      const claims = check(annotated, corpus, citations, plan.scope);
      return { document, claims: withoutIgnored(document, claims), problems };
    } catch (error) {
      return { document, claims: [], problems: [...problems, couldNotBeChecked(error)] };
    }
  }

  function reconciled(documents: readonly CheckedDocument[]): readonly CheckedDocument[] {
    const briefings = documents.flatMap(({ document, claims }) => {
      const { annotated } = prepare(document);
      return annotated === undefined ? [] : [{ document: annotated, claims }];
    });
    const claimsOf = new Map(
      reconcile(briefings).map((claims, index) => [briefings[index]?.document.document, claims]),
    );
    return documents.map((checked) => ({
      ...checked,
      claims: claimsOf.get(checked.document) ?? checked.claims,
    }));
  }

  const documents = [...plan.checked].sort(byPath).map(checkOne);
  return {
    // Documents without roles have been compared with each other as they were checked.
    documents: plan.scope === 'everything' ? reconciled(documents) : documents,
    sources: sources.map((document, index) => ({
      document,
      origin: corpus.origins.get(document.path),
      problems: prepared[index]?.problems ?? [],
    })),
    conflicts: plan.scope === 'everything' ? conflicts(corpus) : [],
  };
}
