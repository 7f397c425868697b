import { createHash } from 'node:crypto';
import {
  type Connection,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import type { Briefing, LiveWorkspace } from '../workspace/live-workspace.ts';
import type { ClientFeatures } from './client-features.ts';
import { diagnostics } from './diagnostics.ts';
import type { Flagging } from './flagging.ts';
import { isolate } from './isolate.ts';
import { askFor } from './refresh.ts';

/** How diagnostics reach the client. */
export interface DiagnosticDelivery {
  /** A briefing was checked. */
  readonly checked: (briefing: Briefing) => void;
  /** What was said may no longer hold, although the documents have not changed. */
  readonly outdated: () => void;
  /** A document is no briefing any more, or is gone. */
  readonly gone: (uri: string) => void;
}

/** Diagnostics for a client that asks for them. */
export function pulledDiagnostics(
  connection: Connection,
  workspace: LiveWorkspace,
  flagging: Flagging,
  features: ClientFeatures,
): DiagnosticDelivery {
  const report = (briefing: Briefing | undefined, previous: string | undefined): DocumentDiagnosticReport => {
    const items = briefing ? diagnostics(briefing, flagging.flagged(briefing), features) : [];
    const resultId = createHash('sha256').update(JSON.stringify(items)).digest('base64url');
    return previous === resultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  };

  connection.languages.diagnostics.on(
    isolate<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      'textDocument/diagnostic',
      connection.console,
      nothing,
      async ({ textDocument, previousResultId }) =>
        report(await workspace.check(textDocument.uri), previousResultId),
    ),
  );
  connection.languages.diagnostics.onWorkspace(
    isolate<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      connection.console,
      { items: [] },
      async ({ previousResultIds }) => {
        const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
        const items = [];
        for (const uri of new Set([...(await workspace.briefingUris()), ...previous.keys()])) {
          items.push({ ...report(await workspace.check(uri), previous.get(uri)), uri, version: null });
        }
        return { items };
      },
    ),
  );
  return {
    checked: () => undefined,
    outdated: () => {
      if (features.refreshesDiagnostics) askFor(connection, DiagnosticRefreshRequest.type);
    },
    gone: () => undefined,
  };
}

/** Diagnostics for a client that waits for them. */
export function pushedDiagnostics(
  connection: Connection,
  versionOf: (uri: string) => number | undefined,
  flagging: Flagging,
  features: ClientFeatures,
): DiagnosticDelivery {
  const published = new Map<string, string>();
  const publish = (uri: string, items: ReturnType<typeof diagnostics>): void => {
    const version = versionOf(uri);
    const text = JSON.stringify([items, version]);
    if (published.get(uri) === text || (items.length === 0 && !published.has(uri) && version === undefined))
      return;
    published.set(uri, text);
    void connection.sendDiagnostics({ uri, diagnostics: items, ...(version !== undefined && { version }) });
  };
  return {
    checked: (briefing) => {
      publish(briefing.uri, diagnostics(briefing, flagging.flagged(briefing), features));
    },
    outdated: () => undefined,
    gone: (uri) => {
      if (published.has(uri)) publish(uri, []);
    },
  };
}

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
