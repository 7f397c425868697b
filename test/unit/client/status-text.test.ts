import { expect, test } from 'vitest';
import { statusText, type CheckerStatus } from '../../../client/status-text.ts';
import { verdictKinds } from '../../../server/engine/judge/verdict.ts';

const none = Object.fromEntries(verdictKinds.map((kind) => [kind, 0])) as CheckerStatus['counts'];

function status(changes: Partial<CheckerStatus>): CheckerStatus {
  return { state: 'ready', message: '', sources: 6, briefings: 1, counts: none, ...changes };
}

const cases: { name: string; given: CheckerStatus; text: string; tooltip: string[] }[] = [
  {
    name: 'work is named while it goes on',
    given: status({ state: 'indexing', message: 'reading 6 sources' }),
    text: '$(sync~spin) Claimcheck: reading 6 sources',
    tooltip: ['reading 6 sources', '1 briefing, 6 sources'],
  },
  {
    name: 'the claims that matter are counted, gravest first in the tooltip',
    given: status({ counts: { ...none, supported: 30, unchecked: 2, disputed: 1, contradicted: 2 } }),
    text: '$(checklist) Claimcheck: 3 claims to look at',
    tooltip: ['1 briefing, 6 sources', '2 contradicted', '1 disputed', '30 supported', '2 unchecked'],
  },
  {
    name: 'nothing to look at needs no words',
    given: status({ counts: { ...none, supported: 4 }, briefings: 2, sources: 1 }),
    text: '$(checklist) Claimcheck',
    tooltip: ['2 briefings, 1 source', '4 supported'],
  },
  {
    name: 'a problem is told',
    given: status({ state: 'problem', message: 'a source cannot be read' }),
    text: '$(warning) Claimcheck: a source cannot be read',
    tooltip: ['a source cannot be read', '1 briefing, 6 sources'],
  },
];

test.each(cases)('$name', ({ given, text, tooltip }) => {
  expect(statusText(given)).toEqual({ text, tooltip });
});
