import { strict as assert } from 'node:assert';
import {
  CodeActionKind,
  commands,
  DiagnosticSeverity,
  languages,
  Range,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type CodeAction,
  type CodeLens,
  type Diagnostic,
  type Hover,
  type TextDocument,
} from 'vscode';
import { until } from '../until.mjs';

/** The briefing of the example workspace with a wrong number in it, and what the tests ask of the editor about it. */

export const wrongNumber = '221';
export const rightNumber = '212';
export const wrongClaim = 'The ferry *Petrel Queen* put out just in time with 221 passengers on board.';

/** A file of the workspace by its path in it. */
export function fileUri(path: string): Uri {
  const folder = workspace.workspaceFolders?.[0];
  assert(folder !== undefined, 'the example workspace is open');
  return Uri.joinPath(folder.uri, path);
}

export async function openBriefing(): Promise<TextDocument> {
  const document = await workspace.openTextDocument(fileUri('briefings/morning.md'));
  await window.showTextDocument(document);
  return document;
}

/** Where some words first stand in a document. */
export function rangeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  assert(start >= 0, `"${words}" stands in ${document.uri.path}`);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** The checker's diagnostics that touch some words. */
export function findingsOn(document: TextDocument, words: string): Diagnostic[] {
  const range = rangeOf(document, words);
  return languages
    .getDiagnostics(document.uri)
    .filter(
      ({ source, range: flagged }) => source === 'claimcheck' && flagged.intersection(range) !== undefined,
    );
}

/** Waits until some words are underlined with this severity. */
export function untilFlagged(
  document: TextDocument,
  words: string,
  severity = DiagnosticSeverity.Error,
): Promise<Diagnostic> {
  return until(`"${words}" is flagged`, () =>
    findingsOn(document, words).find((finding) => finding.severity === severity),
  );
}

export async function untilClean(document: TextDocument, words: string): Promise<void> {
  await until(`"${words}" is not flagged`, () => findingsOn(document, words).length === 0);
}

/** The text of the hover over some words. */
export async function hoverOn(document: TextDocument, words: string): Promise<string> {
  const position = rangeOf(document, words).start.translate(0, 1);
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

export async function lensesOf(document: TextDocument): Promise<CodeLens[]> {
  return commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 1000);
}

export async function quickFixesOn(document: TextDocument, words: string): Promise<CodeAction[]> {
  const found = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeOf(document, words),
    CodeActionKind.QuickFix.value,
  );
  return found.filter(({ diagnostics, edit }) => diagnostics !== undefined || edit !== undefined);
}

/** Applies the quick fix whose title matches. */
export async function applyQuickFix(document: TextDocument, words: string, title: RegExp): Promise<void> {
  const fixes = await quickFixesOn(document, words);
  const fix = fixes.find((action) => title.test(action.title));
  const titles = fixes.map((action) => action.title).join('; ');
  assert(fix?.edit !== undefined, `a quick fix matches ${String(title)} among: ${titles}`);
  assert(await workspace.applyEdit(fix.edit), 'the edit is applied');
}

/** Puts words in the place of others in an open document, as typing would. */
export async function replace(document: TextDocument, words: string, others: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, words), others);
  assert(await workspace.applyEdit(edit), 'the edit is applied');
}

/** Throws away what a test has typed, so that the next begins with the text on disk. */
export async function revertAll(): Promise<void> {
  for (const document of workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.files.revert');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}
