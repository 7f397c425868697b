import {
  Disposable,
  languages,
  StatusBarAlignment,
  ThemeColor,
  window,
  type LogOutputChannel,
  type TextEditor,
} from 'vscode';
import { State, type LanguageClient } from 'vscode-languageclient/node';
import type { Status } from '../server/lsp/status.ts';
import { statusText } from './status-text.ts';

/** An item in the status bar that says what the checker is doing, beside every text it could check. */
export function showStatus(client: LanguageClient, output: LogOutputChannel): Disposable {
  const item = window.createStatusBarItem('claimcheck.status', StatusBarAlignment.Right, 100);
  item.name = 'Claimcheck';
  item.text = '$(sync~spin) Claimcheck: starting';
  item.command = 'claimcheck.showOutput';

  const showBeside = (editor: TextEditor | undefined): void => {
    if (editor !== undefined && languages.match(checkedLanguages, editor.document) > 0) item.show();
    else item.hide();
  };
  const show = (status: Status): void => {
    const { text, tooltip } = statusText(status);
    item.text = text;
    item.tooltip = tooltip.join('\n');
    item.backgroundColor = status.state === 'problem' ? warningBackground : undefined;
    output.info(status.message);
  };
  const showStopped = (): void => {
    item.text = '$(warning) Claimcheck: stopped';
    item.tooltip =
      'The language server has stopped. Run "Claimcheck: Restart Language Server", or click for its output.';
    item.backgroundColor = warningBackground;
  };

  showBeside(window.activeTextEditor);
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(showBeside),
    client.onNotification('claimcheck/status', show),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped || newState === State.StartFailed) showStopped();
    }),
  );
}

const checkedLanguages = ['markdown', 'plaintext'];
const warningBackground = new ThemeColor('statusBarItem.warningBackground');
