import type { Document } from '../engine/document/document.ts';
import { type FilesOnDisk, readFolder } from './disk.ts';
import { FolderCheck } from './folder-check.ts';
import { diskLocation } from './locations.ts';
import type { Settings } from './settings.ts';
import { takeSnapshot } from './snapshot.ts';

export interface FolderEvents {
  /** Changed sources are ready to be checked against. */
  readonly onGathered: () => void;
  /** A briefing was judged anew with the answers of the trained judge. */
  readonly onScored: (path: string) => void;
  /** What should never happen did while nobody was waiting. */
  readonly onProblem: (error: unknown) => void;
}

/**
 * One workspace folder while it is worked on: its files on disk, those of them that are open in the editor, and the checks over
 * both. Documents that lie in no folder make one together, with nothing on disk.
 */
export class LiveFolder {
  /** Normal URI, or undefined for the documents that lie in no folder. */
  readonly uri: string | undefined;
  readonly checks: FolderCheck;
  readonly #owns: (path: string) => boolean;
  readonly #events: FolderEvents;
  #settings: Settings;
  #onDisk: FilesOnDisk = new Map();
  #open = new Map<string, Document>();
  #reading: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param owns whether a path belongs to this folder, and not to a workspace folder within it
   */
  constructor(
    uri: string | undefined,
    settings: Settings,
    owns: (path: string) => boolean,
    events: FolderEvents,
  ) {
    this.uri = uri;
    this.#settings = settings;
    this.#owns = owns;
    this.#events = events;
    this.checks = new FolderCheck(takeSnapshot(new Map(), new Map(), settings), events.onScored);
  }

  get settings(): Settings {
    return this.#settings;
  }

  configure(settings: Settings): void {
    this.#settings = settings;
    this.#update();
  }

  /** Looks at the disk again; one look after the other. */
  readDisk(): Promise<void> {
    const location = this.uri === undefined ? undefined : diskLocation(this.uri);
    if (location === undefined) return Promise.resolve();
    this.#reading = this.#reading.then(async () => {
      const files = await readFolder(location, this.#settings.ignore, this.#onDisk);
      this.#onDisk = new Map([...files].filter(([path]) => this.#owns(path)));
      this.#update();
    });
    return this.#reading;
  }

  /** The editor's text of a file is what counts from now on. */
  edit(document: Document): void {
    this.#open.set(document.path, document);
    this.#update();
  }

  /** The file on disk counts again. */
  close(path: string): void {
    this.#open.delete(path);
    this.#update();
  }

  /** Until then, what is on disk is not known. */
  async settled(): Promise<void> {
    await this.#reading;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.checks.dispose();
  }

  #update(): void {
    const onDisk = new Map([...this.#onDisk].map(([path, { document }]) => [path, document]));
    const { areSourcesStale } = this.checks.update(takeSnapshot(onDisk, this.#open, this.#settings));
    clearTimeout(this.#timer);
    if (areSourcesStale)
      this.#timer = setTimeout(() => {
        this.#gather().catch(this.#events.onProblem);
      }, gatherAfterMs);
  }

  async #gather(): Promise<void> {
    await this.checks.gather();
    this.#events.onGathered();
  }
}

/** Whoever types in a source gets the new verdicts when the typing halts, not after each key. */
const gatherAfterMs = 150;
