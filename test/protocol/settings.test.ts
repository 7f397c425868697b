import { expect, test } from 'vitest';
import type { ClientCapabilities, Diagnostic } from 'vscode-languageserver-protocol/node';
import { pulling } from './client.ts';
import { ferry, folderOf, startClient } from './workspace.ts';

const text = ferry['briefings/morning.md'];
const path = 'briefings/morning.md';
const severities = (found: Diagnostic[]) => found.map(({ severity }) => severity);

/** A client that answers questions about its settings. */
const answering: ClientCapabilities = {
  ...pulling,
  workspace: {
    ...pulling.workspace,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
  },
};

test('each folder has its own settings, and a change of them is seen at once', async () => {
  const client = startClient();
  const [strict, lenient] = [await folderOf(ferry), await folderOf(ferry)];
  client.settingsOf = (folder) => (folder === lenient.uri ? { severity: { contradicted: 'hint' } } : {});
  await client.initialize(strict.uri, answering, {
    workspaceFolders: [strict, lenient].map(({ uri }) => ({ uri, name: 'desk' })),
  });
  for (const folder of [strict, lenient]) await client.open(folder.uriOf(path), text);
  expect(severities(await client.diagnostics(strict.uriOf(path)))).toEqual([1]);
  expect(severities(await client.diagnostics(lenient.uriOf(path)))).toEqual([4]);

  client.settingsOf = () => ({ severity: { contradicted: 'off' } });
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await client.refreshed(strict.uriOf(path), (found) => found.length === 0);
});

test('a client that cannot be asked sends its settings', async () => {
  const client = startClient();
  const folder = await folderOf(ferry);
  const settings = { minimumConfidence: 1 };
  await client.initialize(folder.uri, pulling, { initializationOptions: { settings } });
  await client.open(folder.uriOf(path), text);
  expect(await client.diagnostics(folder.uriOf(path))).toEqual([]);
  await client.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { claimcheck: { minimumConfidence: 0 } },
  });
  await client.refreshed(folder.uriOf(path), (found) => found.length === 1);
});

test('settings name the sources, and what is neither', async () => {
  const client = startClient();
  const folder = await folderOf({
    'press/gazette.md': ferry['sources/gazette.md'],
    'press/old/gazette.md': ferry['sources/gazette.md'].replace('84', '48'),
    'morning.md': text,
  });
  const settings = { sources: ['press/**'], briefings: ['*.md'], ignore: ['**/old/**'] };
  await client.initialize(folder.uri, pulling, { initializationOptions: { settings } });
  const uri = folder.uriOf('morning.md');
  await client.open(uri, text);
  expect(await client.diagnostics(uri)).toMatchObject([{ code: 'contradicted' }]);
});

test('settings that make no sense are as if they were not there', async () => {
  const client = startClient();
  const folder = await folderOf(ferry);
  const settings = { severity: 'loud', sources: 7, minimumConfidence: 'high', codeLens: null };
  await client.initialize(folder.uri, pulling, { initializationOptions: { settings } });
  await client.open(folder.uriOf(path), text);
  expect(severities(await client.diagnostics(folder.uriOf(path)))).toEqual([1]);
});
