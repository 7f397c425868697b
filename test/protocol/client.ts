import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import {
  createProtocolConnection,
  type ClientCapabilities,
  CodeActionRequest,
  CodeLensRefreshRequest,
  CodeLensRequest,
  ConfigurationRequest,
  DefinitionRequest,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  type DocumentDiagnosticReport,
  ExitNotification,
  FileChangeType,
  type FileEvent,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeParams,
  type InitializeResult,
  LogMessageNotification,
  type ProgressToken,
  type ProtocolConnection,
  type Position,
  PublishDiagnosticsNotification,
  type Range,
  ReferencesRequest,
  RegistrationRequest,
  ShowMessageNotification,
  ShowMessageRequest,
  ShutdownRequest,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** A client of the built server over its standard streams, as an editor would be. */
export class Client {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly logged: string[] = [];
  readonly registered: string[] = [];
  /** What the server said of its progress, in order: the kind of each report. */
  readonly progress: string[] = [];
  /** What the server calls its progresses, in order. */
  readonly progressTokens: ProgressToken[] = [];
  /** The states that the server said it is in, in order. */
  readonly states: string[] = [];
  /** The settings of the section `claimcheck` for each folder that the server asks about. */
  settingsOf: (folder: string | undefined) => unknown = () => ({});
  /** The codes of each publication of diagnostics, in order. */
  readonly codesPublished: string[] = [];
  /** What the server asked or told a person, in order. */
  readonly messages: string[] = [];
  /** What a person answers to a question of the server. */
  answer: string | undefined;
  /** All that the server wrote to standard error. */
  stderr = '';
  #published = new Map<string, Diagnostic[]>();
  #publications = 0;
  #refreshes = 0;
  #waiting: (() => void)[] = [];
  #versions = new Map<string, number>();

  /** @param environment variables beside those of the tests */
  constructor(environment: Readonly<Record<string, string>> = {}) {
    this.process = spawn(process.execPath, [resolve('dist/claimcheck.mjs'), 'serve', '--stdio'], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
    const { stdin, stdout, stderr } = this.process;
    if (stdin === null || stdout === null || stderr === null) throw new Error('the server has no streams');
    stderr.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    this.connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.#published.set(uri, diagnostics);
      this.codesPublished.push(diagnostics.map(({ code }) => String(code)).join(' '));
      this.#publications += 1;
      this.#wake();
    });
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.logged.push(message);
      this.#wake();
    });
    this.connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.#refreshes += 1;
      this.#wake();
    });
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations.map(({ method }) => method));
      this.#wake();
    });
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri }) => withoutModel(this.settingsOf(scopeUri))),
    );
    this.connection.onRequest(ShowMessageRequest.type, ({ message, actions = [] }) => {
      this.messages.push(message);
      this.#wake();
      return actions.find(({ title }) => title === this.answer) ?? null;
    });
    this.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.messages.push(message);
      this.#wake();
    });
    this.connection.onRequest(CodeLensRefreshRequest.type, () => undefined);
    this.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      this.progressTokens.push(token);
      this.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => {
        this.progress.push(kind);
        this.#wake();
      });
    });
    this.connection.onNotification('claimcheck/status', ({ state }: { state: string }) => {
      this.states.push(state);
      this.#wake();
    });
    this.connection.listen();
  }

  /** Shakes hands; the folder is the only one of the workspace unless the parameters say otherwise. */
  async initialize(
    folder: string | undefined,
    capabilities: ClientCapabilities = pulling,
    more: Partial<InitializeParams> = {},
  ): Promise<InitializeResult> {
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: folder ?? null,
      workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'workspace' }],
      capabilities,
      ...more,
      initializationOptions: withoutModelIn(more.initializationOptions),
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#versions.set(uri, 1);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces a range, or the whole text. */
  async change(uri: string, text: string, range?: Range): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [range === undefined ? { text } : { range, text }],
    });
  }

  async save(uri: string): Promise<void> {
    await this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async filesChanged(...uris: string[]): Promise<void> {
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: uris.map((uri): FileEvent => ({ uri, type: FileChangeType.Changed })),
    });
  }

  async pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.method, {
      textDocument: { uri },
      ...(previousResultId !== undefined && { previousResultId }),
    });
  }

  /** The diagnostics that the server gives when asked. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('nothing new, although nothing is known');
    return report.items;
  }

  /** Waits for diagnostics of a document to be sent that are as they should be. */
  async published(uri: string, isWanted: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    await this.until(() => {
      const found = this.#published.get(uri);
      return found !== undefined && isWanted(found);
    });
    return this.#published.get(uri) ?? [];
  }

  get publications(): number {
    return this.#publications;
  }

  get refreshes(): number {
    return this.#refreshes;
  }

  /** Waits for the server to ask that diagnostics are pulled again, until they are as they should be. */
  async refreshed(uri: string, isWanted: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    for (;;) {
      const before = this.#refreshes;
      const found = await this.diagnostics(uri);
      if (isWanted(found)) return found;
      await this.until(() => this.#refreshes > before);
    }
  }

  /** Waits for something that a message from the server brings about. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((wake) => this.#waiting.push(wake));
  }

  hover(uri: string, position: Position) {
    return this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  }

  codeLenses(uri: string) {
    return this.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
  }

  codeActions(uri: string, range: Range, diagnostics: Diagnostic[] = []) {
    return this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics },
    });
  }

  definition(uri: string, position: Position) {
    return this.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri }, position });
  }

  references(uri: string, position: Position) {
    const context = { includeDeclaration: true };
    return this.connection.sendRequest(ReferencesRequest.type, { textDocument: { uri }, position, context });
  }

  /** Ends the server as the protocol wants it, and gives the exit code of its process. */
  async stop(): Promise<number | null> {
    if (this.process.exitCode !== null || this.process.killed) return this.process.exitCode;
    const exited = new Promise<number | null>((resolveExit) => this.process.once('exit', resolveExit));
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const code = await exited;
    this.connection.dispose();
    return code;
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }
}

/** Settings that ask for no trained judge unless they name one: what is tested beside models shall not hang on one. */
function withoutModel(settings: unknown): object {
  return { model: 'off', ...(settings ?? {}) };
}

function withoutModelIn(options: unknown): object {
  const given: { readonly settings?: unknown } = options ?? {};
  return { ...given, settings: withoutModel(given.settings) };
}

/** A client that asks for diagnostics. */
export const pulling: ClientCapabilities = {
  textDocument: {
    diagnostic: {
      dynamicRegistration: true,
      relatedDocumentSupport: false,
      relatedInformation: true,
      codeDescriptionSupport: true,
    },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
  workspace: {
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
    workspaceFolders: true,
  },
};

/** A client that waits for diagnostics. */
export const waiting: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
  workspace: { workspaceFolders: true },
};
