import {
  CodeActionKind,
  createConnection,
  type InitializeResult,
  ProposedFeatures,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import type { Installation } from '../model/installation.ts';
import { endings } from '../workspace/formats.ts';
import { type ClientFeatures, clientFeatures } from './client-features.ts';
import { describe } from './isolate.ts';
import { askSecondOpinion } from './opinion-action.ts';
import { session } from './session.ts';

/** Starts the language server on the channel that the command line names (`--stdio`, `--node-ipc`), and lives until the client ends it. */
export function serve(version: string, installed: Installation): Promise<never> {
  const connection = createConnection(ProposedFeatures.all);
  connection.onInitialize((params) => {
    const features = clientFeatures(params);
    session(connection, params, features, installed);
    return answer(features, version);
  });
  // What nobody waited for must not end the server: it is said, and the next request is answered.
  process.on('unhandledRejection', (error) => {
    connection.console.error(`unexpected: ${describe(error)}`);
  });
  connection.listen();
  // The connection ends the process, when the client says so or is gone.
  return new Promise<never>(() => undefined);
}

function answer(features: ClientFeatures, version: string): InitializeResult {
  const fileFilters = {
    filters: [
      { pattern: { glob: `**/*.{${endings.join(',')}}` } },
      { pattern: { glob: '**', matches: 'folder' as const } },
    ],
  };
  return {
    serverInfo: { name: 'claimcheck', version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        save: !features.watchesFiles,
      },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      codeLensProvider: { resolveProvider: false },
      executeCommandProvider: { commands: [askSecondOpinion] },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      ...(features.pullsDiagnostics && {
        diagnosticProvider: {
          identifier: 'claimcheck',
          interFileDependencies: true,
          workspaceDiagnostics: true,
        },
      }),
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { didCreate: fileFilters, didRename: fileFilters, didDelete: fileFilters },
      },
    },
  };
}
