import { readFileSync } from 'node:fs';
import type { InitializeParams } from 'vscode-languageserver-protocol/node';

/**
 * The parameters of the first request as an editor really sends it, recorded once; `vscode` is our own client's. Process and
 * folders are those of the test, not of the recording.
 */
export function recordedRequest(editor: 'vscode' | 'neovim'): InitializeParams {
  const file = new URL(`recorded/${editor}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as InitializeParams;
}
