import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { type FromWorker, type ReadFile, scoringService } from '../../../server/model/scoring-service.ts';

const wasm = pathToFileURL(
  createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'),
).href;
const location = { folder: new URL('../../fixtures/judges/agreeing/', import.meta.url).href, wasm };
const question = { passage: 'Two ferries.', claim: 'The ferry.' };
const fromDisk: ReadFile = (address) => readFile(new URL(address));

/** The replies to a load and a question. */
async function replies(read: ReadFile): Promise<readonly FromWorker[]> {
  const found: FromWorker[] = [];
  await new Promise<void>((done) => {
    const take = scoringService(read, (message) => {
      if (found.push(message) === 2) done();
    });
    take({ kind: 'load', location });
    take({ kind: 'ask', question });
  });
  return found;
}

test('a model is loaded, and answers', async () => {
  const [loaded, answer] = await replies(fromDisk);
  expect(loaded).toEqual({ kind: 'loaded' });
  expect(answer?.kind === 'answer' && answer.likelihoods?.supported).toBeCloseTo(0.995, 3);
});

test('a model with another checksum is not used', async () => {
  const spoiled: ReadFile = async (address) => {
    const bytes = await fromDisk(address);
    return address.endsWith('model.onnx') ? bytes.subarray(0, -1) : bytes;
  };
  expect(await replies(spoiled)).toEqual([
    { kind: 'unusable', problem: expect.stringContaining('its checksum differs') as string },
    { kind: 'answer', likelihoods: undefined },
  ]);
});

test('a file that is missing is named', async () => {
  const without: ReadFile = (address) =>
    address.endsWith('tokenizer.json') ? Promise.reject(new Error('gone')) : fromDisk(address);
  expect((await replies(without))[0]).toEqual({ kind: 'unusable', problem: 'tokenizer.json cannot be read' });
});
