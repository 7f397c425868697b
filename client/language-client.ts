import type { LogOutputChannel } from 'vscode';
import {
  LanguageClient,
  RevealOutputChannelOn,
  TransportKind,
  type LanguageClientOptions,
  type ServerOptions,
} from 'vscode-languageclient/node';

/**
 * The client of the language server, not yet started. Its id is the section of the settings, in which it looks for
 * `trace.server`.
 *
 * @param serverFile absolute path of the server's bundle, which VS Code runs in a process of its own.
 */
export function createLanguageClient(serverFile: string, output: LogOutputChannel): LanguageClient {
  const start = { module: serverFile, args: ['serve'], transport: TransportKind.ipc };
  const serverOptions: ServerOptions = {
    run: start,
    debug: { ...start, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  const clientOptions: LanguageClientOptions = {
    documentSelector: [
      { scheme: 'file', language: 'markdown' },
      { scheme: 'file', language: 'plaintext' },
    ],
    initializationOptions: { commands: true },
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // Hovers quote the sources, so nothing in them may run a command but the one that opens a passage.
    markdown: { isTrusted: { enabledCommands: ['claimcheck.openPassage'] } },
  };
  return new LanguageClient('claimcheck', 'Claimcheck', serverOptions, clientOptions);
}
