import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { askEndpoint } from '../../../server/opinion/endpoint.ts';

const never = new AbortController().signal;
const messages = [{ role: 'user', content: 'Is it so?' }] as const;

/** A server on this machine, and how often it was asked. */
async function serverThat(answer: (response: ServerResponse, authorization: string | undefined) => void) {
  const requests: (string | undefined)[] = [];
  const server = createServer(({ headers }, response) => {
    requests.push(headers.authorization);
    answer(response, headers.authorization);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { requests, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1` };
}

/** What is said where there is no answer. */
async function failure(address: string, key?: string, patienceMs?: number): Promise<string> {
  try {
    await askEndpoint({ address, model: 'ada-7b', key }, messages, never, patienceMs);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('it answered');
}

const fails = (status: number, body: unknown) => (response: ServerResponse) => {
  response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
};

test.each([
  { body: { error: { message: 'model "ada" not found' } }, said: 'it answered 404: model "ada" not found' },
  { body: { error: 'no such model.' }, said: 'it answered 404: no such model' },
  { body: { detail: 'Not\nfound' }, said: 'it answered 404: Not found' },
  { body: { error: { code: 7 } }, said: 'it answered 404' },
  { body: '<html>', said: 'it answered 404' },
  { body: '', said: 'it answered 404' },
  {
    body: { error: '[more](command:workbench.action.quit)' },
    said: 'it answered 404: (more)(command:workbench.action.quit)',
  },
  { body: { error: 'x'.repeat(5000) }, said: `it answered 404: ${'x'.repeat(183)}…` },
])('an error that says $body is told in one line', async ({ body, said }) => {
  const { address } = await serverThat(fails(404, body));
  expect(await failure(address)).toBe(`${new URL(address).host}: ${said}`);
});

test('a server that says nothing is not waited for any longer', async () => {
  const { address } = await serverThat(() => undefined);
  expect(await failure(address, undefined, 50)).toMatch(/^127\.0\.0\.1:\d+: no answer within 0\.05 seconds$/);
});

test('nor is one that stops in the middle', async () => {
  const { address } = await serverThat((response) => response.write('{"choices": ['));
  expect(await failure(address, undefined, 200)).toMatch(/no answer within 0\.2 seconds$/);
});

test('nor is one listened to that sends on and on', async () => {
  const { address } = await serverThat((response) => {
    const sendOn = () => {
      while (!response.destroyed && response.write(' '.repeat(65_536)));
    };
    response.on('drain', sendOn);
    sendOn();
  });
  expect(await failure(address)).toMatch(/its answer does not end$/);
});

test('an answer that is no answer is told', async () => {
  const { address } = await serverThat(fails(200, '<html>'));
  expect(await failure(address)).toMatch(/its answer holds no message$/);
});

test('a server that sends elsewhere is not followed', async () => {
  const { requests, address: other } = await serverThat(fails(200, {}));
  const { address } = await serverThat((response) => response.writeHead(307, { location: other }).end());
  expect(await failure(address, 'sesame')).toMatch(/redirect/);
  expect(requests).toEqual([]);
});

test('a key that the server repeats is not told', async () => {
  const { address } = await serverThat((response, authorization) => {
    fails(401, { error: { message: `wrong key: ${String(authorization)}` } })(response);
  });
  expect(await failure(address, 'sesame')).toMatch(/it answered 401: wrong key: Bearer …$/);
});

test.each(['ses\name', 'ses ame', 'ses–ame', 'ses\0ame'])('the key %j goes nowhere', async (key) => {
  const { requests, address } = await serverThat(fails(200, {}));
  const said = await failure(address, key);
  expect(said).toMatch(/the key for it holds a sign that no key can hold$/);
  expect(said).not.toMatch(/ses|ame/);
  expect(requests).toEqual([]);
});

test('space around a key is none of it, and an empty key is no key', async () => {
  const { requests, address } = await serverThat(fails(404, ''));
  await failure(address, ' sesame\n');
  await failure(address, ' ');
  expect(requests).toEqual(['Bearer sesame', undefined]);
});
