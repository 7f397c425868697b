import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver';
import type { Briefing } from '../workspace/live-workspace.ts';
import type { ClientFeatures } from './client-features.ts';

export function codeActions(
  _briefing: Briefing,
  _open: { readonly text: string; readonly version: number },
  _range: Range,
  _context: CodeActionContext,
  _features: ClientFeatures,
): CodeAction[] {
  return [];
}
