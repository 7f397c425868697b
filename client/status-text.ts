import { verdictKinds, type VerdictKind } from '../server/engine/judge/verdict.ts';
import type { Status } from '../server/lsp/status.ts';

/** The words of the status item: in the bar, and in the tooltip, a line each. `$(name)` is an icon of VS Code. */
export interface StatusText {
  readonly text: string;
  readonly tooltip: readonly string[];
}

/** What a person reads of the checker's state. */
export function statusText({ state, message, counts }: Status): StatusText {
  return {
    text: `${icons[state]} Claimcheck${state === 'ready' ? found(counts) : doing[state]}`,
    tooltip: [
      message,
      ...verdictKinds.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${kind}`),
    ],
  };
}

function found(counts: Status['counts']): string {
  const total = verdictKinds
    .filter((kind) => !quietVerdicts.has(kind))
    .reduce((sum, kind) => sum + counts[kind], 0);
  return total === 0 ? '' : `: ${total} ${total === 1 ? 'claim' : 'claims'} to look at`;
}

/** Verdicts that ask nothing of the editor. */
const quietVerdicts: ReadonlySet<VerdictKind> = new Set(['supported', 'unchecked']);

const icons = {
  indexing: '$(sync~spin)',
  checking: '$(sync~spin)',
  ready: '$(checklist)',
  problem: '$(warning)',
} satisfies Record<Status['state'], string>;

const doing = {
  indexing: ': reading the sources',
  checking: ': checking',
  problem: ': not checked',
} satisfies Record<Exclude<Status['state'], 'ready'>, string>;
