import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { Tokens } from './tokenizer.ts';

/** Gives the logits of one question. */
export type Run = (tokens: Tokens) => Promise<readonly number[]>;

/**
 * Opens a model in WebAssembly, on one thread: the same binary everywhere, so that the scores are the same everywhere. One question a
 * run and no padding, since int8 activations share one scale a run: beside others a question would be answered otherwise.
 */
export async function openSession(model: Uint8Array, wasm: Uint8Array): Promise<Run> {
  env.wasm.wasmBinary = wasm;
  env.wasm.numThreads = 1;
  env.logLevel = 'error';
  const session = await InferenceSession.create(model, {
    executionProviders: ['wasm'],
    // What matters was fused when the model was exported; to look for more costs a fifth of the start and gains nothing.
    graphOptimizationLevel: 'basic',
    logSeverityLevel: 3,
  });
  // It is compiled by now, and no other session will be opened here: 14 MB that need not stay.
  delete env.wasm.wasmBinary;
  const [output] = session.outputNames;
  if (output === undefined) throw new Error('the model has no output');
  return async ({ ids, types }) => {
    const row = (values: readonly number[]) =>
      new Tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
    const logits = await session.run({
      input_ids: row(ids),
      attention_mask: row(ids.map(() => 1)),
      token_type_ids: row(types),
    });
    const values = logits[output]?.data;
    if (!(values instanceof Float32Array)) throw new Error('the model gives no logits');
    return [...values];
  };
}
