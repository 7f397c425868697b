import type { Connection } from 'vscode-languageserver';
import type { ClientFeatures } from './client-features.ts';
import { describe } from './isolate.ts';

/** Shows that the folders are being read until the work is done. A client that shows nothing holds nothing up. */
export async function showProgress(
  connection: Connection,
  { showsProgress }: ClientFeatures,
  work: Promise<void>,
): Promise<void> {
  if (!showsProgress) return work;
  try {
    const progress = await connection.window.createWorkDoneProgress();
    progress.begin('Claimcheck', undefined, 'Reading the sources');
    await work;
    progress.done();
  } catch (error) {
    connection.console.warn(`the progress could not be shown: ${describe(error)}`);
  }
}
