import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Installation } from '../model/installation.ts';
import { holdsModel, openJudge } from '../model/open-judge.ts';
import type { TrainedJudge } from '../model/trained-judge.ts';
import type { Terminal } from './terminal.ts';

/**
 * The trained judge that the command line names: `builtin`, `off`, a folder, or nothing, which is the built-in one where there is one.
 * What keeps it from being used is said on standard error, and the comparisons judge alone.
 */
export async function judgeFor(
  model: string | undefined,
  { folder: currentFolder, stderr }: Terminal,
  installed: Installation,
): Promise<TrainedJudge | undefined> {
  const { builtInModel } = installed;
  if (model === 'off' || (model === undefined && !(await holdsModel(builtInModel)))) return undefined;
  const folder =
    model === undefined || model === 'builtin'
      ? builtInModel
      : `${pathToFileURL(resolve(currentFolder, model)).href}/`;
  return openJudge(model ?? 'builtin', folder, installed, (line) => {
    stderr.write(`${line}\n`);
  });
}
