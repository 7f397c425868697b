import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ModelConfig, readModelConfig } from './model-config.ts';

export interface Download {
  /** Address of the hub, without a slash at its end. */
  readonly hub: string;
  /** `owner/name` of the model there. */
  readonly name: string;
  /** Where it goes to: a folder that is not there yet. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Bytes of the model, so far and in all. */
  readonly onProgress: (received: number, whole: number) => void;
}

/**
 * Fetches a model. It appears in its folder whole and with the right checksum, or not at all: whatever fails or is withdrawn leaves
 * nothing behind. Fails with one plain sentence.
 */
export async function download({ hub, name, folder, signal, onProgress }: Download): Promise<ModelConfig> {
  const part = `${folder}.part`;
  const fetchFile = async (file: string): Promise<Response> => {
    const response = await fetch(`${hub}/${name}/resolve/main/${file}`, { signal });
    if (!response.ok) throw new Error(`${hub} has no ${file} of ${name} (${response.status})`);
    return response;
  };
  try {
    await rm(part, { recursive: true, force: true });
    await mkdir(part, { recursive: true });
    const configText = await (await fetchFile('config.json')).text();
    const config = readModelConfig(configText);
    if (config.bytes > mostBytes) throw new Error(`${name} is larger than a model may be`);
    await writeFile(join(part, 'config.json'), configText);
    await writeFile(join(part, 'tokenizer.json'), await (await fetchFile('tokenizer.json')).text());
    await saveModel(await fetchFile('model.onnx'), join(part, 'model.onnx'), config, signal, onProgress);
    await mkdir(dirname(folder), { recursive: true });
    await rename(part, folder);
    return config;
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw signal.aborted ? new Error(`the download of ${name} was cancelled`) : error;
  }
}

async function saveModel(
  { body }: Response,
  file: string,
  { bytes, sha256 }: ModelConfig,
  signal: AbortSignal,
  onProgress: Download['onProgress'],
): Promise<void> {
  if (body === null) throw new Error('model.onnx is empty');
  const hash = createHash('sha256');
  let received = 0;
  const watched = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      received += chunk.length;
      hash.update(chunk);
      onProgress(received, bytes);
      done(received > bytes ? new Error('model.onnx is larger than config.json says') : null, chunk);
    },
  });
  await pipeline(body, watched, createWriteStream(file), { signal });
  if (hash.digest('hex') !== sha256) throw new Error('model.onnx has another checksum than config.json says');
}

const mostBytes = 1_000_000_000;
