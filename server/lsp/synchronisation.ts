import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import { endings } from '../workspace/formats.ts';
import type { LiveWorkspace } from '../workspace/live-workspace.ts';
import { normalUri } from '../workspace/locations.ts';
import { readSettings, type Settings, settingsSection } from '../workspace/settings.ts';
import type { ClientFeatures } from './client-features.ts';
import { describe } from './isolate.ts';
import type { ModelSetting } from './model-setting.ts';

/** Keeps the live workspace in step with the folders, the files and the settings of the client. */
export interface Synchronisation {
  /** Reads the folders, with the settings of each. */
  readonly takeFolders: () => Promise<void>;
  /** Asks to be told what changes from now on. */
  readonly watch: () => Promise<void>;
  /** Looks at the files again, for a client that cannot tell when they change. */
  readonly readDisk: () => void;
}

/** @param onChange called when folders, files or settings have changed and the workspace knows it */
export function synchronise(
  connection: Connection,
  workspace: LiveWorkspace,
  model: ModelSetting,
  params: InitializeParams,
  features: ClientFeatures,
  onChange: () => void,
): Synchronisation {
  let folders = foldersOf(params);
  let pushedSettings: unknown = initialSettings(params);

  /** The client's settings for each folder; a client that cannot be asked has one answer for all. */
  async function askSettings(): Promise<(uri: string | undefined) => Settings> {
    if (!features.answersConfiguration) return () => readSettings(pushedSettings);
    const scopes = [undefined, ...folders];
    const answers: unknown[] = await connection.workspace.getConfiguration(
      scopes.map((scopeUri) => ({ section: settingsSection, ...(scopeUri !== undefined && { scopeUri }) })),
    );
    const byFolder = new Map(
      scopes.map((uri, index) => [uri && normalUri(uri), readSettings(answers[index])]),
    );
    return (uri) => byFolder.get(uri) ?? readSettings(pushedSettings);
  }

  const inBackground = (what: string, work: () => Promise<void>): void => {
    work().then(onChange, (error: unknown) => {
      connection.console.error(`${what} failed: ${describe(error)}`);
    });
  };
  const readDisk = (): void => {
    inBackground('reading the folders', () => workspace.readDisk());
  };
  const takeFolders = async (): Promise<void> => {
    const settingsOf = await askSettings();
    await workspace.setFolders(folders, settingsOf);
    await configure(settingsOf);
  };
  const configure = async (settingsOf: (uri: string | undefined) => Settings): Promise<void> => {
    await model.take(settingsOf(undefined).model, folders[0]);
    await workspace.configure(settingsOf);
  };

  connection.onDidChangeWatchedFiles(readDisk);
  connection.workspace.onDidCreateFiles(readDisk);
  connection.workspace.onDidRenameFiles(readDisk);
  connection.workspace.onDidDeleteFiles(readDisk);
  connection.onDidChangeConfiguration(({ settings }) => {
    pushedSettings = sectionOf(settings) ?? pushedSettings;
    inBackground('reading the settings', async () => {
      await configure(await askSettings());
    });
  });

  return {
    takeFolders,
    readDisk,
    watch: async () => {
      if (features.watchesFiles)
        await connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: `**/*.{${endings.join(',')}}` }],
        });
      if (features.watchesConfiguration)
        await connection.client.register(DidChangeConfigurationNotification.type, {
          section: settingsSection,
        });
      if (features.changesFolders)
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = new Set(removed.map(({ uri }) => normalUri(uri)));
          folders = [...folders.filter((uri) => !gone.has(normalUri(uri))), ...added.map(({ uri }) => uri)];
          inBackground('taking the folders', takeFolders);
        });
    },
  };
}

/** The folders of the workspace; older clients have one, and some none at all. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders && workspaceFolders.length > 0) return workspaceFolders.map(({ uri }) => uri);
  return rootUri === null ? [] : [rootUri];
}

function initialSettings({ initializationOptions }: InitializeParams): unknown {
  return isRecord(initializationOptions) ? initializationOptions['settings'] : undefined;
}

/** Clients send the section alone, or all their settings with the section among them. */
function sectionOf(settings: unknown): unknown {
  if (!isRecord(settings)) return undefined;
  return settings[settingsSection] ?? settings;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
