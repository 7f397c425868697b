import { access } from 'node:fs/promises';
import type { Installation } from './installation.ts';
import { TrainedJudge } from './trained-judge.ts';
import { workerThread } from './worker-thread.ts';

/** Whether a folder, by its address, holds a model. */
export function holdsModel(folder: string): Promise<boolean> {
  return access(new URL('config.json', folder)).then(
    () => true,
    () => false,
  );
}

/**
 * The trained judge in a folder, or undefined where there is none; it is not loaded yet.
 *
 * @param words what a person calls it
 * @param complain told in one line, now or later, why it is not used
 */
export async function openJudge(
  words: string,
  folder: string,
  { worker, wasm, builtInModel }: Installation,
  complain: (line: string) => void,
): Promise<TrainedJudge | undefined> {
  const say = (problem: string): void => {
    complain(`${words}: ${problem}; claims are judged without a trained judge`);
  };
  if (await holdsModel(folder)) return new TrainedJudge({ folder, wasm }, workerThread(worker), say);
  say(folder === builtInModel ? 'comes with no model here' : 'holds no config.json of a model');
  return undefined;
}
