import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Installation } from '../model/installation.ts';
import { TrainedJudge } from '../model/trained-judge.ts';
import { workerThread } from '../model/worker-thread.ts';
import type { Terminal } from './terminal.ts';

/**
 * The trained judge that the command line names: `builtin`, `off`, a folder, or nothing, which is the built-in one where there is one.
 * What keeps it from being used is said on standard error, and the comparisons judge alone.
 */
export async function openJudge(
  model: string | undefined,
  { folder: currentFolder, stderr }: Terminal,
  { worker, wasm, builtInModel }: Installation,
): Promise<TrainedJudge | undefined> {
  if (model === 'off') return undefined;
  const isBuiltIn = model === undefined || model === 'builtin';
  const folder = isBuiltIn ? builtInModel : `${pathToFileURL(resolve(currentFolder, model)).href}/`;
  const complain = (problem: string): void => {
    stderr.write(`${model ?? 'builtin'}: ${problem}; claims are judged without a trained judge\n`);
  };
  if (!(await exists(new URL('config.json', folder)))) {
    if (model !== undefined)
      complain(isBuiltIn ? 'comes with no model here' : 'holds no config.json of a model');
    return undefined;
  }
  return new TrainedJudge({ folder, wasm }, workerThread(worker), complain);
}

async function exists(file: URL): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
