import { NotificationType } from 'vscode-languageserver';
import { type VerdictKind, verdictKinds } from '../engine/judge/verdict.ts';
import type { Briefing } from '../workspace/live-workspace.ts';

/** What the server is doing, for the status bar of our own client. */
export interface Status {
  readonly state: 'indexing' | 'checking' | 'ready' | 'problem';
  /** One sentence. */
  readonly message: string;
  readonly sources: number;
  readonly briefings: number;
  readonly counts: Readonly<Record<VerdictKind, number>>;
}

export const statusNotification = new NotificationType<Status>('claimcheck/status');

/** How many claims of some briefings have each verdict. */
export function countVerdicts(briefings: Iterable<Pick<Briefing, 'claims'>>): Status['counts'] {
  const all = [...briefings].flatMap(({ claims }) => claims);
  const count = (kind: VerdictKind) => all.filter(({ verdict }) => verdict.kind === kind).length;
  return Object.fromEntries(verdictKinds.map((kind) => [kind, count(kind)])) as Status['counts'];
}
