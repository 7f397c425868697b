import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Document } from '../engine/document/document.ts';
import {
  answered,
  conflicts,
  examine,
  type ExaminedClaim,
  gather,
  questionsOf,
  reconcile,
} from '../engine/engine.ts';
import type { Conflict } from '../engine/judge/conflicts.ts';
import type { CheckedClaim } from '../engine/judge/verdict.ts';
import { resolveCitation } from './citations.ts';
import { withoutIgnored } from './ignored-claims.ts';
import { byPath } from './path-order.ts';
import type { Plan } from './plan.ts';
import { couldNotBeChecked, prepare } from './prepare.ts';
import type { Scorer } from './scorer.ts';

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

/** What is told while the work goes on. */
export interface CheckEvents {
  readonly onDocument: (document: Document) => void;
  /** The trained judge is asked this many questions. */
  readonly onQuestions: (count: number) => void;
}

/**
 * Runs the engine over a plan, and lets a trained judge, where there is one, say what it thinks of the doubtful claims. A document that
 * the engine stumbles over is reported as such and hides no other.
 */
export async function checkWorkspace(
  plan: Plan,
  scorer: Scorer | undefined,
  { onDocument, onQuestions }: CheckEvents,
): Promise<CheckedWorkspace> {
  const sources = [...plan.sources].sort(byPath);
  const prepared = sources.map(prepare);
  const corpus = gather(prepared.flatMap(({ annotated }) => annotated ?? []));

  function examineOne(document: Document): ExaminedDocument {
    onDocument(document);
    const { annotated, problems } = prepare(document);
    if (annotated === undefined) return { document, examined: [], problems };
    const citations = document.citations.map((citation) => ({
      citation,
      path: resolveCitation(citation, document.path, sources),
    }));
    try {
      return { document, examined: examine(annotated, corpus, citations, plan.scope), problems };
    } catch (error) {
      return { document, examined: [], problems: [...problems, couldNotBeChecked(error)] };
    }
  }

  function judged({ document, examined, problems }: ExaminedDocument): CheckedDocument {
    try {
      const claims = examined.map(
        (claim) => (scorer === undefined ? undefined : answered(claim, scorer.known)) ?? claim.checked,
      );
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

  const judging: Promise<CheckedDocument>[] = [];
  let asked = 0;
  for (const document of [...plan.checked].sort(byPath)) {
    const examined = examineOne(document);
    const questions = examined.examined.flatMap(questionsOf);
    asked += questions.length;
    const answers = scorer?.ask(questions) ?? Promise.resolve();
    // As soon as its answers are there: the trained judge does not remember everything.
    judging.push(answers.then(() => judged(examined)));
    await nextTurn(); // The trained judge gets its next question while the next document is examined.
  }
  if (scorer !== undefined && asked > 0) onQuestions(asked);
  const documents = await Promise.all(judging);
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

interface ExaminedDocument {
  readonly document: Document;
  readonly examined: readonly ExaminedClaim[];
  readonly problems: readonly string[];
}
