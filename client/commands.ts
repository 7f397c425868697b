import {
  commands,
  Range,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type LogOutputChannel,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** A stretch of a file as the server writes it in lenses and links: zero-based lines, UTF-16 characters. */
interface Place {
  readonly uri: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

/** What can be called from lenses and hovers (the first two), and from the palette. */
export function registerCommands(client: LanguageClient, output: LogOutputChannel): Disposable[] {
  return [
    commands.registerCommand('claimcheck.openPassage', openPassage),
    commands.registerCommand('claimcheck.showEvidence', showEvidence),
    commands.registerCommand('claimcheck.showOutput', () => {
      output.show();
    }),
    commands.registerCommand('claimcheck.restart', () => client.restart()),
  ];
}

/** Opens a passage beside the briefing, which keeps the keyboard. */
async function openPassage(passage: Place): Promise<void> {
  const range = rangeOf(passage);
  const editor = await window.showTextDocument(await workspace.openTextDocument(Uri.parse(passage.uri)), {
    viewColumn: ViewColumn.Beside,
    preserveFocus: true,
    selection: range,
  });
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Moves the caret to a claim and opens its hover. */
async function showEvidence(claim: Place): Promise<void> {
  const { start } = rangeOf(claim);
  const editor = await window.showTextDocument(Uri.parse(claim.uri), { selection: new Range(start, start) });
  editor.revealRange(rangeOf(claim), TextEditorRevealType.InCenterIfOutsideViewport);
  await commands.executeCommand('editor.action.showHover');
}

function rangeOf({ range: { start, end } }: Place): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
