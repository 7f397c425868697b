import { expect, test } from 'vitest';
import {
  type Diagnostic,
  DidDeleteFilesNotification,
  DidRenameFilesNotification,
} from 'vscode-languageserver-protocol/node';
import { pulling, waiting } from './client.ts';
import { ferry, folderOf, startClient } from './workspace.ts';

const text = ferry['briefings/morning.md'];
const gazette = ferry['sources/gazette.md'];
const codes = (diagnostics: Diagnostic[]) => diagnostics.map(({ code }) => code);
const are =
  (...wanted: string[]) =>
  (found: Diagnostic[]) =>
    codes(found).toString() === wanted.toString();

test('sources that change, come and go on disk re-flag their briefings', async () => {
  const client = startClient();
  const folder = await folderOf({ 'sources/gazette.md': gazette, 'briefings/morning.md': text });
  await client.initialize(folder.uri, pulling);
  const uri = folder.uriOf('briefings/morning.md');
  await client.open(uri, text);
  expect(codes(await client.diagnostics(uri))).toEqual(['contradicted']);

  await folder.write('sources/gazette.md', gazette.replace('84', '48'));
  await client.filesChanged(folder.uriOf('sources/gazette.md'));
  await client.refreshed(uri, are());

  await folder.write('sources/empty.md', '');
  await folder.remove('sources/gazette.md');
  await client.filesChanged(folder.uriOf('sources/gazette.md'));
  await client.refreshed(uri, are('unsupported', 'unsupported', 'unsupported'));

  await folder.write('sources/later/coast guard.md', gazette);
  await client.filesChanged(folder.uriOf('sources/later/coast guard.md'));
  await client.refreshed(uri, are('contradicted'));
});

test('where the client cannot watch files, they are looked at whenever a document is saved', async () => {
  const client = startClient();
  const folder = await folderOf(ferry);
  await client.initialize(folder.uri, waiting);
  const uri = folder.uriOf('briefings/morning.md');
  await client.open(uri, text);
  await client.published(uri, are('contradicted'));
  await folder.remove('sources');
  await folder.write('sources/gazette.md', gazette.replace('84', '48'));
  await client.save(uri);
  await client.published(uri, are());
});

test('sources that are renamed or deleted in the editor re-flag their briefings', async () => {
  const client = startClient();
  const folder = await folderOf({ 'drafts/gazette.md': gazette, 'briefings/morning.md': text });
  await client.initialize(folder.uri, pulling);
  const uri = folder.uriOf('briefings/morning.md');
  await client.open(uri, text);
  await client.diagnostics(uri);

  await folder.rename('drafts', 'sources');
  await client.connection.sendNotification(DidRenameFilesNotification.type, {
    files: [{ oldUri: folder.uriOf('drafts'), newUri: folder.uriOf('sources') }],
  });
  await client.refreshed(uri, are('contradicted'));

  await folder.remove('sources/gazette.md');
  await client.connection.sendNotification(DidDeleteFilesNotification.type, {
    files: [{ uri: folder.uriOf('sources/gazette.md') }],
  });
  await client.refreshed(uri, (found) => !codes(found).includes('contradicted'));
});

test('files are watched where the client can', async () => {
  const client = startClient();
  const folder = await folderOf(ferry);
  const workspace = { ...pulling.workspace, didChangeWatchedFiles: { dynamicRegistration: true } };
  await client.initialize(folder.uri, { ...pulling, workspace });
  await client.until(() => client.registered.includes('workspace/didChangeWatchedFiles'));
});

test.each([
  ['spaces and brackets', 'my notes (2026)'],
  ['other scripts', 'заметки Größe 文書'],
  ['percent signs', '100% sure%20'],
])('a folder with %s in its name', async (_, name) => {
  const client = startClient();
  const folder = await folderOf(ferry, name);
  await client.initialize(folder.uri);
  const uri = folder.uriOf('briefings/morning.md');
  await client.open(uri, text);
  const [found] = await client.diagnostics(uri);
  expect(found?.relatedInformation?.[0]?.location.uri).toContain('/sources/gazette.md');
});

test('addresses as Windows has them, in every spelling', async () => {
  const client = startClient();
  await client.initialize('file:///c%3A/News%20desk');
  await client.open('file:///C:/News desk/sources/gazette.md', gazette);
  await client.open('file:///c:/News%20desk/briefings/morning.md', text);
  const found = await client.refreshed('file:///c%3A/News%20desk/briefings/morning.md', are('contradicted'));
  expect(found[0]?.relatedInformation?.[0]?.location.uri).toBe('file:///C:/News desk/sources/gazette.md');
});

test('a workspace without folders is made of the documents that are open', async () => {
  const client = startClient();
  await client.initialize(undefined);
  await client.open('file:///desk/sources/gazette.md', gazette);
  await client.open('file:///desk/morning.md', text);
  await client.refreshed('file:///desk/morning.md', are('contradicted'));
});

test('two folders with one name keep their sources apart', async () => {
  const client = startClient();
  const [one, other] = [
    await folderOf(ferry, 'desk'),
    await folderOf(
      { ...ferry, 'sources/gazette.md': gazette.replace('84', '48'), 'sources/radio.txt': '' },
      'desk',
    ),
  ];
  await client.initialize(one.uri, pulling, {
    workspaceFolders: [one, other].map(({ uri }) => ({ uri, name: 'desk' })),
  });
  await client.open(one.uriOf('briefings/morning.md'), text);
  await client.open(other.uriOf('briefings/morning.md'), text);
  expect(codes(await client.diagnostics(one.uriOf('briefings/morning.md')))).toEqual(['contradicted']);
  expect(codes(await client.diagnostics(other.uriOf('briefings/morning.md')))).toEqual([]);
});

test('folders come and go', async () => {
  const client = startClient();
  const [one, other] = [await folderOf(ferry), await folderOf(ferry)];
  await client.initialize(one.uri);
  const uri = other.uriOf('briefings/morning.md');
  await client.open(uri, text);
  expect(codes(await client.diagnostics(uri))).toEqual([]);
  const event = { added: [{ uri: other.uri, name: 'b' }], removed: [{ uri: one.uri, name: 'a' }] };
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  await client.refreshed(uri, are('contradicted'));
});
