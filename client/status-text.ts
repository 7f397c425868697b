import { verdictKinds, type VerdictKind } from '../server/engine/judge/verdict.ts';

/** What the server says of itself, in the notification `claimcheck/status`. */
export interface CheckerStatus {
  readonly state: 'indexing' | 'checking' | 'ready' | 'problem';
  /** What is being done, or what went wrong, in a few words. */
  readonly message: string;
  readonly sources: number;
  readonly briefings: number;
  readonly counts: Readonly<Record<VerdictKind, number>>;
}

/** The words of the status item: in the bar, and in the tooltip, a line each. `$(name)` is an icon of VS Code. */
export interface StatusText {
  readonly text: string;
  readonly tooltip: readonly string[];
}

/** What a person reads of the checker's state. */
export function statusText(status: CheckerStatus): StatusText {
  const { state, message, counts } = status;
  const flagged = verdictKinds.filter((kind) => !quietVerdicts.has(kind) && counts[kind] > 0);
  const total = flagged.reduce((sum, kind) => sum + counts[kind], 0);
  const found = total === 0 ? '' : `: ${counted(total, 'claim')} to look at`;
  return {
    text: `${icons[state]} Claimcheck${state === 'ready' ? found : suffix(message)}`,
    tooltip: [
      ...(message === '' ? [] : [message]),
      `${counted(status.briefings, 'briefing')}, ${counted(status.sources, 'source')}`,
      ...verdictKinds.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${kind}`),
    ],
  };
}

function suffix(message: string): string {
  return message === '' ? '' : `: ${message}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Verdicts that ask nothing of the editor. */
const quietVerdicts: ReadonlySet<VerdictKind> = new Set(['supported', 'unchecked']);

const icons = {
  indexing: '$(sync~spin)',
  checking: '$(sync~spin)',
  ready: '$(checklist)',
  problem: '$(warning)',
} satisfies Record<CheckerStatus['state'], string>;
