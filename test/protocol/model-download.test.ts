import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { waiting } from './client.ts';
import { ferry, folderOf, startClient } from './workspace.ts';

const judge = resolve('test/fixtures/judges/agreeing');
const reworded = "Torlund's airfield lent a helicopter.\n";

const asking: ClientCapabilities = {
  ...waiting,
  window: {
    showMessage: { messageActionItem: { additionalPropertiesSupport: true } },
    workDoneProgress: true,
  },
};

/** A hub with one model, whose files some other answer may stand for. */
async function hub(answers: Readonly<Record<string, (response: ServerResponse) => void>> = {}) {
  const requested: string[] = [];
  const server = createServer((request, response) => {
    const name = request.url?.replace('/desk/judge/resolve/main/', '') ?? '';
    requested.push(request.url ?? '');
    const answer = answers[name];
    if (answer !== undefined) answer(response);
    else if (existsSync(join(judge, name))) response.end(readFileSync(join(judge, name)));
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { requested, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function choose(
  address: string,
  answer: string | undefined,
  {
    capabilities = asking,
    isTrusted = true,
  }: { capabilities?: ClientCapabilities; isTrusted?: boolean } = {},
) {
  const modelStorage = mkdtempSync(join(tmpdir(), 'claimcheck-models-'));
  onTestFinished(() => {
    rmSync(modelStorage, { recursive: true });
  });
  const client = startClient({ HF_ENDPOINT: address });
  client.answer = answer;
  const folder = await folderOf({ 'sources/gazette.md': ferry['sources/gazette.md'] });
  await client.initialize(folder.uri, capabilities, {
    initializationOptions: { modelStorage, isTrusted, settings: { model: 'desk/judge' } },
  });
  const uri = folder.uriOf('briefing.md');
  await client.open(uri, reworded);
  const stored = () =>
    readdirSync(modelStorage, { recursive: true })
      .map(String)
      .filter((path) => path.includes('.'));
  return { client, uri, stored };
}

test('a model of the hub comes once a person has said yes, and is asked from then on', async () => {
  const { address, requested } = await hub();
  const { client, uri, stored } = await choose(address, 'Download');
  await client.published(uri, (found) => found.length === 1);
  await client.published(uri, (found) => found.length === 0);
  expect(client.messages[0]).toMatch(/^Download the model desk\/judge from 127\.0\.0\.1:\d+\?/);
  expect(client.messages[1]).toMatch(/its checksum is right \(SHA-256 [\da-f]{64}\)/);
  expect(requested).toHaveLength(3);
  expect(stored()).toHaveLength(3);
});

test('without a yes nothing is requested', async () => {
  const { address, requested } = await hub();
  const { client, stored } = await choose(address, 'Not now');
  await client.until(() => client.messages.length > 0);
  expect({ requested, stored: stored() }).toEqual({ requested: [], stored: [] });
});

test.each([
  { what: 'an editor that cannot ask', capabilities: waiting, isTrusted: true, why: /cannot ask for it/ },
  {
    what: 'a workspace that is not trusted',
    capabilities: asking,
    isTrusted: false,
    why: /is not trusted/,
  },
])('$what downloads nothing', async ({ capabilities, isTrusted, why }) => {
  const { address, requested } = await hub();
  const { client } = await choose(address, 'Download', { capabilities, isTrusted });
  await client.until(() => client.logged.length > 0);
  expect(client.logged).toEqual([expect.stringMatching(why)]);
  expect({ requested, messages: client.messages }).toEqual({ requested: [], messages: [] });
});

test.each([
  {
    what: 'another checksum',
    file: 'model.onnx',
    answer: (response: ServerResponse) => {
      const model = readFileSync(join(judge, 'model.onnx'));
      response.end(model.fill(7, model.length - 1));
    },
    why: /model\.onnx has another checksum than config\.json says/,
  },
  {
    what: 'more than it should be',
    file: 'model.onnx',
    answer: (response: ServerResponse) => response.end(Buffer.alloc(1_000_000)),
    why: /model\.onnx is larger than config\.json says/,
  },
  {
    what: 'no such model',
    file: 'config.json',
    answer: (response: ServerResponse) => response.writeHead(404).end(),
    why: /has no config\.json of desk\/judge \(404\)/,
  },
  {
    what: 'another kind of model',
    file: 'config.json',
    answer: (response: ServerResponse) => response.end('{"architectures":[]}'),
    why: /config\.json does not name the three labels/,
  },
])('$what: the download is refused and leaves nothing behind', async ({ file, answer, why }) => {
  const { address } = await hub({ [file]: answer });
  const { client, stored } = await choose(address, 'Download');
  await client.until(() => client.messages.length > 1);
  expect(client.messages[1]).toMatch(why);
  expect(stored()).toEqual([]);
});

test('a download that is cancelled leaves nothing behind', async () => {
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolveBegun) => (begin = resolveBegun));
  const { address } = await hub({
    'model.onnx': (response) => {
      response.write(readFileSync(join(judge, 'model.onnx')).subarray(0, 100));
      begin();
    },
  });
  const { client, stored } = await choose(address, 'Download');
  await begun;
  for (const token of client.progressTokens)
    await client.connection.sendNotification('window/workDoneProgress/cancel', { token });
  await client.until(() => client.messages.length > 1);
  expect(client.messages[1]).toMatch(/the download of desk\/judge was cancelled/);
  expect(stored()).toEqual([]);
});
