import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Span } from '../engine/document/span.ts';
import type { CheckedClaim } from '../engine/judge/verdict.ts';
import type { Briefing } from '../workspace/live-workspace.ts';
import { citationFix } from './citation-fix.ts';
import type { ClientFeatures } from './client-features.ts';
import { correctionFixes } from './correction-fixes.ts';
import { ignoreFix } from './ignore-fix.ts';
import { opinionAction } from './opinion-action.ts';
import { claimSpan, offsetOf, rangeOf } from './places.ts';

/** A briefing's text as the editor holds it. */
export interface OpenFile {
  readonly text: string;
  readonly version: number;
}

/** Something that can be done about a claim. */
export interface Fix {
  readonly title: string;
  /** Changes of the briefing's file, none of which overlap. */
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
  /** True for what an editor should offer first. */
  readonly isPreferred?: boolean;
}

/**
 * What can be done about the claims in a range: take the source's words, cite the source, leave the claim alone from now on, or ask a
 * language model.
 *
 * @param whoFor who can be asked about a claim, in words; undefined where nobody may
 */
export function codeActions(
  briefing: Briefing,
  file: OpenFile,
  range: Range,
  context: CodeActionContext,
  features: ClientFeatures,
  whoFor: (checked: CheckedClaim) => string | undefined,
): CodeAction[] {
  if (context.only !== undefined && !context.only.some(includesQuickFixes)) return [];
  return claimsIn(briefing, range).flatMap((checked) => {
    const diagnostics = context.diagnostics.filter((diagnostic) => isOf(diagnostic, checked));
    const who = whoFor(checked);
    const edits = fixes(checked, briefing, file.text).map(
      ({ title, edits: changes, isPreferred }): CodeAction => ({
        title,
        kind: CodeActionKind.QuickFix,
        ...(diagnostics.length > 0 && { diagnostics }),
        ...(isPreferred && { isPreferred }),
        edit: workspaceEdit(
          briefing.uri,
          file.version,
          changes.map(({ span, newText }) => ({ range: rangeOf(briefing.document, span), newText })),
          features,
        ),
      }),
    );
    return who === undefined ? edits : [...edits, opinionAction(checked, briefing, who)];
  });
}

function fixes(checked: CheckedClaim, briefing: Briefing, text: string): readonly Fix[] {
  return [
    ...correctionFixes(checked, briefing, text),
    ...citationFix(checked, briefing, text),
    ...ignoreFix(checked, briefing),
  ];
}

function claimsIn(briefing: Briefing, range: Range): readonly CheckedClaim[] {
  const start = offsetOf(briefing.document, range.start);
  const end = offsetOf(briefing.document, range.end);
  return briefing.claims.filter((checked) => {
    const span = claimSpan(briefing.document, checked);
    return span.start <= end && start <= span.end;
  });
}

/** `quickfix`, or all kinds. */
function includesQuickFixes(kind: string): boolean {
  return kind === '' || kind === CodeActionKind.QuickFix;
}

function isOf({ source, data }: Diagnostic, { claim }: CheckedClaim): boolean {
  const known = data as { readonly claimId?: unknown } | null | undefined;
  return source === 'claimcheck' && known?.claimId === claim.id;
}

function workspaceEdit(
  uri: string,
  version: number,
  edits: TextEdit[],
  { takesVersionedEdits }: ClientFeatures,
): WorkspaceEdit {
  return takesVersionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}
