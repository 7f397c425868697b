import { lm, workspace, type LogOutputChannel, type Uri } from 'vscode';
import {
  LanguageClient,
  RevealOutputChannelOn,
  TransportKind,
  WorkDoneProgressCancelNotification,
  type LanguageClientOptions,
  type ServerOptions,
} from 'vscode-languageclient/node';
import { cancellableProgress } from './cancellable-progress.ts';

/**
 * The client of the language server, not yet started. Its id is the section of the settings, in which it looks for
 * `trace.server`.
 *
 * @param serverFile absolute path of the server's bundle, which VS Code runs in a process of its own.
 * @param storage folder for what the server downloads, once somebody has said yes to it.
 * @param environment variables for the server beside those of VS Code, read at each start.
 */
export function createLanguageClient(
  serverFile: string,
  storage: Uri,
  output: LogOutputChannel,
  environment: Record<string, string>,
): LanguageClient {
  const start = {
    module: serverFile,
    args: ['serve'],
    transport: TransportKind.ipc,
    options: { env: environment },
  };
  const serverOptions: ServerOptions = {
    run: start,
    debug: { ...start, options: { ...start.options, execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const clientOptions: LanguageClientOptions = {
    documentSelector: [
      { scheme: 'file', language: 'markdown' },
      { scheme: 'file', language: 'plaintext' },
    ],
    // Asked for at each start: the workspace may be trusted by then.
    initializationOptions: () => ({
      commands: true,
      // Editors that are made from VS Code may lack them.
      languageModels: (lm as unknown) !== undefined,
      modelStorage: `${storage.fsPath}/models`,
      isTrusted: workspace.isTrusted,
    }),
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // Hovers quote the sources, so nothing in them may run a command but the one that opens a passage.
    markdown: { isTrusted: { enabledCommands: ['claimcheck.openPassage'] } },
    middleware: {
      handleWorkDoneProgress: cancellableProgress((token) => {
        void client.sendNotification(WorkDoneProgressCancelNotification.type, { token });
      }),
    },
  };
  const client = new LanguageClient('claimcheck', 'Claimcheck', serverOptions, clientOptions);
  return client;
}
