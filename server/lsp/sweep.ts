import type { Connection } from 'vscode-languageserver';
import type { Briefing, LiveWorkspace } from '../workspace/live-workspace.ts';
import { describe } from './isolate.ts';
import { countVerdicts, type Status, statusNotification } from './status.ts';

/**
 * Goes through all briefings of the workspace, open or not, one after the other, then holds them against each other, and tells the
 * client how far it is. A newer sweep takes over from an older one.
 */
export class Sweep {
  readonly #connection: Connection;
  readonly #workspace: LiveWorkspace;
  readonly #tellsStatus: boolean;
  readonly #onChecked: (briefing: Briefing) => void;
  readonly #onClashesChanged: () => void;
  #latest = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    connection: Connection,
    workspace: LiveWorkspace,
    tellsStatus: boolean,
    onChecked: (briefing: Briefing) => void,
    onClashesChanged: () => void,
  ) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#tellsStatus = tellsStatus;
    this.#onChecked = onChecked;
    this.#onClashesChanged = onClashesChanged;
  }

  /** Starts a sweep when nothing has happened for a while. */
  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), afterMs);
  }

  async now(): Promise<void> {
    clearTimeout(this.#timer);
    const serial = (this.#latest += 1);
    try {
      const uris = await this.#workspace.briefingUris();
      this.#tell('checking', 'Checking the briefings.', []);
      let checked = await this.#check(uris, serial);
      if (checked !== undefined && this.#workspace.reconcile()) {
        this.#onClashesChanged();
        checked = await this.#check(uris, serial);
      }
      if (checked === undefined) return;
      this.#tell('ready', readyMessage(checked.length, this.#workspace.sourceCount), checked);
    } catch (error) {
      this.#connection.console.error(`checking the briefings failed: ${describe(error)}`);
      this.#tell('problem', 'The briefings could not be checked; the log says why.', []);
    }
  }

  /** One after the other; undefined if a newer sweep has begun. */
  async #check(uris: readonly string[], serial: number): Promise<readonly Briefing[] | undefined> {
    const checked: Briefing[] = [];
    for (const uri of uris) {
      const briefing = await this.#workspace.check(uri);
      if (serial !== this.#latest) return undefined;
      if (briefing === undefined) continue;
      checked.push(briefing);
      this.#onChecked(briefing);
    }
    return checked;
  }

  /** Says that the folders are being read. */
  indexing(): void {
    this.#tell('indexing', 'Reading the sources.', []);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#latest += 1;
  }

  #tell(state: Status['state'], message: string, checked: readonly Briefing[]): void {
    if (!this.#tellsStatus) return;
    const [sources, briefings] = [this.#workspace.sourceCount, checked.length];
    const status = { state, message, sources, briefings, counts: countVerdicts(checked) };
    void this.#connection.sendNotification(statusNotification, status);
  }
}

function readyMessage(briefings: number, sources: number): string {
  if (sources === 0)
    return 'No sources: put them into a folder named "sources", or name them in the settings.';
  if (briefings === 0) return 'No briefing to check.';
  return `${briefings} checked against ${sources} ${sources === 1 ? 'source' : 'sources'}.`;
}

const afterMs = 300;
