import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { CheckedClaim } from '../engine/judge/verdict.ts';
import type { Briefing } from '../workspace/live-workspace.ts';

/** The command of the server that asks a language model about a claim: `[address of the briefing, id of the claim]`. */
export const askSecondOpinion = 'claimcheck.askSecondOpinion';

/** Offers to ask a language model about a claim. @param who in words */
export function opinionAction(checked: CheckedClaim, { uri }: Briefing, who: string): CodeAction {
  const title = `Ask ${who} about this claim`;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command: askSecondOpinion, arguments: [uri, checked.claim.id] },
  };
}
