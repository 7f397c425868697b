import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Connection } from 'vscode-languageserver';
import type { Installation } from '../model/installation.ts';
import { modelChoice } from '../model/model-choice.ts';
import { openJudge } from '../model/open-judge.ts';
import type { TrainedJudge } from '../model/trained-judge.ts';
import type { ClientFeatures } from './client-features.ts';
import { describe } from './isolate.ts';
import { fetchModel } from './model-download.ts';

/** The trained judge that the setting `claimcheck.model` names, as the setting changes. */
export class ModelSetting {
  readonly #connection: Connection;
  readonly #features: ClientFeatures;
  readonly #installed: Installation;
  readonly #onJudge: (judge: TrainedJudge | undefined) => void;
  #words: string | undefined;
  #judge: TrainedJudge | undefined;
  #search = new AbortController();

  /** @param onJudge called with the judge to be asked from now on, or with none */
  constructor(
    connection: Connection,
    features: ClientFeatures,
    installed: Installation,
    onJudge: (judge: TrainedJudge | undefined) => void,
  ) {
    this.#connection = connection;
    this.#features = features;
    this.#installed = installed;
    this.#onJudge = onJudge;
  }

  /**
   * Takes the setting, if it is another than before. A model that has to be downloaded comes when it comes.
   *
   * @param folder address of the folder that a relative path starts from
   */
  async take(words: string, folder: string | undefined): Promise<void> {
    if (words === this.#words) return;
    this.#words = words;
    this.#search.abort();
    this.#search = new AbortController();
    const choice = modelChoice(words);
    if (choice.kind !== 'hub') {
      this.#use(
        choice.kind === 'off'
          ? undefined
          : await this.#open(
              choice.kind === 'builtin' ? this.#installed.builtInModel : addressOf(choice.path, folder),
              words,
            ),
      );
      return;
    }
    this.#use(undefined);
    const { signal } = this.#search;
    void fetchModel(choice.name, this.#connection, this.#features, signal).then(
      async (address) => {
        if (address === undefined || signal.aborted) return;
        this.#use(await this.#open(address, words));
      },
      (error: unknown) => {
        this.#connection.console.error(`${choice.name} could not be used: ${describe(error)}`);
      },
    );
  }

  dispose(): void {
    this.#search.abort();
    this.#judge?.dispose();
  }

  #open(folder: string, words: string): Promise<TrainedJudge | undefined> {
    return openJudge(words, folder, this.#installed, (line) => {
      this.#connection.console.warn(line);
    });
  }

  #use(judge: TrainedJudge | undefined): void {
    this.#judge?.dispose();
    this.#judge = judge;
    this.#onJudge(judge);
  }
}

function addressOf(path: string, folder: string | undefined): string {
  const start = folder?.startsWith('file:') === true ? fileURLToPath(folder) : homedir();
  const whole = path.startsWith('~/') ? join(homedir(), path.slice(2)) : resolve(start, path);
  return `${pathToFileURL(whole).href}/`;
}
