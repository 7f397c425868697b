import { read } from '../readers/read.ts';
import type { CheckedBriefing } from './folder-check.ts';
import { formatOf } from './formats.ts';
import { LiveFolder } from './live-folder.ts';
import { loosePath, normalUri, pathWithin, uriWithin } from './locations.ts';
import type { Scorer } from './scorer.ts';
import { readSettings, type Settings } from './settings.ts';

/** A document as an editor holds it. */
export interface OpenText {
  /** As the editor spells it. */
  readonly uri: string;
  readonly text: string;
  readonly isMarkdown: boolean;
}

/** A briefing with what is needed to speak of it. */
export interface Briefing extends CheckedBriefing {
  /** As the editor spells it. */
  readonly uri: string;
  readonly settings: Settings;
  /** The address of another document of the same folder. */
  readonly uriOf: (path: string) => string;
}

/** What the workspace has to tell. */
export interface WorkspaceEvents {
  /** The verdicts may have changed although no briefing has: a source did. */
  readonly onSourcesChanged: () => void;
  /** A briefing, by its address, was judged anew with the answers of the trained judge. */
  readonly onScored: (uri: string) => void;
  /** Something that should never happen did, while nobody was waiting for it. */
  readonly onProblem: (error: unknown) => void;
}

/** Every folder and document that the editor works on, and the briefings among them, checked. Knows nothing of protocols. */
export class LiveWorkspace {
  readonly #started: Promise<void>;
  readonly #events: WorkspaceEvents;
  #folders = new Map<string, LiveFolder>();
  readonly #loose: LiveFolder;
  #scorer: Scorer | undefined;
  #open = new Map<string, OpenText>();
  #readings = new Set<Promise<void>>();

  /** @param started settled once the folders are known: nobody is answered before */
  constructor(started: Promise<void>, events: WorkspaceEvents) {
    this.#started = started;
    this.#events = events;
    this.#loose = this.#makeFolder(undefined, readSettings(undefined));
  }

  get folders(): readonly LiveFolder[] {
    return [...this.#folders.values(), this.#loose];
  }

  /** Makes these the folders of the workspace, each a workspace of its own; two folders may have one name, but not one address. */
  async setFolders(uris: readonly string[], settingsOf: (uri: string) => Settings): Promise<void> {
    const wanted = new Set(uris.map(normalUri));
    for (const [uri, folder] of this.#folders) if (!wanted.has(uri)) folder.dispose();
    this.#folders = new Map(
      [...wanted].map((uri) => [uri, this.#folders.get(uri) ?? this.#makeFolder(uri, settingsOf(uri))]),
    );
    for (const text of this.#open.values()) {
      for (const folder of this.folders) folder.close(this.#pathIn(folder, normalUri(text.uri)) ?? '');
      this.edit(text);
    }
    await this.readDisk();
  }

  /** Lets this trained judge be asked from now on, or none. Says whether that is another than before. */
  useScorer(scorer: Scorer | undefined): boolean {
    const isOther = scorer !== this.#scorer;
    this.#scorer = scorer;
    for (const { checks } of this.folders) checks.useScorer(scorer);
    return isOther;
  }

  /** Settings by folder; documents in no folder are asked for with `undefined`. */
  async configure(settingsOf: (uri: string | undefined) => Settings): Promise<void> {
    for (const folder of this.folders) folder.configure(settingsOf(folder.uri));
    await this.readDisk();
  }

  /** Looks for files that were made, changed, renamed or removed. */
  async readDisk(): Promise<void> {
    await Promise.all(this.folders.map((folder) => folder.readDisk()));
  }

  /** Takes the text that the editor holds. */
  edit(text: OpenText): void {
    const uri = normalUri(text.uri);
    this.#open.set(uri, text);
    const folder = this.#folderOf(uri);
    const path = folder && this.#pathIn(folder, uri);
    if (folder === undefined || path === undefined || !isDocument(path, text)) return;
    if (folder !== this.#loose && isHidden(path)) return;
    const reading = read(withEnding(path, text), new TextEncoder().encode(text.text)).then((document) => {
      if (this.#open.get(uri) === text) folder.edit({ ...document, path });
    });
    this.#readings.add(reading);
    void reading.finally(() => this.#readings.delete(reading));
  }

  close(clientUri: string): void {
    const uri = normalUri(clientUri);
    this.#open.delete(uri);
    const folder = this.#folderOf(uri);
    const path = folder && this.#pathIn(folder, uri);
    if (path !== undefined) folder?.close(path);
  }

  /** The briefing at an address as it is now, or undefined where there is none. */
  async check(clientUri: string): Promise<Briefing | undefined> {
    return this.#find(clientUri, (folder, path) => folder.checks.check(path));
  }

  /** The same without waiting for sources that are still being looked through, if the text is known. */
  async latest(clientUri: string): Promise<Briefing | undefined> {
    return this.#find(clientUri, (folder, path) => folder.checks.latest(path));
  }

  /** Holds the checked briefings of each folder against each other. Says whether that changed anything. */
  reconcile(): boolean {
    return this.folders.map(({ checks }) => checks.reconcile()).includes(true);
  }

  /** The addresses of all briefings, as the editor spells them where it has them open. */
  async briefingUris(): Promise<readonly string[]> {
    await this.#settled();
    return this.folders.flatMap((folder) =>
      folder.checks.briefings().map((path) => this.#clientUri(folder, path)),
    );
  }

  /** How many sources there are; a document that is both counts as both. */
  get sourceCount(): number {
    return this.folders.reduce((sum, { checks }) => sum + checks.snapshot.plan.sources.length, 0);
  }

  dispose(): void {
    for (const folder of this.folders) folder.dispose();
  }

  async #find(
    clientUri: string,
    find: (folder: LiveFolder, path: string) => Promise<CheckedBriefing | undefined>,
  ): Promise<Briefing | undefined> {
    await this.#settled();
    const uri = normalUri(clientUri);
    const folder = this.#folderOf(uri);
    const path = folder && this.#pathIn(folder, uri);
    if (folder === undefined || path === undefined) return undefined;
    const checked = await find(folder, path);
    return (
      checked && {
        ...checked,
        uri: clientUri,
        settings: folder.settings,
        uriOf: (other) => this.#clientUri(folder, other),
      }
    );
  }

  async #settled(): Promise<void> {
    await this.#started;
    await Promise.all([...this.#readings, ...this.folders.map((folder) => folder.settled())]);
  }

  #makeFolder(uri: string | undefined, settings: Settings): LiveFolder {
    const owns = (path: string) => uri === undefined || this.#folderOf(uriWithin(uri, path))?.uri === uri;
    const { onSourcesChanged, onScored, onProblem } = this.#events;
    const folder: LiveFolder = new LiveFolder(uri, settings, owns, {
      onGathered: onSourcesChanged,
      onScored: (path) => {
        onScored(this.#clientUri(folder, path));
      },
      onProblem,
    });
    folder.checks.useScorer(this.#scorer);
    return folder;
  }

  /** The innermost folder that a file lies in. */
  #folderOf(uri: string): LiveFolder | undefined {
    const within = [...this.#folders].filter(([folder]) => pathWithin(folder, uri) !== undefined);
    const innermost = within.sort(([a], [b]) => b.length - a.length)[0];
    if (innermost !== undefined) return innermost[1];
    return looseSchemes.test(uri) ? this.#loose : undefined;
  }

  #pathIn({ uri: folder }: LiveFolder, uri: string): string | undefined {
    return folder === undefined ? loosePath(uri) : pathWithin(folder, uri);
  }

  #clientUri(folder: LiveFolder, path: string): string {
    const isThis = (uri: string) => this.#folderOf(uri) === folder && this.#pathIn(folder, uri) === path;
    const open = [...this.#open].find(([uri]) => isThis(uri));
    if (open !== undefined) return open[1].uri;
    return folder.uri === undefined ? path : uriWithin(folder.uri, path);
  }
}

/** A name without an ending is that of a text that was never saved. */
function isDocument(path: string, { isMarkdown }: OpenText): boolean {
  return isMarkdown || formatOf(path) !== undefined || !/\.[^/]*$/.test(path);
}

/** What is hidden or installed is no part of a folder, even while it is open. */
function isHidden(path: string): boolean {
  return path.split('/').some((step) => step.startsWith('.') || step === 'node_modules');
}

/** Readers go by the ending of the name, which a text that was never saved does not have. */
function withEnding(path: string, { isMarkdown }: OpenText): string {
  return isMarkdown && formatOf(path) !== 'markdown' ? `${path}.md` : path;
}

/** Other schemes are the editor's own: the old side of a comparison, a preview. */
const looseSchemes = /^(?:file|untitled):/;
