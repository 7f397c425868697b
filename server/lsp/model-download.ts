import { homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { download } from '../model/download.ts';
import { holdsModel } from '../model/open-judge.ts';
import type { ClientFeatures } from './client-features.ts';

/**
 * Where a model of the hub lies on this machine; where it is not here, it is downloaded, but only after a person has said yes. Undefined
 * where nobody did.
 *
 * @returns address of the folder, with a slash at its end
 */
export async function fetchModel(
  name: string,
  connection: Connection,
  { asks, isTrusted, modelStorage, showsProgress }: ClientFeatures,
  signal: AbortSignal,
): Promise<string | undefined> {
  const folder = join(modelStorage ?? usualStorage(), name);
  const address = `${pathToFileURL(folder).href}/`;
  if (await holdsModel(address)) return address;
  if (!asks || !isTrusted) {
    const why = isTrusted ? 'this editor cannot ask for it' : 'this workspace is not trusted';
    connection.console.warn(`${name} is not on this machine, and it is not downloaded since ${why}`);
    return undefined;
  }
  const hub = hubAddress();
  const answer = await connection.window.showInformationMessage(
    `Download the model ${name} from ${new URL(hub).host}? It is kept on this machine, and nothing of your texts is sent.`,
    { title: yes },
    { title: no },
  );
  if (answer?.title !== yes || signal.aborted) return undefined;
  const progress = showsProgress ? await connection.window.createWorkDoneProgress() : undefined;
  progress?.begin(`Downloading ${name}`, 0, undefined, true);
  try {
    const config = await download({
      hub,
      name,
      folder,
      signal: AbortSignal.any([signal, cancelledBy(progress)]),
      onProgress: percentTo(progress),
    });
    const done = `${name} is here: ${megabytes(config.bytes)}, its checksum is right (SHA-256 ${config.sha256}).`;
    connection.console.info(done);
    void connection.window.showInformationMessage(done);
    return address;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    connection.console.warn(`${name} is not here: ${why}`);
    if (!signal.aborted) void connection.window.showWarningMessage(`${name} is not here: ${why}`);
    return undefined;
  } finally {
    progress?.done();
  }
}

function cancelledBy(progress: WorkDoneProgressServerReporter | undefined): AbortSignal {
  const cancelled = new AbortController();
  progress?.token.onCancellationRequested(() => {
    cancelled.abort();
  });
  return cancelled.signal;
}

/** Tells whole percents, each once. */
function percentTo(
  progress: WorkDoneProgressServerReporter | undefined,
): (received: number, whole: number) => void {
  let told = 0;
  return (received, whole) => {
    const percent = Math.floor((100 * received) / whole);
    if (percent === told) return;
    told = percent;
    progress?.report(percent, `${megabytes(received)} of ${megabytes(whole)}`);
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** The hub, or the mirror of it that the variable for it names. */
function hubAddress(): string {
  return (process.env['HF_ENDPOINT'] ?? 'https://huggingface.co').replace(/\/+$/, '');
}

function usualStorage(): string {
  return join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'claimcheck', 'models');
}

const yes = 'Download';
const no = 'Not now';
