import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { waiting } from './client.ts';
import { ferry, folderOf, rangeOf, startClient, textIn } from './workspace.ts';

const text = ferry['briefings/morning.md'];
const repaired = text.replace('48', '84');
const isClean = (diagnostics: Diagnostic[]) => diagnostics.length === 0;
const isFlagged = (diagnostics: Diagnostic[]) => diagnostics.length > 0;

async function openFerry(...how: Parameters<ReturnType<typeof startClient>['initialize']>[1][]) {
  const client = startClient();
  const folder = await folderOf(ferry);
  const result = await client.initialize(folder.uri, ...how);
  const uri = folder.uriOf('briefings/morning.md');
  await client.open(uri, text);
  return { client, folder, uri, result };
}

test('a contradicted claim is underlined where it differs, with its code, its page and its passage', async () => {
  const { client, uri, folder } = await openFerry();
  const [found, ...others] = await client.diagnostics(uri);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    source: 'claimcheck',
    code: 'contradicted',
    severity: 1,
    codeDescription: { href: expect.stringMatching(/docs\/verdicts\.md#contradicted$/) as string },
    data: { claimId: expect.any(String) as string },
  });
  expect(found && textIn(text, found.range)).toBe('48');
  const related = found?.relatedInformation?.[0];
  expect(related?.location.uri).toBe(folder.uriOf('sources/gazette.md'));
  expect(related && textIn(ferry['sources/gazette.md'], related.location.range)).toBe('84');
});

test('what is known already is not sent again', async () => {
  const { client, uri } = await openFerry();
  const first = await client.pull(uri);
  expect(await client.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
});

test('a client that asks is never sent diagnostics, and one that waits is not offered to ask', async () => {
  const asking = await openFerry();
  expect(asking.result.capabilities.diagnosticProvider).toBeDefined();
  await asking.client.diagnostics(asking.uri);
  expect(asking.client.publications).toBe(0);

  const { client, uri, result } = await openFerry(waiting);
  expect(result.capabilities.diagnosticProvider).toBeUndefined();
  expect(await client.published(uri, isFlagged)).toMatchObject([{ code: 'contradicted' }]);
});

test('a repaired claim is cleared, and a broken one is flagged', async () => {
  const { client, uri } = await openFerry();
  await client.change(uri, '84', rangeOf(text, '48'));
  expect(await client.diagnostics(uri)).toEqual([]);
  await client.change(uri, 'twelve', rangeOf(repaired, '84'));
  expect(await client.diagnostics(uri)).toMatchObject([{ code: 'contradicted' }]);
});

test('a source changed in the editor flags its briefings anew', async () => {
  const { client, uri, folder } = await openFerry();
  await client.change(uri, repaired);
  expect(await client.diagnostics(uri)).toEqual([]);
  for (const path of ['sources/gazette.md', 'sources/radio.txt'] as const) {
    const source = folder.uriOf(path);
    await client.open(source, ferry[path], 'plaintext');
    await client.change(source, ferry[path].replace(/Eighty-four|84/, '91'));
  }
  expect(await client.refreshed(uri, isFlagged)).toMatchObject([{ code: 'contradicted' }]);
});

test('a source that is closed without being saved is as it was on disk', async () => {
  const { client, uri, folder } = await openFerry(waiting);
  const source = folder.uriOf('sources/gazette.md');
  await client.published(uri, isFlagged);
  await client.open(source, ferry['sources/gazette.md'].replaceAll('84', '48'));
  await client.published(uri, isClean);
  await client.close(source);
  await client.published(uri, isFlagged);
});

test('the workspace is reported with the briefings that are not open', async () => {
  const client = startClient();
  const folder = await folderOf(ferry);
  await client.initialize(folder.uri);
  const report = await client.connection.sendRequest<{ items: { uri: string; items: Diagnostic[] }[] }>(
    'workspace/diagnostic',
    { previousResultIds: [] },
  );
  expect(report.items).toMatchObject([
    { uri: folder.uriOf('briefings/morning.md'), items: [{ code: 'contradicted' }] },
  ]);
});

test('half a sentence is not wrong until it ends', async () => {
  const { client, uri } = await openFerry(waiting);
  const half = `${repaired}\nThree lifeboats and a helicopter took part in the rescue`;
  await client.change(uri, repaired);
  await client.published(uri, isClean);
  const before = client.publications;
  await client.change(uri, half);
  await client.until(() => client.publications > before);
  expect(await client.published(uri, () => true)).toEqual([]);
  await client.change(uri, `${half}.`);
  expect(await client.published(uri, isFlagged)).toMatchObject([{ code: 'contradicted' }]);
});

test('half a sentence is flagged when the typing rests', async () => {
  const { client, uri } = await openFerry();
  await client.change(uri, repaired);
  await client.change(uri, `${repaired}\nThree lifeboats and a helicopter took part in the rescue`);
  expect(await client.diagnostics(uri)).toEqual([]);
  expect(await client.refreshed(uri, isFlagged)).toMatchObject([{ code: 'contradicted' }]);
});

test('a claim with a comment to ignore it is left alone', async () => {
  const { client, uri } = await openFerry();
  await client.change(uri, text.replace('on board.', 'on board. <!-- claimcheck-ignore: counted again -->'));
  expect(await client.diagnostics(uri)).toEqual([]);
});

test('two places of a briefing that clash are both flagged, and cleared when they agree', async () => {
  const march = 'About 300 people marched through Skerrow on Friday evening against the new pier.';
  const reports = 'The 500 people who marched through Skerrow on Friday evening went home peacefully.';
  const client = startClient();
  const folder = await folderOf({ 'sources/gazette.md': ferry['sources/gazette.md'] });
  await client.initialize(folder.uri);
  const uri = folder.uriOf('briefings/evening.md');
  await client.open(uri, `${march}\n\n${reports}\n`);
  const areCodes = (code: string) => (found: Diagnostic[]) =>
    found.length === 2 && found.every((each) => each.code === code);
  const found = await client.refreshed(uri, areCodes('inconsistent'));
  expect(found[0]?.relatedInformation?.[0]?.location.uri).toBe(uri);
  const lenses = await client.codeLenses(uri);
  expect(lenses?.map(({ command }) => command?.title)).toContain('inconsistent · 1 other place');
  await client.change(uri, '300', rangeOf(`${march}\n\n${reports}\n`, '500'));
  await client.refreshed(uri, areCodes('unsupported'));
});
