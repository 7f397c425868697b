import {
  CodeLensRefreshRequest,
  type Connection,
  type ExecuteCommandParams,
  type InitializeParams,
  type Position,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Installation } from '../model/installation.ts';
import { type Briefing, LiveWorkspace } from '../workspace/live-workspace.ts';
import type { ClientFeatures } from './client-features.ts';
import { codeActions } from './code-actions.ts';
import { codeLenses } from './code-lenses.ts';
import { definition } from './definition.ts';
import { pulledDiagnostics, pushedDiagnostics } from './diagnostic-delivery.ts';
import { Flagging } from './flagging.ts';
import { hover } from './hover.ts';
import { describe, isolate } from './isolate.ts';
import { ModelSetting } from './model-setting.ts';
import { askSecondOpinion } from './opinion-action.ts';
import { showProgress } from './progress.ts';
import { askFor } from './refresh.ts';
import { references } from './references.ts';
import { SecondOpinions } from './second-opinions.ts';
import { Sweep } from './sweep.ts';
import { synchronise } from './synchronisation.ts';

/** One client from its first request to its last: ties the features to the connection and to one live workspace. */
export function session(
  connection: Connection,
  params: InitializeParams,
  features: ClientFeatures,
  installed: Installation,
): void {
  const texts = new TextDocuments(TextDocument);
  const lastTexts = new Map<string, string>();
  let start: () => void = () => undefined;
  const started = new Promise<void>((resolve) => (start = resolve));
  const workspace = new LiveWorkspace(started, {
    onSourcesChanged: () => {
      void everythingChanged();
    },
    onScored: (uri) => {
      askAnew();
      void deliver(uri);
      sweep.soon();
    },
    onProblem: (error) => {
      connection.console.error(`gathering the sources failed: ${describe(error)}`);
    },
  });
  const flagging = new Flagging((uri) => {
    delivery.outdated();
    void deliver(uri);
  });
  const delivery = features.pullsDiagnostics
    ? pulledDiagnostics(connection, workspace, flagging, features)
    : pushedDiagnostics(connection, (uri) => texts.get(uri)?.version, flagging, features);
  const sweep = new Sweep(
    connection,
    workspace,
    features.hasCommands,
    (briefing) => {
      delivery.checked(briefing);
    },
    askAnew,
  );
  const model = new ModelSetting(connection, features, installed, (judge) => {
    if (workspace.useScorer(judge)) void everythingChanged();
  });
  const opinions = new SecondOpinions(connection, features);
  const synchronisation = synchronise(connection, workspace, model, params, features, () => {
    void everythingChanged();
  });

  /** What the client was told may no longer hold. */
  function askAnew(): void {
    delivery.outdated();
    if (features.refreshesCodeLenses) askFor(connection, CodeLensRefreshRequest.type);
  }

  async function everythingChanged(): Promise<void> {
    askAnew();
    for (const { uri } of texts.all()) void deliver(uri);
    await sweep.now();
  }

  /** Checks one document for a client that waits for diagnostics. */
  async function deliver(uri: string): Promise<void> {
    if (features.pullsDiagnostics) return;
    try {
      const briefing = await workspace.check(uri);
      if (briefing === undefined) delivery.gone(uri);
      else delivery.checked(briefing);
    } catch (error) {
      connection.console.error(`checking ${uri} failed: ${describe(error)}`);
    }
  }

  texts.onDidChangeContent(({ document }) => {
    const { uri, languageId } = document;
    const text = document.getText();
    const before = lastTexts.get(uri);
    lastTexts.set(uri, text);
    if (before !== undefined) flagging.edited(uri, before, text);
    workspace.edit({ uri, text, isMarkdown: languageId === 'markdown' });
    void deliver(uri);
    sweep.soon();
  });
  texts.onDidClose(({ document: { uri } }) => {
    lastTexts.delete(uri);
    flagging.closed(uri);
    workspace.close(uri);
    void deliver(uri);
    sweep.soon();
  });

  if (!features.watchesFiles) {
    texts.onDidOpen(synchronisation.readDisk);
    texts.onDidSave(synchronisation.readDisk);
  }

  /** Answers a question about a place in a briefing. */
  const atPlace = <R>(name: string, nothing: R, answer: (briefing: Briefing, position: Position) => R) =>
    isolate(
      name,
      connection.console,
      nothing,
      async ({ textDocument, position }: { textDocument: { uri: string }; position: Position }) => {
        const briefing = await workspace.latest(textDocument.uri);
        return briefing === undefined ? nothing : answer(briefing, position);
      },
    );
  connection.onHover(
    atPlace('hover', null, (briefing, place) =>
      hover(briefing, place, features, (checked) => opinions.of(checked)),
    ),
  );
  connection.onDefinition(atPlace('definition', [], definition));
  connection.onReferences(atPlace('references', [], references));
  connection.onCodeLens(
    isolate('code lenses', connection.console, [], async ({ textDocument }) => {
      const briefing = await workspace.latest(textDocument.uri);
      return briefing === undefined ? [] : codeLenses(briefing, flagging.flagged(briefing), features);
    }),
  );
  connection.onCodeAction(
    isolate('code actions', connection.console, [], async ({ textDocument, range, context }) => {
      const text = texts.get(textDocument.uri);
      const briefing = await workspace.latest(textDocument.uri);
      if (text === undefined || briefing === undefined || !features.takesCodeActionLiterals) return [];
      const file = { text: text.getText(), version: text.version };
      return codeActions(briefing, file, range, context, features, (checked) =>
        opinions.whoFor(briefing, checked),
      );
    }),
  );
  connection.onExecuteCommand(
    isolate('second opinion', connection.console, null, async (params: ExecuteCommandParams) => {
      const [uri, id] = (params.arguments ?? []) as readonly unknown[];
      if (params.command !== askSecondOpinion || typeof uri !== 'string') return null;
      const find = (briefing: Briefing | undefined) => briefing?.claims.find(({ claim }) => claim.id === id);
      const briefing = await workspace.latest(uri);
      const checked = find(briefing);
      if (briefing !== undefined && checked !== undefined)
        await opinions.ask(briefing, checked, async () => find(await workspace.latest(uri)));
      return null;
    }),
  );

  connection.onInitialized(() => {
    sweep.indexing();
    void showProgress(connection, features, begin());
  });

  async function begin(): Promise<void> {
    try {
      await synchronisation.takeFolders();
      start();
      await Promise.all([everythingChanged(), synchronisation.watch()]);
    } catch (error) {
      connection.console.error(`starting failed: ${describe(error)}`);
      start();
    }
  }

  connection.onShutdown(() => {
    sweep.dispose();
    flagging.dispose();
    workspace.dispose();
    model.dispose();
  });
  texts.listen(connection);
}
