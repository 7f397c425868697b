import { commands, window, type Disposable, type SecretStorage } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** The variable in which the server finds the key: no message to it holds the key, so no trace of the messages does. */
const variable = 'CLAIMCHECK_OPINION_KEY';
const secret = 'claimcheck.opinionKey';

/** Puts the key of the server that gives second opinions, where there is one, into the environment of the language server. */
export async function passOpinionKey(
  secrets: SecretStorage,
  environment: Record<string, string>,
): Promise<void> {
  const key = await secrets.get(secret);
  if (key === undefined) Reflect.deleteProperty(environment, variable);
  else environment[variable] = key;
}

/** The command that sets the key, or forgets it; it is kept where VS Code keeps secrets, and never in the settings. */
export function registerOpinionKey(
  secrets: SecretStorage,
  environment: Record<string, string>,
  client: LanguageClient,
): Disposable {
  return commands.registerCommand('claimcheck.setOpinionKey', async () => {
    const key = await window.showInputBox({
      title: 'Key for the server that gives second opinions',
      prompt: 'It is kept with the secrets of VS Code. Leave it empty to forget the one that is there.',
      password: true,
      ignoreFocusOut: true,
    });
    if (key === undefined) return;
    await (key === '' ? secrets.delete(secret) : secrets.store(secret, key));
    await passOpinionKey(secrets, environment);
    await client.restart();
  });
}
