import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { pulling, waiting } from './client.ts';
import { ferry, folderOf, rangeOf, startClient } from './workspace.ts';

/** In other words than the source's: the comparisons alone find nothing that says it. */
const reworded = "Torlund's airfield lent a helicopter.\n";
/** In the source's words, and not quite what it says. */
const shared = 'The helicopter hails from Torlund.\n';

async function openBriefing(text: string, model: string, capabilities = waiting) {
  const client = startClient();
  const folder = await folderOf({ 'sources/gazette.md': ferry['sources/gazette.md'] });
  await client.initialize(folder.uri, capabilities, { initializationOptions: { settings: { model } } });
  const uri = folder.uriOf('briefing.md');
  await client.open(uri, text);
  return { client, uri };
}

function judge(name: 'agreeing' | 'doubting' | 'breaking'): string {
  return resolve('test/fixtures/judges', name);
}

const isClean = (found: Diagnostic[]) => found.length === 0;
const isFlagged = (found: Diagnostic[]) => found.length > 0;

test('what the comparisons find is there first, and the trained judge changes it once', async () => {
  const { client, uri } = await openBriefing(reworded, judge('agreeing'));
  await client.published(uri, isClean);
  await client.hover(uri, { line: 0, character: 3 });
  expect(client.codesPublished).toEqual(['unsupported', '']);
});

test('what only shares words with a source is doubted, and the hover says why', async () => {
  const { client, uri } = await openBriefing(shared, judge('doubting'));
  expect(await client.published(uri, isFlagged)).toMatchObject([{ code: 'unsupported' }]);
  const hover = await client.hover(uri, { line: 0, character: 3 });
  expect(JSON.stringify(hover)).toContain('the trained judge does not read them as saying it');
});

test('a client that asks is asked to ask again', async () => {
  const { client, uri } = await openBriefing(reworded, judge('agreeing'), pulling);
  expect(await client.diagnostics(uri)).toMatchObject([{ code: 'unsupported' }]);
  await client.refreshed(uri, isClean);
});

test('while a sentence is edited, the other keeps what the trained judge said of it', async () => {
  const { client, uri } = await openBriefing(`${shared}\n${reworded}`, judge('doubting'), pulling);
  await client.refreshed(uri, (found) => found.length === 2);
  await client.change(uri, 'airport', rangeOf(`${shared}\n${reworded}`, 'airfield'));
  const lines = (await client.diagnostics(uri)).map(({ range }) => range.start.line);
  expect(lines).toContain(0);
});

test('switched off, nothing is asked; switched on and off again, the verdict follows', async () => {
  const { client, uri } = await openBriefing(reworded, 'off', pulling);
  expect(await client.diagnostics(uri)).toHaveLength(1);
  const choose = (model: string) =>
    client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { claimcheck: { model } },
    });
  await choose(judge('agreeing'));
  await client.refreshed(uri, isClean);
  await choose('off');
  await client.refreshed(uri, isFlagged);
  expect(client.logged).toEqual([]);
});

test.each([
  { folder: resolve('test/fixtures'), line: /holds no config\.json of a model; claims are judged without/ },
  { folder: judge('breaking'), line: /the trained judge has stopped: [^\n]*; claims are judged without/ },
])(
  'a judge that cannot be used is told in one line, and the comparisons judge alone: $line',
  async ({ folder, line }) => {
    const { client, uri } = await openBriefing(reworded, folder);
    await client.published(uri, isFlagged);
    await client.until(() => client.logged.length > 0);
    await client.hover(uri, { line: 0, character: 3 });
    expect(client.logged).toEqual([expect.stringMatching(line)]);
    expect(client.codesPublished).toEqual(['unsupported']);
  },
);
