import { window, workspace, type ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { registerCommands } from './commands.ts';
import { createLanguageClient } from './language-client.ts';
import { offerLanguageModels } from './language-models.ts';
import { passOpinionKey, registerOpinionKey } from './opinion-key.ts';
import { showStatus } from './status.ts';

let running: LanguageClient | undefined;

/** Starts the checker when the first Markdown or plain text file is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('Claimcheck', { log: true });
  const serverFile = context.asAbsolutePath('dist/claimcheck.mjs');
  const environment: Record<string, string> = {};
  await passOpinionKey(context.secrets, environment);
  const client = createLanguageClient(serverFile, context.globalStorageUri, output, environment);
  running = client;
  context.subscriptions.push(
    output,
    ...registerCommands(client, output),
    showStatus(client, output),
    offerLanguageModels(client),
    registerOpinionKey(context.secrets, environment, client),
    // Only a trusted workspace may name a model of its own and have one downloaded.
    workspace.onDidGrantWorkspaceTrust(() => void client.restart()),
  );
  await client.start();
}

export async function deactivate(): Promise<void> {
  // A client that never came up cannot be stopped.
  if (running?.isRunning()) await running.stop();
  running = undefined;
}
