import type { InitializeParams } from 'vscode-languageserver';

/** What the client at the other end can do, as far as it makes a difference here. */
export interface ClientFeatures {
  /** It asks for diagnostics; otherwise they are sent. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly showsRelatedInformation: boolean;
  readonly showsCodeDescriptions: boolean;
  readonly showsProgress: boolean;
  readonly answersConfiguration: boolean;
  readonly watchesConfiguration: boolean;
  readonly watchesFiles: boolean;
  readonly changesFolders: boolean;
  /** It takes edits that say for which version of a document they are meant. */
  readonly takesVersionedEdits: boolean;
  readonly takesCodeActionLiterals: boolean;
  /** It has the commands of our own client. */
  readonly hasCommands: boolean;
  /** It can put a question to a person. */
  readonly asks: boolean;
  /** It can ask a language model of its editor in our stead. */
  readonly hasLanguageModels: boolean;
  /** False where the client says that the workspace is not trusted: then nothing is downloaded, and no text is sent anywhere. */
  readonly isTrusted: boolean;
  /** Path of the folder in which it wants downloaded models to be kept. */
  readonly modelStorage: string | undefined;
}

export function clientFeatures({ capabilities, initializationOptions }: InitializeParams): ClientFeatures {
  const { textDocument, workspace, window } = capabilities;
  const published = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic;
  const options: unknown = initializationOptions;
  const own = isRecord(options) ? options : {};
  const { modelStorage } = own;
  return {
    pullsDiagnostics: pulled !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    showsRelatedInformation:
      (pulled ?? published)?.relatedInformation ?? published?.relatedInformation ?? false,
    showsCodeDescriptions:
      (pulled ?? published)?.codeDescriptionSupport ?? published?.codeDescriptionSupport ?? false,
    showsProgress: window?.workDoneProgress === true,
    answersConfiguration: workspace?.configuration === true,
    watchesConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    takesVersionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    takesCodeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    hasCommands: own['commands'] === true,
    asks: window?.showMessage !== undefined,
    hasLanguageModels: own['languageModels'] === true,
    isTrusted: own['isTrusted'] !== false,
    modelStorage: typeof modelStorage === 'string' ? modelStorage : undefined,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
