import type { InitializeParams } from 'vscode-languageserver-protocol/node';

type Request = Pick<InitializeParams, 'clientInfo' | 'locale' | 'capabilities'>;

/** What VS Code says of itself, as far as it concerns this server. */
export const vscode: Request = {
  clientInfo: { name: 'Visual Studio Code', version: '1.105.0' },
  locale: 'en',
  capabilities: {
    workspace: {
      applyEdit: true,
      workspaceEdit: {
        documentChanges: true,
        resourceOperations: ['create', 'rename', 'delete'],
        failureHandling: 'textOnlyTransactional',
        normalizesLineEndings: true,
      },
      configuration: false,
      didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
      codeLens: { refreshSupport: true },
      executeCommand: { dynamicRegistration: true },
      didChangeConfiguration: { dynamicRegistration: true },
      workspaceFolders: true,
      diagnostics: { refreshSupport: true },
      fileOperations: { dynamicRegistration: true, didCreate: true, didRename: true, didDelete: true },
    },
    textDocument: {
      publishDiagnostics: {
        relatedInformation: true,
        versionSupport: false,
        codeDescriptionSupport: true,
        dataSupport: true,
        tagSupport: { valueSet: [1, 2] },
      },
      synchronization: { dynamicRegistration: true, willSave: true, willSaveWaitUntil: true, didSave: true },
      hover: { dynamicRegistration: true, contentFormat: ['markdown', 'plaintext'] },
      definition: { dynamicRegistration: true, linkSupport: true },
      references: { dynamicRegistration: true },
      codeAction: {
        dynamicRegistration: true,
        isPreferredSupport: true,
        disabledSupport: true,
        dataSupport: true,
        codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'refactor'] } },
      },
      codeLens: { dynamicRegistration: true },
      diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false },
    },
    window: {
      showMessage: { messageActionItem: { additionalPropertiesSupport: true } },
      workDoneProgress: true,
    },
    general: {
      positionEncodings: ['utf-16'],
      staleRequestSupport: { cancel: true, retryOnContentModified: [] },
    },
  },
};

/** What Neovim says of itself; by default it does not watch files on Linux. */
export const neovim: Request = {
  clientInfo: { name: 'Neovim', version: '0.11.4' },
  capabilities: {
    general: { positionEncodings: ['utf-8', 'utf-16', 'utf-32'] },
    textDocument: {
      diagnostic: { dynamicRegistration: false, tagSupport: { valueSet: [1, 2] } },
      synchronization: { dynamicRegistration: false, willSave: true, willSaveWaitUntil: true, didSave: true },
      codeAction: {
        dynamicRegistration: true,
        codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'refactor', 'source'] } },
        isPreferredSupport: true,
        dataSupport: true,
      },
      codeLens: { dynamicRegistration: false },
      definition: { linkSupport: true, dynamicRegistration: true },
      hover: { dynamicRegistration: true, contentFormat: ['markdown', 'plaintext'] },
      references: { dynamicRegistration: false },
      publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] }, dataSupport: true },
    },
    workspace: {
      applyEdit: true,
      configuration: false,
      didChangeConfiguration: { dynamicRegistration: false },
      workspaceFolders: true,
      didChangeWatchedFiles: { dynamicRegistration: false, relativePatternSupport: true },
      workspaceEdit: { resourceOperations: ['rename', 'create', 'delete'] },
      diagnostics: { refreshSupport: true },
    },
    window: {
      workDoneProgress: true,
      showMessage: { messageActionItem: { additionalPropertiesSupport: true } },
    },
  },
};
