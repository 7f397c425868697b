import type { Likelihoods } from '../engine/judge/likelihoods.ts';
import type { Question } from '../engine/judge/question.ts';
import { readModelConfig } from './model-config.ts';
import { openSession } from './session.ts';
import { softmax } from './softmax.ts';
import { readTokenizer } from './tokenizer.ts';

/** Where the files of a model lie, and the program that runs it: addresses, the folder's with a slash at its end. */
export interface ModelLocation {
  readonly folder: string;
  readonly wasm: string;
}

/** What a worker is told: first where the model lies, then questions. */
export type ToWorker =
  | { readonly kind: 'load'; readonly location: ModelLocation }
  | { readonly kind: 'ask'; readonly question: Question };

/** What it answers, in the same order; undefined to a question that the model cannot read. */
export type FromWorker =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'unusable'; readonly problem: string }
  | { readonly kind: 'answer'; readonly likelihoods: Likelihoods | undefined };

export type ReadFile = (address: string) => Promise<Uint8Array<ArrayBuffer>>;

/** What runs in the worker, of whatever kind the worker is: takes one message after the other. */
export function scoringService(
  readFile: ReadFile,
  reply: (message: FromWorker) => void,
): (message: ToWorker) => void {
  let score: Score | undefined;
  const handle = async (message: ToWorker): Promise<void> => {
    if (message.kind === 'load') {
      try {
        score = await load(message.location, readFile);
        reply({ kind: 'loaded' });
      } catch (error) {
        reply({ kind: 'unusable', problem: error instanceof Error ? error.message : String(error) });
      }
    } else reply({ kind: 'answer', likelihoods: await score?.(message.question) });
  };
  let last = Promise.resolve();
  return (message) => {
    last = last.then(() => handle(message));
  };
}

type Score = (question: Question) => Promise<Likelihoods | undefined>;

async function load({ folder, wasm }: ModelLocation, readFile: ReadFile): Promise<Score> {
  const read = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
    try {
      return await readFile(folder + name);
    } catch {
      throw new Error(`${name} cannot be read`);
    }
  };
  const text = new TextDecoder();
  const config = readModelConfig(text.decode(await read('config.json')));
  const model = await read('model.onnx');
  if ((await checksum(model)) !== config.sha256)
    throw new Error('model.onnx is not the file that config.json speaks of: its checksum differs');
  const encode = readTokenizer(text.decode(await read('tokenizer.json')), config.maxTokens);
  const run = await openSession(model, await readFile(wasm));
  return async (question) => {
    const tokens = encode(question);
    return tokens && softmax(await run(tokens), config);
  };
}

async function checksum(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
