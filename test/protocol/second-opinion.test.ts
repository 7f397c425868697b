import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import {
  type CodeAction,
  type ClientCapabilities,
  ExecuteCommandRequest,
  type MarkupContent,
  WorkDoneProgressCancelNotification,
} from 'vscode-languageserver-protocol/node';
import { pulling } from './client.ts';
import { ferry, folderOf, rangeOf, startClient } from './workspace.ts';

const text = ferry['briefings/morning.md'];
const capabilities: ClientCapabilities = { ...pulling, window: { workDoneProgress: true } };

interface Asked {
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly body: { readonly model: string; readonly messages: readonly { readonly content: string }[] };
}

/** A server that speaks the protocol of OpenAI, as far as it is spoken here. */
async function languageModel(answer: (response: ServerResponse, asked: Asked) => void) {
  const questions: Asked[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Asked['body'];
      const asked = { url: request.url, authorization: request.headers.authorization, body };
      questions.push(asked);
      answer(response, asked);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { questions, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1` };
}

function saying(content: unknown) {
  return (response: ServerResponse) => {
    const message = { role: 'assistant', content: JSON.stringify(content) };
    response.end(JSON.stringify({ choices: [{ message }] }));
  };
}

interface Setup {
  readonly opinion: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly environment?: Readonly<Record<string, string>>;
}

async function briefing({ opinion, options = {}, environment = {} }: Setup) {
  const client = startClient(environment);
  const folder = await folderOf(ferry);
  await client.initialize(folder.uri, capabilities, {
    initializationOptions: { ...options, settings: { opinion } },
  });
  const uri = folder.uriOf('briefings/morning.md');
  await client.open(uri, text);
  const place = rangeOf(text, '48');
  const offer = async () => {
    const actions = ((await client.codeActions(uri, place)) ?? []) as CodeAction[];
    return actions.find(({ command }) => command?.command === 'claimcheck.askSecondOpinion');
  };
  const ask = async () => {
    const action = await offer();
    if (action?.command === undefined) throw new Error('nobody can be asked');
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: action.command.command,
      arguments: action.command.arguments ?? [],
    });
  };
  const hover = async () => {
    const found = await client.hover(uri, place.start);
    return (found?.contents as MarkupContent | undefined)?.value ?? '';
  };
  return { client, uri, offer, ask, hover };
}

const good = { verdict: 'contradicted', passage: 1, quote: '84 passengers' };

test('asked about a claim, the model is shown it and its passages, and its opinion stands in the hover', async () => {
  const { questions, address } = await languageModel(saying(good));
  const { client, uri, offer, ask, hover } = await briefing({
    opinion: { provider: 'endpoint', endpoint: address, model: 'ada-7b' },
    environment: { CLAIMCHECK_OPINION_KEY: 'sesame' },
  });
  expect((await offer())?.title).toBe('Ask ada-7b about this claim');
  expect(questions).toEqual([]);
  const before = await client.diagnostics(uri);
  await ask();
  expect(questions).toHaveLength(1);
  expect(questions[0]).toMatchObject({ url: '/v1/chat/completions', authorization: 'Bearer sesame' });
  expect(questions[0]?.body.model).toBe('ada-7b');
  const shown = questions[0]?.body.messages.at(-1)?.content;
  expect(shown).toContain('<claim>The ferry Corva Star ran aground off Sellin Head');
  expect(shown).toContain('with 84 passengers on board.</passage>');
  expect(await hover()).toMatch(
    /_Second opinion of ada-7b, which changes nothing here:_ contradicted\.[^]*\*\*84 passengers\*\*/,
  );
  expect(await client.diagnostics(uri)).toEqual(before);
  expect(client.messages.at(-1)).toMatch(/^ada-7b reads the claim as contradicted\./);
  expect([...client.logged, ...client.messages].join('\n')).not.toContain('sesame');
});

test('an opinion is gone when the claim reads otherwise', async () => {
  const { address } = await languageModel(saying(good));
  const { client, uri, ask, hover } = await briefing({
    opinion: { provider: 'endpoint', endpoint: address, model: 'ada-7b' },
  });
  await ask();
  await client.change(uri, '49', rangeOf(text, '48'));
  expect(await hover()).not.toContain('Second opinion');
  await client.change(uri, '48', rangeOf(text, '48'));
  expect(await hover()).toContain('Second opinion');
});

test('an opinion on a claim that was edited meanwhile is not shown', async () => {
  let isAsked: (answer: () => void) => void = () => undefined;
  const asked = new Promise<() => void>((resolve) => (isAsked = resolve));
  const { address } = await languageModel((response) => {
    isAsked(() => {
      saying(good)(response);
    });
  });
  const { client, uri, ask, hover } = await briefing({
    opinion: { provider: 'endpoint', endpoint: address, model: 'ada-7b' },
  });
  const answered = ask();
  const answer = await asked;
  await client.change(uri, '49', rangeOf(text, '48'));
  // Answered behind the edit, so that the server has read it.
  await hover();
  answer();
  await answered;
  expect(client.messages.at(-1)).toMatch(/^The claim or its passages have changed since ada-7b was asked/);
  expect(await hover()).not.toContain('Second opinion');
});

test.each([
  {
    what: 'words that stand nowhere',
    answer: saying({ ...good, quote: '85 passengers' }),
    why: /stand in none of the passages/,
  },
  { what: 'prose', answer: saying('It is wrong.'), why: /not the JSON/ },
  {
    what: 'words cut out of a figure',
    answer: saying({ ...good, quote: '4 passengers' }),
    why: /stand in none of the passages/,
  },
  {
    what: 'an error',
    answer: (response: ServerResponse) => response.writeHead(500).end(),
    why: /127\.0\.0\.1:\d+: it answered 500/,
  },
  {
    what: 'no JSON at all',
    answer: (response: ServerResponse) => response.end('<html>'),
    why: /127\.0\.0\.1:\d+: /,
  },
  {
    what: 'a broken line',
    answer: (response: ServerResponse) => response.destroy(),
    why: /127\.0\.0\.1:\d+: /,
  },
])('$what is no opinion, and a person is told', async ({ answer, why }) => {
  const { address } = await languageModel(answer);
  const { client, ask, hover } = await briefing({
    opinion: { provider: 'endpoint', endpoint: address, model: 'ada-7b' },
  });
  await ask();
  expect(client.messages.at(-1)).toMatch(/^No second opinion: /);
  expect(client.messages.at(-1)).toMatch(why);
  expect(await hover()).not.toContain('Second opinion');
});

test('a model that says nothing can be left', async () => {
  let isAsked: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (isAsked = resolve));
  const { address } = await languageModel(() => {
    isAsked();
  });
  const { client, ask, hover } = await briefing({
    opinion: { provider: 'endpoint', endpoint: address, model: 'ada-7b' },
  });
  const answered = ask();
  await asked;
  const token = client.progressTokens.at(-1) ?? '';
  await client.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
  await answered;
  expect(client.messages).toEqual([]);
  expect(await hover()).not.toContain('Second opinion');
});

test('the language model of the editor is asked through the client', async () => {
  const { client, offer, ask, hover } = await briefing({
    opinion: { provider: 'vscode' },
    options: { languageModels: true },
  });
  const asked: unknown[] = [];
  client.connection.onRequest('claimcheck/languageModel', (question: { readonly model: string }) => {
    asked.push(question.model);
    return { text: JSON.stringify(good), model: 'Ada' };
  });
  expect((await offer())?.title).toBe('Ask a language model of VS Code about this claim');
  await ask();
  expect(asked).toEqual(['']);
  expect(await hover()).toContain('Second opinion of Ada');
});

test.each([
  { what: 'without the setting', opinion: {}, options: {} },
  {
    what: 'in a workspace that is not trusted',
    opinion: { provider: 'endpoint' },
    options: { isTrusted: false },
  },
  { what: 'in an editor without language models', opinion: { provider: 'vscode' }, options: {} },
])('$what nobody is asked', async ({ opinion, options }) => {
  const { questions, address } = await languageModel(saying(good));
  const { client, uri, offer, hover } = await briefing({
    opinion: { endpoint: address, model: 'ada-7b', ...opinion },
    options,
  });
  expect(await offer()).toBeUndefined();
  const [diagnostic] = await client.diagnostics(uri);
  const { claimId } = diagnostic?.data as { readonly claimId: string };
  // Whoever sends the command all the same is not heard either.
  await client.connection.sendRequest(ExecuteCommandRequest.type, {
    command: 'claimcheck.askSecondOpinion',
    arguments: [uri, claimId],
  });
  expect(questions).toEqual([]);
  expect(await hover()).not.toContain('Second opinion');
});
