import { expect, test } from 'vitest';
import { Client, pulling } from './client.ts';
import { recordedRequest } from './recorded-requests.ts';
import { ferry, folderOf, rangeOf, startClient } from './workspace.ts';

const text = ferry['briefings/morning.md'];

test('the initialize request of our own client in VS Code: it asks for diagnostics, and is told what is going on', async () => {
  const client = startClient();
  const folder = await folderOf(ferry);
  const request = recordedRequest('vscode');
  const { capabilities } = await client.initialize(folder.uri, request.capabilities, request);
  expect(capabilities.diagnosticProvider).toBeDefined();
  const uri = folder.uriOf('briefings/morning.md');
  await client.open(uri, text);
  expect(await client.diagnostics(uri)).toMatchObject([{ code: 'contradicted' }]);
  await client.until(() => client.states.includes('ready'));
  await client.until(() => client.progress.includes('end'));
  expect(client.registered).toEqual(
    expect.arrayContaining(['workspace/didChangeWatchedFiles', 'workspace/didChangeConfiguration']),
  );
  expect(client.stderr).toBe('');
});

test('the initialize request of Neovim: diagnostics are sent', async () => {
  const client = startClient();
  const folder = await folderOf(ferry);
  const request = recordedRequest('neovim');
  const { capabilities } = await client.initialize(folder.uri, request.capabilities, request);
  expect(capabilities.diagnosticProvider).toBeUndefined();
  const uri = folder.uriOf('briefings/morning.md');
  await client.open(uri, text);
  const found = await client.published(uri, (diagnostics) => diagnostics.length > 0);
  expect(found).toMatchObject([{ code: 'contradicted' }]);
  expect(client.states).toEqual([]);
  expect(client.stderr).toBe('');
});

test('a client that can do nothing optional is served', async () => {
  const client = startClient();
  const folder = await folderOf(ferry);
  await client.initialize(folder.uri, {});
  const uri = folder.uriOf('briefings/morning.md');
  await client.open(uri, text);
  const [found] = await client.published(uri, (diagnostics) => diagnostics.length > 0);
  expect(found?.relatedInformation).toBeUndefined();
  expect(found?.codeDescription).toBeUndefined();
  expect(client.registered).toEqual([]);
});

test('a document that is closed in the middle of a request', async () => {
  const client = startClient();
  const folder = await folderOf(ferry);
  await client.initialize(folder.uri);
  const uri = folder.uriOf('briefings/morning.md');
  await client.open(uri, text);
  const answers = Promise.all([
    client.diagnostics(uri),
    client.hover(uri, { line: 4, character: 0 }),
    client.codeLenses(uri),
    client.codeActions(uri, rangeOf(text, '48')),
  ]);
  await client.close(uri);
  await answers;
  await client.open(uri, text);
  expect(await client.diagnostics(uri)).toHaveLength(1);
  expect(client.stderr).toBe('');
});

test('a request that is cancelled is answered so, and the next is answered well', async () => {
  const client = startClient();
  const folder = await folderOf(ferry);
  await client.initialize(folder.uri);
  const uri = folder.uriOf('briefings/morning.md');
  await client.open(uri, text);
  const asked = client.connection.sendRequest('textDocument/hover', {
    textDocument: { uri },
    position: { line: 4, character: 2 },
  });
  void client.connection.sendNotification('$/cancelRequest', { id: 1 });
  await asked.catch(() => undefined);
  expect(await client.diagnostics(uri)).toHaveLength(1);
});

test('places that do not exist are no reason to stop', async () => {
  const client = startClient();
  const folder = await folderOf(ferry);
  await client.initialize(folder.uri);
  const uri = folder.uriOf('briefings/morning.md');
  await client.open(uri, text);
  expect(await client.hover(uri, { line: 999, character: 999 })).toBeNull();
  expect(await client.hover('file:///nowhere.md', { line: 0, character: 0 })).toBeNull();
  expect(await client.diagnostics('not an address at all')).toEqual([]);
});

test('a server that was killed loses nothing: the next one says the same', async () => {
  const folder = await folderOf(ferry);
  const uri = folder.uriOf('briefings/morning.md');
  const first = new Client();
  await first.initialize(folder.uri);
  await first.open(uri, text);
  const before = await first.diagnostics(uri);
  const gone = new Promise((resolve) => first.process.once('exit', resolve));
  first.process.kill('SIGKILL');
  await gone;
  first.connection.dispose();

  const second = startClient();
  await second.initialize(folder.uri, pulling);
  await second.open(uri, text);
  expect(await second.diagnostics(uri)).toEqual(before);
});

test('shutdown and exit end the server with 0, exit alone with 1', async () => {
  const client = new Client();
  await client.initialize(undefined);
  expect(await client.stop()).toBe(0);

  const rude = new Client();
  await rude.initialize(undefined);
  const exited = new Promise((resolve) => rude.process.once('exit', resolve));
  await rude.connection.sendNotification('exit');
  expect(await exited).toBe(1);
  rude.connection.dispose();
});
